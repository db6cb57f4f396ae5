/**
 * What the catalog holds that resembles the words of a message: context for a language model, never a decision, so it
 * prefers recall in a few well-ranked items. All of it is made once, or loaded.
 */
import { analyzeQuery, hasHan, indexWords } from './analyze.ts';
import { allTexts } from './field-access.ts';
import { messageWords } from './message-words.ts';
import { buildNameIndex, NameIndex, phraseWords, titleWords, type NamedItem, type NameIndexData } from './name-index.ts';
import type { SearchIndex } from './search-index.ts';
import type { FieldName, Hit, Policy, Resemblance, Schema } from './types.ts';
import { isKnownUnit } from './units.ts';

/** How many of each to give at most. */
export interface ResemblanceLimits {
  readonly products?: number;
  readonly values?: number;
  readonly categories?: number;
  readonly fields?: number;
  readonly policies?: number;
}

/** What a message says in other words, known to the caller. */
export interface OtherWords {
  /** Phrases that name values, categories and fields as the message's own words do, where a name holds all of a phrase. */
  readonly said?: readonly string[];
  /** Words by which products are looked for besides the message's. */
  readonly searched?: readonly string[];
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
/** Fields that say yes or no are conditions where they are said as good as whole; more than a few are chance. */
const MOST_TRAITS = 3;
const TRAIT_COVERAGE = 0.8;

/** What a resembler is made of, but for the few policies: numbers and words, fit for a file. */
export interface NamesData {
  /** An item is a value: the field it is of and its place among the field's values, both by place in the schema. */
  readonly values: NameIndexData;
  readonly valueFields: Uint32Array;
  readonly valuePlaces: Uint32Array;
  /** An item is a category, by its place in the schema. */
  readonly categories: NameIndexData;
  /** An item is a field, by its place in the schema. */
  readonly fields: NameIndexData;
}

export function buildNamesData(schema: Schema, productCount: number): NamesData {
  const valueFields: number[] = [];
  const valuePlaces: number[] = [];
  return {
    values: buildNameIndex(valueNames(schema, valueFields, valuePlaces)),
    valueFields: Uint32Array.from(valueFields),
    valuePlaces: Uint32Array.from(valuePlaces),
    categories: buildNameIndex(schema.categories.map((c, item) => ({ name: c.path.at(-1) ?? c.name, item, weight: 1 }))),
    fields: buildNameIndex(schema.fields.map((f, item) => ({ name: f.name, item, weight: frequencyWeight(f.count, productCount) }))),
  };
}

export class Resembler {
  readonly #index: SearchIndex;
  readonly #schema: Schema;
  readonly #data: NamesData;
  readonly #values: NameIndex;
  readonly #categories: NameIndex;
  readonly #fields: NameIndex;
  readonly #policies: readonly { readonly policy: Policy; readonly words: ReadonlyMap<string, number> }[];
  readonly #policyWeights: ReadonlyMap<string, number>;

  constructor(policies: readonly Policy[], schema: Schema, index: SearchIndex, data: NamesData) {
    this.#index = index;
    this.#schema = schema;
    this.#data = data;
    this.#values = new NameIndex(data.values);
    this.#categories = new NameIndex(data.categories);
    this.#fields = new NameIndex(data.fields);
    this.#policies = policies.map((policy) => ({ policy, words: policyWords(policy) }));
    this.#policyWeights = weigh(this.#policies.map((p) => [...p.words.keys()]));
  }

  resemble(message: string, limits: ResemblanceLimits = {}, { said = [], searched = [] }: OtherWords = {}): Resemblance {
    const text = message.slice(0, MAX_MESSAGE_LENGTH);
    // Single words first: what they say, a longer phrase doesn't say again.
    const phrases = said.map(phraseWords).sort((a, b) => a.length - b.length);
    const most = { ...DEFAULT_LIMITS, ...limits };
    const isArticle = this.#isArticle(text);
    const words = messageWords(text).filter((w) => w !== 'the' || !isArticle);
    return {
      products: this.#products([text, ...searched].join(' '), [...words, ...searched.flatMap(phraseWords)], most.products),
      values: distinct([...this.#numberSizes(text), ...this.#grades(text, [...words, ...phrases.flat()]), ...this.#findValues([...words, ...sizeWords(text), ...sidesIn(text)], phrases, most.values)]).slice(0, most.values),
      categories: this.#categories.find(words, most.categories, MIN_COVERAGE.categories, phrases).flatMap((f) => this.#schema.categories[f.item] ?? []),
      fields: this.#fields.find(words, most.fields, MIN_COVERAGE.fields, phrases).flatMap((f) => this.#schema.fields[f.item]?.name ?? []),
      traits: this.#findTraits(words, phrases),
      policies: this.#findPolicies(words, most.policies),
    };
  }

  /** "the" in this message is the English article, not tea. */
  #isArticle(text: string): boolean {
    return !analyzeQuery(text, this.#index.keepThe).units.some((u) => u.word === 'the');
  }

  #findTraits(words: readonly string[], phrases: readonly (readonly string[])[]): FieldName[] {
    const said = this.#fields.find(words, this.#schema.fields.length, TRAIT_COVERAGE, phrases).flatMap(({ item }) => this.#schema.fields[item] ?? []);
    return said.filter(({ kind }) => kind === 'boolean').slice(0, MOST_TRAITS).map(({ name }) => name);
  }

  #findValues(words: readonly string[], phrases: readonly (readonly string[])[], limit: number): Resemblance['values'] {
    const perValue = new Map<string, number>();
    const isNew = ({ value }: { readonly value: string }): boolean => {
      const count = (perValue.get(value) ?? 0) + 1;
      perValue.set(value, count);
      return count <= MAX_FIELDS_PER_VALUE;
    };
    const ownWords = new Set(this.#values.find(words, limit * 5, MIN_COVERAGE.values).map(({ item }) => item));
    // A brand is called by its name: "Timepieces" is not said by "watches".
    const isSaid = (item: number): boolean => ownWords.has(item) || this.#schema.fields[this.#data.valueFields[item] ?? 0]?.name !== 'brand';
    return this.#values.find(words, limit * 5, MIN_COVERAGE.values, phrases).filter(({ item }) => isSaid(item)).flatMap(({ item, score }) => this.#value(item, score)).filter(isNew).slice(0, limit);
  }

  /** "En 40", 42码: a bare number is a size where it is said to be one, and a field of words has it. */
  #numberSizes(text: string): Resemblance['values'] {
    const said = new Set([...text.matchAll(NUMBER_SIZE)].filter(([, , behind = '']) => !isKnownUnit(behind)).flatMap(([, named, , numbered]) => named ?? numbered ?? []));
    const fields = said.size === 0 ? [] : this.#schema.fields.filter(({ kind, values }) => kind === 'text' && values.length <= MOST_SIZES);
    return fields.flatMap(({ name, values }) => values.filter((value) => said.has(value)).map((value) => ({ field: name, value, score: 1 })));
  }

  /** "Nutriscore b", 能效A级: a letter is a value where its field is named. */
  #grades(text: string, words: readonly string[]): Resemblance['values'] {
    const letters = new Set([...text.matchAll(GRADE)].map(([letter]) => letter.toUpperCase()));
    if (letters.size === 0) return [];
    const said = words.join(' ');
    const isNamed = (name: FieldName): boolean => phraseWords(name).some((word) => !hasHan(word) && word.length >= LEAST_OF_NAME && said.includes(word)) || (hasHan(name) && text.includes(name));
    const fields = this.#schema.fields.filter(({ name, kind, values }) => kind === 'text' && values.some((value) => IS_GRADE.test(value)) && isNamed(name));
    return fields.flatMap(({ name, values }) => values.filter((value) => IS_GRADE.test(value) && letters.has(value.toUpperCase())).map((value) => ({ field: name, value, score: 1 })));
  }

  #value(item: number, score: number): Resemblance['values'] {
    const field = this.#schema.fields[this.#data.valueFields[item] ?? 0];
    const value = field?.values[this.#data.valuePlaces[item] ?? 0];
    return field && value !== undefined ? [{ field: field.name, value, score }] : [];
  }

  /** Full text, then by how much of each title the message says. */
  #products(text: string, words: readonly string[], limit: number): Hit[] {
    const said = new Set(words.flatMap((w) => this.#index.expand(w)));
    const hits = this.#index.search(text, TITLE_POOL).map(({ product, score, isNamed }) => {
      const title = titleWords(product.title);
      const weights = title.map((w) => this.#index.titleWeight(w));
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const part = weights.reduce((sum, weight, i) => sum + (said.has(title[i] ?? '') ? weight : 0), 0);
      const coverage = whole === 0 ? 0 : part / whole;
      return { product, score: score * (0.4 + coverage) + part * coverage * 4, isNamed };
    });
    hits.sort((a, b) => b.score - a.score);
    const least = (hits[0]?.score ?? 0) * MIN_SHARE_OF_BEST;
    return hits.slice(0, limit).filter((h) => h.score >= least);
  }

  #findPolicies(words: readonly string[], limit: number): Policy[] {
    const scored = this.#policies.map(({ policy, words: own }) => ({
      policy,
      score: words.reduce((sum, word) => sum + (own.get(word) ?? 0) * (this.#policyWeights.get(word) ?? 0) * (this.#index.titleWeight(word) > 0 ? TITLE_WORD_IN_POLICY : 1), 0),
    }));
    return scored.filter((s) => s.score >= MIN_POLICY_SCORE).sort((a, b) => b.score - a.score).slice(0, limit).map((s) => s.policy);
  }
}

function distinct(values: Resemblance['values']): Resemblance['values'] {
  return values.filter(({ field, value }, i) => values.findIndex((other) => other.field === field && other.value === value) === i);
}

/** Numbers the values as it goes: `fields` and `places` gain where each stands in the schema. */
function* valueNames(schema: Schema, fields: number[], places: number[]): Iterable<NamedItem> {
  const largest = schema.fields.reduce((most, f) => Math.max(most, f.count), 1);
  for (const [fieldPlace, { name: field, kind, count, values, unit }] of schema.fields.entries()) {
    if (kind === 'boolean' || field === 'price' || field === 'rating' || field === 'availability' || (kind === 'number' && unit === '')) continue;
    const weight = frequencyWeight(count, largest);
    for (const [place, value] of values.entries()) {
      if (value.length > MAX_VALUE_LENGTH || /^[\d.,]+$/.test(value)) continue;
      const item = fields.push(fieldPlace) - 1;
      places.push(place);
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

/** What sizes are called that shops print as letters. */
const SIZES: Readonly<Record<string, string>> = {
  'extra small': 's', small: 's', petit: 's', petite: 's', 小号: 's', 小码: 's', medium: 'm', moyen: 'm', moyenne: 'm', 中号: 'm', 中码: 'm', large: 'l', grand: 'l', grande: 'l', 大号: 'l', 大码: 'l',
  'extra large': 'xl', 'très grand': 'xl', 加大: 'xl', 特大: 'xl',
};
const sizeNames = (isHan: boolean): string => Object.keys(SIZES).filter((name) => hasHan(name) === isHan).sort((a, b) => b.length - a.length).join('|').replaceAll(' ', '[ -]');
const SIZE_NAME = new RegExp(`(?<!\\p{L})(${sizeNames(false)})s?(?!\\p{L})|(${sizeNames(true)})`, 'giu');

/** A number that is said to be a size; what is behind it may make it a price or a measure. */
const NUMBER_SIZE = /(?<!\p{L})(?:size|taille|pointure|eu|uk|en|du)\s(\d{2,3}(?:[.,]5)?)(?!\d|[.,]\d)(?=\s?(\p{Sc}|\p{L}+)?)|(?<![\d.])(\d{2,3}(?:\.5)?)\s?[码号]/giu;
/** A field with more values is no size. */
const MOST_SIZES = 60;

/** A mark of a scale of letters, alone or before 级; a small "a" inside a sentence is a word. */
const GRADE = /(?<![\p{Script=Latin}\p{N}'’-])(?:[A-Gb-g]|a(?=\+|\s*(?:$|[,.?!]|ou\s|or\s|et\s|and\s|级)))\+{0,3}(?![\p{Script=Latin}\p{N}'’+-])/gu;
const IS_GRADE = /^[A-G]\+{0,3}$/i;
/** Of a field's name: "score", "classe". */
const LEAST_OF_NAME = 4;

/** Single letters are words only where they are sizes: "in M", "taille L". */
function sizeWords(text: string): string[] {
  const named = [...text.matchAll(SIZE_NAME)].flatMap(([, latin, han]) => SIZES[(latin ?? han ?? '').toLowerCase().replace('-', ' ')] ?? []);
  const letters = [...text.matchAll(/(?<![\p{Script=Latin}\p{N}'’-])(?:[SMLX]|(?<=(?:size|taille|en) )[smlx])(?![\p{Script=Latin}\p{N}'’-])/gu)].map(([letter]) => letter.toLowerCase());
  return [...named, ...letters];
}

/** Of "220x240", which is one word, its sides. */
function sidesIn(text: string): string[] {
  return [...text.matchAll(/\d+(?:[x×*]\d+)+/giu)].flatMap(([size]) => size.split(/\D/));
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

/** log(1 + N / n) for each word in n of N lists without repeats. */
function weigh(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + lists.length / count)]));
}
