/** Every kind of request against naive scans over random catalogs with variants, and what each means by example. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogStore } from './catalog-store.ts';
import { readCatalog } from './read.ts';
import type { Filter, Product, Query, Scalar } from './types.ts';

type Row = Partial<Omit<Product, 'id'>> & { readonly id?: string };

function open(rows: readonly Row[]): CatalogStore {
  return CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['en'] }, products: rows.map((row, i) => ({ id: String(i), title: `Product ${i}`, ...row })) }).catalog);
}

describe('against a naive scan', () => {
  const GRAMS: Readonly<Record<string, number>> = { '500 g': 500, '0.5 kg': 500, '1 kg': 1000, '2 kg': 2000, '1 lb': 453.59237 };
  const COLOURS = ['red', 'blue', 'green'];
  const price = fc.integer({ min: 1, max: 6 });
  const oneOrList = (values: readonly string[]): fc.Arbitrary<string | string[]> => fc.oneof(fc.constantFrom(...values), fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }));
  const availability = fc.constantFrom('in_stock', 'low_stock', 'out_of_stock');
  const variant = fc.record({ options: fc.record({ size: fc.constantFrom('S', 'M'), colour: fc.constantFrom(...COLOURS) }), price, listPrice: fc.integer({ min: 4, max: 9 }), availability }, { requiredKeys: ['options'] });
  const row = fc.record({
    price, listPrice: fc.integer({ min: 4, max: 9 }), availability, rating: fc.constantFrom(3, 4, 5), brand: fc.constantFrom('Ada', 'Bo'), category: fc.constantFrom(['A'], ['A', 'B'], ['C']),
    attributes: fc.record({ colour: oneOrList(COLOURS), weight: oneOrList(Object.keys(GRAMS)), bio: fc.boolean() }, { requiredKeys: [] }),
    variants: fc.array(variant, { minLength: 1, maxLength: 3 }),
  }, { requiredKeys: [] });
  const numeric = fc.constantFrom('price', 'listPrice', 'discount', 'rating', 'weight');
  const amount = fc.integer({ min: 0, max: 9 });
  const end = (field: string, n: number): Scalar => (field === 'weight' ? `${n * 250} g` : field === 'discount' ? n * 10 : n);
  const filter: fc.Arbitrary<Filter> = fc.oneof(
    fc.tuple(numeric, amount, amount).map(([field, a, b]): Filter => ({ field, op: 'between', from: end(field, a), to: end(field, b) })),
    fc.tuple(numeric, fc.constantFrom('<', '<=', '>', '>=', '=', '!=' as const), amount).map(([field, op, n]): Filter => ({ field, op, value: end(field, n) })),
    fc.tuple(fc.constantFrom('colour', 'size', 'brand'), fc.constantFrom('=', '!=' as const), fc.constantFrom(...COLOURS, 'S', 'M', 'Ada')).map(([field, op, value]): Filter => ({ field, op, value })),
    fc.tuple(fc.constantFrom(...Object.keys(GRAMS)), fc.constantFrom('<', '<=', '>', '>=', '=', '!=' as const)).map(([value, op]): Filter => ({ field: 'weight', op, value })),
    fc.tuple(fc.constantFrom('colour', 'size'), fc.subarray([...COLOURS, 'S', 'M'])).map(([field, values]): Filter => ({ field, op: 'in', values })),
    fc.tuple(fc.constantFrom('price', 'listPrice', 'onSale', 'rating', 'brand', 'colour', 'size', 'weight', 'bio', 'nothing'), fc.constantFrom('has', 'has-not' as const)).map(([field, op]): Filter => ({ field, op })),
    fc.boolean().map((value): Filter => ({ field: 'onSale', op: '=', value })),
    fc.tuple(fc.constantFrom('=', '!=' as const), availability).map(([op, value]): Filter => ({ field: 'availability', op, value })),
  );

  /** `values`: none where it lacks the field, several of a list. */
  interface Buyable { readonly product: Product; readonly values: (field: string) => readonly Scalar[] }

  /** What can be bought: the product, or each of its variants. Written apart from the code. */
  function buyables(product: Product): Buyable[] {
    const of = (p: Partial<Product>, options: Readonly<Record<string, string>>): Buyable => ({
      product,
      values: (field) => {
        const isOnSale = p.listPrice !== undefined && p.price !== undefined && p.listPrice > p.price;
        if (field === 'price' || field === 'rating' || field === 'availability' || field === 'brand') return present(p[field]);
        if (field === 'onSale') return p.price === undefined ? [] : [isOnSale];
        if (field === 'listPrice') return isOnSale ? present(p.listPrice) : [];
        if (field === 'discount') return isOnSale ? [Math.round((1000 * ((p.listPrice ?? 0) - (p.price ?? 0))) / (p.listPrice ?? 1)) / 10] : [];
        const value = options[field] ?? product.attributes[field];
        return typeof value === 'object' ? value : present(value);
      },
    });
    if (product.variants.length === 0) return [of(product, {})];
    return product.variants.map((v) => {
      const own = v.price === undefined ? { price: product.price, listPrice: v.listPrice ?? product.listPrice } : { price: v.price, listPrice: v.listPrice };
      const { price: _price, listPrice: _listPrice, ...rest } = product;
      return of({ ...rest, ...(own.price === undefined ? {} : { price: own.price }), ...(own.listPrice === undefined ? {} : { listPrice: own.listPrice }), ...(v.availability === undefined ? {} : { availability: v.availability }) }, v.options);
    });
  }

  const present = (value: Scalar | undefined): readonly Scalar[] => (value === undefined ? [] : [value]);
  const number = (value: Scalar | undefined): number | undefined => (typeof value === 'string' ? (GRAMS[value] ?? (value.endsWith(' g') ? parseInt(value) : undefined)) : typeof value === 'number' ? value : undefined);

  function holds(buyable: Buyable, f: Filter): boolean {
    const own = buyable.values(f.field);
    const numbers = own.flatMap((value) => number(value) ?? []);
    switch (f.op) {
      case 'between': return numbers.some((n) => n >= Math.min(number(f.from)!, number(f.to)!) && n <= Math.max(number(f.from)!, number(f.to)!));
      case 'in': return own.some((value) => f.values.includes(value));
      case 'has': return own.some((value) => value !== false);
      case 'has-not': return own.every((value) => value === false);
      default: {
        if (f.field === 'price' && own.length === 0) return false;
        const wanted = number(f.value);
        const isSame = own.some((value) => value === f.value || (f.field === 'availability' && f.value === 'in_stock' && value === 'low_stock') || (wanted !== undefined && number(value) === wanted));
        if (f.op === '=') return isSame;
        if (f.op === '!=') return !isSame;
        const { op } = f;
        return numbers.some((n) => ({ '<': n < wanted!, '<=': n <= wanted!, '>': n > wanted!, '>=': n >= wanted! })[op]);
      }
    }
  }

  const given = fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 10 }), where: fc.array(filter, { maxLength: 3 }) });
  /** A store in which bare weights don't occur and grams are usual, and its matching rows by product. */
  function prepare({ rows, where }: { rows: readonly object[]; where: readonly Filter[] }): { store: CatalogStore; query: Query; matching: { product: Product; rows: Buyable[] }[] } {
    const withIds = rows.map((r, i) => ({ ...r, ...('variants' in r ? { variants: (r.variants as object[]).map((v, j) => ({ id: `${i}-${j}`, ...v })) } : {}) }));
    const store = open([...withIds, ...Array.from({ length: 9 }, () => ({ attributes: { weight: '500 g' } }))] as Row[]);
    const matching = store.catalog.products.map((product) => ({ product, rows: buyables(product).filter((b) => where.every((f) => holds(b, f))) })).filter((m) => m.rows.length > 0);
    return { store, query: { where }, matching };
  }

  test('every operator, with variants and sales', () => {
    fc.assert(fc.property(given, (catalog) => {
      const { store, query, matching } = prepare(catalog);
      expect(store.answer({ kind: 'list', query }).products.map((p) => p.id)).toEqual(matching.map((m) => m.product.id));
      expect(store.answer({ kind: 'count', query })).toBe(matching.length);
    }), { numRuns: 400 });
  });

  test('least, greatest and mean', () => {
    fc.assert(fc.property(given, numeric, (catalog, field) => {
      const { store, query, matching } = prepare(catalog);
      const numbers = matching.map((m) => m.rows.flatMap((r) => r.values(field).flatMap((value) => number(value) ?? []))).filter((list) => list.length > 0);
      const summary = store.answer({ kind: 'summary', query, field });
      if (numbers.length === 0) return void expect(summary).toBeUndefined();
      // Told in the unit that most of the values have; the scan counts in grams.
      const grams = new Map([['kg', 1000], ['lb', 453.59237]]).get(summary?.unit ?? '') ?? 1;
      expect(summary?.count).toBe(numbers.length);
      expect((summary?.min ?? NaN) * grams).toBeCloseTo(Math.min(...numbers.flat()), 6);
      expect((summary?.max ?? NaN) * grams).toBeCloseTo(Math.max(...numbers.flat()), 6);
      expect((summary?.average ?? NaN) * grams).toBeCloseTo(numbers.reduce((sum, list) => sum + Math.min(...list), 0) / numbers.length, 6);
    }), { numRuns: 200 });
  });

  test('groups with counts and averages, and facets', () => {
    fc.assert(fc.property(given, fc.constantFrom('colour', 'size', 'brand', 'weight', 'bio', 'rating'), (catalog, by) => {
      const { store, query, matching } = prepare(catalog);
      const expected = new Map<string, number[]>();
      let without = 0;
      for (const { rows } of matching) {
        const own = new Set(rows.flatMap((r) => r.values(by)).map((v) => (by === 'weight' ? `${number(v)}` : String(v))));
        if (own.size === 0) without++;
        for (const value of own) expected.set(value, [...(expected.get(value) ?? []), Math.min(...rows.map((r) => number(r.values('price')[0]) ?? Infinity))]);
      }
      const groups = store.answer({ kind: 'group', query, by, average: 'price' });
      const found = new Map(groups.map((g) => [by === 'weight' ? `${GRAMS[g.value]}` : g.value, g]));
      expect(new Map([...found].map(([value, g]) => [value, g.count]))).toEqual(new Map([...expected].map(([value, prices]) => [value, prices.length])));
      for (const [value, prices] of expected) {
        const priced = prices.filter((p) => p !== Infinity);
        const average = found.get(value)?.average;
        expect(average?.count ?? 0).toBe(priced.length);
        if (average) expect(average.value).toBeCloseTo(priced.reduce((a, b) => a + b, 0) / priced.length, 9);
      }
      expect(groups.map((g) => g.count)).toEqual(groups.map((g) => g.count).sort((a, b) => b - a));
      const [facet] = store.answer({ kind: 'facets', query, fields: [by], limit: 2 });
      expect(facet?.without ?? without).toBe(without);
      expect(facet?.values.map((v) => v.count) ?? []).toEqual(groups.slice(0, 2).map((g) => g.count));
      expect((facet?.values.length ?? 0) + (facet?.more ?? 0)).toBe(groups.length);
    }), { numRuns: 200 });
  });

  test('more like this holds to its query and never gives the product itself', () => {
    fc.assert(fc.property(given, (catalog) => {
      const { store, query, matching } = prepare(catalog);
      const { products } = store.answer({ kind: 'similar', id: '0', query: { ...query, limit: 3 } });
      expect(products.length).toBeLessThanOrEqual(3);
      for (const product of products) {
        expect(product.id).not.toBe('0');
        expect(matching.map((m) => m.product)).toContain(product);
      }
    }), { numRuns: 50 });
  });
});

describe('by example', () => {
  const store = open([
    { id: 'ridge', title: 'Ridge Tent', price: 80, listPrice: 100, brand: 'Ada', category: ['Camping', 'Tents'], rating: 4, attributes: { weight: '2 kg', season: '3', colour: 'Green' } },
    { id: 'dome', title: 'Dome Tent', price: 120, brand: 'Ada', category: ['Camping', 'Tents'], rating: 4, attributes: { weight: '2000 g', season: '4', colour: 'green' } },
    { id: 'mat', title: 'Trail Mat', price: 30, brand: 'Bo', category: ['Camping', 'Mats'], attributes: { weight: '400 g', colour: ['Red', 'Green'] } },
    { id: 'kettle', title: 'Kettle', price: 20, category: ['Kitchen'] },
    { id: 'shoe', title: 'Shoe', price: 50, listPrice: 60, availability: 'in_stock', variants: [{ id: 'shoe-42', options: { size: '42' }, price: 55, availability: 'out_of_stock', sku: 'S42' }, { id: 'shoe-43', options: { size: '43' } }] },
  ]);
  const all: Query = { where: [] };

  test('spellings of a value are one group, and categories count where products stand', () => {
    expect(store.answer({ kind: 'group', query: all, by: 'colour' })).toEqual([{ value: 'Green', count: 3 }, { value: 'Red', count: 1 }]);
    expect(store.answer({ kind: 'group', query: { where: [], category: 'Camping' }, by: 'category', average: 'price' })).toEqual([
      { value: 'Tents', count: 2, average: { value: 100, unit: 'EUR', count: 2 } }, { value: 'Mats', count: 1, average: { value: 30, unit: 'EUR', count: 1 } },
    ]);
  });

  test('facets are of the fields that the products left have', () => {
    const facets = store.answer({ kind: 'facets', query: { where: [], category: 'Tents' } });
    expect(facets.map((f) => f.field)).toEqual(['category', 'price', 'brand', 'weight', 'season', 'colour']);
    expect(facets.find((f) => f.field === 'price')).toMatchObject({ kind: 'number', range: { min: 80, max: 120, average: 100, unit: 'EUR' }, without: 0 });
  });

  test('a comparison tells what differs, in whatever unit it is written', () => {
    const { fields } = store.answer({ kind: 'compare', ids: ['ridge', 'dome', 'unknown'], lang: 'en' });
    expect(fields.map((f) => [f.field, f.isSame])).toEqual([['price', false], ['season', false], ['rating', true], ['brand', true], ['weight', true], ['colour', true]]);
    expect(fields[0]).toMatchObject({ readings: [{ text: '80 EUR' }, { text: '120 EUR' }], difference: { value: 40, unit: 'EUR' } });
    expect(store.answer({ kind: 'compare', ids: ['ridge', 'mat'], lang: 'en', fields: ['Weight', 'season', 'rating'], isDifferingOnly: true }).fields.map((f) => f.field)).toEqual(['weight', 'season', 'rating']);
  });

  test('a difference is in the unit that all are written in, to the last digit', () => {
    const shop = open([{ id: 'a', price: 19.99, rating: 4.1, attributes: { weight: '5 g' } }, { id: 'b', price: 9.98, rating: 4.6, attributes: { weight: '9 g' } }, { id: 'c', attributes: { weight: '2 kg' } }, { id: 'd', attributes: { weight: '1 kg' } }, { id: 'e', attributes: { weight: '3 kg' } }]);
    const differences = (ids: readonly string[], ...fields: string[]): unknown[] => shop.answer({ kind: 'compare', ids, lang: 'en', fields }).fields.map((f) => f.difference);
    expect(differences(['a', 'b'], 'price', 'rating', 'weight')).toEqual([{ value: 10.01, unit: 'EUR' }, { value: 0.5, unit: '' }, { value: 4, unit: 'g' }]);
    expect(differences(['a', 'c'], 'weight', 'price')).toEqual([{ value: 1.995, unit: 'kg' }, undefined]);
  });

  test('one field is read, of a product or of a variant that answers for itself', () => {
    const read = (id: string, field: string): string | undefined => store.answer({ kind: 'read', id, field, lang: 'en' })?.text;
    expect([read('ridge', 'WEIGHT'), read('ridge', 'discount'), read('ridge', 'onSale'), read('dome', 'onSale'), read('dome', 'listPrice'), read('kettle', 'brand'), read('none', 'price')]).toEqual(['2 kg', '20%', 'yes', 'no', undefined, undefined, undefined]);
    expect([read('shoe-42', 'price'), read('shoe-42', 'availability'), read('shoe-42', 'sku'), read('shoe-42', 'onSale'), read('shoe-43', 'listPrice'), read('shoe-43', 'size'), read('shoe', 'size')]).toEqual(['55 EUR', 'out_of_stock', 'S42', 'no', '60 EUR', '43', '42, 43']);
  });

  test('more like this: the same kind of thing first', () => {
    expect(store.answer({ kind: 'similar', id: 'ridge' })).toMatchObject({ products: [{ id: 'dome' }, { id: 'mat' }], total: 2 });
    expect(store.answer({ kind: 'similar', id: 'ridge', query: { where: [{ field: 'price', op: '<', value: 100 }] } }).products.map((p) => p.id)).toEqual(['mat']);
    expect(store.answer({ kind: 'similar', id: 'none' })).toEqual({ products: [], total: 0 });
  });

  test('any field sorts: texts, discounts, truth', () => {
    const sorted = (field: string, direction: 'asc' | 'desc'): string[] => store.answer({ kind: 'list', query: { where: [], sort: { field, direction }, limit: 3 } }).products.map((p) => p.id);
    expect(sorted('title', 'asc')).toEqual(['dome', 'kettle', 'ridge']);
    expect(sorted('discount', 'desc')).toEqual(['ridge', 'shoe']);
    // Two are on sale; the three that aren't are tied for the third place.
    expect(sorted('onSale', 'desc')).toEqual(['ridge', 'shoe', 'dome', 'mat', 'kettle']);
    expect(sorted('weight', 'asc')).toEqual(['mat', 'ridge', 'dome']);
  });
});
