import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ndcg, tableOf, type JudgedQuery } from './score.ts';

const query: JudgedQuery = { id: '1', lang: 'fr', catalog: 'c', query: 'thé', grades: { a: 3, b: 2, c: 3 } };

test('a ranking is worth what its products are, the later the less', () => {
  const ideal = 1 + 1 / Math.log2(3) + 0.5 / Math.log2(4);
  expect(ndcg(query, ['a', 'c', 'b'])).toBeCloseTo(1, 12);
  expect(ndcg(query, ['x', 'b', 'a'])).toBeCloseTo((0.5 / Math.log2(3) + 1 / Math.log2(4)) / ideal, 12);
  expect(ndcg(query, [])).toBe(0);
  expect(ndcg(query, [...Array.from({ length: 10 }, (_, i) => `x${i}`), 'a'])).toBe(0);
});

test('the table gives means by language and by whether the catalog speaks it', () => {
  const scored = [{ query, isAtHome: true, scores: { words: 1 } }, { query, isAtHome: false, scores: { words: 0.5 } }];
  expect(tableOf(scored, ['words']).trim().split('\n').slice(2)).toEqual(['| fr (2) | 0.750 |', '| fr, of a catalog in fr (1) | 1.000 |', "| fr, of another's (1) | 0.500 |"]);
});

test('there are thirty judged queries in French and in Chinese, each with something that is asked for', () => {
  const queries = readFileSync(new URL('./queries.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as JudgedQuery);
  for (const lang of ['fr', 'zh']) expect(queries.filter((q) => q.lang === lang)).toHaveLength(30);
  expect(new Set(queries.map((q) => q.id)).size).toBe(queries.length);
  for (const { id, grades } of queries) {
    expect(Object.values(grades), id).toContain(3);
    for (const grade of Object.values(grades)) expect([2, 3], id).toContain(grade);
  }
});
