/**
 * Shopify's `products.json` (a shop's own `/products.json`, or the Admin API's products): products with options and
 * variants.
 *
 * Fields: https://shopify.dev/docs/api/admin-rest/latest/resources/product
 */
import { show } from '../../read-text.ts';
import type { AttributeValue } from '../../types.ts';
import type { Ledger } from '../ledger.ts';
import { readMoney, salePrices } from '../money.ts';
import { plainText } from '../plain-text.ts';
import { ORDERING, stockOfCount } from '../stock.ts';
import type { Feed, Item, Place, Refusal } from '../types.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-values.ts';

export function isShopifyProduct(value: unknown): boolean {
  return isObject(value) && Array.isArray(value['variants']) && ('body_html' in value || 'product_type' in value || ('handle' in value && 'vendor' in value));
}

/** Fields of a product and of a variant that are read, or say nothing beyond those. */
const READ = new Set(['id', 'title', 'handle', 'body_html', 'vendor', 'product_type', 'tags', 'variants', 'options', 'images', 'image', 'status', 'published_at']);

export function readShopifyJson(products: readonly unknown[], file: string, ledger: Ledger): Feed {
  const items: Item[] = [];
  const ignored = new Set<string>();
  for (const [i, product] of products.entries()) {
    const place = { file, at: `products[${i}]` };
    const variants = isObject(product) ? listOf(product['variants']) : [];
    ledger.found(Math.max(variants.length, 1));
    if (!isObject(product)) {
      ledger.leaveOut(place, 1, 'The entry is no product with fields; it is left out.');
      continue;
    }
    for (const name of Object.keys(product)) if (!READ.has(name)) ignored.add(name);
    const parent = parentOf(product, place, variants.length === 0 ? 1 : 0);
    items.push(parent);
    for (const [j, variant] of variants.entries()) items.push(variantOf(variant, { file, at: `${place.at}.variants[${j}]` }, product, parent));
  }
  return { items, store: {}, ignored: [...ignored] };
}

function parentOf(product: JsonObject, place: Place, rows: number): Item {
  const body = textOf(product['body_html']);
  const type = textOf(product['product_type']);
  const tags = product['tags'];
  const image = listOf(product['images'])[0] ?? product['image'];
  const handle = textOf(product['handle']);
  return {
    place,
    rows,
    role: 'parent',
    id: textOf(product['id']) ?? handle,
    title: textOf(product['title']),
    group: textOf(product['id']) ?? handle,
    refused: refusalOf(product),
    brand: textOf(product['vendor']),
    category: type === undefined ? [] : [type],
    description: body === undefined ? undefined : plainText(body),
    tags: (typeof tags === 'string' ? tags.split(',') : listOf(tags)).flatMap((tag) => textOf(tag) ?? []),
    image: isObject(image) ? textOf(image['src']) : textOf(image),
    url: handle === undefined ? undefined : `/products/${encodeURIComponent(handle)}`,
    attributes: new Map(),
    options: new Map(),
  };
}

/** Drafts, archived and unpublished products are not on sale. */
function refusalOf(product: JsonObject): Refusal | undefined {
  const status = textOf(product['status'])?.toLowerCase();
  if (status !== undefined && status !== 'active') return { severity: 'warning', message: `The product is "${status.slice(0, 40)}"; it is left out.` };
  return product['published_at'] === null ? { severity: 'warning', message: 'The product is not published; it is left out.' } : undefined;
}

function variantOf(value: unknown, place: Place, product: JsonObject, parent: Item): Item {
  const variant = isObject(value) ? value : {};
  const price = readMoney(variant['price'], '.');
  const compareAt = readMoney(variant['compare_at_price'], '.');
  const isUnreadable = listOf(variant['price']).length > 0 && variant['price'] !== '' && !price;
  const refused: Refusal | undefined = isUnreadable ? { severity: 'error', message: `The price ${show(variant['price'])} is no price; the variant is left out.` } : parent.refused;
  const options = new Map<string, string>();
  for (const [i, option] of listOf(product['options']).slice(0, 3).entries()) {
    const name = isObject(option) ? textOf(option['name']) : textOf(option);
    const chosen = textOf(variant[`option${i + 1}`]);
    if (chosen !== undefined && !(chosen === 'Default Title' && (name ?? 'Title') === 'Title')) options.set(name ?? `option ${i + 1}`, chosen);
  }
  const attributes = new Map<string, AttributeValue>();
  const weight = weightOf(variant);
  if (weight !== undefined) attributes.set('weight', weight);
  const barcode = textOf(variant['barcode']);
  if (barcode !== undefined) attributes.set('barcode', barcode);
  const availability = availabilityOf(variant);
  if (availability === 'out_of_stock' && variant['inventory_policy'] === 'continue') attributes.set(ORDERING, 'backorder');
  return {
    place,
    rows: 1,
    role: 'single',
    id: textOf(variant['id']),
    title: parent.title,
    group: parent.group,
    refused,
    ...salePrices(compareAt && price && compareAt.amount > price.amount ? compareAt : undefined, price),
    availability,
    sku: textOf(variant['sku']),
    attributes,
    options,
  };
}

function weightOf({ grams, weight, weight_unit: unit }: JsonObject): string | undefined {
  if (typeof grams === 'number' && grams > 0) return `${grams} g`;
  return typeof weight === 'number' && weight > 0 && typeof unit === 'string' ? `${weight} ${unit}` : undefined;
}

/** The shop's own list says `available`; the Admin API counts, where it tracks. */
function availabilityOf(variant: JsonObject): Item['availability'] {
  if (typeof variant['available'] === 'boolean') return variant['available'] ? 'in_stock' : 'out_of_stock';
  const count = variant['inventory_quantity'];
  if ('inventory_management' in variant && variant['inventory_management'] === null) return 'in_stock';
  return typeof count === 'number' ? stockOfCount(count, undefined) : undefined;
}
