/**
 * The catalog's own names (fields, values, categories, brands, titles) among what resembles a span of words, and how like it each
 * is spelled: in whatever case, accents, plural or with a slip of the finger.
 */
import { plainWords, STOP_STEMS } from './analyze.ts';
import { spoken } from './field-access.ts';
import { isOneSlipAway } from './slips.ts';
import type { CategoryInfo, FieldName, Product, Resemblance, Schema } from './types.ts';

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

/** Fields that every catalog has are named by us, so in all our languages; a merchant's own are in his. */
const BUILT_INS: Readonly<Record<string, readonly string[]>> = {
  price: ['price', 'prix', '价格'],
  rating: ['rating', 'note', '评分'],
  brand: ['brand', 'marque', '品牌'],
  availability: ['availability', 'disponibilité', '库存'],
};
/** What a word with a slip in it counts of one without. */
const SLIP = 0.9;
const LEAST_LENGTH_FOR_SLIP = 5;

/** The names of what resembles a span, and the fields that every catalog has. */
export function namesIn({ fields, traits, values, categories, products }: Resemblance, schema: Schema): SaidName[] {
  const builtIns = schema.fields.map(({ name }) => name).filter((name) => Object.hasOwn(BUILT_INS, name));
  return [
    ...[...new Set([...builtIns, ...fields, ...traits])].map(fieldName),
    ...categories.map(categoryName),
    ...values.map(({ field, value }) => valueName(field, value)),
    ...products.map(({ product }) => titleName(product)),
  ];
}

export function fieldName(name: FieldName): SaidName {
  return { kind: 'field', name, saidAs: Object.hasOwn(BUILT_INS, name) ? BUILT_INS[name] ?? [] : [spoken(name)] };
}

export function categoryName({ name, path }: CategoryInfo): SaidName {
  return { kind: 'category', name, saidAs: [path.at(-1) ?? name] };
}

export function valueName(field: FieldName, value: string): SaidName {
  return { ...(field === 'brand' ? { kind: 'brand', name: value } : { kind: 'value', name: value, field }), saidAs: [value] };
}

export function titleName({ title }: Product): SaidName {
  return { kind: 'title', name: title, saidAs: [title] };
}

/** The share of both sides' words that are the same (Dice's coefficient): from 0 to 1, where they are the same words. */
export function likeness(span: string, { saidAs }: SaidName): number {
  const words = tellingWords(span);
  return Math.max(0, ...saidAs.map((text) => shareOf(words, tellingWords(text))));
}

/** Without grammar words, unless there are no others; "thé" is none, though "the" is. */
function tellingWords(text: string): ReadonlySet<string> {
  const words = plainWords(text);
  const hasTea = /thé/i.test(text.normalize('NFC'));
  const telling = words.filter((word) => !STOP_STEMS.has(word) || (hasTea && word === 'the'));
  return new Set(telling.length > 0 ? telling : words);
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const common = [...a].reduce((sum, word) => sum + (b.has(word) ? 1 : isSlipOfOne(word, b) ? SLIP : 0), 0);
  return (2 * common) / (a.size + b.size);
}

function isSlipOfOne(word: string, words: ReadonlySet<string>): boolean {
  return word.length >= LEAST_LENGTH_FOR_SLIP && !/\d/.test(word) && [...words].some((other) => isOneSlipAway(word, other));
}
