/**
 * Full text over a catalog: MiniSearch (BM25) behind our own words and fields. It ranks products for a text, and tells
 * for each of them which of the asked words it meets, and whether in its name and data or only in running text.
 *
 * But: it drops nothing for being a weak match; `text-match.ts` decides what a query lets through.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { isAccessoryOf } from './accessories.ts';
import { analyzeQuery, fold, hasHan, indexWords, plainWords, type QueryUnit } from './analyze.ts';
import { allTexts } from './field-access.ts';
import { isOneSlipAway } from './name-index.ts';
import { headsOf } from './query-head.ts';
import type { AttributeValue, Catalog, Hit, Lang, Product } from './types.ts';

/** Longer attribute values are running text (compatibility lists, notes), not names of things. */
const MAX_VALUE_LENGTH = 80;
/** Chosen on the judged electronics queries (docs/catalog.md). */
const BOOST = { title: 4, sku: 6, brand: 2, category: 3, tags: 2.5, attributes: 0.5, details: 1.5 };
const STRONG: ReadonlySet<string> = new Set(['title', 'sku', 'brand', 'category', 'tags', 'attributes']);
/** Letters of a word in which two slips still leave it recognisable. */
const LONG_WORD = 9;
const PREFIX_WEIGHT = 0.15;
const PART_WEIGHT = 0.5;
/** What is made for the thing asked for comes after the thing. */
const ACCESSORY_WEIGHT = 0.4;
const EXACT_TITLE_BONUS = 1000;
const SKU_BONUS = 500;

interface Document extends Record<keyof typeof BOOST, string> {
  readonly id: number;
}

/** How one product meets the units of a query. */
export interface TextMatch {
  readonly product: Product;
  readonly score: number;
  /** Per unit: 2 met in the product's name or data, 1 only in running text, 0 not met. */
  readonly met: readonly (0 | 1 | 2)[];
  /** It is made for the thing asked for (a sleeve, for "notebook"). */
  readonly isAccessory: boolean;
}

export interface TextMatches {
  readonly units: readonly QueryUnit[];
  /** Places of the units that may name the thing asked for. */
  readonly heads: readonly number[];
  /** Best first; products that meet no unit are not in it. */
  readonly matches: readonly TextMatch[];
}

export class SearchIndex {
  readonly #products: readonly Product[];
  readonly #mini: MiniSearch<Document>;
  readonly #languages: readonly Lang[];
  readonly #titles: readonly (readonly string[])[];
  readonly #vocabulary = new Set<string>();
  readonly #expansions = new Map<string, readonly string[]>();
  readonly #byTitle = new Map<string, number[]>();
  readonly #bySku = new Map<string, number[]>();
  /** "the" is a word of this store's own (tea), unless a text is plainly English. */
  readonly keepThe: boolean;

  constructor(catalog: Catalog) {
    this.#products = catalog.products;
    this.#languages = catalog.store.languages;
    this.#titles = catalog.products.map((p) => plainWords(p.title));
    this.keepThe = catalog.store.languages.includes('fr') && !catalog.store.languages.includes('en');
    this.#mini = new MiniSearch<Document>({
      fields: Object.keys(BOOST),
      tokenize: (text) => {
        const words = indexWords(text);
        for (const word of words) this.#vocabulary.add(word);
        return words;
      },
      processTerm: (term) => term,
      searchOptions: { tokenize: (text) => text.split('\n'), processTerm: (term) => term, boost: BOOST },
    });
    this.#mini.addAll(catalog.products.map(toDocument));
    catalog.products.forEach((product, i) => {
      push(this.#byTitle, fold(product.title).trim(), i);
      for (const sku of [product.sku, ...product.variants.map((v) => v.sku)]) if (sku !== undefined) push(this.#bySku, fold(sku).trim(), i);
    });
  }

  /** Best first; every hit shares a word with the text that says something. Exact titles and SKUs come first. */
  search(text: string, limit: number): Hit[] {
    return this.match(text).matches.slice(0, limit).map(({ product, score }) => ({ product, score }));
  }

  match(text: string): TextMatches {
    const { units, firstPreposition } = analyzeQuery(text, this.keepThe);
    const heads = headsOf(units, firstPreposition, this.#languages);
    const asked = new Set([...plainWords(text), ...units.map((u) => u.word)]);
    const wordsOfUnits = units.map((u): UnitWords => ({ whole: this.expand(u.word), parts: u.parts.map((p) => this.expand(p)) }));
    const weights = new Map<string, number>();
    for (const { whole, parts } of wordsOfUnits) {
      for (const word of parts.flat()) weights.set(word, PART_WEIGHT);
      for (const word of whole) weights.set(word, 1);
    }
    const exact = this.#exact(text);
    const results = weights.size === 0 ? [] : this.#mini.search([...weights.keys()].join('\n'), {
      boostTerm: (term) => weights.get(term) ?? 1,
      prefix: (term) => term.length >= 4 && !hasHan(term) && !/\d/.test(term),
      weights: { prefix: PREFIX_WEIGHT, fuzzy: 0 },
    });
    const matches: TextMatch[] = [];
    for (const result of results) {
      const met = wordsOfUnits.map((words) => strengthOf(words, result));
      const index = result.id as number;
      const product = this.#products[index];
      if (!product) continue;
      const bonus = exact.get(index) ?? 0;
      exact.delete(index);
      const title = this.#titles[index] ?? [];
      const isAccessory = bonus === 0 && heads.length > 0 && heads.every((h) => met[h] === 2 && wordsOfUnits[h]?.whole.some((word) => isAccessoryOf(word, title, asked)));
      matches.push({ product, score: result.score * (isAccessory ? ACCESSORY_WEIGHT : 1) + bonus, met, isAccessory });
    }
    // A title of trivial words only ("Le Thé") has no postings under them.
    for (const [index, bonus] of exact) {
      const product = this.#products[index];
      if (product) matches.push({ product, score: bonus, met: units.map(() => 2 as const), isAccessory: false });
    }
    return { units, heads, matches: matches.sort((a, b) => b.score - a.score) };
  }

  /** Is this word (as from `analyzeQuery`) anywhere in the catalog, as it stands? */
  has(word: string): boolean {
    return this.#vocabulary.has(word);
  }

  /** The catalog's words for a word: itself, or, for one it doesn't hold, those that begin with it or differ by a slip. */
  expand(word: string): readonly string[] {
    if (this.#vocabulary.has(word)) return [word];
    let words = this.#expansions.get(word);
    if (!words) {
      words = this.#findSimilar(word);
      // Remembered for the words of the questions just asked, not for ever.
      if (this.#expansions.size > 500) this.#expansions.clear();
      this.#expansions.set(word, words);
    }
    return words;
  }

  #findSimilar(word: string): readonly string[] {
    if (word.length < 4 || hasHan(word) || /\d/.test(word)) return [];
    const found = (options: { readonly prefix?: boolean; readonly fuzzy?: number }): string[] => {
      const results = this.#mini.search(word, options);
      return [...new Set(results.flatMap((r) => r.terms))].filter((t) => t[0] === word[0]);
    };
    // Two letters swapped are two edits to MiniSearch and one slip to us; two slips are forgiven in long words only.
    const slips = word.length < 5 ? [] : found({ fuzzy: 2 }).filter((w) => word.length >= LONG_WORD || isOneSlipAway(word, w));
    return slips.length > 0 ? slips : found({ prefix: true });
  }

  #exact(text: string): Map<number, number> {
    const found = new Map<number, number>();
    const whole = fold(text).trim();
    for (const index of this.#byTitle.get(whole) ?? []) found.set(index, EXACT_TITLE_BONUS);
    if (this.#bySku.size > 0) {
      for (const token of [whole, ...whole.split(/[\s,;:?!()"]+/)]) for (const index of this.#bySku.get(token.replace(/[.]$/, '')) ?? []) found.set(index, SKU_BONUS);
    }
    return found;
  }
}

interface UnitWords {
  readonly whole: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

/** How a unit is met: as a whole, or by all of its parts (as strongly as by the weakest of them). */
function strengthOf({ whole, parts }: UnitWords, result: SearchResult): 0 | 1 | 2 {
  let best = strength(result, whole);
  if (best === 2 || parts.length === 0) return best;
  let weakest: 0 | 1 | 2 = 2;
  for (const words of parts) {
    const part = strength(result, words);
    if (part < weakest) weakest = part;
  }
  if (weakest > best) best = weakest;
  return best;
}

/** 2 when one of the words is in the product's name or data, 1 when only in running text. */
function strength(result: SearchResult, words: readonly string[]): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (const word of words) {
    if (!Object.hasOwn(result.match, word)) continue;
    for (const field of result.match[word] ?? []) if (STRONG.has(field)) return 2;
    best = 1;
  }
  return best;
}

function toDocument(product: Product, id: number): Document {
  const short: string[] = [];
  const long = [...allTexts(product.description)];
  for (const [name, value] of Object.entries(product.attributes)) {
    const text = attributeText(name, value);
    (text.length > MAX_VALUE_LENGTH ? long : short).push(text);
  }
  for (const variant of product.variants) short.push(...Object.values(variant.options));
  return {
    id,
    title: product.title,
    sku: [product.sku, ...product.variants.map((v) => v.sku)].filter((s) => s !== undefined).join('\n'),
    brand: product.brand ?? '',
    category: product.category.join('\n'),
    tags: product.tags.join('\n'),
    attributes: short.join('\n'),
    details: long.join('\n'),
  };
}

/** A value's text; for "has it" the name is what a shopper would ask for. */
function attributeText(name: string, value: AttributeValue): string {
  if (typeof value === 'boolean') return value ? name : '';
  return typeof value === 'object' ? value.join('\n') : String(value);
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
