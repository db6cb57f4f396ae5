/**
 * Shopify's product CSV: a row per variant or further picture, joined by the handle; facts of the product on its first row.
 *
 * Columns, in their older and their present names: https://help.shopify.com/en/manual/products/import-export/using-csv
 */
import type { AttributeValue, Availability } from '../../types.ts';
import type { Ledger } from '../ledger.ts';
import { decimalSignOf, readMoney, salePrices, type DecimalSign } from '../money.ts';
import { plainText } from '../plain-text.ts';
import { ORDERING } from '../stock.ts';
import type { Table, TableRow } from '../table.ts';
import type { Feed, Item, Refusal } from '../types.ts';
import { splitPath } from './feed-row.ts';

/** Present name → older name. */
const COLUMNS = {
  handle: ['URL handle', 'Handle'], title: ['Title'], body: ['Description', 'Body (HTML)'], vendor: ['Vendor'], category: ['Product category', 'Standardized Product Type'],
  type: ['Type', 'Custom Product Type'], tags: ['Tags'], published: ['Published on online store', 'Published'], status: ['Status'],
  sku: ['SKU', 'Variant SKU'], barcode: ['Barcode', 'Variant Barcode'], price: ['Price', 'Variant Price'], compareAt: ['Compare-at price', 'Variant Compare At Price'],
  tracker: ['Inventory tracker', 'Variant Inventory Tracker'], quantity: ['Inventory quantity', 'Variant Inventory Qty'], policy: ['Continue selling when out of stock', 'Variant Inventory Policy'],
  grams: ['Weight value (grams)', 'Variant Grams'], image: ['Product image URL', 'Image Src'],
} as const;
type Column = keyof typeof COLUMNS;
/** "Color (product.metafields.shopify.color-pattern)": the merchant's own fields. */
const METAFIELD = /^(.+?)\s*\(product\.metafields\.[^)]*\)$/;
const GOOGLE_FIELD = /^Google Shopping \/ (Gender|Age group|Condition)$/i;

export function isShopifyCsv(table: Table): boolean {
  const has = (column: Column): boolean => COLUMNS[column].some((name) => table.has(name));
  return has('handle') && has('title') && (table.has('Option1 Name') || table.has('Variant Price') || table.has('Compare-at price'));
}

type Reader = (row: TableRow, column: Column) => string | undefined;

interface Lead {
  readonly row: TableRow;
  readonly handle: string;
  readonly optionNames: readonly (string | undefined)[];
  readonly refused: Refusal | undefined;
}

export function readShopifyCsv(table: Table, ledger: Ledger): Feed {
  const read: Reader = (row, column) => {
    for (const name of COLUMNS[column]) {
      const text = table.cell(row, name);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const decimalSign = decimalSignOf(table.rows.flatMap((row) => [read(row, 'price') ?? '', read(row, 'compareAt') ?? '']));
  const items: Item[] = [];
  const leads = new Map<string, Lead>();
  for (const row of table.rows) {
    const handle = read(row, 'handle');
    const lead = (handle === undefined ? undefined : leads.get(handle)) ?? leadOf(table, row, handle ?? '', read);
    const isFirst = lead.row === row;
    if (handle !== undefined && isFirst) {
      leads.set(handle, lead);
      items.push(parentOf(table, lead, read));
    }
    const options = optionsOf(table, row, lead);
    const sells = read(row, 'price') !== undefined || read(row, 'sku') !== undefined || options.size > 0;
    if (sells || isFirst) items.push(variantOf(table, row, lead, options, read, decimalSign));
    // A further picture of the product: the catalog shows one.
    else if (read(row, 'image') !== undefined) items.push({ ...parentOf(table, lead, read), place: row.place, rows: 1, title: undefined });
    else ledger.leaveOut(row.place, 1, `The row of "${lead.handle.slice(0, 40)}" has neither price, SKU, option nor picture; it is left out.`);
  }
  return { items, store: {}, ignored: table.header.filter((name) => !isRead(name)) };
}

function isRead(name: string): boolean {
  const key = name.toLowerCase();
  return Object.values(COLUMNS).some((names) => names.some((n) => n.toLowerCase() === key)) || /^option[123] (?:name|value|linked to)$/.test(key) || METAFIELD.test(name) || GOOGLE_FIELD.test(name);
}

function leadOf(table: Table, row: TableRow, handle: string, read: Reader): Lead {
  return { row, handle, optionNames: [1, 2, 3].map((n) => table.cell(row, `Option${n} Name`)), refused: refusalOf(row, read) };
}

/** Drafts, archived and unpublished products are not on sale. */
function refusalOf(row: TableRow, read: Reader): Refusal | undefined {
  const status = read(row, 'status')?.toLowerCase();
  const isHidden = read(row, 'published')?.toLowerCase() === 'false';
  if ((status === undefined || status === 'active') && !isHidden) return undefined;
  return { severity: 'warning', message: `The product is ${isHidden ? 'not published' : `"${status ?? ''}"`}; it is left out.` };
}

function parentOf(table: Table, lead: Lead, read: Reader): Item {
  const { row, handle, refused } = lead;
  const body = read(row, 'body');
  const category = read(row, 'category');
  const type = read(row, 'type');
  const path = category === undefined ? [] : splitPath(category);
  if (type !== undefined && !path.some((node) => node.toLowerCase() === type.toLowerCase())) path.push(type);
  const attributes = new Map<string, AttributeValue>();
  for (const [i, name] of table.header.entries()) {
    const own = METAFIELD.exec(name)?.[1] ?? GOOGLE_FIELD.exec(name)?.[1];
    const value = table.column(row, i);
    if (own !== undefined && value !== undefined) attributes.set(own, value.includes('; ') ? value.split('; ') : plainText(value));
  }
  return {
    place: row.place,
    rows: 0,
    role: 'parent',
    id: handle,
    title: read(row, 'title'),
    group: handle,
    refused: refused && { ...refused },
    brand: read(row, 'vendor'),
    category: path,
    description: body === undefined ? undefined : plainText(body),
    tags: read(row, 'tags')?.split(',').map((tag) => tag.trim()).filter(Boolean),
    image: read(row, 'image'),
    attributes,
    options: new Map(),
  };
}

/** The name of an option stands on the first row of its product only; "Title: Default Title" says that there is none. */
function optionsOf(table: Table, row: TableRow, lead: Lead): Map<string, string> {
  const options = new Map<string, string>();
  for (const [i, name] of lead.optionNames.entries()) {
    const value = table.cell(row, `Option${i + 1} Value`);
    if (value === undefined || (value === 'Default Title' && (name ?? 'Title') === 'Title')) continue;
    options.set(name ?? `option ${i + 1}`, value);
  }
  return options;
}

function variantOf(table: Table, row: TableRow, lead: Lead, options: ReadonlyMap<string, string>, read: Reader, decimalSign: DecimalSign): Item {
  const price = readMoney(read(row, 'price'), decimalSign);
  const compareAt = readMoney(read(row, 'compareAt'), decimalSign);
  const isUnreadable = read(row, 'price') !== undefined && !price;
  const refused: Refusal | undefined = isUnreadable ? { severity: 'error', message: `The price "${(read(row, 'price') ?? '').slice(0, 40)}" is no price; the row is left out.` } : lead.refused;
  const sku = asText(read(row, 'sku'));
  const attributes = new Map<string, AttributeValue>();
  const grams = Number(read(row, 'grams') ?? 0);
  if (grams > 0) attributes.set('weight', `${grams} g`);
  const barcode = asText(read(row, 'barcode'));
  if (barcode !== undefined) attributes.set('barcode', barcode);
  const { availability, isBackorder } = stockOf(table, row, read);
  if (isBackorder) attributes.set(ORDERING, 'backorder');
  return {
    place: row.place,
    rows: 1,
    role: 'single',
    // The export has no ids of variants: the handle with the option values is one that stays.
    id: [lead.handle, ...options.values()].join(':') || undefined,
    title: read(lead.row, 'title'),
    group: lead.handle || undefined,
    refused,
    ...salePrices(compareAt && price && compareAt.amount > price.amount ? compareAt : undefined, price),
    availability,
    sku,
    attributes,
    options,
  };
}

/** Without the apostrophe that keeps a spreadsheet from reading "00123" as a number. */
function asText(code: string | undefined): string | undefined {
  return code?.replace(/^'/, '');
}

/** Stock that Shopify doesn't track is always there; what sells on at none left is ordered, not in stock. */
function stockOf(table: Table, row: TableRow, read: Reader): { readonly availability: Availability | undefined; readonly isBackorder: boolean } {
  const quantity = read(row, 'quantity');
  if (read(row, 'tracker') === undefined) return { availability: quantity === undefined && !COLUMNS.tracker.some((name) => table.has(name)) ? undefined : 'in_stock', isBackorder: false };
  if (quantity === undefined || !Number.isFinite(Number(quantity))) return { availability: undefined, isBackorder: false };
  if (Number(quantity) > 0) return { availability: 'in_stock', isBackorder: false };
  return { availability: 'out_of_stock', isBackorder: /^(?:continue|true)$/i.test(read(row, 'policy') ?? '') };
}
