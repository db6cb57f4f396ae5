/** The schema of a catalog: which fields there are and what they hold, the category tree, the brands. Made once, at open. */
import { fold } from './analyze.ts';
import { pathKey } from './category-path.ts';
import { parseBoolean } from './condition.ts';
import { fieldValue, isBuiltIn } from './field-access.ts';
import { measure, parseQuantityOrRange } from './quantity.ts';
import { isKnownUnit } from './units.ts';
import type { AttributeValue, Catalog, CategoryInfo, FieldInfo, FieldKind, FieldName, Product, Scalar, Schema } from './types.ts';

/** Share of a field's values that must be numbers for it to be a number field: merchants slip now and then. */
const NUMBER_SHARE = 0.9;
/** What a number without a unit measures. */
const BARE = measure({ value: 0, unit: '' }).dimension;
/** Built-in fields that the schema tells of where products have them. */
const LISTED_BUILT_INS: readonly FieldName[] = ['price', 'rating', 'brand', 'availability', 'tags'];

export function buildSchema(catalog: Catalog): Schema {
  const tallies = new Map<FieldName, FieldTally>();
  const tally = (name: FieldName): FieldTally => {
    let found = tallies.get(name);
    if (!found) tallies.set(name, (found = new FieldTally()));
    return found;
  };
  for (const product of catalog.products) {
    for (const name of LISTED_BUILT_INS) {
      const value = fieldValue(product, name);
      if (value !== undefined) tally(name).add([value]);
    }
    if (product.variants.length === 0) for (const [name, value] of Object.entries(product.attributes)) tally(name).add([value]);
    else for (const [name, values] of fieldsWithOptions(product)) tally(name).add(values);
  }
  const all = [...tallies].map(([name, t]) => t.info(name, name === 'price' ? catalog.store.currency : undefined));
  const builtIns = all.filter((f) => isBuiltIn(f.name));
  const own = all.filter((f) => !isBuiltIn(f.name)).sort((a, b) => b.count - a.count);
  return { fields: [...builtIns, ...own], categories: categoriesOf(catalog.products), brands: builtIns.find((f) => f.name === 'brand')?.values ?? [] };
}

/** A product's attributes together with its variants' options. */
function fieldsWithOptions(product: Product): Map<FieldName, AttributeValue[]> {
  const fields = new Map<FieldName, AttributeValue[]>();
  for (const [name, value] of Object.entries(product.attributes)) fields.set(name, [value]);
  for (const variant of product.variants) {
    for (const [name, value] of Object.entries(variant.options)) {
      const values = fields.get(name);
      if (values) values.push(value);
      else fields.set(name, [value]);
    }
  }
  return fields;
}

class FieldTally {
  #count = 0;
  /** Distinct values as they are, and how many products have each. */
  readonly #values = new Map<Scalar, number>();

  /** Counts what one product has: a value, or its variants' values. */
  add(values: readonly AttributeValue[]): void {
    this.#count++;
    const [only] = values;
    if (values.length === 1 && only !== undefined && typeof only !== 'object') increment(this.#values, only);
    else for (const value of new Set(values.flatMap((v) => (typeof v === 'object' ? [...v] : [v])))) increment(this.#values, value);
  }

  info(name: FieldName, currency: string | undefined): FieldInfo {
    const texts = new Map<string, number>();
    const units = new Map<string, number>();
    const dimensions = new Map<string, number>();
    let [total, booleans, numbers, inKnownUnits] = [0, 0, 0, 0];
    for (const [value, count] of this.#values) {
      total += count;
      if (typeof value === 'boolean') {
        booleans += count;
        continue;
      }
      increment(texts, String(value), count);
      const quantity = typeof value === 'number' ? { value, unit: '' } : parseQuantityOrRange(value);
      if (quantity) {
        numbers += count;
        increment(units, quantity.unit, count);
        increment(dimensions, measure(quantity).dimension, count);
        if (isKnownUnit(quantity.unit)) inKnownUnits += count;
      } else if (parseBoolean(value) !== undefined) booleans += count;
    }
    // No spread: a field of serial numbers has as many "units" as products.
    const [most = '', inOneDimension = 0] = [...dimensions].reduce<[string?, number?]>((a, b) => (b[1] > (a[1] ?? 0) ? b : a), []);
    // A bare number is in the unit that the others are in: 128页, 192页, 160.
    const bare = most === BARE ? 0 : (dimensions.get(BARE) ?? 0);
    let kind: FieldKind = 'text';
    if (total > 0 && booleans >= NUMBER_SHARE * total) kind = 'boolean';
    else if (isMostly(Math.max(inOneDimension, inKnownUnits) + bare, total)) kind = 'number';
    return { name, kind, count: this.#count, values: byFrequency(texts), unit: currency ?? (numbers * 2 > total ? byFrequency(units)[0] ?? '' : '') };
  }
}

/** Merchants slip now and then: one value in ten, or one of five. */
function isMostly(numbers: number, total: number): boolean {
  return total > 0 && (numbers >= NUMBER_SHARE * total || (total >= 5 && numbers >= total - 1));
}

function categoriesOf(products: readonly Product[]): CategoryInfo[] {
  const nodes = new Map<string, { path: readonly string[]; count: number }>();
  for (const { category } of products) {
    for (let depth = 1; depth <= category.length; depth++) {
      const path = category.slice(0, depth);
      const key = pathKey(path);
      const node = nodes.get(key);
      if (node) node.count++;
      else nodes.set(key, { path, count: 1 });
    }
  }
  const all = [...nodes.values()];
  // Names are compared as a shopper would: "SHOES" and "shoes" are one name, so both need their parents before them.
  const shared = new Map<string, number>();
  const tail = (path: readonly string[], length: number): string => path.slice(-length).join(' > ');
  for (const { path } of all) {
    for (let length = 1; length <= path.length; length++) increment(shared, fold(tail(path, length)));
  }
  const taken = new Set<string>();
  return all.map(({ path, count }) => {
    let length = 1;
    while (length < path.length && (shared.get(fold(tail(path, length))) ?? 0) > 1) length++;
    let name = tail(path, length);
    // Only a merchant's own " > " within a name, or case alone, can make two whole paths alike.
    for (let number = 2; taken.has(name); number++) name = `${tail(path, length)} (${number})`;
    taken.add(name);
    return { name, path, count };
  });
}

function increment<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function byFrequency(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

/** Those of most products first. */
export function byCount<T extends { readonly count: number }>(items: readonly T[]): T[] {
  return items.slice().sort((a, b) => b.count - a.count);
}
