/**
 * What a merchant should know of his catalog before shoppers do: what the reader leaves out, and what it takes but
 * answers badly for: mixed currencies, attributes that mix units, texts missing in a language, empty categories.
 */
import { isOutOfDate } from '../age.ts';
import { measure, parseQuantity } from '../quantity.ts';
import { readCatalog } from '../read.ts';
import type { Catalog, Product, RowProblem } from '../types.ts';
import { isKnownUnit } from '../units.ts';
import { isObject, listOf, textOf } from './formats/json-values.ts';
import { readMoney } from './money.ts';

export interface CheckReport {
  /** In the order of the catalog's rows; the store's own come last. */
  readonly problems: readonly RowProblem[];
  readonly rows: number;
  readonly products: number;
  readonly variants: number;
  readonly errors: number;
  readonly warnings: number;
}

type Add = (severity: RowProblem['severity'], path: string, message: string) => void;

/** Fewer products of a category don't tell what is usual in it. */
const FEWEST_PRICES = 8;
/** Times the middle price of its category, or so small a part of it, that a price is taken for a slip. */
const ODD_FACTOR = 50;

/** `now`: what the day of the prices is compared with. @throws CatalogError when the catalog can't be used at all. */
export function checkCatalog(json: unknown, now = new Date()): CheckReport {
  const { catalog, problems: found } = readCatalog(json);
  const problems = [...found];
  const add: Add = (severity, path, message) => void problems.push({ severity, path, message });
  const rows = isObject(json) ? listOf(json['products']) : listOf(json);
  const pathOf = pathsById(rows);
  checkCurrencies(rows, catalog.store.currency, add);
  for (const product of catalog.products) checkProduct(product, pathOf(product), catalog, add);
  checkUnits(catalog.products, pathOf, add);
  checkPrices(catalog, pathOf, add);
  checkStore(catalog, now, add);
  const ordered = problems.map((problem, i) => ({ problem, row: rowOf(problem.path), i })).sort((a, b) => a.row - b.row || a.i - b.i).map(({ problem }) => problem);
  const errors = problems.filter((p) => p.severity === 'error').length;
  return { problems: ordered, rows: rows.length, products: catalog.products.length, variants: catalog.products.reduce((n, p) => n + p.variants.length, 0), errors, warnings: problems.length - errors };
}

function rowOf(path: string): number {
  const index = /^products\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? Infinity : Number(index);
}

/** The row that each product was read from: the first of its id. */
function pathsById(rows: readonly unknown[]): (product: Product) => string {
  const paths = new Map<string, string>();
  for (const [i, row] of rows.entries()) {
    const id = isObject(row) ? textOf(row['id']) : undefined;
    if (id !== undefined && !paths.has(id)) paths.set(id, `products[${i}]`);
  }
  return (product) => paths.get(product.id) ?? 'products';
}

/** A price that names another currency than the store's would be shown as so many of the store's. */
function checkCurrencies(rows: readonly unknown[], currency: string, add: Add): void {
  const check = (value: unknown, path: string): void => {
    const named = typeof value === 'string' ? readMoney(value, undefined)?.currencies ?? [] : [];
    if (named.length > 0 && !named.includes(currency)) add('error', path, `The price "${String(value).slice(0, 40)}" is not in the store's currency, ${currency}. A catalog has one currency.`);
  };
  for (const [i, row] of rows.entries()) {
    if (!isObject(row)) continue;
    for (const field of ['price', 'listPrice']) check(row[field], `products[${i}].${field}`);
    for (const [j, variant] of listOf(row['variants']).entries()) if (isObject(variant)) check(variant['price'], `products[${i}].variants[${j}].price`);
    const own = textOf(row['currency']);
    if (own !== undefined && own.toUpperCase() !== currency) add('error', `products[${i}].currency`, `The row is in "${own.slice(0, 40)}", the store in ${currency}. A catalog has one currency.`);
  }
}

function checkProduct(product: Product, path: string, { store }: Catalog, add: Add): void {
  if (product.category.length === 0) add('warning', `${path}.category`, 'The product is in no category; shoppers who browse never see it.');
  if (product.price === undefined && product.variants.every((v) => v.price === undefined)) add('warning', `${path}.price`, 'The product has no price; it meets no condition on prices.');
  if (product.price === 0) add('warning', `${path}.price`, 'The price is 0; shoppers are told that it is free.');
  const { description } = product;
  if (description === undefined) add('warning', `${path}.description`, 'The product has no description; the assistant knows only its data.');
  else if (typeof description === 'object') {
    for (const lang of store.languages) if (description[lang] === undefined) add('warning', `${path}.description.${lang}`, `The description is missing in "${lang}", a language of the store.`);
  } else if (store.languages.length > 1) add('warning', `${path}.description`, `The description is in one language; the store has ${store.languages.join(', ')}.`);
  const untold = product.variants.filter((v) => v.availability === undefined);
  if (product.availability !== undefined && untold.length > 0 && untold.length < product.variants.length) add('warning', `${path}.variants`, `${untold.length} of ${product.variants.length} variants say nothing of their stock; they are taken to be ${product.availability}, as their product.`);
}

/** The same attribute in units of different kinds, or with and without one, can't be compared or sorted. */
function checkUnits(products: readonly Product[], pathOf: (product: Product) => string, add: Add): void {
  const kinds = new Map<string, Map<string, { readonly example: string; readonly paths: string[] }>>();
  for (const product of products) {
    for (const [name, value] of Object.entries(product.attributes)) {
      const quantity = typeof value === 'string' ? parseQuantity(value) : typeof value === 'number' ? { value, unit: '' } : undefined;
      // "iPhone 3G" is a number with a word, not a measure.
      if (!quantity || (quantity.unit !== '' && !isKnownUnit(quantity.unit))) continue;
      const { dimension } = measure(quantity);
      const kind = quantity.unit === '' ? 'no unit' : dimension;
      const ofName = kinds.get(name) ?? new Map<string, { readonly example: string; readonly paths: string[] }>();
      kinds.set(name, ofName);
      const ofKind = ofName.get(kind) ?? { example: String(value), paths: [] };
      ofName.set(kind, ofKind);
      ofKind.paths.push(`${pathOf(product)}.attributes.${name}`);
    }
  }
  for (const [name, ofName] of kinds) {
    const [most, ...rest] = [...ofName.values()].sort((a, b) => b.paths.length - a.paths.length);
    for (const { example, paths } of rest) for (const path of paths) add('warning', path, `"${name.slice(0, 60)}" is given like "${example.slice(0, 40)}" here and like "${(most?.example ?? '').slice(0, 40)}" elsewhere; the two can't be compared.`);
  }
}

/** A decimal sign in the wrong place shows beside the prices of like goods. */
function checkPrices({ products, store }: Catalog, pathOf: (product: Product) => string, add: Add): void {
  const priced = new Map<string, { readonly product: Product; readonly price: number }[]>();
  for (const product of products) {
    const key = product.category.join('\u0000');
    if (product.price !== undefined && product.price > 0 && key !== '') {
      const members = priced.get(key);
      if (members) members.push({ product, price: product.price });
      else priced.set(key, [{ product, price: product.price }]);
    }
  }
  for (const members of priced.values()) {
    if (members.length < FEWEST_PRICES) continue;
    const middle = members.map(({ price }) => price).sort((a, b) => a - b)[members.length >> 1] ?? 0;
    for (const { product, price } of members) {
      if (price < middle * ODD_FACTOR && price * ODD_FACTOR > middle) continue;
      add('warning', `${pathOf(product)}.price`, `The price ${price} ${store.currency} is far from what is usual in "${(product.category.at(-1) ?? '').slice(0, 60)}" (${middle} ${store.currency}); see whether its decimal sign is where it should be.`);
    }
  }
}

function checkStore({ store }: Catalog, now: Date, add: Add): void {
  if (store.policies.length === 0) add('warning', 'store.policies', 'The store has no policies; questions on delivery and returns can\'t be answered.');
  if (store.updated === undefined) add('warning', 'store.updated', 'The catalog does not say of which day its prices and stock are.');
  if (isOutOfDate(store, now)) add('warning', 'store.updated', `The prices and stock are of ${store.updated ?? ''} and were to be renewed every ${store.renewed ?? ''} days; shoppers are told that they may have changed.`);
}
