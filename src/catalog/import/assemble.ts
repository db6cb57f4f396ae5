/**
 * Items of feeds → products of the neutral shape. Items of one group become one product with variants that answer for
 * themselves; what can't be sold from is left out, row by row, with a reason.
 */
import { NO_CURRENCY } from '../read-price.ts';
import { readProduct } from '../read-product.ts';
import type { Report } from '../read-text.ts';
import type { Product } from '../types.ts';
import { checkItems } from './check-items.ts';
import type { Ledger } from './ledger.ts';
import type { Item, Place } from './types.ts';
import { NO_VARIANT, offerOf, productOf, type Draft } from './variants.ts';

/** Products in the order of the files; `ids` gains theirs. */
export function assemble(items: readonly Item[], currency: string, ids: Set<string>, ledger: Ledger): Product[] {
  const sound = checkItems(items, currency, ledger);
  const groups = new Map<string, Item[]>();
  for (const [index, item] of sound.entries()) {
    const key = item.group === undefined ? `row ${index}` : `group ${item.group}`;
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  const products: Product[] = [];
  for (const members of groups.values()) {
    const draft = productOf(members, ledger);
    if (!draft) continue;
    const product = readDraft(draft, currency, ids, ledger);
    if (product) products.push(product);
  }
  return products;
}

/** The catalog's own reader has the last word, so that what is imported also loads. */
function readDraft({ json, place, rows, variantPlaces }: Draft, currency: string, ids: Set<string>, ledger: Ledger): Product | undefined {
  const errors: { readonly at: Place; readonly message: string }[] = [];
  const report: Report = (severity, path, message) => {
    const { at, field } = placeOf(path, place, variantPlaces);
    if (severity === 'warning') ledger.note('warning', at, field === '' ? message : `${field}: ${message}`);
    else errors.push({ at, message });
  };
  const product = readProduct(json, 'product', { ids, currency: currency || NO_CURRENCY, report });
  if (!product) {
    ledger.leaveOut(place, rows, errors[0]?.message ?? 'The row makes no product; it is left out.');
    return undefined;
  }
  // A product that is kept can have lost variants only; each is one row.
  for (const { at, message } of errors) ledger.leaveOut(at, 1, message);
  const read = product.variants.length + errors.length;
  const surplus = variantPlaces.length - read;
  if (surplus > 0) ledger.leaveOut(variantPlaces[read] ?? place, surplus, `The product has ${variantPlaces.length} variants, more than a catalog takes; from here on they are left out.`);
  const left = rows - errors.length - surplus;
  if (variantPlaces.length === 0) {
    ledger.used(left);
    return product;
  }
  if (product.variants.length === 0) {
    ids.delete(product.id);
    if (left > 0) ledger.leaveOut(place, left, NO_VARIANT);
    return undefined;
  }
  ledger.used(left);
  return { ...product, ...offerOf(product.variants) };
}

/** `product.variants[2].sku` → the variant's own row, and `sku`. */
export function placeOf(path: string, place: Place, variantPlaces: readonly Place[]): { readonly at: Place; readonly field: string } {
  const [, index, ofVariant, ofProduct] = /^product(?:\.variants\[(\d+)\](?:\.(.+))?|\.(.+))?$/.exec(path) ?? [];
  if (index !== undefined) return { at: variantPlaces[Number(index)] ?? place, field: ofVariant ?? '' };
  return { at: place, field: ofProduct ?? '' };
}
