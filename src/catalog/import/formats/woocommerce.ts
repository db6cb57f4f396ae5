/**
 * WooCommerce's product CSV: `variable` rows with their `variation` rows, which name them in `Parent` by SKU or `id:44`.
 *
 * Columns: https://github.com/woocommerce/woocommerce/wiki/Product-CSV-Import-Schema
 */
import type { AttributeValue } from '../../types.ts';
import { counted, type Ledger } from '../ledger.ts';
import { decimalSignOf, readMoney, salePrices, type DecimalSign } from '../money.ts';
import { plainText } from '../plain-text.ts';
import { saleOfToday } from '../sales.ts';
import { ORDERING, readStock, stockOfCount, type Stock } from '../stock.ts';
import type { Table, TableRow } from '../table.ts';
import type { Feed, Item, Refusal } from '../types.ts';
import { splitPath } from './feed-row.ts';
import { inEnglish } from './woocommerce-columns.ts';

const READ = /^(?:id|type|sku|name|published|visibility in catalog|short description|description|date sale price (?:starts|ends)|in stock\?|stock|low stock amount|backorders allowed\?|(?:weight|length|width|height) \(.+\)|sale price|regular price|categories|tags|images|parent|brands|gtin, upc, ean, or isbn|external url|attribute \d+ (?:name|value\(s\)|visible|global|default))$/i;
const MEASURE = /^(weight|length|width|height) \((.+)\)$/i;
const ATTRIBUTE_NAME = /^attribute (\d+) name$/i;

export function isWooCommerce(named: Table): boolean {
  const table = inEnglish(named);
  return table.has('Type') && table.has('Name') && table.has('SKU') && (table.has('Regular price') || table.has('Attribute 1 name'));
}

interface Context {
  readonly table: Table;
  readonly decimalSign: DecimalSign;
  readonly now: Date;
  readonly ledger: Ledger;
  /** SKU or `id:44` of a variable product → its group. */
  readonly groups: ReadonlyMap<string, string>;
}

export function readWooCommerce(named: Table, ledger: Ledger, now: Date): Feed {
  const table = inEnglish(named);
  const decimalSign = decimalSignOf(table.rows.flatMap((row) => [table.cell(row, 'Regular price') ?? '', table.cell(row, 'Sale price') ?? '']));
  const groups = new Map<string, string>();
  for (const row of table.rows) {
    const key = keyOf(table, row);
    const sku = table.cell(row, 'SKU');
    if (typeOf(table, row).includes('variation') || key === undefined) continue;
    groups.set(`id:${table.cell(row, 'ID') ?? ''}`, key);
    if (sku !== undefined) groups.set(sku, key);
  }
  const context = { table, decimalSign, now, ledger, groups };
  return { items: table.rows.map((row) => itemOf(row, context)), store: {}, ignored: named.header.filter((_, i) => !READ.test(table.header[i] ?? '')) };
}

function typeOf(table: Table, row: TableRow): string {
  return table.cell(row, 'Type')?.toLowerCase() ?? 'simple';
}

function keyOf(table: Table, row: TableRow): string | undefined {
  return table.cell(row, 'ID') ?? table.cell(row, 'SKU');
}

function itemOf(row: TableRow, context: Context): Item {
  const { table, groups, ledger } = context;
  const cell = (name: string): string | undefined => table.cell(row, name);
  const type = typeOf(table, row);
  const isVariation = type.includes('variation');
  const isParent = type.includes('variable');
  const parent = isVariation ? cell('Parent') : undefined;
  const group = isParent ? keyOf(table, row) : parent === undefined ? undefined : groups.get(parent);
  const prices = readPrices(row, context);
  const stock = readStockOf(row, table);
  const { path, others } = readCategories(cell('Categories'));
  const attributes = readAttributes(row, table, isVariation);
  if (stock.ordering) attributes.set(ORDERING, stock.ordering);
  if (others.length > 0) ledger.tally('woo categories', row.place, (count) => `Several categories in ${counted(count, 'row')}; the deepest is kept as the category, the others as tags.`);
  const texts = [cell('Short description'), cell('Description')].flatMap((text) => (text === undefined ? [] : [plainText(withNewlines(text))]));
  return {
    place: row.place,
    rows: 1,
    role: isParent ? 'parent' : 'single',
    id: keyOf(table, row),
    title: cell('Name'),
    group,
    refused: refusalOf(row, table, isVariation && group === undefined) ?? prices.refused,
    price: prices.price,
    listPrice: prices.listPrice,
    availability: stock.availability,
    brand: cell('Brands'),
    sku: cell('SKU'),
    category: path,
    description: texts.join('\n') || undefined,
    tags: [...splitList(cell('Tags') ?? ''), ...others],
    image: cell('Images')?.split(/,\s*/)[0],
    url: cell('External URL'),
    attributes,
    options: isVariation ? readOptions(row, table) : new Map(),
  };
}

/** The export writes a newline as \n, and a \n of the text with a further backslash. */
function withNewlines(text: string): string {
  return text.replace(/\\{1,2}n/g, (mark) => (mark.length === 2 ? '\n' : '\\n'));
}

function refusalOf(row: TableRow, table: Table, isOrphan: boolean): Refusal | undefined {
  if (isOrphan) return { severity: 'error', message: `The variation's parent "${(table.cell(row, 'Parent') ?? '').slice(0, 40)}" is not in the file; the row is left out. Export both together.` };
  const published = table.cell(row, 'Published');
  if (published !== undefined && published !== '1') return { severity: 'warning', message: 'The product is private or a draft; it is left out.' };
  return table.cell(row, 'Visibility in catalog')?.toLowerCase() === 'hidden' ? { severity: 'warning', message: 'The product is hidden from the catalog; it is left out.' } : undefined;
}

function readPrices(row: TableRow, { table, decimalSign, now, ledger }: Context): { price?: Item['price']; listPrice?: Item['price']; refused?: Refusal | undefined } {
  const money = (name: string): Item['price'] => readMoney(table.cell(row, name), decimalSign);
  for (const name of ['Regular price', 'Sale price']) {
    if (table.cell(row, name) !== undefined && !money(name)) return { refused: { severity: 'error', message: `The ${name.toLowerCase()} "${(table.cell(row, name) ?? '').slice(0, 40)}" is no price; the row is left out.` } };
  }
  const sale = saleOfToday(money('Sale price'), table.cell(row, 'Date sale price starts'), table.cell(row, 'Date sale price ends'), row.place, { now, ledger });
  return salePrices(money('Regular price'), sale);
}

/** A count says more than the flag; "parent" in its place says nothing. */
function readStockOf(row: TableRow, table: Table): Stock {
  const flag = readStock(table.cell(row, 'In stock?'));
  const count = table.cell(row, 'Stock');
  if (count === undefined || !/^-?\d+(?:\.\d+)?$/.test(count)) return flag;
  const low = table.cell(row, 'Low stock amount');
  const availability = stockOfCount(Number(count), low === undefined ? undefined : Number(low));
  const canOrder = /^(?:1|notify)$/i.test(table.cell(row, 'Backorders allowed?') ?? '');
  return { availability, ...(availability === 'out_of_stock' && canOrder ? { ordering: 'backorder' } : {}) };
}

function readCategories(text: string | undefined): { readonly path: string[]; readonly others: string[] } {
  const paths = splitList(text ?? '').map(splitPath).filter((path) => path.length > 0);
  const path = paths.reduce<string[]>((deepest, next) => (next.length > deepest.length ? next : deepest), []);
  const others = new Set(paths.flatMap((other) => other.at(-1) ?? []));
  for (const node of path) others.delete(node);
  return { path, others: [...others] };
}

/** Commas part; a comma that belongs to a name has a backslash before it. */
function splitList(text: string): string[] {
  return text.split(/(?<!\\),/).map((part) => part.replaceAll('\\,', ',').trim()).filter(Boolean);
}

function* attributePairs(row: TableRow, table: Table): Iterable<readonly [name: string, value: string]> {
  for (const column of table.header) {
    const number = ATTRIBUTE_NAME.exec(column)?.[1];
    const name = number === undefined ? undefined : table.cell(row, column);
    const value = number === undefined ? undefined : table.cell(row, `Attribute ${number} value(s)`);
    if (name !== undefined && value !== undefined) yield [name, value];
  }
}

function readOptions(row: TableRow, table: Table): Map<string, string> {
  return new Map(attributePairs(row, table));
}

function readAttributes(row: TableRow, table: Table, isVariation: boolean): Map<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>();
  for (const [i, name] of table.header.entries()) {
    const [, measure, unit] = MEASURE.exec(name) ?? [];
    const value = table.column(row, i);
    if (measure !== undefined && unit !== undefined && value !== undefined) attributes.set(measure.toLowerCase(), `${value} ${unit}`);
  }
  const gtin = table.cell(row, 'GTIN, UPC, EAN, or ISBN');
  if (gtin !== undefined) attributes.set('gtin', gtin);
  // A variation's are its options.
  if (isVariation) return attributes;
  for (const [name, value] of attributePairs(row, table)) {
    const values = splitList(value).map(plainText);
    attributes.set(name, values.length > 1 ? values : values[0] ?? value);
  }
  return attributes;
}
