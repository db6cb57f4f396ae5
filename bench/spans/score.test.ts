import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeOf, tableOf, type JudgedSpan } from './score.ts';

const span: JudgedSpan = { catalog: 'c', lang: 'fr', span: 'rouge', gold: [{ kind: 'value', field: 'color', name: 'Red' }, { kind: 'field', name: 'color' }] };

test('a place is that of the first right name, of its kind and field', () => {
  expect(placeOf(span, [{ kind: 'value', field: 'finish', name: 'Red' }, { kind: 'category', name: 'color' }, { kind: 'value', field: 'color', name: 'Red' }])).toBe(3);
  expect(placeOf(span, [{ kind: 'brand', name: 'Red' }])).toBeUndefined();
});

test('the table gives each way its shares, by pair of languages and in all', () => {
  const rows = [{ languages: 'fr → en', places: { a: 1, b: undefined } }, { languages: 'fr → en', places: { a: 3, b: 2 } }, { languages: 'en → en', places: { a: 4, b: 1 } }];
  expect(tableOf(rows, ['a', 'b']).trim().split('\n').slice(2)).toEqual([
    '| en → en (1) | 0.00 / 0.00 | 1.00 / 1.00 |', '| fr → en (2) | 0.50 / 1.00 | 0.00 / 0.50 |', '| one language (1) | 0.00 / 0.00 | 1.00 / 1.00 |',
    '| two languages (2) | 0.50 / 1.00 | 0.00 / 0.50 |', '| all (3) | 0.33 / 0.67 | 0.33 / 0.67 |',
  ]);
});

test('every judged span is whole, and none is judged twice', () => {
  const spans = readFileSync(new URL('./spans.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as JudgedSpan);
  for (const { lang, gold } of spans) {
    expect(['en', 'fr', 'zh']).toContain(lang);
    expect(gold.length).toBeGreaterThan(0);
    for (const { kind, field } of gold) expect(kind === 'value', JSON.stringify(gold)).toBe(field !== undefined);
  }
  expect(new Set(spans.map(({ catalog, span }) => `${catalog} ${span}`)).size).toBe(spans.length);
});
