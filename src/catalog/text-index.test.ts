/** The index against MiniSearch, whose scores it means to give, and its parts against plain ways of doing the same. */
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { isWithinTwoEdits } from './slips.ts';
import { FIELDS, TextIndex, type TextField } from './text-index.ts';
import { TextIndexBuilder } from './text-index-builder.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordList } from './word-list.ts';

const BOOSTS: Readonly<Record<TextField, number>> = { title: 4, sku: 6, brand: 2, category: 3, tags: 2.5, attributes: 0.5, details: 1.5 };
const word: fc.Arbitrary<string> = fc.constantFrom('tent', 'tents', 'tentpole', 'red', 'reddish', 'mat', '帐篷', 'x1');
const fields = fc.record(Object.fromEntries(FIELDS.map((f) => [f, fc.array(word, { maxLength: 5 })])) as Record<TextField, fc.Arbitrary<string[]>>); // one list per field

function indexOf(documents: readonly Readonly<Record<TextField, readonly string[]>>[]): TextIndex {
  const builder = new TextIndexBuilder(documents.length);
  const vocabulary = new Vocabulary();
  documents.forEach((texts, document) => FIELDS.forEach((name, field) => builder.add(document, field, [texts[name].map((each) => vocabulary.numberOf(each))])));
  return new TextIndex(builder.finish(vocabulary.words()));
}

test('scores and their order are those of MiniSearch', () => {
  const weights = fc.uniqueArray(fc.tuple(word, fc.constantFrom(1, 0.5)), { selector: ([w]) => w, maxLength: 4 });
  fc.assert(fc.property(fc.array(fields, { minLength: 1, maxLength: 6 }), weights, (documents, asked) => {
    const words = new Map(asked);
    const mini = new MiniSearch<Record<string, unknown>>({ fields: [...FIELDS], tokenize: (text) => text.split(' ').filter(Boolean), processTerm: (term) => term });
    mini.addAll(documents.map((texts, id) => ({ id, ...Object.fromEntries(FIELDS.map((f) => [f, texts[f].join(' ')])) })));
    const expected = mini.search([...words.keys()].join(' '), { boost: BOOSTS, boostTerm: (term) => words.get(term) ?? 1, prefix: (term) => term.length >= 3, weights: { prefix: 0.15, fuzzy: 0 } });
    const { documents: found, scores } = indexOf(documents).rank({ words, boosts: BOOSTS, prefixWeight: (w) => (w.length >= 3 ? 0.15 : undefined) });
    expect(new Set(found)).toEqual(new Set(expected.map((r) => r.id as number)));
    const scoreOf = new Map([...found].map((document, i) => [document, scores[i]]));
    for (const { id, score } of expected) expect(scoreOf.get(id as number)).toBeCloseTo(score, 10);
  }));
});

test('an index forgets one query before the next', () => {
  const index = indexOf([{ title: ['tent'], sku: [], brand: [], category: [], tags: [], attributes: [], details: ['mat'] }]);
  const ask = (w: string): number[] => [...index.rank({ words: new Map([[w, 1]]), boosts: BOOSTS, prefixWeight: () => undefined }).scores];
  const first = ask('tent');
  ask('mat');
  expect(ask('tent')).toEqual(first);
  expect(ask('boat')).toEqual([]);
});

test('a word list finds words and beginnings as a scan does', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[ab帐é]{1,4}$/)), fc.stringMatching(/^[ab帐é]{1,3}$/), (words, asked) => {
    const list = new WordList([...words].sort());
    expect(list.words[list.placeOf(asked)]).toBe(words.includes(asked) ? asked : undefined);
    expect(list.words.slice(...list.withPrefix(asked))).toEqual([...words].sort().filter((w) => w.startsWith(asked)));
  }));
});

test('two edits are counted as by trying them out', () => {
  const letters = 'abc';
  const edits = (w: string): string[] => [...Array(w.length + 1).keys()].flatMap((i) => [w.slice(0, i) + w.slice(i + 1), ...[...letters].flatMap((l) => [w.slice(0, i) + l + w.slice(i), w.slice(0, i) + l + w.slice(i + 1)])]);
  fc.assert(fc.property(fc.stringMatching(/^[abc]{0,4}$/), fc.stringMatching(/^[abc]{0,4}$/), (a, b) => {
    const near = new Set([a, ...edits(a).flatMap((once) => [once, ...edits(once)])]);
    expect(isWithinTwoEdits(a, b)).toBe(near.has(b));
  }), { numRuns: 200 });
});
