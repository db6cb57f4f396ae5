/**
 * Merchants' files → one catalog in the neutral shape, and a report of all that was left out, changed or guessed.
 * Runs in a browser as in Node: bytes or text in, plain objects out.
 *
 *   const { catalog, report } = importCatalog([{ name: 'products_export.csv', content: bytes }], { store: { currency: 'EUR' } });
 *
 * But: it fetches nothing, and takes pictures as addresses. Each file must fit in memory.
 */
import { CatalogError } from '../errors.ts';
import { NO_CURRENCY } from '../read-price.ts';
import { readProduct } from '../read-product.ts';
import type { Report } from '../read-text.ts';
import type { Lang, Product } from '../types.ts';
import { assemble, placeOf } from './assemble.ts';
import { isObject, listOf, textOf, type JsonObject } from './formats/json-values.ts';
import { unknownOfProduct, unknownOfStore } from './formats/neutral.ts';
import { guessLanguage } from './guess-language.ts';
import { counted, Ledger } from './ledger.ts';
import { isCurrency } from './money.ts';
import { readFeed } from './read-feed.ts';
import type { FileReport, ImportFile, ImportOptions, ImportReport, Item, NeutralCatalog, StoreFacts } from './types.ts';

export interface Imported {
  readonly catalog: NeutralCatalog;
  readonly report: ImportReport;
}

/** @throws CatalogError when a file can't be told to hold products. A file whose rows are all broken gives an empty catalog and says why. */
export function importCatalog(files: readonly ImportFile[], options: ImportOptions = {}): Imported {
  try {
    return importFiles(files, options);
  } catch (cause) {
    if (cause instanceof CatalogError) throw cause;
    // A fault of ours or of a library's on input that nobody thought of: the caller still learns which files.
    throw new CatalogError('catalog-invalid', `${files.map((f) => f.name).join(', ')} can't be imported (${cause instanceof Error ? cause.message : String(cause)}). Please report the file.`, { cause });
  }
}

function importFiles(files: readonly ImportFile[], options: ImportOptions): Imported {
  const ledger = new Ledger();
  const reports: FileReport[] = [];
  const items: Item[] = [];
  const facts: StoreFacts[] = [];
  const neutrals: NeutralFile[] = [];
  for (const file of files) {
    const own = new Ledger();
    const { format, encoding, feed, neutral } = readFeed(file, { ledger: own, now: options.now ?? new Date(), map: options.map ?? {} });
    ledger.add(own);
    reports.push({ name: file.name, format, encoding, mapping: feed.mapping, ignored: feed.ignored });
    for (const item of feed.items) items.push(item);
    facts.push(feed.store);
    if (neutral) neutrals.push({ file: file.name, json: neutral });
  }
  const stores = neutrals.map(({ json }) => (isObject(json['store']) ? json['store'] : {}));
  const currency = (options.store?.currency ?? stores.map((s) => textOf(s['currency'])).find((c) => c !== undefined) ?? currencyOf(items)).toUpperCase();
  const ids = new Set<string>();
  const isTold = options.store?.currency !== undefined;
  const products = [...neutrals.flatMap((neutral) => readNeutral(neutral, { ids, currency: currency || NO_CURRENCY, isTold, ledger })), ...assemble(items, currency, ids, ledger)];
  const store = storeOf(options, currency, facts, stores, products);
  if (!isCurrency(currency)) ledger.note('error', { file: files[0]?.name ?? '', at: 'the file' }, 'The currency of the prices is not told; prices would be shown without one. Say it with --currency EUR (ISO 4217).');
  if (store['updated'] === undefined) ledger.note('warning', { file: files[0]?.name ?? '', at: 'the file' }, 'The file does not say of which day its prices and stock are. Say it with --updated YYYY-MM-DD.');
  const report = { files: reports, notes: ledger.notes(), rows: ledger.rows, products: products.length, variants: products.reduce((sum, p) => sum + p.variants.length, 0) };
  return { catalog: { store, products: products.map(compact) }, report };
}

/** The one currency that most prices name; '' when none names one alone. */
function currencyOf(items: readonly Item[]): string {
  const counts = new Map<string, number>();
  for (const { price } of items) {
    const [code, other] = price?.currencies ?? [];
    // "$" alone may be any of six: a guessed currency would be a false price.
    if (code !== undefined && other === undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string, number]>((most, next) => (next[1] > most[1] ? next : most), ['', 0])[0];
}

interface NeutralFile {
  readonly file: string;
  readonly json: JsonObject;
}

interface NeutralContext {
  readonly ids: Set<string>;
  /** Of the catalog that is made. */
  readonly currency: string;
  /** Whether the caller says so, whatever the files do. */
  readonly isTold: boolean;
  readonly ledger: Ledger;
}

function readNeutral({ json, file }: NeutralFile, { ids, currency, isTold, ledger }: NeutralContext): Product[] {
  const rows = listOf(json['products']);
  ledger.found(rows.length);
  const own = isObject(json['store']) ? textOf(json['store']['currency'])?.toUpperCase() : undefined;
  if (own !== undefined && own !== currency && !isTold) {
    ledger.leaveOut({ file, at: 'store.currency' }, rows.length, `The prices of this file are in "${own.slice(0, 40)}", the catalog's in ${currency}; its rows are left out. A catalog has one currency: import the file apart.`);
    return [];
  }
  for (const { path, message } of unknownOfStore(json)) ledger.note('warning', { file, at: path }, message);
  return rows.flatMap((row, i) => {
    const place = { file, at: `products[${i}]` };
    for (const { of, name, message } of unknownOfProduct(row, '')) ledger.tally(`${of} ${name}`, place, (count) => `${message} (In ${counted(count, 'product')}.)`);
    const variantPlaces = isObject(row) ? listOf(row['variants']).map((_, j) => ({ file, at: `${place.at}.variants[${j}]` })) : [];
    const errors: string[] = [];
    const report: Report = (severity, path, message) => {
      const { at, field } = placeOf(path, place, variantPlaces);
      const named = { file, at: field === '' ? at.at : `${at.at}.${field}` };
      // The row itself is booked below; a variant's fault leaves the product in.
      if (severity === 'error' && at === place) errors.push(message);
      else ledger.note(severity, named, message);
    };
    const product = readProduct(row, 'product', { ids, currency, report });
    if (!product) {
      ledger.leaveOut(place, 1, errors[0] ?? 'The row is left out.');
      return [];
    }
    ledger.used(1);
    return [product];
  });
}

function storeOf(options: ImportOptions, currency: string, facts: readonly StoreFacts[], stores: readonly JsonObject[], products: readonly Product[]): JsonObject {
  const fact = <K extends keyof StoreFacts>(name: K): StoreFacts[K] => facts.map((f) => f[name]).find((value) => value !== undefined);
  const own = (name: string): unknown => stores.map((s) => s[name]).find((value) => value !== undefined);
  const languages: readonly Lang[] | undefined = options.store?.languages ?? fact('languages');
  const updated = options.updated ?? own('updated') ?? fact('updated');
  const renewed = options.renewed ?? own('renewed');
  return {
    name: options.store?.name ?? own('name') ?? fact('name') ?? 'Shop',
    ...(isCurrency(currency) ? { currency } : {}),
    languages: languages ?? own('languages') ?? [guessLanguage(products.flatMap((p) => [p.title, typeof p.description === 'string' ? p.description : '']))],
    policies: stores.flatMap((s) => listOf(s['policies'])),
    ...(updated === undefined ? {} : { updated }),
    ...(renewed === undefined ? {} : { renewed }),
  };
}

/** Without empty lists and objects: they say no more than their absence. */
function compact(product: Product): JsonObject {
  const isEmpty = (value: unknown): boolean => (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(product).filter(([, value]) => !isEmpty(value)));
}
