/** One file → its format, told from its content, and the items in it. */
import { CatalogError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { isAcpProduct, readAcpProducts } from './formats/acp-products.ts';
import { isProductNode, readJsonLd } from './formats/json-ld.ts';
import { isObject, listOf, type JsonObject } from './formats/json-values.ts';
import { readMapped, rowsOfObjects, rowsOfTable } from './formats/mapped.ts';
import { isNeutral } from './formats/neutral.ts';
import { isShopifyCsv, readShopifyCsv } from './formats/shopify-csv.ts';
import { isShopifyProduct, readShopifyJson } from './formats/shopify-json.ts';
import { isAcpRows, isShoppingFeed, readShoppingObjects, readShoppingTable, readShoppingXml } from './formats/shopping-feed.ts';
import { isWooCommerce, readWooCommerce } from './formats/woocommerce.ts';
import type { Ledger } from './ledger.ts';
import { findJsonLd, parsePageJson, readXml } from './markup.ts';
import { readTable } from './table.ts';
import type { Feed, FeedFormat, ImportFile, Mapping, Place } from './types.ts';

export interface ReadFeed {
  readonly format: FeedFormat;
  readonly encoding: string | undefined;
  readonly feed: Feed;
  /** A file of the neutral shape, as it is. */
  readonly neutral?: JsonObject;
}

export interface FeedContext {
  readonly ledger: Ledger;
  readonly now: Date;
  /** Where it names an id or title, a CSV or JSON is read by it and no format is looked for. */
  readonly map: Mapping;
}

type Told = Omit<ReadFeed, 'encoding'>;

const EMPTY_FEED: Feed = { items: [], store: {}, ignored: [] };

/** @throws CatalogError when the file holds nothing that can be told to be products. */
export function readFeed(file: ImportFile, context: FeedContext): ReadFeed {
  const { text, encoding } = decodeText(file.content, file.name);
  const start = text.trimStart()[0];
  if (start === undefined) throw new CatalogError('catalog-invalid', `${file.name} is empty. Export the products again.`);
  const told = start === '<' ? readMarkup(text, file.name, context) : start === '{' || start === '[' ? readJsonText(text, file.name, context) : readTableText(text, file.name, context);
  return { ...told, encoding };
}

function readMarkup(text: string, name: string, { ledger, now }: FeedContext): Told {
  const head = text.slice(0, 4000);
  const isXml = /<(?:rss|feed|rdf:RDF)\b/i.test(head) || (/^\s*<\?xml\b/.test(head) && !/<html\b/i.test(head));
  if (isXml) {
    const xml = readXml(text, name, ledger);
    if (xml.items.length === 0 && ledger.rows.total === 0) throw new CatalogError('catalog-invalid', `${name} is XML, but has no <item> or <entry>. A product feed of Google Merchant Center (RSS or Atom) is expected.`);
    return { format: 'google', feed: readShoppingXml(xml, ledger, now) };
  }
  const documents: { place: Place; value: unknown }[] = [];
  for (const { place, text: json } of findJsonLd(text, name)) {
    try {
      documents.push({ place, value: parsePageJson(json) });
    } catch (cause) {
      ledger.found(1);
      ledger.leaveOut(place, 1, `The JSON-LD of the page can't be read (${reason(cause)}); it is left out.`);
    }
  }
  const feed = readJsonLd(documents, ledger, now);
  if (feed.items.length === 0 && ledger.rows.total === 0) throw new CatalogError('catalog-invalid', `${name} is a page without a schema.org Product in JSON-LD. Import the shop's product feed instead.`);
  return { format: 'json-ld', feed };
}

function readJsonText(text: string, name: string, context: FeedContext): Told {
  let json: unknown;
  try {
    json = JSON.parse(text) as unknown;
  } catch (cause) {
    const lines = readJsonLines(text, name, context.ledger);
    if (!lines) throw new CatalogError('catalog-invalid', `${name} is no whole JSON (${reason(cause)}). Check that the file is not cut off.`, { cause });
    return readEntries(lines, name, context);
  }
  const { ledger, now, map } = context;
  if (map.id === undefined && map.title === undefined) {
    if (isNeutral(json)) return { format: 'neutral', feed: EMPTY_FEED, neutral: json };
    if (isJsonLd(json)) return { format: 'json-ld', feed: readJsonLd([{ place: { file: name, at: 'the document' }, value: json }], ledger, now) };
  }
  const [path, list] = findList(json);
  if (!list) throw new CatalogError('catalog-invalid', `${name} is JSON without a list of products. It must be a list, or an object with one.`);
  if (map.id === undefined && list.some(isShopifyProduct)) return { format: 'shopify-json', feed: readShopifyJson(list, name, ledger) };
  return readEntries(list.map((value, i) => ({ place: { file: name, at: `${path}[${i}]` }, value })), name, context);
}

interface Entry {
  readonly place: Place;
  readonly value: unknown;
}

function readEntries(entries: readonly Entry[], name: string, { ledger, now, map }: FeedContext): Told {
  const hasMap = map.id !== undefined || map.title !== undefined;
  if (!hasMap && entries.some(({ value }) => isAcpProduct(value))) return { format: 'acp-products', feed: readAcpProducts(entries, ledger) };
  ledger.found(entries.length);
  const names = [...new Set(entries.slice(0, 50).flatMap(({ value }) => (isObject(value) ? Object.keys(value) : [])))];
  if (!hasMap && (isShoppingFeed(names) || (isAcpRows(names) && names.includes('title')))) return { format: isAcpRows(names) ? 'acp-rows' : 'google', feed: readShoppingObjects(entries, isAcpRows(names), ledger, now) };
  return { format: 'mapped', feed: readMapped(rowsOfObjects(entries, ledger), map, name, ledger) };
}

/** An object a line; undefined when the first line is none. Lines that are broken are left out. */
function readJsonLines(text: string, name: string, ledger: Ledger): Entry[] | undefined {
  const entries: Entry[] = [];
  const broken: { place: Place; cause: unknown }[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = { file: name, at: `line ${i + 1}` };
    try {
      entries.push({ place, value: JSON.parse(line) as unknown });
    } catch (cause) {
      if (entries.length === 0) return undefined;
      broken.push({ place, cause });
    }
  }
  // One entry and a rest that isn't JSON is a broken document, not a list of lines.
  if (entries.length < 2 && broken.length > 1) return undefined;
  ledger.found(broken.length);
  for (const { place, cause } of broken) ledger.leaveOut(place, 1, `The line is not JSON (${reason(cause)}); it is left out.`);
  return entries;
}

function isJsonLd(json: unknown): boolean {
  return listOf(json).some((node) => isObject(node) && ('@context' in node || '@graph' in node || isProductNode(node)));
}

/** The list itself, or the longest list of objects that the document holds by a name. */
function findList(json: unknown): readonly [path: string, list: readonly unknown[] | undefined] {
  if (Array.isArray(json)) return ['', json as unknown[]];
  if (!isObject(json)) return ['', undefined];
  const lists = Object.entries(json).flatMap(([name, value]): [string, unknown[]][] => (Array.isArray(value) && value.some(isObject) ? [[name, value as unknown[]]] : []));
  const named = lists.find(([name]) => name === 'products') ?? lists.reduce<[string, unknown[]] | undefined>((longest, next) => (next[1].length > (longest?.[1].length ?? 0) ? next : longest), undefined);
  if (named) return named;
  const inner = Object.entries(json).find(([, value]) => isObject(value) && Object.values(value).some((v) => Array.isArray(v) && v.some(isObject)));
  if (inner && isObject(inner[1])) {
    const [name, list] = Object.entries(inner[1]).find(([, v]) => Array.isArray(v) && v.some(isObject)) ?? ['', undefined];
    return [`${inner[0]}.${name}`, listOf(list)];
  }
  return ['', undefined];
}

function readTableText(text: string, name: string, { ledger, now, map }: FeedContext): Told {
  const table = readTable(text, name, ledger);
  if (ledger.rows.total === 0) throw new CatalogError('catalog-invalid', `${name} has no rows below its first line. A table of products with a line of column names is expected.`);
  if (map.id === undefined && map.title === undefined) {
    if (isShopifyCsv(table)) return { format: 'shopify-csv', feed: readShopifyCsv(table, ledger) };
    if (isWooCommerce(table)) return { format: 'woocommerce-csv', feed: readWooCommerce(table, ledger, now) };
    if (isShoppingFeed(table.header) || (isAcpRows(table.header) && table.has('title'))) return { format: isAcpRows(table.header) ? 'acp-rows' : 'google', feed: readShoppingTable(table, ledger, now) };
  }
  return { format: 'mapped', feed: readMapped(rowsOfTable(table, ledger), map, name, ledger) };
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message.slice(0, 120) : String(cause);
}
