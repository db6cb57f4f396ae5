/** What a query's texts select, against reading each product word by word: the engine's own analysis of words, no index. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAccessoryOf } from './accessories.ts';
import { analyzeQuery, containsWords, fold, hasHan, indexWords, plainWords } from './analyze.ts';
import type { CatalogStore } from './catalog-store.ts';
import { isInCategory, open } from './naive-scan.ts';
import { headsOf } from './query-head.ts';
import { exactText, searchTexts, skusOf } from './search-text.ts';
import { isOneSlipAway, isWithinTwoEdits } from './slips.ts';
import type { Lang, Product, Query } from './types.ts';

const PIECES = ['red', 'blue', 'tent', 'tents', 'tentpole', 'lamp', 'case', 'bag', 'for', 'snowboard', 'Wi-Fi', 'thé noir', 'sans lait', 'housse', 'pour', '帐篷', '无线吸尘器', '保护套', '1.5 L', '250 g'];
const ASKED = [...PIECES, 'tnet', 'snowbaord', 'snowbo', 'wifi', 'the', 'noirs', '吸尘器', '1,5 litres', 'zebra', 'AB-1', 'with', 'do you have', '红'];
const phrase = (pieces: readonly string[], most: number): fc.Arbitrary<string> => fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: most }).map((list) => list.join(' '));

function productOf(pieces: readonly string[]): fc.Arbitrary<object> {
  return fc.record({
    title: phrase(pieces, 3), description: phrase(pieces, 4), category: fc.constantFrom(['Red'], ['Red', 'Tents'], ['Lamps']), tags: fc.array(fc.constantFrom(...pieces), { maxLength: 2 }), brand: fc.constantFrom('Tent', 'Bo'), sku: fc.constantFrom('AB-1', 'C2'),
    attributes: fc.record({ colour: fc.constantFrom('red', 'blue, red'), bluetooth: fc.boolean(), note: phrase(pieces, 12) }, { requiredKeys: [] }),
  }, { requiredKeys: ['title'] });
}

/** A catalog of few words, so that its products share them, and what is asked of it. */
const asking = fc.uniqueArray(fc.constantFrom(...PIECES), { minLength: 3, maxLength: 5 }).chain((pieces) => fc.record({
  given: fc.array(productOf(pieces), { minLength: 1, maxLength: 8 }),
  asked: fc.oneof(phrase(pieces, 3), phrase(ASKED, 3)),
  notText: fc.oneof(phrase(pieces, 2), phrase(ASKED, 2)),
}));
const languages = fc.constantFrom<readonly Lang[]>(['en'], ['fr'], ['zh'], ['en', 'fr', 'zh']);
const scope = fc.record({ category: fc.constantFrom('Red', 'Tents', 'Lamps'), within: fc.array(fc.integer({ min: 0, max: 8 }).map(String), { maxLength: 6 }) }, { requiredKeys: [] });

interface Words {
  /** Anywhere. */
  readonly all: ReadonlySet<string>;
  /** Not in running text. */
  readonly own: ReadonlySet<string>;
}

function wordsOf(each: Product): Words {
  const { details, ...own } = searchTexts(each);
  const words = (texts: readonly string[]): string[] => texts.flatMap((t) => indexWords(t));
  const ownWords = words(Object.values(own).flat());
  return { own: new Set(ownWords), all: new Set([...ownWords, ...words(details)]) };
}

/** The catalog's words for an asked one: itself, else those that a slip or the rest of a word is away. */
function expand(word: string, vocabulary: readonly string[]): readonly string[] {
  if (vocabulary.includes(word)) return [word];
  if (word.length < 4 || hasHan(word) || /\d/.test(word)) return [];
  const slips = word.length < 5 ? [] : vocabulary.filter((w) => w.startsWith(word.charAt(0)) && (word.length >= 9 ? isWithinTwoEdits : isOneSlipAway)(word, w));
  return slips.length > 0 ? slips : vocabulary.filter((w) => w.startsWith(word));
}

/** Those of the products in scope that the text means; undefined where it says nothing. */
function meet(asked: string, { catalog }: CatalogStore, keepThe: boolean, inScope: readonly Product[]): readonly Product[] | undefined {
  const words = new Map(catalog.products.map((p) => [p, wordsOf(p)]));
  const vocabulary = [...new Set([...words.values()].flatMap((w) => [...w.all]))];
  const { units, firstPreposition } = analyzeQuery(asked, keepThe);
  const expanded = units.map((u) => ({ whole: expand(u.word, vocabulary), parts: u.parts.map((part) => expand(part, vocabulary)) }));
  const isNamed = (p: Product): boolean => exactText(p.title) === exactText(asked) || [exactText(asked), ...fold(asked).split(/[\s,;:?!()"]+/)].some((token) => skusOf(p).map(exactText).includes(token));
  const searched = [...new Set(expanded.flatMap(({ whole, parts }) => [...whole, ...parts.flat()]))];
  // Words are completed to score; what only holds a completed one meets nothing.
  const isRanked = (p: Product): boolean => [...words.get(p)?.all ?? []].some((own) => searched.some((word) => own === word || (word.length >= 4 && !hasHan(word) && !/\d/.test(word) && own.startsWith(word))));
  const strength = (p: Product, list: readonly string[]): number => Math.max(0, ...list.map((word) => (words.get(p)?.own.has(word) ? 2 : words.get(p)?.all.has(word) ? 1 : 0)));
  const met = (p: Product, unit: number): number => {
    const { whole, parts } = expanded[unit] ?? { whole: [], parts: [] };
    if (isNamed(p) && !isRanked(p)) return 2;
    return Math.max(strength(p, whole), parts.length === 0 ? 0 : Math.min(...parts.map((part) => strength(p, part))));
  };
  if (units.length === 0) {
    const named = inScope.filter(isNamed);
    return named.length > 0 ? named : undefined;
  }
  const heads = headsOf(units, firstPreposition, catalog.store.languages);
  const headOf = (p: Product): number => Math.max(...heads.map((head) => met(p, head)));
  const countOf = (p: Product): number => units.filter((_, unit) => met(p, unit) > 0).length;
  const spoken = new Set([...plainWords(asked), ...units.map((u) => u.word)]);
  const isAccessory = (p: Product): boolean => !isNamed(p) && heads.every((head) => met(p, head) === 2 && expanded[head]?.whole.some((word) => isAccessoryOf(word, plainWords(p.title), spoken)));
  const preferred = (list: readonly Product[], passes: (p: Product) => boolean): readonly Product[] => (list.some(passes) ? list.filter(passes) : list);
  const having = inScope.filter((p) => headOf(p) > 0);
  const best = having.filter((p) => countOf(p) === Math.max(...having.map(countOf)));
  return preferred(preferred(best, (p) => headOf(p) === 2), (p) => !isAccessory(p));
}

function inScopeOf({ catalog }: CatalogStore, { category, within }: Partial<Query>): Product[] {
  const listed = within ? [...new Set(within)].flatMap((id) => catalog.products.find((p) => p.id === id) ?? []) : [...catalog.products];
  return listed.filter((p) => category === undefined || isInCategory(p.category, category));
}

const keepsThe = (own: readonly Lang[]): boolean => own.includes('fr') && !own.includes('en');

describe('against reading each product', () => {
  test('a text selects the same products, asked of all, of a category or of a list', () => {
    fc.assert(fc.property(asking, languages, scope, ({ given, asked }, own, where) => {
      const store = open(given, own);
      const inScope = inScopeOf(store, where);
      const found = store.answer({ kind: 'list', query: { text: asked, where: [], ...where } }).products;
      const expected = meet(asked, store, keepsThe(own), inScope) ?? inScope;
      expect(new Set(found.map((p) => p.id))).toEqual(new Set(expected.map((p) => p.id)));
      expect(found).toHaveLength(expected.length);
      // A list keeps its order.
      if (where.within) expect(found).toEqual(inScope.filter((p) => found.includes(p)));
    }), { numRuns: 300 });
  });

  test('the best come first, as a search scores them', () => {
    fc.assert(fc.property(asking, languages, ({ given, asked }, own) => {
      const store = open(given, own);
      const scores = new Map(store.search(asked, given.length).map((hit) => [hit.product.id, hit.score]));
      const found = store.answer({ kind: 'list', query: { text: asked, where: [] } }).products.map((p) => scores.get(p.id) ?? 0);
      expect(found).toEqual([...found].sort((a, b) => b - a));
    }), { numRuns: 150 });
  });

  test('a search finds what holds any of the words', () => {
    fc.assert(fc.property(asking, languages, ({ given, asked }, own) => {
      const store = open(given, own);
      const hits = store.search(asked, given.length);
      const searched = analyzeQuery(asked, keepsThe(own)).units.flatMap((u) => [u.word, ...u.parts]);
      const holding = store.catalog.products.filter((p) => searched.some((word) => wordsOf(p).all.has(word)));
      for (const p of holding) expect(hits.map((h) => h.product)).toContain(p);
      expect(hits.map((h) => h.score)).toEqual(hits.map((h) => h.score).sort((a, b) => b - a));
    }), { numRuns: 150 });
  });

  test('notText leaves out what says these words, one after another, anywhere but in its description', () => {
    const says = ({ title, brand, category, tags, attributes }: Product, words: readonly string[]): boolean => {
      const values = Object.entries(attributes).flatMap(([name, value]) => (typeof value === 'boolean' ? (value ? [name] : []) : typeof value === 'object' ? value.map(String) : [String(value)]));
      return [title, brand ?? '', ...category, ...tags, ...values].some((own) => containsWords(plainWords(own), words));
    };
    fc.assert(fc.property(asking, languages, scope, fc.boolean(), ({ given, asked, notText }, own, where, isAsked) => {
      const store = open(given, own);
      const inScope = inScopeOf(store, where);
      const before = (isAsked ? meet(asked, store, keepsThe(own), inScope) : undefined) ?? inScope;
      const found = store.answer({ kind: 'list', query: { notText, ...(isAsked ? { text: asked } : {}), where: [], ...where } }).products;
      expect(new Set(found.map((p) => p.id))).toEqual(new Set(before.filter((p) => !says(p, plainWords(notText))).map((p) => p.id)));
    }), { numRuns: 300 });
  });
});
