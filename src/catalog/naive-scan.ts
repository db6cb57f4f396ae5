/**
 * For tests: random catalogs with variants, sales, lists and units that convert, and what questions about them come to by
 * looking at one product after the other. Written apart from the code that it tests.
 */
import fc from 'fast-check';
import { CatalogStore } from './catalog-store.ts';
import { readCatalog } from './read.ts';
import type { FieldName, Filter, Product, Query, Scalar } from './types.ts';

export const GRAMS: Readonly<Record<string, number>> = { '500 g': 500, '0.5 kg': 500, '1 kg': 1000, '2 kg': 2000, '1 lb': 453.59237 };
const COLOURS = ['red', 'blue', 'green'];
const STOCK = ['in_stock', 'low_stock', 'out_of_stock'];
/** B stands in two places; the last is nowhere. */
const CATEGORIES = ['A', 'B', 'C', 'D', 'A > B', 'C > B', 'E'];
export const NUMBERS = ['price', 'listPrice', 'discount', 'rating', 'weight'] as const;
export const FIELDS = [...NUMBERS, 'onSale', 'brand', 'availability', 'category', 'title', 'tags', 'colour', 'size', 'bio', 'nothing'] as const;

const price = fc.integer({ min: 1, max: 6 });
const listPrice = fc.integer({ min: 4, max: 9 });
const oneOrList = (values: readonly string[]): fc.Arbitrary<string | string[]> => fc.oneof(fc.constantFrom(...values), fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }));
const availability = fc.constantFrom(...STOCK);
const variant = fc.record({ options: fc.record({ size: fc.constantFrom('S', 'M'), colour: fc.constantFrom(...COLOURS) }), price, listPrice, availability }, { requiredKeys: ['options'] });
const row = fc.record({
  price, listPrice, availability, rating: fc.constantFrom(3, 4, 5), brand: fc.constantFrom('Ada', 'Bo'), category: fc.constantFrom(['A'], ['A', 'B'], ['A', 'B', 'D'], ['C'], ['C', 'B']), tags: fc.subarray(['new', 'gift'], { minLength: 1 }),
  attributes: fc.record({ colour: oneOrList(COLOURS), weight: oneOrList(Object.keys(GRAMS)), bio: fc.boolean() }, { requiredKeys: [] }),
  variants: fc.array(variant, { minLength: 1, maxLength: 3 }),
}, { requiredKeys: [] });
export const rows = fc.array(row, { minLength: 1, maxLength: 10 });

const numeric = fc.constantFrom(...NUMBERS);
const amount = fc.integer({ min: 0, max: 9 });
const end = (field: string, n: number): Scalar => (field === 'weight' ? `${n * 250} g` : field === 'discount' ? n * 10 : n);
const equality = fc.constantFrom('=', '!=' as const);
const comparison = fc.constantFrom('<', '<=', '>', '>=', '=', '!=' as const);
const categoryName = fc.constantFrom(...CATEGORIES);
/** Values that are asked of a field. */
const wanted: Readonly<Record<string, readonly Scalar[]>> = { colour: COLOURS, size: ['S', 'M', 'red'], brand: ['Ada', 'Bo', 'red'], tags: ['new', 'gift', 'old'], availability: STOCK, category: CATEGORIES, bio: [true, false], onSale: [true, false], price: [1, 2, 3, 4], listPrice: [4, 5, 6], rating: [3, 4], discount: [20, 50], weight: Object.keys(GRAMS), nothing: ['x'] };
const fieldAndValues = fc.constantFrom(...Object.keys(wanted)).chain((field) => fc.tuple(fc.constant(field), fc.subarray([...wanted[field] ?? []])));
export const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.tuple(numeric, amount, amount).map(([field, a, b]): Filter => ({ field, op: 'between', from: end(field, a), to: end(field, b) })),
  fc.tuple(numeric, comparison, amount).map(([field, op, n]): Filter => ({ field, op, value: end(field, n) })),
  fc.tuple(fc.constantFrom(...Object.keys(GRAMS)), comparison).map(([value, op]): Filter => ({ field: 'weight', op, value })),
  fc.tuple(fieldAndValues, equality).filter(([[, values]]) => values.length > 0).map(([[field, [value]], op]): Filter => ({ field, op, value: value ?? '' })),
  fieldAndValues.map(([field, values]): Filter => ({ field, op: 'in', values })),
  fc.tuple(fc.constantFrom(...FIELDS), fc.constantFrom('has', 'has-not' as const)).map(([field, op]): Filter => ({ field, op })),
);
const id = fc.oneof(fc.integer({ min: 0, max: 12 }).map(String), fc.constant('unknown'));
export const query: fc.Arbitrary<Query> = fc.record({ where: fc.array(filter, { maxLength: 3 }), category: categoryName, within: fc.array(id, { maxLength: 8 }) }, { requiredKeys: ['where'] });

export function open(products: readonly object[], languages: readonly string[] = ['en']): CatalogStore {
  return CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages }, products: products.map((product, i) => ({ id: String(i), title: `Product ${i}`, ...product })) }).catalog);
}

/** `given` as from `rows`, and others in which the gram is the usual unit. */
export function openRows(given: readonly object[]): CatalogStore {
  const withIds = given.map((each, i) => ({ ...each, ...('variants' in each ? { variants: (each.variants as object[]).map((v, j) => ({ id: `${i}-${j}`, ...v })) } : {}) }));
  return open([...withIds, ...Array.from({ length: 9 }, () => ({ attributes: { weight: '500 g' } }))]);
}

/** What can be bought: the product, or one of its variants. `values`: none where it lacks the field, several of a list. */
export interface Buyable {
  readonly id: string;
  readonly values: (field: FieldName) => readonly Scalar[];
}

export function buyables(product: Product): Buyable[] {
  const of = (own: string, p: Partial<Product>, options: Readonly<Record<string, string>>): Buyable => ({
    id: own,
    values: (field) => {
      const isOnSale = p.listPrice !== undefined && p.price !== undefined && p.listPrice > p.price;
      switch (field) {
        case 'onSale': return p.price === undefined ? [] : [isOnSale];
        case 'listPrice': return isOnSale ? present(p.listPrice) : [];
        case 'discount': return isOnSale ? [Math.round((1000 * ((p.listPrice ?? 0) - (p.price ?? 0))) / (p.listPrice ?? 1)) / 10] : [];
        case 'price': return present(p.price);
        case 'rating': return present(p.rating);
        case 'availability': return present(p.availability);
        case 'brand': return present(p.brand);
        case 'title': return present(p.title);
        case 'category': return p.category ?? [];
        case 'tags': return p.tags ?? [];
        default: {
          const value = options[field] ?? product.attributes[field];
          return typeof value === 'object' ? value : present(value);
        }
      }
    },
  });
  if (product.variants.length === 0) return [of(product.id, product, {})];
  return product.variants.map((v) => {
    const own = v.price === undefined ? { price: product.price, listPrice: v.listPrice ?? product.listPrice } : { price: v.price, listPrice: v.listPrice };
    const { price: _price, listPrice: _listPrice, ...rest } = product;
    return of(v.id, { ...rest, ...(own.price === undefined ? {} : { price: own.price }), ...(own.listPrice === undefined ? {} : { listPrice: own.listPrice }), ...(v.availability === undefined ? {} : { availability: v.availability }) }, v.options);
  });
}

const present = (value: Scalar | undefined): readonly Scalar[] => (value === undefined ? [] : [value]);

/** Weights in grams. */
export function numberOf(value: Scalar | undefined): number | undefined {
  if (typeof value === 'string') return GRAMS[value] ?? (/^\d+ g$/.test(value) ? parseInt(value, 10) : undefined);
  return typeof value === 'number' ? value : undefined;
}

function isEqual(field: FieldName, value: Scalar, asked: Scalar): boolean {
  if (field === 'availability' && asked === 'in_stock' && value === 'low_stock') return true;
  return value === asked || (numberOf(value) !== undefined && numberOf(value) === numberOf(asked));
}

/** `name`: of one level, or of the path down to it. */
export function isInCategory(path: readonly Scalar[], name: string): boolean {
  const asked = name.split(' > ');
  return asked.length === 1 ? path.includes(name) : asked.every((node, i) => path[i] === node);
}

function holds(buyable: Buyable, condition: Filter): boolean {
  const { field } = condition;
  const own = buyable.values(field);
  const numbers = own.flatMap((value) => numberOf(value) ?? []);
  const equals = (asked: Scalar): boolean => (field === 'category' ? isInCategory(own, String(asked)) : own.some((value) => isEqual(field, value, asked)));
  switch (condition.op) {
    case 'between': {
      const [a = NaN, b = NaN] = [numberOf(condition.from), numberOf(condition.to)];
      return numbers.some((n) => n >= Math.min(a, b) && n <= Math.max(a, b));
    }
    case 'in': return condition.values.some(equals);
    case 'has': return own.some((value) => value !== false);
    case 'has-not': return own.every((value) => value === false);
    case '=': return equals(condition.value);
    case '!=': return !equals(condition.value) && !(field === 'price' && own.length === 0);
    default: {
      const limit = numberOf(condition.value) ?? NaN;
      const { op } = condition;
      return numbers.some((n) => ({ '<': n < limit, '<=': n <= limit, '>': n > limit, '>=': n >= limit })[op]);
    }
  }
}

/** A product of a query's result, and of what can be bought of it that which meets the query. */
export interface Matching {
  readonly product: Product;
  readonly rows: readonly Buyable[];
}

/** All that a query without a text selects, in order but for its sort. */
export function scan({ catalog: { products } }: CatalogStore, { where, category, within }: Query): Matching[] {
  const inOrder = within ? [...new Set(within)].flatMap((each) => products.find((p) => p.id === each) ?? []) : products;
  return inOrder
    .filter((p) => category === undefined || isInCategory(p.category, category))
    .map((product) => ({ product, rows: buyables(product).filter((b) => where.every((f) => isSoldOut(f) || holds(b, f))) }))
    .filter((m) => m.rows.length > 0 && m.rows.every((b) => where.every((f) => holds(b, f))));
}

/** What can be bought in one form isn't sold out. */
function isSoldOut(f: Filter): boolean {
  return f.field === 'availability' && ((f.op === '=' && f.value === 'out_of_stock') || (f.op === '!=' && f.value === 'in_stock'));
}

/** The numbers of each product that has any in the field. */
export function numbersOf(matching: readonly Matching[], field: FieldName): number[][] {
  return matching.map((m) => m.rows.flatMap((r) => r.values(field).flatMap((value) => numberOf(value) ?? []))).filter((list) => list.length > 0);
}

/** Grams in a unit that a weight is told in. */
export function gramsIn(unit: string): number {
  return new Map([['kg', 1000], ['lb', 453.59237]]).get(unit) ?? 1;
}
