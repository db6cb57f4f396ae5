/** The neutral shape itself: products as they are, told only of fields that it doesn't have. */
import { isAcpProduct } from './acp-products.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-values.ts';
import { isShopifyProduct } from './shopify-json.ts';

const PRODUCT_FIELDS = new Set(['id', 'title', 'price', 'listPrice', 'brand', 'sku', 'category', 'availability', 'rating', 'description', 'attributes', 'tags', 'image', 'url', 'variants']);
/** `currency` is looked at, though a row of ours needs none. */
const FIELDS = {
  catalog: new Set(['store', 'products']),
  store: new Set(['name', 'currency', 'languages', 'policies', 'updated', 'renewed']),
  policy: new Set(['id', 'title', 'text']),
  product: new Set([...PRODUCT_FIELDS, 'currency']),
  variant: new Set(['id', 'options', 'price', 'listPrice', 'currency', 'availability', 'sku']),
} as const satisfies Record<string, ReadonlySet<string>>;

/** A catalog of ours: an object with a store, or with products of which some have an id, a title and nothing that we don't, and none is of another format. */
export function isNeutral(value: unknown): value is JsonObject {
  if (!isObject(value) || !Array.isArray(value['products'])) return false;
  if (isObject(value['store'])) return true;
  const products = listOf(value['products']);
  return !products.some((p) => isAcpProduct(p) || isShopifyProduct(p)) && products.some((p) => isObject(p) && textOf(p['id']) !== undefined && textOf(p['title']) !== undefined && Object.keys(p).every((name) => PRODUCT_FIELDS.has(name)));
}

/** A field that a part of the neutral shape doesn't have, by its path (`products[0].variants[1].colour`). */
export interface UnknownField {
  readonly of: keyof typeof FIELDS;
  readonly name: string;
  readonly path: string;
  readonly message: string;
}

/** What of a product and its variants is in no field that is read. */
export function unknownOfProduct(product: unknown, path: string): UnknownField[] {
  if (!isObject(product)) return [];
  return [...unknownIn('product', product, path), ...listOf(product['variants']).flatMap((variant, j) => unknownIn('variant', variant, `${path}.variants[${j}]`))];
}

/** The same of a catalog's store, policies and top level. */
export function unknownOfStore(catalog: JsonObject): UnknownField[] {
  const { store } = catalog;
  const policies = isObject(store) ? listOf(store['policies']) : [];
  return [...unknownIn('catalog', catalog, ''), ...unknownIn('store', store, 'store'), ...policies.flatMap((policy, i) => unknownIn('policy', policy, `store.policies[${i}]`))];
}

function unknownIn(of: keyof typeof FIELDS, object: unknown, path: string): UnknownField[] {
  if (!isObject(object)) return [];
  const own = of === 'product' ? '; put it under "attributes" to have it taken over' : of === 'variant' ? '; what sets variants apart belongs under "options"' : '';
  return Object.keys(object).filter((name) => !FIELDS[of].has(name)).map((name) => {
    const shown = name.slice(0, 60);
    return { of, name: shown, path: path === '' ? shown : `${path}.${shown}`, message: `"${shown}" is no field of a ${of}; it is left out${own}.` };
  });
}
