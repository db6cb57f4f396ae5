/** One row of a catalog: a product, or a reason why it can't be one. Fields that can't be used are left out with a warning. */
import { parseAvailability } from './condition.ts';
import { asRecord, cleanText, readLocalized, type Report } from './read-text.ts';
import type { AttributeValue, Product, Variant } from './types.ts';

/** No shop of ours sells dearer; a higher price is a slip of the merchant's. */
const MAX_PRICE = 100_000_000;
const MAX_ATTRIBUTES = 400;
const MAX_LIST = 100;

/** Undefined when the row is quarantined; `ids` holds those taken and gains this row's. */
export function readProduct(value: unknown, path: string, ids: Set<string>, report: Report): Product | undefined {
  const row = asRecord(value);
  const id = cleanText(row?.['id'], `${path}.id`, report);
  const title = cleanText(row?.['title'], `${path}.title`, report);
  if (!row || id === undefined || title === undefined) {
    report('error', path, `The row has no ${!row ? 'fields' : id === undefined ? 'id' : 'title'}; it is left out.`);
    return undefined;
  }
  if (ids.has(id)) {
    report('error', `${path}.id`, `The id "${id}" is taken by an earlier row; this row is left out.`);
    return undefined;
  }
  const price = readPrice(row['price'], `${path}.price`, report);
  if (price === 'absurd') return undefined;
  ids.add(id);
  const listPrice = readPrice(row['listPrice'], `${path}.listPrice`, report);
  const text = (key: string): string | undefined => cleanText(row[key], `${path}.${key}`, report);
  const brand = text('brand');
  const sku = text('sku');
  const image = readUrl(row['image'], `${path}.image`, report);
  const url = readUrl(row['url'], `${path}.url`, report);
  const description = readLocalized(row['description'], `${path}.description`, report);
  const availability = row['availability'] === undefined ? undefined : parseAvailability(String(row['availability']));
  if (row['availability'] !== undefined && !availability) report('warning', `${path}.availability`, `"${String(row['availability']).slice(0, 40)}" is not in_stock, low_stock or out_of_stock; it is left out.`);
  const rating = typeof row['rating'] === 'number' && row['rating'] >= 0 && row['rating'] <= 5 ? row['rating'] : undefined;
  if (row['rating'] !== undefined && rating === undefined) report('warning', `${path}.rating`, 'A rating is a number from 0 to 5; it is left out.');
  const category = row['category'];
  return {
    id,
    title,
    category: texts(typeof category === 'string' ? [category] : category, `${path}.category`, report),
    attributes: readAttributes(row['attributes'], `${path}.attributes`, report),
    tags: texts(row['tags'], `${path}.tags`, report),
    variants: readVariants(row['variants'], `${path}.variants`, ids, report),
    ...(price === undefined ? {} : { price }),
    ...(typeof listPrice === 'number' && price !== undefined && listPrice > price ? { listPrice } : {}),
    ...(brand === undefined ? {} : { brand }),
    ...(sku === undefined ? {} : { sku }),
    ...(description === undefined ? {} : { description }),
    ...(availability ? { availability } : {}),
    ...(rating === undefined ? {} : { rating }),
    ...(image === undefined ? {} : { image }),
    ...(url === undefined ? {} : { url }),
  };
}

/** 'absurd' quarantines the row: a product must never be sold at a price that is a slip. */
function readPrice(value: unknown, path: string, report: Report): number | 'absurd' | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const price = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  if (typeof price === 'number' && Number.isFinite(price) && price >= 0 && price <= MAX_PRICE) return price;
  report('error', path, `The price ${JSON.stringify(value)?.slice(0, 40) ?? ''} is no number from 0 to ${MAX_PRICE}; the row is left out.`);
  return 'absurd';
}

/** Relative or http(s) addresses only: `javascript:` and the like are left out. */
function readUrl(value: unknown, path: string, report: Report): string | undefined {
  const url = cleanText(value, path, report);
  if (url === undefined) return undefined;
  if (/^https?:\/\//i.test(url) || !/^[a-z][a-z\d+.-]*:/i.test(url)) return url;
  report('warning', path, `"${url.slice(0, 40)}" is no http address; it is left out.`);
  return undefined;
}

function readAttributes(value: unknown, path: string, report: Report): Readonly<Record<string, AttributeValue>> {
  const entries: [string, AttributeValue][] = [];
  for (const [rawName, raw] of Object.entries(asRecord(value) ?? {}).slice(0, MAX_ATTRIBUTES)) {
    const name = cleanText(rawName, path, report);
    if (name === undefined || name === '__proto__') continue;
    const at = `${path}.${name}`;
    if (typeof raw === 'boolean' || (typeof raw === 'number' && Number.isFinite(raw))) entries.push([name, raw]);
    else if (Array.isArray(raw)) entries.push([name, texts(raw, at, report)]);
    else {
      const text = cleanText(raw, at, report);
      if (text !== undefined) entries.push([name, text]);
      else if (raw !== null && raw !== '') report('warning', at, 'The value is neither text, number, yes/no nor a list; it is left out.');
    }
  }
  return Object.fromEntries(entries);
}

function readVariants(value: unknown, path: string, ids: Set<string>, report: Report): Variant[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown, index): Variant[] => {
    const at = `${path}[${index}]`;
    const row = asRecord(entry);
    const id = cleanText(row?.['id'], `${at}.id`, report);
    const options = Object.entries(asRecord(row?.['options']) ?? {}).flatMap(([name, option]): [string, string][] => {
      const text = cleanText(option, `${at}.options.${name}`, report);
      return text === undefined || name === '__proto__' ? [] : [[name, text]];
    });
    const price = readPrice(row?.['price'], `${at}.price`, report);
    if (!row || id === undefined || ids.has(id) || options.length === 0 || price === 'absurd') {
      report('error', at, 'A variant needs an id of its own, options and a sound price; it is left out.');
      return [];
    }
    ids.add(id);
    const availability = row['availability'] === undefined ? undefined : parseAvailability(String(row['availability']));
    const sku = cleanText(row['sku'], `${at}.sku`, report);
    return [{ id, options: Object.fromEntries(options), ...(price === undefined ? {} : { price }), ...(availability ? { availability } : {}), ...(sku === undefined ? {} : { sku }) }];
  });
}

function texts(value: unknown, path: string, report: Report): string[] {
  return Array.isArray(value) ? value.slice(0, MAX_LIST).flatMap((v: unknown, i) => cleanText(v, `${path}[${i}]`, report) ?? []) : [];
}
