/** One row of a catalog: a product, or a reason why it can't be one. Fields that can't be used are left out with a warning. */
import { parseAvailability } from './condition.ts';
import { readOffer } from './read-price.ts';
import { asRecord, cleanText, isGiven, MAX_ID_LENGTH, MAX_NAME_LENGTH, MAX_TITLE_LENGTH, readLocalized, readText, show, type Report } from './read-text.ts';
import { readAttributes, readOptions, readTags, readTexts } from './read-values.ts';
import type { Availability, Product, Variant } from './types.ts';

/** As many as Shopify allows of one product. */
const MAX_VARIANTS = 2048;

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
  // In this order: that of the problems told.
  const brand = readBrand(row['brand'], `${path}.brand`, report);
  const sku = readText(row['sku'], `${path}.sku`, report, MAX_TITLE_LENGTH);
  const image = readUrl(row['image'], `${path}.image`, report);
  const url = readUrl(row['url'], `${path}.url`, report);
  const description = readLocalized(row['description'], `${path}.description`, report);
  const availability = readAvailability(row['availability'], `${path}.availability`, report);
  const rating = readRating(row['rating'], `${path}.rating`, report);
  const variants = readVariants(row['variants'], `${path}.variants`, context, offer.price);
  const ofVariants = stockOf(variants);
  if (ofVariants !== undefined && availability !== undefined && ofVariants !== availability) report('warning', `${path}.availability`, `The product is ${availability}, its variants are ${ofVariants} at best; it is taken to be ${ofVariants}.`);
  return present({
    id,
    title,
    category: readTexts(row['category'], `${path}.category`, report),
    attributes: readAttributes(row['attributes'], `${path}.attributes`, report),
    tags: readTags(row['tags'], `${path}.tags`, report),
    variants,
    price: offer.price,
    listPrice: offer.listPrice,
    brand,
    sku,
    image,
    url,
    description,
    availability: ofVariants ?? availability,
    rating,
  });
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** The fields that are there: an absent field is no field, not an undefined one. By a plain loop, for every row goes through it. */
function present<T extends object>(fields: T): Present<T> {
  const kept: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as unknown as Present<T>; // no undefined one is among them
}

/** What a product can say of its stock for all its variants: the best of theirs; undefined where one leaves it open. */
export function stockOf(variants: readonly Variant[]): Availability | undefined {
  const stocks = variants.map((v) => v.availability);
  return stocks.includes(undefined) ? undefined : (['in_stock', 'low_stock', 'out_of_stock'] as const).find((word) => stocks.includes(word));
}

/** "Ada", or {"name": "Ada"} as in schema.org. */
function readBrand(value: unknown, path: string, report: Report): string | undefined {
  const { name, ...rest } = asRecord(value) ?? {};
  if (!isGiven(name)) return readText(value, path, report, MAX_TITLE_LENGTH);
  if (Object.keys(rest).some((key) => !key.startsWith('@'))) report('warning', path, 'Of the object only its name is taken over.');
  return readText(name, `${path}.name`, report, MAX_TITLE_LENGTH);
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

/** Relative or http(s) addresses only: `javascript:` and the like are left out. Of a list the first. */
function readUrl(value: unknown, path: string, report: Report): string | undefined {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (Array.isArray(value) && value.length > 1) report('warning', path, `Of ${value.length} addresses the first is taken.`);
  const url = readText(first, path, report)?.replace(/[\s\\]+/g, '');
  if (url === undefined || /^https?:\/\//i.test(url) || !/^[^/?#]*:/.test(url)) return url;
  report('warning', path, `${show(url)} is no http address; it is left out.`);
  return undefined;
}

function readVariants(value: unknown, path: string, context: RowContext, productPrice: number | undefined): Variant[] {
  const { ids, report } = context;
  if (!Array.isArray(value)) {
    if (isGiven(value)) report('warning', path, `${show(value)} is no list of variants; it is left out.`);
    return [];
  }
  if (value.length > MAX_VARIANTS) report('warning', path, `Only the first ${MAX_VARIANTS} of ${value.length} variants are kept.`);
  return value.slice(0, MAX_VARIANTS).flatMap((entry: unknown, index): Variant[] => {
    const at = `${path}[${index}]`;
    const row = asRecord(entry);
    const id = cleanText(row?.['id'], `${at}.id`, report, MAX_ID_LENGTH);
    const options = readOptions(row?.['options'], `${at}.options`, report);
    if (!row || id === undefined || ids.has(id) || Object.keys(options).length === 0) {
      report('error', at, 'A variant needs an id of its own and options; it is left out.');
      return [];
    }
    const offer = readOffer(row, at, { ...context, whole: 'variant' }, productPrice);
    if (!offer) return [];
    ids.add(id);
    const availability = readAvailability(row['availability'], `${at}.availability`, report);
    const sku = readText(row['sku'], `${at}.sku`, report, MAX_NAME_LENGTH);
    return [present({ id, options, price: offer.price, listPrice: offer.listPrice, availability, sku })];
  });
}
