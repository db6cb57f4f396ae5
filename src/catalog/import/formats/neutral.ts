/** The neutral shape itself: products as they are, told only of fields that it doesn't have. */
import { isAcpProduct } from './acp-products.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-values.ts';
import { isShopifyProduct } from './shopify-json.ts';

const PRODUCT_FIELDS = new Set(['id', 'title', 'price', 'listPrice', 'brand', 'sku', 'category', 'availability', 'rating', 'description', 'attributes', 'tags', 'image', 'url', 'variants']);

/** A catalog of ours: an object with a store, or with products of which some have an id, a title and nothing that we don't, and none is of another format. */
export function isNeutral(value: unknown): value is JsonObject {
  if (!isObject(value) || !Array.isArray(value['products'])) return false;
  if (isObject(value['store'])) return true;
  const products = listOf(value['products']);
  return !products.some((p) => isAcpProduct(p) || isShopifyProduct(p)) && products.some((p) => isObject(p) && textOf(p['id']) !== undefined && textOf(p['title']) !== undefined && Object.keys(p).every((name) => PRODUCT_FIELDS.has(name)));
}

export function unknownFields(product: JsonObject): string[] {
  return Object.keys(product).filter((name) => !PRODUCT_FIELDS.has(name));
}
