/**
 * The catalog's own names (fields, values, categories, brands, titles), and those of them that a span of words is spelled
 * like: in whatever case, accents, plural or with a slip of the finger. What is meant but not spelled so is left to `embedding/spans.ts`.
 */
import { plainWords, STOP_STEMS } from './analyze.ts';
import type { CatalogStore } from './catalog-store.ts';
import { spoken } from './field-access.ts';
import { byCount } from './schema.ts';
import { isOneSlipAway } from './slips.ts';
import type { FieldName } from './types.ts';

export interface CatalogName {
  readonly kind: 'field' | 'value' | 'category' | 'brand' | 'title';
  /** As the catalog writes it; of a category as in `CategoryInfo.name`. */
  readonly name: string;
  /** Of a value: what it is a value of. */
  readonly field?: FieldName;
}

export interface SaidName extends CatalogName {
  /** The words that it is known by, the catalog's own first. */
  readonly saidAs: readonly string[];
}

export interface SpelledName extends CatalogName {
  /** From 0 to 1, where the span and the name are the same words. */
  readonly likeness: number;
}

/** Fields that every catalog has are named by us, so in all our languages; a merchant's own are in his. */
const BUILT_INS: Readonly<Record<string, readonly string[]>> = {
  price: ['price', 'prix', '价格'],
  rating: ['rating', 'note', '评分'],
  brand: ['brand', 'marque', '品牌'],
  availability: ['availability', 'disponibilité', '库存'],
};
const LOOKED_AT = { products: 12, values: 24, categories: 12, fields: 12, policies: 0 };
/** Names to be embedded at most, those of most products first: each is a tenth of a second on a shopper's device. */
const MOST_FIELDS = 60;
const MOST_CATEGORIES = 120;
const MOST_VALUES = 240;
/** A field of more values than these is one of names, codes or sentences. */
const MOST_DISTINCT = 150;
const MOST_LENGTH = 48;
/** "XL" or "A4" has no meaning that an embedder knows: it is found as it is written. */
const HAS_MEANING = /\p{L}{3}|\p{Script=Han}/u;
/** What a word with a slip in it counts of one without. */
const SLIP = 0.9;
const LEAST_LENGTH_FOR_SLIP = 5;

/** How spans are read by their letters over one catalog, as `embedding/spans.ts` takes it. */
export function spellingOf(store: CatalogStore): { readonly names: readonly SaidName[]; readonly find: (span: string) => SpelledName[] } {
  return { names: meaningfulNames(store), find: (span) => spelledNames(store, span) };
}

/** Best first; every name shares a word with the span. */
export function spelledNames(store: CatalogStore, span: string): SpelledName[] {
  const { fields, values, categories, products } = store.resemble(span, LOOKED_AT);
  const names: SaidName[] = [
    ...builtIns(store),
    ...fields.filter((name) => !Object.hasOwn(BUILT_INS, name)).map((name) => said({ kind: 'field', name })),
    ...categories.map(({ name, path }) => said({ kind: 'category', name }, path.at(-1))),
    ...values.map(({ field, value }) => said(field === 'brand' ? { kind: 'brand', name: value } : { kind: 'value', name: value, field })),
    ...products.map(({ product }) => said({ kind: 'title', name: product.title })),
  ];
  const words = tellingWords(span);
  return names
    .map(({ saidAs, ...name }) => ({ ...name, likeness: Math.max(...saidAs.map((text) => likeness(words, tellingWords(text)))) }))
    .filter((name) => name.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
}

/** The names that may be met by meaning: fields, categories, and values of fields that have few. A brand or title is met as it is spelled. */
function meaningfulNames(store: CatalogStore): SaidName[] {
  const { schema } = store;
  const own = byCount(schema.fields).filter(({ name }) => !Object.hasOwn(BUILT_INS, name) && name !== 'tags').slice(0, MOST_FIELDS);
  const categories = byCount(schema.categories).slice(0, MOST_CATEGORIES);
  const values = byCount(schema.fields)
    .filter(({ name, kind, values: all }) => kind === 'text' && !Object.hasOwn(BUILT_INS, name) && all.length <= MOST_DISTINCT)
    .flatMap(({ name: field, values: all }) => all.filter((value) => value.length <= MOST_LENGTH).map((name) => said({ kind: 'value', name, field })));
  return [
    ...categories.map(({ name, path }) => said({ kind: 'category', name }, path.at(-1))),
    ...builtIns(store),
    ...own.map(({ name }) => said({ kind: 'field', name })),
    ...values.filter(({ name }) => HAS_MEANING.test(name)).slice(0, MOST_VALUES),
  ];
}

function builtIns({ schema }: CatalogStore): SaidName[] {
  return schema.fields.flatMap(({ name }) => (Object.hasOwn(BUILT_INS, name) ? [{ kind: 'field' as const, name, saidAs: BUILT_INS[name] ?? [] }] : []));
}

function said(name: CatalogName, text = name.name): SaidName {
  return { ...name, saidAs: [name.kind === 'field' ? spoken(text) : text] };
}

/** Without grammar words, unless there are no others; "thé" is none, though "the" is. */
function tellingWords(text: string): ReadonlySet<string> {
  const words = plainWords(text);
  const hasTea = /thé/i.test(text.normalize('NFC'));
  const telling = words.filter((word) => !STOP_STEMS.has(word) || (hasTea && word === 'the'));
  return new Set(telling.length > 0 ? telling : words);
}

/** The share of both sides' words that are the same (Dice's coefficient). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const common = [...a].reduce((sum, word) => sum + (b.has(word) ? 1 : isSlipOfOne(word, b) ? SLIP : 0), 0);
  return (2 * common) / (a.size + b.size);
}

function isSlipOfOne(word: string, words: ReadonlySet<string>): boolean {
  return word.length >= LEAST_LENGTH_FOR_SLIP && !/\d/.test(word) && [...words].some((other) => isOneSlipAway(word, other));
}
