import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { lexiconText, needsText } from './lexicon-text.ts';

const shipped = (name: string): string => inflateSync(readFileSync(`public/embedder/${name}.deflate`)).toString('utf8');

it('what ships is what the lists say: else run npx tsx scripts/write-lexicon.ts', () => {
  expect(shipped('lexicon.tsv') === lexiconText()).toBe(true);
  expect(shipped('needs.tsv') === needsText()).toBe(true);
});

it('every line has the three languages, each with something to say it', () => {
  const lines = shipped('lexicon.tsv').trimEnd().split('\n');
  expect(lines.filter((line) => line.split('\t').length !== 3 || line.split('\t').some((column) => column.split('|').includes('')))).toEqual([]);
  expect(lines.length).toBeGreaterThan(10_000);
});
