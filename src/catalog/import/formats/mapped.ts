/** Any table or list of objects, by a mapping of its columns: what is mapped becomes a field, the rest attributes. */
import type { AttributeValue } from '../../types.ts';
import { currenciesNamed } from '../../units.ts';
import { counted, type Ledger } from '../ledger.ts';
import { decimalSignOf, isCurrency, readMoney, salePrices, type DecimalSign, type Money } from '../money.ts';
import { plainText } from '../plain-text.ts';
import { ORDERING, readStock } from '../stock.ts';
import type { Table } from '../table.ts';
import type { Feed, Item, MappedField, Mapping, Place, Refusal } from '../types.ts';
import { guessMapping, isOptionName } from './guess-mapping.ts';
import { isObject, textOf, type JsonObject } from './json-values.ts';

export interface MappedRow {
  readonly place: Place;
  readonly values: ReadonlyMap<string, AttributeValue>;
}

/** Nested objects are told by their path: `price.amount`. Deeper ones say nothing in a row. */
const MAX_DEPTH = 3;

export function rowsOfTable(table: Table, ledger: Ledger): MappedRow[] {
  const [first] = table.rows;
  const repeated = new Set(table.header.filter((name, i) => table.header.indexOf(name) < i));
  if (first) for (const name of repeated) ledger.note('warning', first.place, `The column "${name.slice(0, 60)}" stands in the table more than once; the first that is filled is read.`);
  return table.rows.map((row) => {
    const values = new Map<string, AttributeValue>();
    for (const [i, name] of table.header.entries()) {
      const text = table.column(row, i);
      if (text !== undefined && !values.has(name)) values.set(name, text);
    }
    return { place: row.place, values };
  });
}

export function rowsOfObjects(objects: readonly { readonly place: Place; readonly value: unknown }[], ledger: Ledger): MappedRow[] {
  return objects.flatMap(({ place, value }): MappedRow[] => {
    if (!isObject(value)) {
      ledger.leaveOut(place, 1, 'The entry is no object with fields; it is left out.');
      return [];
    }
    const values = new Map<string, AttributeValue>();
    flatten(value, '', 1, values, (name) => ledger.tally(`nested ${name}`, place, (count) => `"${name.slice(0, 60)}" is a list of objects or too deep in ${counted(count, 'row')}; it is not taken over.`));
    return [{ place, values }];
  });
}

function flatten(object: JsonObject, prefix: string, depth: number, values: Map<string, AttributeValue>, onLost: (name: string) => void): void {
  for (const [key, value] of Object.entries(object)) {
    const name = `${prefix}${key}`;
    if (isObject(value)) {
      if (depth < MAX_DEPTH) flatten(value, `${name}.`, depth + 1, values, onLost);
      else onLost(name);
    } else if (Array.isArray(value)) {
      const texts = (value as unknown[]).flatMap((v): (string | number)[] => (typeof v === 'number' ? [v] : [textOf(v) ?? ''])).filter((v) => v !== '');
      if (texts.length < value.length) onLost(name);
      if (texts.length > 0) values.set(name, texts);
    } else if (typeof value === 'number' || typeof value === 'boolean') values.set(name, value);
    else if (textOf(value) !== undefined) values.set(name, textOf(value) ?? '');
  }
}

export function readMapped(rows: readonly MappedRow[], given: Mapping, file: string, ledger: Ledger): Feed {
  const columns = [...new Set(rows.flatMap((row) => [...row.values.keys()]))];
  const mapping = guessMapping(columns, given, file);
  const ignored = (mapping.ignore ?? '').split(';').filter(Boolean);
  const prices = [mapping.price, mapping.listPrice].flatMap((column) => (column === undefined ? [] : rows.map((row) => String(row.values.get(column) ?? ''))));
  const context: Context = { mapping, hidden: new Set([...(Object.values(mapping) as string[]), ...ignored]), decimalSign: decimalSignOf(prices), ledger };
  return { items: rows.map((row) => itemOf(row, context)), store: {}, ignored, mapping };
}

interface Context {
  readonly mapping: Mapping;
  /** Columns that don't become attributes. */
  readonly hidden: ReadonlySet<string>;
  readonly decimalSign: DecimalSign;
  readonly ledger: Ledger;
}

function itemOf(row: MappedRow, { mapping, hidden, decimalSign, ledger }: Context): Item {
  const raw = (field: MappedField): AttributeValue | undefined => row.values.get(mapping[field] ?? '');
  const text = (field: MappedField): string | undefined => {
    const value = raw(field);
    return typeof value === 'object' ? value.join(', ') : textOf(value);
  };
  const money = (field: 'price' | 'listPrice'): Money | undefined => inCurrency(readMoney(raw(field), decimalSign), text('currency'), mapping[field]);
  const [asked, listPrice] = [money('price'), money('listPrice')];
  // Shops fill the column of sale prices with 0 where there is none.
  const price = asked?.amount === 0 && listPrice && listPrice.amount > 0 ? undefined : asked;
  if (price !== asked) ledger.tally('sale of 0', row.place, (count) => `A price of 0 beside a higher one (${counted(count, 'row')}) is taken for none; the higher one stands.`);
  const unreadable = (['price', 'listPrice'] as const).find((field) => text(field) !== undefined && !money(field));
  const refused: Refusal | undefined = unreadable && { severity: 'error', message: `The ${unreadable} "${(text(unreadable) ?? '').slice(0, 40)}" is no price; the row is left out.` };
  const availability = raw('availability');
  const stock = readStock(typeof availability === 'object' ? availability[0] : availability);
  if (stock.isUnknown) ledger.note('warning', row.place, `The availability "${(text('availability') ?? '').slice(0, 40)}" is no word for in stock, low or out of stock; it is left out.`);
  const attributes = new Map<string, AttributeValue>();
  const options = new Map<string, string>();
  for (const [name, value] of row.values) {
    if (hidden.has(name)) continue;
    if (typeof value === 'string' && isOptionName(name)) options.set(name, plainText(value));
    else attributes.set(name, typeof value === 'string' ? plainText(value) : value);
  }
  if (stock.ordering) attributes.set(ORDERING, stock.ordering);
  const rating = Number(text('rating')?.replace(',', '.') ?? NaN);
  const category = raw('category');
  return {
    place: row.place,
    rows: 1,
    role: 'single',
    id: text('id'),
    title: text('title'),
    group: text('group'),
    refused,
    ...(listPrice && price && listPrice.amount > price.amount ? salePrices(listPrice, price) : { price: price ?? listPrice }),
    availability: stock.availability,
    brand: text('brand'),
    sku: text('sku'),
    category: typeof category === 'object' ? category.map(String) : text('category')?.split(/\s*(?:>|»|\||\/)\s*/).map((node) => node.trim()).filter(Boolean),
    rating: rating >= 0 && rating <= 5 ? rating : undefined,
    description: text('description') === undefined ? undefined : plainText(text('description') ?? ''),
    tags: text('tags')?.split(/[,;|，；]/).map((tag) => tag.trim()).filter(Boolean),
    image: firstImage(raw('image')),
    url: text('url'),
    attributes,
    options,
  };
}

/** Of several addresses in a list or a cell the first. */
function firstImage(value: AttributeValue | undefined): string | undefined {
  const first = typeof value === 'object' ? value[0] : value;
  // No address is longer.
  return textOf(first)?.slice(0, 2000).split(/[,;|\s]+(?=https?:)/i)[0];
}

/** A bare amount is in the currency of its row, or of the column's name ("Prix (€)"). */
function inCurrency(money: Money | undefined, code: string | undefined, column: string | undefined): Money | undefined {
  if (!money || money.currencies.length > 0) return money;
  const ofRow = code?.toUpperCase();
  if (ofRow !== undefined && isCurrency(ofRow)) return { ...money, currencies: [ofRow] };
  const sign = /[€£]/.exec(column ?? '')?.[0];
  const named = /\b([A-Z]{3})\W*$/.exec(column ?? '')?.[1];
  if (sign !== undefined) return { ...money, currencies: currenciesNamed(sign) };
  return named !== undefined && isCurrency(named) ? { ...money, currencies: [named] } : money;
}
