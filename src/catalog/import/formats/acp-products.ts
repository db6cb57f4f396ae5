/**
 * The Agentic Commerce Protocol's products with nested variants (Feed API, and `products.jsonl`): amounts in minor units.
 *
 * Fields: https://github.com/agentic-commerce-protocol/agentic-commerce-protocol/blob/main/spec/2026-04-17/json-schema/schema.feed.json
 */
import type { AttributeValue } from '../../types.ts';
import type { Ledger } from '../ledger.ts';
import { fromMinorUnits } from '../money.ts';
import { plainText } from '../plain-text.ts';
import { ORDERING, readStock, type Stock } from '../stock.ts';
import type { Feed, Item, Place } from '../types.ts';
import { splitPath } from './feed-row.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-values.ts';

export function isAcpProduct(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value['variants'])) return false;
  return listOf(value['variants']).some((variant) => isObject(variant) && ('variant_options' in variant || isObject(variant['price']) || isObject(variant['availability'])));
}

export function readAcpProducts(products: readonly { readonly place: Place; readonly value: unknown }[], ledger: Ledger): Feed {
  const items: Item[] = [];
  let name: string | undefined;
  for (const { place, value } of products) {
    const variants = isObject(value) ? listOf(value['variants']) : [];
    ledger.found(Math.max(variants.length, 1));
    if (!isObject(value)) {
      ledger.leaveOut(place, 1, 'The entry is no product with fields; it is left out.');
      continue;
    }
    const id = textOf(value['id']);
    const [firstVariant] = variants.filter(isObject);
    items.push({ ...describe(value, place), rows: variants.length === 0 ? 1 : 0, role: 'parent', id, title: textOf(value['title']) ?? textOf(firstVariant?.['title']), group: id, attributes: new Map(), options: new Map() });
    for (const [j, variant] of variants.entries()) items.push(variantOf(variant, { ...place, at: `${place.at}.variants[${j}]` }, id));
    const seller = firstVariant?.['seller'];
    if (isObject(seller)) name ??= textOf(seller['name']);
  }
  return { items, store: { name }, ignored: [] };
}

function describe(value: JsonObject, place: Place): Pick<Item, 'place' | 'description' | 'image' | 'url'> {
  const description = value['description'];
  const html = isObject(description) ? textOf(description['plain']) ?? textOf(description['html']) ?? textOf(description['markdown']) : textOf(description);
  const image = listOf(value['media']).find((media) => isObject(media) && media['type'] === 'image');
  return { place, description: html === undefined ? undefined : plainText(html), image: isObject(image) ? textOf(image['url']) : undefined, url: textOf(value['url']) };
}

function variantOf(value: unknown, place: Place, group: string | undefined): Item {
  const variant = isObject(value) ? value : {};
  const price = moneyOf(variant['price']);
  const listPrice = moneyOf(variant['list_price']);
  const attributes = new Map<string, AttributeValue>();
  for (const barcode of listOf(variant['barcodes'])) {
    const code = isObject(barcode) ? textOf(barcode['value']) : undefined;
    if (isObject(barcode) && code !== undefined) attributes.set(textOf(barcode['type'])?.toLowerCase() ?? 'barcode', code);
  }
  const condition = listOf(variant['condition']).flatMap((c) => textOf(c) ?? []);
  if (condition.length > 0) attributes.set('condition', condition.join(', '));
  const stock = stockOf(variant['availability']);
  if (stock.ordering) attributes.set(ORDERING, stock.ordering);
  const category = listOf(variant['categories']).find((c) => isObject(c) && textOf(c['value']) !== undefined && !/^\d+$/.test(textOf(c['value']) ?? ''));
  return {
    ...describe(variant, place),
    rows: 1,
    role: 'single',
    id: textOf(variant['id']),
    title: textOf(variant['title']),
    group,
    refused: variant['price'] !== undefined && variant['price'] !== null && !price ? { severity: 'error', message: 'The price is no {"amount": whole minor units, "currency": ISO 4217}; the variant is left out.' } : undefined,
    price,
    listPrice: listPrice && price && listPrice.amount > price.amount ? listPrice : undefined,
    availability: stock.availability,
    category: isObject(category) ? splitPath(textOf(category['value']) ?? '') : undefined,
    attributes,
    options: new Map(listOf(variant['variant_options']).flatMap((option): [string, string][] => {
      const [name, chosen] = isObject(option) ? [textOf(option['name']), textOf(option['value'])] : [];
      return name !== undefined && chosen !== undefined ? [[name, chosen]] : [];
    })),
  };
}

function moneyOf(price: unknown): Item['price'] {
  return isObject(price) ? fromMinorUnits(price['amount'], price['currency']) : undefined;
}

/** `available` says whether it can be bought, `status` how: what is to be ordered is not in stock. */
function stockOf(value: unknown): Stock {
  if (!isObject(value)) return readStock(value);
  const status = readStock(value['status']);
  if (status.availability !== undefined || status.ordering !== undefined) return value['available'] === false ? { ...status, availability: 'out_of_stock' } : status;
  return readStock(value['available']);
}
