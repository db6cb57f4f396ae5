/**
 * Reading a fact out of one product: a field as the merchant wrote it, or the sentence of its own text that speaks of
 * some words. Nothing is reworded here.
 */
import { analyzeQuery, indexWords, type QueryUnit } from './analyze.ts';
import { fieldValue, isBuiltIn, localized, variantValue } from './field-access.ts';
import { unitNamed } from './units.ts';
import type { AttributeValue, FieldName, Lang, Product, Reading, Store, Variant } from './types.ts';

/** Shorter words share too much of their beginning with others. */
const MIN_KIN_LENGTH = 5;
/** A single letter is more than a unit. */
const MIN_UNIT_LENGTH = 2;
/** What a stemmed word may have lost: heur(e), moi(s). */
const ENDINGS = ['', 's', 'e', 'es'];
/** Endings that make praise or want of a property. */
const ANOTHER_WORD = /(?:ful|less)(?:ly)?$/;
const FIGURE = /^\d+(?:\.\d+)?$/;

/**
 * The field's text; undefined when the product doesn't have it. A price stands with the store's currency, a description
 * in `lang` or else the first language, an option with all the values that the variants have.
 */
export function readField(product: Product, field: FieldName, lang: Lang, store: Store): Reading | undefined {
  const text = fieldText(product, field, lang, store);
  return text ? { productId: product.id, field, text } : undefined;
}

/** The same of one variant, which answers for itself; what it leaves out it has from its product. */
export function readVariantField(product: Product, variant: Variant, field: FieldName, lang: Lang, store: Store): Reading | undefined {
  const value = variantValue(product, variant, field);
  // A list price goes only with the price that it was lowered to.
  const sale = variantValue(product, variant, 'listPrice');
  const { listPrice: _listPrice, ...rest } = product;
  const own: Product = {
    ...rest,
    variants: [],
    attributes: { ...product.attributes, ...variant.options },
    ...(variant.price === undefined ? {} : { price: variant.price }),
    ...(typeof sale === 'number' ? { listPrice: sale } : {}),
    ...(variant.availability === undefined ? {} : { availability: variant.availability }),
    ...(variant.sku === undefined ? {} : { sku: variant.sku }),
  };
  return value === undefined ? undefined : readField(own, field, lang, store);
}

function fieldText(product: Product, field: FieldName, lang: Lang, store: Store): string | undefined {
  const currency = store.currency === 'XXX' ? '' : ` ${store.currency}`;
  if (field === 'price') return product.price === undefined ? undefined : `${product.price}${currency}`;
  if (field === 'listPrice') return product.listPrice === undefined ? undefined : `${product.listPrice}${currency}`;
  if (field === 'description') return localized(product.description, lang);
  if (field === 'category') return product.category.join(' > ');
  const own = fieldValue(product, field);
  if (field === 'discount') return own === undefined ? undefined : `${valueText(own)}%`;
  if (own !== undefined) return valueText(own);
  if (isBuiltIn(field)) return undefined;
  return [...new Set(product.variants.flatMap((v) => (Object.hasOwn(v.options, field) ? v.options[field] ?? [] : [])))].join(', ');
}

/** An attribute as text: yes or no, lists with commas. */
export function valueText(value: AttributeValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/**
 * Where the product's own text speaks of these words: a data field, a tag, the title or a sentence of the description in
 * `lang` (else the first language). All words that say something must be there; undefined when they are nowhere together.
 */
export function findInText(product: Product, words: string, lang: Lang): Reading | undefined {
  const { units } = analyzeQuery(words);
  if (units.length === 0) return undefined;
  // Of many words one in four may be put otherwise; of a few each is the question.
  const needed = units.length <= 3 ? units.length : Math.ceil(units.length * 0.75);
  let best: { readonly reading: Reading; readonly met: number } | undefined;
  for (const { field, text, searched } of ownTexts(product, lang)) {
    const own = new Set(indexWords(searched));
    const met = units.filter((unit) => isMet(unit, own)).length;
    if (met >= needed && met > (best?.met ?? 0)) best = { reading: { productId: product.id, field, text }, met };
  }
  return best?.reading;
}

/** Whether what the product is called by says all of these words: its title, brand, SKU, categories and tags. */
export function isNamedBy(product: Product, words: string): boolean {
  const { units } = analyzeQuery(words);
  const own = new Set(indexWords([product.title, product.brand, product.sku, ...product.category, ...product.tags].join('\n')));
  return units.length > 0 && units.every((unit) => isMet(unit, own));
}

interface OwnText {
  readonly field: FieldName;
  readonly text: string;
  /** What the words are looked for in: a data field's name counts too. */
  readonly searched: string;
}

function* ownTexts(product: Product, lang: Lang): Iterable<OwnText> {
  for (const [field, value] of Object.entries(product.attributes)) {
    const text = valueText(value);
    yield { field, text, searched: `${field}\n${text}` };
  }
  for (const text of product.tags) yield { field: 'tags', text, searched: text };
  yield { field: 'title', text: product.title, searched: product.title };
  for (const text of sentences(localized(product.description, lang))) yield { field: 'description', text, searched: text };
}

/** "A. B! C 3.5" → "A.", "B!", "C 3.5". */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{Lo}\d"«(])|(?<=[。！？；])|\n+/u).map((s) => s.trim()).filter(Boolean);
}

function isMet(unit: QueryUnit, own: ReadonlySet<string>): boolean {
  const has = (word: string): boolean => own.has(word) || hasKin(word, own) || isMeasured(word, own);
  return has(unit.word) || (unit.parts.length > 0 && unit.parts.every(has));
}

/** "How many lumens" is met by "500 lumens", which the text's words hold as one: `500lm`. */
function isMeasured(word: string, own: ReadonlySet<string>): boolean {
  const unit = word.length < MIN_UNIT_LENGTH ? undefined : ENDINGS.map((ending) => unitNamed(word + ending)).find((named) => named)?.name;
  return unit !== undefined && [...own].some((other) => other.endsWith(unit) && FIGURE.test(other.slice(0, -unit.length)));
}

/** "waterproof" is kin to "waterproofing": one begins with the other, or they share all but a short ending. "Powerful" tells no power. */
function hasKin(word: string, own: ReadonlySet<string>): boolean {
  if (word.length < MIN_KIN_LENGTH) return false;
  for (const other of own) {
    if (other.length < MIN_KIN_LENGTH || ANOTHER_WORD.test(other) !== ANOTHER_WORD.test(word)) continue;
    let same = 0;
    while (same < word.length && word[same] === other[same]) same++;
    if (same >= MIN_KIN_LENGTH && same >= Math.max(word.length, other.length) - 3) return true;
  }
  return false;
}
