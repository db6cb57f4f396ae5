/** One row of a catalog: a product, or a reason why it can't be one. Fields that can't be used are left out with a warning. */
import { parseAvailability } from './condition.ts';
import { isBuiltIn } from './field-access.ts';
import { readOffer } from './read-price.ts';
import { asRecord, cleanText, readLocalized, show, type Report } from './read-text.ts';
import type { AttributeValue, Availability, Product, Variant } from './types.ts';

const MAX_ATTRIBUTES = 400;
const MAX_LIST = 100;
/** As many as Shopify allows of one product. */
const MAX_VARIANTS = 2048;
/** Of a Shopify handle and three option values, which the import makes ids of, more would be cut to the same. */
export const MAX_ID_LENGTH = 1024;
export const MAX_NAME_LENGTH = 120;
export const MAX_TITLE_LENGTH = 500;

/** What a row is read beside. */
export interface RowContext {
  /** Ids that are taken; gains the row's and its variants'. */
  readonly ids: Set<string>;
  /** The store's: what is priced in another one is quarantined. */
  readonly currency: string;
  readonly report: Report;
}

/** Undefined when the row is quarantined. */
export function readProduct(value: unknown, path: string, context: RowContext): Product | undefined {
  const { ids, report } = context;
  const row = asRecord(value);
  const id = cleanText(row?.['id'], `${path}.id`, report, MAX_ID_LENGTH);
  const title = cleanText(row?.['title'], `${path}.title`, report, MAX_TITLE_LENGTH);
  if (!row || id === undefined || title === undefined) {
    const lacking = !row ? 'fields' : id === undefined ? 'id' : 'title';
    report('error', row ? `${path}.${lacking}` : path, `The row has no ${lacking}; it is left out.`);
    return undefined;
  }
  if (ids.has(id)) {
    report('error', `${path}.id`, `The id ${show(id)} is taken by an earlier row; this row is left out.`);
    return undefined;
  }
  const offer = readOffer(row, path, { ...context, whole: 'row' });
  if (!offer) return undefined;
  ids.add(id);
  const text = (key: string): string | undefined => cleanText(row[key], `${path}.${key}`, report, MAX_TITLE_LENGTH);
  const rest = {
    ...offer,
    brand: text('brand'),
    sku: text('sku'),
    image: readUrl(row['image'], `${path}.image`, report),
    url: readUrl(row['url'], `${path}.url`, report),
    description: readLocalized(row['description'], `${path}.description`, report),
    availability: readAvailability(row['availability'], `${path}.availability`, report),
    rating: readRating(row['rating'], `${path}.rating`, report),
  };
  const category = row['category'];
  const variants = readVariants(row['variants'], `${path}.variants`, context, offer.price);
  const ofVariants = stockOf(variants);
  if (ofVariants !== undefined && rest.availability !== undefined && ofVariants !== rest.availability) report('warning', `${path}.availability`, `The product is ${rest.availability}, its variants are ${ofVariants} at best; it is taken to be ${ofVariants}.`);
  return {
    id,
    title,
    category: texts(typeof category === 'string' ? [category] : category, `${path}.category`, report),
    attributes: readAttributes(row['attributes'], `${path}.attributes`, report),
    tags: texts(row['tags'], `${path}.tags`, report),
    variants,
    ...present({ ...rest, availability: ofVariants ?? rest.availability }),
  };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that are there: an absent field is no field, not an undefined one. */
function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** What a product can say of its stock for all its variants: the best of theirs; undefined where one leaves it open. */
export function stockOf(variants: readonly Variant[]): Availability | undefined {
  const stocks = variants.map((v) => v.availability);
  return stocks.includes(undefined) ? undefined : (['in_stock', 'low_stock', 'out_of_stock'] as const).find((word) => stocks.includes(word));
}

function readRating(value: unknown, path: string, report: Report): number | undefined {
  if (value === undefined || value === null) return undefined;
  const rating = typeof value === 'string' && /^\d(?:\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof rating === 'number' && rating >= 0 && rating <= 5) return rating;
  report('warning', path, `The rating ${show(value)} is no number from 0 to 5; it is left out.`);
  return undefined;
}

function readAvailability(value: unknown, path: string, report: Report): Availability | undefined {
  if (value === undefined || value === null) return undefined;
  const availability = typeof value === 'string' || typeof value === 'boolean' ? parseAvailability(value) : undefined;
  if (!availability) report('warning', path, `${show(value)} is not in_stock, low_stock or out_of_stock; it is left out.`);
  return availability;
}

/** Relative or http(s) addresses only: `javascript:` and the like are left out. */
function readUrl(value: unknown, path: string, report: Report): string | undefined {
  const url = cleanText(value, path, report)?.replace(/[\s\\]+/g, '');
  if (url === undefined || /^https?:\/\//i.test(url) || !/^[^/?#]*:/.test(url)) return url;
  report('warning', path, `${show(url)} is no http address; it is left out.`);
  return undefined;
}

/** Made without a prototype: a merchant's "constructor" is a name like any other, and absent where he has none. */
function dictionary<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

function readAttributes(value: unknown, path: string, report: Report): Readonly<Record<string, AttributeValue>> {
  const attributes = dictionary<AttributeValue>();
  const entries = Object.entries(asRecord(value) ?? {});
  if (entries.length > MAX_ATTRIBUTES) report('warning', path, `Only the first ${MAX_ATTRIBUTES} of ${entries.length} attributes are kept.`);
  for (const [rawName, raw] of entries.slice(0, MAX_ATTRIBUTES)) {
    const cleaned = cleanText(rawName, path, report, MAX_NAME_LENGTH);
    if (cleaned === undefined || cleaned === '__proto__') continue;
    const name = isBuiltIn(cleaned) ? `${cleaned} (attribute)` : cleaned;
    if (name !== cleaned) report('warning', `${path}.${cleaned}`, `"${cleaned}" is a field that every product has; the attribute is called "${name}".`);
    const read = readValue(raw, `${path}.${name}`, report);
    if (read !== undefined) attributes[name] = read;
  }
  return attributes;
}

function readValue(raw: unknown, path: string, report: Report): AttributeValue | undefined {
  if (typeof raw === 'boolean' || (typeof raw === 'number' && Number.isFinite(raw))) return raw;
  if (Array.isArray(raw)) {
    const list = raw.slice(0, MAX_LIST).flatMap((v: unknown, i): (string | number)[] => {
      if (typeof v === 'number' && Number.isFinite(v)) return [v];
      const text = cleanText(typeof v === 'boolean' ? String(v) : v, `${path}[${i}]`, report);
      return text === undefined ? [] : [text];
    });
    return list.length > 0 ? list : undefined;
  }
  const text = cleanText(raw, path, report);
  if (text === undefined && raw !== null && raw !== undefined && raw !== '') report('warning', path, `The value ${show(raw)} is neither text, number, yes/no nor a list; it is left out.`);
  return text;
}

function readVariants(value: unknown, path: string, context: RowContext, productPrice: number | undefined): Variant[] {
  const { ids, report } = context;
  if (!Array.isArray(value)) return [];
  if (value.length > MAX_VARIANTS) report('warning', path, `Only the first ${MAX_VARIANTS} of ${value.length} variants are kept.`);
  return value.slice(0, MAX_VARIANTS).flatMap((entry: unknown, index): Variant[] => {
    const at = `${path}[${index}]`;
    const row = asRecord(entry);
    const id = cleanText(row?.['id'], `${at}.id`, report, MAX_ID_LENGTH);
    const options = dictionary<string>();
    for (const [rawName, option] of Object.entries(asRecord(row?.['options']) ?? {})) {
      const name = cleanText(rawName, `${at}.options`, report, MAX_NAME_LENGTH);
      const text = cleanText(typeof option === 'boolean' ? String(option) : option, `${at}.options.${name ?? ''}`, report, MAX_TITLE_LENGTH);
      if (name !== undefined && name !== '__proto__' && text !== undefined) options[name] = text;
    }
    if (!row || id === undefined || ids.has(id) || Object.keys(options).length === 0) {
      report('error', at, 'A variant needs an id of its own and options; it is left out.');
      return [];
    }
    const offer = readOffer(row, at, { ...context, whole: 'variant' }, productPrice);
    if (!offer) return [];
    ids.add(id);
    const availability = readAvailability(row['availability'], `${at}.availability`, report);
    const sku = cleanText(row['sku'], `${at}.sku`, report, MAX_NAME_LENGTH);
    return [{ id, options, ...present({ ...offer, availability, sku }) }];
  });
}

function texts(value: unknown, path: string, report: Report): string[] {
  return Array.isArray(value) ? value.slice(0, MAX_LIST).flatMap((v: unknown, i) => cleanText(v, `${path}[${i}]`, report, MAX_TITLE_LENGTH) ?? []) : [];
}
