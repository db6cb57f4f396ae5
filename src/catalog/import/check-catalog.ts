/**
 * What a merchant should know of his catalog before shoppers do: what the reader leaves out, and what it takes but
 * answers badly for: mixed currencies, attributes that mix units, texts missing in a language, empty categories.
 */
import { isOutOfDate } from '../age.ts';
import { readCatalog } from '../read.ts';
import type { Catalog, Product, RowProblem } from '../types.ts';
import { checkPrices, checkUnits, type Add } from './check-values.ts';
import { isObject, listOf } from './formats/json-values.ts';
import { unknownOfProduct, unknownOfStore } from './formats/neutral.ts';
import { rowPaths, type RowPaths } from './row-paths.ts';

export interface CheckReport {
  /** In the order of the catalog's rows; the store's own come last. */
  readonly problems: readonly RowProblem[];
  readonly rows: number;
  readonly products: number;
  readonly variants: number;
  readonly errors: number;
  readonly warnings: number;
}

/** `now`: what the day of the prices is compared with. @throws CatalogError when the catalog can't be used at all. */
export function checkCatalog(json: unknown, now = new Date()): CheckReport {
  const { catalog, problems: found } = readCatalog(json);
  const problems = [...found];
  const add: Add = (severity, path, message) => void problems.push({ severity, path, message });
  const rows = isObject(json) ? listOf(json['products']) : listOf(json);
  const paths = rowPaths(rows, found);
  const unknown = [...(isObject(json) ? unknownOfStore(json) : []), ...rows.flatMap((row, i) => unknownOfProduct(row, `products[${i}]`))];
  for (const { path, message } of unknown) add('warning', path, message);
  for (const product of catalog.products) checkProduct(product, paths, catalog, add);
  checkUnits(catalog.products, paths, add);
  checkPrices(catalog, paths, add);
  checkStore(catalog, now, add);
  const ordered = problems.map((problem, i) => ({ problem, row: rowOf(problem.path), i })).sort((a, b) => a.row - b.row || a.i - b.i).map(({ problem }) => problem);
  const errors = problems.filter((p) => p.severity === 'error').length;
  return { problems: ordered, rows: rows.length, products: catalog.products.length, variants: catalog.products.reduce((n, p) => n + p.variants.length, 0), errors, warnings: problems.length - errors };
}

function rowOf(path: string): number {
  const index = /^products\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? Infinity : Number(index);
}

function checkProduct(product: Product, paths: RowPaths, { store }: Catalog, add: Add): void {
  const path = paths.ofProduct(product);
  if (product.category.length === 0) add('warning', `${path}.category`, 'The product is in no category; shoppers who browse never see it.');
  if (product.price === undefined && product.variants.every((v) => v.price === undefined)) add('warning', `${path}.price`, 'The product has no price; it meets no condition on prices.');
  if (product.price === 0) add('warning', `${path}.price`, 'The price is 0; shoppers are told that it is free.');
  for (const variant of product.variants) if (variant.price === 0) add('warning', `${paths.ofVariant(product, variant)}.price`, 'The price of the variant is 0; shoppers are told that it is free.');
  const { description } = product;
  if (description === undefined) add('warning', `${path}.description`, 'The product has no description; the assistant knows only its data.');
  else if (typeof description === 'object') {
    for (const lang of store.languages) if (description[lang] === undefined) add('warning', `${path}.description.${lang}`, `The description is missing in "${lang}", a language of the store.`);
  } else if (store.languages.length > 1) add('warning', `${path}.description`, `The description is in one language; the store has ${store.languages.join(', ')}.`);
  const untold = product.variants.filter((v) => v.availability === undefined);
  if (product.availability !== undefined && untold.length > 0 && untold.length < product.variants.length) add('warning', `${path}.variants`, `${untold.length} of ${product.variants.length} variants say nothing of their stock; they are taken to be ${product.availability}, as their product.`);
}

function checkStore({ store }: Catalog, now: Date, add: Add): void {
  if (store.policies.length === 0) add('warning', 'store.policies', 'The store has no policies; questions on delivery and returns can\'t be answered.');
  if (store.updated === undefined) add('warning', 'store.updated', 'The catalog does not say of which day its prices and stock are.');
  if (isOutOfDate(store, now)) add('warning', 'store.updated', `The prices and stock are of ${store.updated ?? ''} and were to be renewed every ${store.renewed === 1 ? 'day' : `${store.renewed ?? ''} days`}; shoppers are told that they may have changed.`);
}
