/**
 * What the values of a catalog's rows tell only beside one another: a field in units of different kinds, a price far from
 * those of like goods. Variants are looked at as products are: their options and their own prices.
 */
import { pathKey } from '../category-path.ts';
import { measure, parseQuantityOrRange } from '../quantity.ts';
import type { AttributeValue, Catalog, Product, RowProblem, Scalar } from '../types.ts';
import { isKnownUnit } from '../units.ts';
import type { RowPaths } from './row-paths.ts';

export type Add = (severity: RowProblem['severity'], path: string, message: string) => void;

/** Fewer products of a category don't tell what is usual in it. */
const FEWEST_PRICES = 8;
/** Times the middle price of its category, or so small a part of it, that a price is taken for a slip. */
const ODD_FACTOR = 50;

/** The same field in units of different kinds, or with and without one, can't be compared or sorted. An option is the same field as an attribute of its name. */
export function checkUnits(products: readonly Product[], paths: RowPaths, add: Add): void {
  const kinds = new Map<string, Map<string, { readonly example: string; readonly paths: string[] }>>();
  const tally = (name: string, value: AttributeValue, path: () => string): void => {
    const ofName = kinds.get(name) ?? new Map<string, { readonly example: string; readonly paths: string[] }>();
    kinds.set(name, ofName);
    for (const [kind, example] of kindsOf(value)) {
      const ofKind = ofName.get(kind) ?? { example, paths: [] };
      ofName.set(kind, ofKind);
      ofKind.paths.push(path());
    }
  };
  for (const product of products) {
    for (const [name, value] of Object.entries(product.attributes)) tally(name, value, () => `${paths.ofProduct(product)}.attributes.${name}`);
    for (const variant of product.variants) {
      for (const [name, value] of Object.entries(variant.options)) tally(name, value, () => `${paths.ofVariant(product, variant)}.options.${name}`);
    }
  }
  for (const [name, ofName] of kinds) {
    const [most, ...rest] = [...ofName.values()].sort((a, b) => b.paths.length - a.paths.length);
    for (const { example, paths: odd } of rest) for (const path of odd) add('warning', path, `"${name.slice(0, 60)}" is given like "${example.slice(0, 40)}" here and like "${(most?.example ?? '').slice(0, 40)}" elsewhere; the two can't be compared.`);
  }
}

/** What a value measures ("mass", "no unit") with the first example of each; a list may measure several things. */
function kindsOf(value: AttributeValue): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const item of typeof value === 'object' ? value : [value]) {
    const kind = kindOf(item);
    if (kind !== undefined && !kinds.has(kind)) kinds.set(kind, String(item));
  }
  return kinds;
}

/** Undefined for what is no measure. */
function kindOf(value: Scalar): string | undefined {
  const quantity = typeof value === 'string' ? parseQuantityOrRange(value) : typeof value === 'number' ? { value, unit: '' } : undefined;
  // "iPhone 3G" is a number with a word, not a measure.
  if (!quantity || (quantity.unit !== '' && !isKnownUnit(quantity.unit))) return undefined;
  return quantity.unit === '' ? 'no unit' : measure(quantity).dimension;
}

/** A decimal sign in the wrong place shows beside the prices of like goods. */
export function checkPrices({ products, store }: Catalog, paths: RowPaths, add: Add): void {
  for (const [key, members] of byCategory(products)) {
    const usual = members.flatMap((product) => lowestPrice(product) ?? []).sort((a, b) => a - b);
    if (key === '' || usual.length < FEWEST_PRICES) continue;
    const middle = usual[usual.length >> 1] ?? 0;
    const check = (price: number | undefined, path: () => string, category: string): void => {
      // A price of 0 is told as such.
      if (price === undefined || price === 0 || (price < middle * ODD_FACTOR && price * ODD_FACTOR > middle)) return;
      add('warning', `${path()}.price`, `The price ${price} ${store.currency} is far from what is usual in "${category.slice(0, 60)}" (${middle} ${store.currency}); see whether its decimal sign is where it should be.`);
    };
    for (const product of members) {
      const category = product.category.at(-1) ?? '';
      check(product.price, () => paths.ofProduct(product), category);
      for (const variant of product.variants) check(variant.price, () => paths.ofVariant(product, variant), category);
    }
  }
}

function byCategory(products: readonly Product[]): Map<string, Product[]> {
  const groups = new Map<string, Product[]>();
  for (const product of products) {
    const key = pathKey(product.category);
    const members = groups.get(key);
    if (members) members.push(product);
    else groups.set(key, [product]);
  }
  return groups;
}

/** Above 0: the product's own price, else the least of its variants'. */
function lowestPrice({ price, variants }: Product): number | undefined {
  const prices = (price === undefined ? variants.map((v) => v.price) : [price]).flatMap((p) => (p !== undefined && p > 0 ? [p] : []));
  return prices.length > 0 ? prices.reduce((a, b) => Math.min(a, b)) : undefined;
}
