/** The neutral shape itself: products as they are, told only of fields that it doesn't have. */
import { isObject, listOf, textOf, type JsonObject } from './json-values.ts';

const PRODUCT_FIELDS = new Set(['id', 'title', 'price', 'listPrice', 'brand', 'sku', 'category', 'availability', 'rating', 'description', 'attributes', 'tags', 'image', 'url', 'variants']);

/** A catalog of ours: an object with products of which some have an id, a title and nothing that other formats call so. */
export function isNeutral(value: unknown): value is JsonObject {
  if (!isObject(value) || !Array.isArray(value['products'])) return false;
  if (isObject(value['store'])) return true;
  return listOf(value['products']).some((p) => isObject(p) && textOf(p['id']) !== undefined && textOf(p['title']) !== undefined && Object.keys(p).every((name) => PRODUCT_FIELDS.has(name)));
}

export function unknownFields(product: JsonObject): string[] {
  return Object.keys(product).filter((name) => !PRODUCT_FIELDS.has(name));
}
