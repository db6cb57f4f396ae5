/**
 * What the catalog holds that resembles the words of a message: context for a language model, never a decision, so it
 * prefers recall in a few well-ranked items. All maps are made once, at open.
 */
import { analyzeQuery, hasHan, indexWords, plainWords, STOP_STEMS } from './analyze.ts';
import { allTexts } from './field-access.ts';
import { messageWords, NameIndex, type NamedItem } from './name-index.ts';
import type { SearchIndex } from './search-index.ts';
import type { Catalog, CategoryInfo, FieldInfo, FieldName, Hit, Policy, Product, Resemblance, Schema } from './types.ts';

/** How many of each to give at most. */
export interface ResemblanceLimits {
  readonly products?: number;
  readonly values?: number;
  readonly categories?: number;
  readonly fields?: number;
  readonly policies?: number;
}

const DEFAULT_LIMITS = { products: 5, values: 8, categories: 5, fields: 12, policies: 2 };
/** Messages longer than this are read up to here: a shopper's question is short, a pasted page needn't be searched whole. */
const MAX_MESSAGE_LENGTH = 1000;
/** Values longer than this are texts: nobody says them. */
const MAX_VALUE_LENGTH = 48;
/** Products whose titles are looked at, from the best by full text. */
const TITLE_POOL = 60;
/** "Battery" may be a value of a dozen fields; the other values are wanted too. */
const MAX_FIELDS_PER_VALUE = 2;
/** A policy that shares but a common word with the message, or one that is rather of some product's name, isn't given. */
const MIN_POLICY_SCORE = 1;
const TITLE_WORD_IN_POLICY = 0.3;
/** Products far behind the best share a word by chance. */
const MIN_SHARE_OF_BEST = 0.03;
const MIN_COVERAGE = { values: 0.4, categories: 0.3, fields: 0.3 };

interface FieldValueItem {
  readonly field: FieldName;
  readonly value: string;
}

export class Resembler {
  readonly #index: SearchIndex;
  readonly #values: NameIndex<FieldValueItem>;
  readonly #categories: NameIndex<CategoryInfo>;
  readonly #fields: NameIndex<FieldInfo>;
  readonly #policies: readonly { readonly policy: Policy; readonly words: ReadonlyMap<string, number> }[];
  readonly #policyWeights = new Map<string, number>();
  readonly #titles = new Map<Product, readonly string[]>();
  readonly #titleWeights = new Map<string, number>();

  constructor(catalog: Catalog, schema: Schema, index: SearchIndex) {
    this.#index = index;
    this.#values = new NameIndex(valueNames(schema));
    this.#categories = new NameIndex(schema.categories.map((c) => ({ name: c.path.at(-1) ?? c.name, item: c, weight: 1 })));
    this.#fields = new NameIndex(schema.fields.map((f) => ({ name: f.name, item: f, weight: frequencyWeight(f.count, catalog.products.length) })));
    this.#policies = catalog.store.policies.map((policy) => ({ policy, words: policyWords(policy) }));
    weigh(this.#policies.map((p) => p.words.keys()), this.#policyWeights);
    for (const product of catalog.products) this.#titles.set(product, titleWords(product.title));
    weigh(this.#titles.values(), this.#titleWeights);
  }

  resemble(message: string, limits: ResemblanceLimits = {}): Resemblance {
    const text = message.slice(0, MAX_MESSAGE_LENGTH);
    const most = { ...DEFAULT_LIMITS, ...limits };
    const isArticle = this.#isArticle(text);
    const words = messageWords(text).filter((w) => w !== 'the' || !isArticle);
    return {
      products: this.#products(text, words, most.products),
      values: this.#findValues([...words, ...sizeWords(text)], most.values),
      categories: this.#categories.find(words, most.categories, MIN_COVERAGE.categories).map((f) => f.item),
      fields: this.#fields.find(words, most.fields, MIN_COVERAGE.fields).map((f) => f.item.name),
      policies: this.#findPolicies(words, most.policies),
    };
  }

  /** "the" in this message is the English article, not tea. */
  #isArticle(text: string): boolean {
    return !analyzeQuery(text, this.#index.keepThe).units.some((u) => u.word === 'the');
  }

  #findValues(words: readonly string[], limit: number): Resemblance['values'] {
    const perValue = new Map<string, number>();
    const isNew = ({ item }: { item: FieldValueItem }): boolean => {
      const count = (perValue.get(item.value) ?? 0) + 1;
      perValue.set(item.value, count);
      return count <= MAX_FIELDS_PER_VALUE;
    };
    return this.#values.find(words, limit * 5, MIN_COVERAGE.values).filter(isNew).slice(0, limit).map(({ item, score }) => ({ ...item, score }));
  }

  /** Full text, then by how much of each title the message says. */
  #products(text: string, words: readonly string[], limit: number): Hit[] {
    const said = new Set(words.flatMap((w) => this.#index.expand(w)));
    const weight = (word: string): number => this.#titleWeights.get(word) ?? 0;
    const hits = this.#index.search(text, TITLE_POOL).map(({ product, score }) => {
      const title = this.#titles.get(product) ?? [];
      const whole = title.reduce((sum, w) => sum + weight(w), 0);
      const part = title.reduce((sum, w) => sum + (said.has(w) ? weight(w) : 0), 0);
      const coverage = whole === 0 ? 0 : part / whole;
      return { product, score: score * (0.4 + coverage) + part * coverage * 4 };
    });
    hits.sort((a, b) => b.score - a.score);
    const least = (hits[0]?.score ?? 0) * MIN_SHARE_OF_BEST;
    return hits.slice(0, limit).filter((h) => h.score >= least);
  }

  #findPolicies(words: readonly string[], limit: number): Policy[] {
    const scored = this.#policies.map(({ policy, words: own }) => ({
      policy,
      score: words.reduce((sum, word) => sum + (own.get(word) ?? 0) * (this.#policyWeights.get(word) ?? 0) * (this.#titleWeights.has(word) ? TITLE_WORD_IN_POLICY : 1), 0),
    }));
    return scored.filter((s) => s.score >= MIN_POLICY_SCORE).sort((a, b) => b.score - a.score).slice(0, limit).map((s) => s.policy);
  }
}

function* valueNames(schema: Schema): Iterable<NamedItem<FieldValueItem>> {
  const largest = Math.max(1, ...schema.fields.map((f) => f.count));
  for (const { name: field, kind, count, values, unit } of schema.fields) {
    if (kind === 'boolean' || field === 'price' || field === 'rating' || field === 'availability' || (kind === 'number' && unit === '')) continue;
    const weight = frequencyWeight(count, largest);
    for (const value of values) {
      if (value.length > MAX_VALUE_LENGTH || /^[\d.,]+$/.test(value)) continue;
      const item = { field, value };
      yield { name: value, item, weight };
      // A colour is asked for without its 色: 白的, 黑款.
      if (/^\p{Script=Han}{1,3}色$/u.test(value)) yield { name: value.slice(0, -1), item, weight: weight * 0.6 };
    }
  }
}

/** Fields that most products have are more likely meant; a rare one loses at most half. */
function frequencyWeight(count: number, of: number): number {
  return 0.5 + 0.5 * (Math.log(1 + count) / Math.log(1 + Math.max(of, count)));
}

/** Single letters are words only where they are sizes: "in M", "taille L". */
function sizeWords(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}'’-])(?:[SMLX]|(?<=(?:size|taille|en) )[smlx])(?![\p{L}\p{N}'’-])/gu)].map(([letter]) => letter.toLowerCase());
}

function titleWords(title: string): readonly string[] {
  const words = [...new Set(hasHan(title) ? indexWords(title).filter((w) => !hasHan(w) || [...w].length === 2) : plainWords(title))];
  const telling = words.filter((w) => !STOP_STEMS.has(w));
  return telling.length > 0 ? telling : words;
}

/** A policy's words; those of its title count thrice. */
function policyWords(policy: Policy): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  // Single Chinese characters are in every policy.
  const telling = (text: string): string[] => indexWords(text).filter((w) => !(hasHan(w) && [...w].length === 1));
  for (const text of allTexts(policy.text)) for (const word of telling(text)) words.set(word, 1);
  for (const word of telling(`${policy.title} ${policy.id}`)) words.set(word, 3);
  return words;
}

/** log(1 + N / n) for each word in n of N lists. */
function weigh(lists: Iterable<Iterable<string>>, weights: Map<string, number>): void {
  let total = 0;
  for (const list of lists) {
    total++;
    for (const word of new Set(list)) weights.set(word, (weights.get(word) ?? 0) + 1);
  }
  for (const [word, count] of weights) weights.set(word, Math.log(1 + total / count));
}
