/**
 * Reads a catalog in the neutral shape (and our extensions of it): what is usable is kept, what isn't is quarantined
 * with its path and a reason. Only a catalog that is unusable as a whole throws.
 *
 * But: it reads one shape only; other feeds are turned into it first.
 */
import { CatalogError } from './errors.ts';
import type { Catalog, Product, RowProblem, Store } from './types.ts';
import { inOneSpelling } from './field-spelling.ts';
import { NO_CURRENCY } from './read-price.ts';
import { readProduct } from './read-product.ts';
import { asRecord, cleanText, isGiven, readLanguages, readLocalized, readText, show, type Report } from './read-text.ts';

/** More products than a browser should hold in one catalog. */
const MAX_PRODUCTS = 200_000;

export interface ReadResult {
  readonly catalog: Catalog;
  readonly problems: readonly RowProblem[];
}

/** @throws CatalogError when the text is not JSON or holds no usable product. */
export function parseCatalog(text: string): ReadResult {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    throw new CatalogError('catalog-invalid', `The catalog is not JSON (${cause instanceof Error ? cause.message : String(cause)}). Check that the file is whole and is the catalog.`, { cause });
  }
  return readCatalog(json);
}

/** @throws CatalogError when there is no list of products or no product of it is usable. */
export function readCatalog(json: unknown): ReadResult {
  try {
    return read(json);
  } catch (cause) {
    if (cause instanceof CatalogError) throw cause;
    // Not JSON at all: an object whose fields fail on being read.
    throw new CatalogError('catalog-invalid', 'The catalog could not be read through. It must be plain JSON data.', { cause });
  }
}

function read(json: unknown): ReadResult {
  const root = Array.isArray(json) ? { products: json as unknown[] } : asRecord(json);
  const list: unknown = root?.products;
  if (!root || !Array.isArray(list)) {
    throw new CatalogError('catalog-invalid', 'The catalog has no list "products". It must be an object {"store": {…}, "products": […]}.', { path: 'products' });
  }
  const problems: RowProblem[] = [];
  const ofStore: RowProblem[] = [];
  const report: Report = (severity, path, message) => void problems.push({ severity, path, message });
  // Rows are read in the store's currency; what is wrong with the store is told after them.
  const store = readStore('store' in root ? root['store'] : undefined, (severity, path, message) => void ofStore.push({ severity, path, message }));
  if (list.length > MAX_PRODUCTS) report('error', 'products', `Only the first ${MAX_PRODUCTS} of ${list.length} products are read; split the catalog.`);
  const products: Product[] = [];
  const ids = new Set<string>();
  for (const [index, row] of list.slice(0, MAX_PRODUCTS).entries()) {
    const product = readProduct(row, `products[${index}]`, { ids, currency: store.currency, report });
    if (product) products.push(product);
  }
  if (products.length === 0) {
    const why = problems.find((p) => p.severity === 'error');
    throw new CatalogError('catalog-invalid', `No product of the catalog can be used${why ? ` (${why.path}: ${why.message})` : ': the list is empty'}. Each needs at least an id and a title.`, { path: 'products' });
  }
  const spelled = inOneSpelling(products, report);
  return { catalog: { store, products: spelled }, problems: [...problems, ...ofStore] };
}

function readStore(value: unknown, report: Report): Store {
  const store = asRecord(value) ?? {};
  if (!asRecord(value)) report('warning', 'store', 'The catalog says nothing of its store; its name and currency are unknown.');
  const currency = typeof store['currency'] === 'string' ? store['currency'].trim().toUpperCase() : '';
  const isCurrency = /^[A-Z]{3}$/.test(currency);
  if (!isCurrency) report('error', 'store.currency', `${show(store['currency'])} is no ISO 4217 code; prices are shown without a currency.`);
  const policies = Array.isArray(store['policies']) ? (store['policies'] as unknown[]) : [];
  if (isGiven(store['policies']) && !Array.isArray(store['policies'])) report('warning', 'store.policies', `${show(store['policies'])} is no list of policies; it is left out.`);
  const seen = new Set<string>();
  return {
    name: readText(store['name'], 'store.name', report) ?? 'Shop',
    currency: isCurrency ? currency : NO_CURRENCY,
    languages: readLanguages(store['languages'], 'store.languages', report),
    policies: policies.flatMap((entry, index) => {
      const path = `store.policies[${index}]`;
      const policy = asRecord(entry);
      const id = cleanText(policy?.['id'], `${path}.id`, report);
      const text = readLocalized(policy?.['text'], `${path}.text`, report);
      if (id === undefined || text === undefined || seen.has(id)) {
        report('error', path, 'A policy needs an id of its own and a text; it is left out.');
        return [];
      }
      seen.add(id);
      return [{ id, title: readText(policy?.['title'], `${path}.title`, report) ?? id, text }];
    }),
    ...readAge(store, report),
  };
}

/** The day of prices and stock, and every how many days they are renewed. */
function readAge(store: Readonly<Record<string, unknown>>, report: Report): Pick<Store, 'updated' | 'renewed'> {
  const { updated, renewed } = store;
  const isDay = typeof updated === 'string' && /^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]*)?$/.test(updated) && !Number.isNaN(Date.parse(updated));
  if (updated !== undefined && !isDay) report('warning', 'store.updated', `${show(updated)} is no day like 2026-11-24; it is left out.`);
  const isCount = typeof renewed === 'number' && renewed > 0 && renewed <= 3650;
  if (renewed !== undefined && !isCount) report('warning', 'store.renewed', `${show(renewed)} is no number of days; it is left out.`);
  return { ...(isDay ? { updated } : {}), ...(isCount ? { renewed } : {}) };
}
