/** Every kind of request about a query's products, against naive scans over random catalogs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS, GRAMS, gramsIn, type Matching, NUMBERS, numberOf, numbersOf, openRows, query, rows, scan } from './naive-scan.ts';
import type { CatalogStore } from './catalog-store.ts';
import type { Facet } from './groups.ts';
import type { FieldName, Scalar } from './types.ts';

describe('lists', () => {
  test('every operator on every field, within a category and a list, with variants and sales', () => {
    fc.assert(fc.property(rows, query, (given, asked) => {
      const store = openRows(given);
      const matching = scan(store, asked);
      expect(store.answer({ kind: 'list', query: asked })).toEqual({ products: matching.map((m) => m.product), total: matching.length });
      expect(store.answer({ kind: 'count', query: asked })).toBe(matching.length);
    }), { numRuns: 250 });
  });

  test('sorted by any field: by the best of the rows that match, ties as they were, with those tied with the last', () => {
    fc.assert(fc.property(rows, query, fc.constantFrom(...FIELDS), fc.constantFrom('asc', 'desc' as const), fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), (given, asked, field, direction, limit) => {
      const store = openRows(given);
      const matching = scan(store, asked);
      const before = (a: number | string, b: number | string): number => (a === b ? 0 : a < b === (direction === 'asc') ? -1 : 1);
      const keyOf = ({ rows: own }: Matching): number | string | undefined => own.flatMap((r) => r.values(field)).map((v) => (typeof v === 'boolean' ? Number(v) : numberOf(v) ?? String(v).toLowerCase())).sort(before)[0];
      const having = matching.flatMap((m) => { const key = keyOf(m); return key === undefined ? [] : [{ id: m.product.id, key }]; }).sort((a, b) => before(a.key, b.key));
      const last = limit === undefined ? undefined : having[limit - 1]?.key;
      const without = matching.filter((m) => keyOf(m) === undefined).map((m) => m.product.id);
      const expected = limit === undefined ? [...having.map((h) => h.id), ...without] : having.filter(({ key }, i) => i < limit || key === last).map((h) => h.id);
      const result = store.answer({ kind: 'list', query: { ...asked, sort: { field, direction }, ...(limit === undefined ? {} : { limit }) } });
      expect(result.products.map((p) => p.id)).toEqual(expected);
      expect(result.total).toBe(matching.length);
    }), { numRuns: 200 });
  });
});

function expectNumbers(told: { readonly unit: string; readonly count: number; readonly min: number; readonly max: number; readonly average: number } | undefined, numbers: readonly (readonly number[])[]): void {
  if (numbers.length === 0) return void expect(told).toBeUndefined();
  // Told in the unit that most of the values have; the scan counts in grams.
  const grams = gramsIn(told?.unit ?? '');
  expect(told?.count).toBe(numbers.length);
  expect((told?.min ?? NaN) * grams).toBeCloseTo(Math.min(...numbers.flat()), 6);
  expect((told?.max ?? NaN) * grams).toBeCloseTo(Math.max(...numbers.flat()), 6);
  expect((told?.average ?? NaN) * grams).toBeCloseTo(numbers.reduce((sum, list) => sum + Math.min(...list), 0) / numbers.length, 6);
}

test('least, greatest and mean', () => {
  fc.assert(fc.property(rows, query, fc.constantFrom(...NUMBERS), (given, asked, field) => {
    const store = openRows(given);
    expectNumbers(store.answer({ kind: 'summary', query: asked, field }), numbersOf(scan(store, asked), field));
  }), { numRuns: 150 });
});

/** Value (weights in grams, categories by their names) → the products that have it. */
function grouped(store: CatalogStore, matching: readonly Matching[], by: FieldName): { readonly groups: ReadonlyMap<string, readonly Matching[]>; readonly without: number } {
  const groups = new Map<string, Matching[]>();
  let without = 0;
  for (const m of matching) {
    const values = new Set(by === 'category' ? categoryOf(store, m) : m.rows.flatMap((r) => r.values(by)).map((value) => keyOf(by, value)));
    if (values.size === 0) without++;
    for (const value of values) groups.set(value, [...(groups.get(value) ?? []), m]);
  }
  return { groups, without };
}

function keyOf(by: FieldName, value: Scalar): string {
  return by === 'weight' ? String(numberOf(value)) : String(value);
}

/** The category that a product stands in itself. */
function categoryOf(store: CatalogStore, { product }: Matching): string[] {
  return store.schema.categories.filter(({ path }) => path.length > 0 && path.join('/') === product.category.join('/')).map((c) => c.name);
}

describe('groups and facets', () => {
  test('groups by any field, with the mean of another', () => {
    fc.assert(fc.property(rows, query, fc.constantFrom(...FIELDS), fc.constantFrom(...NUMBERS), (given, asked, by, average) => {
      const store = openRows(given);
      const { groups } = grouped(store, scan(store, asked), by);
      const found = store.answer({ kind: 'group', query: asked, by, average });
      expect(new Map(found.map((g) => [keyOf(by, g.value), g.count]))).toEqual(new Map([...groups].map(([value, members]) => [value, members.length])));
      for (const g of found) {
        const numbers = numbersOf(groups.get(keyOf(by, g.value)) ?? [], average);
        expect(g.average?.count ?? 0).toBe(numbers.length);
        if (g.average) expect(g.average.value * (average === 'weight' ? gramsIn(g.average.unit) : 1)).toBeCloseTo(numbers.reduce((sum, list) => sum + Math.min(...list), 0) / numbers.length, 6);
      }
      expect(found.map((g) => g.count)).toEqual(found.map((g) => g.count).sort((a, b) => b - a));
    }), { numRuns: 250 });
  });

  test('a group is called by the spelling that most of its products have', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('0.5 kg', '500 g'), { minLength: 1, maxLength: 9 }), (weights) => {
      const store = openRows(weights.map((weight) => ({ attributes: { weight } })));
      const [group] = store.answer({ kind: 'group', query: { where: [], within: weights.map((_, i) => String(i)) }, by: 'weight' });
      const kilos = weights.filter((w) => w === '0.5 kg').length;
      if (kilos * 2 !== weights.length) expect(group).toEqual({ value: kilos * 2 > weights.length ? '0.5 kg' : '500 g', count: weights.length });
    }), { numRuns: 50 });
  });

  test('values with counts, what has none, and figures of number fields', () => {
    fc.assert(fc.property(rows, query, fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 4 }), (given, asked, fields, limit) => {
      const store = openRows(given);
      const matching = scan(store, asked);
      const told = new Map(store.answer({ kind: 'facets', query: asked, fields, limit }).map((facet): [FieldName, Facet] => [facet.field, facet]));
      for (const field of fields) {
        const facet = told.get(field);
        const { groups, without } = grouped(store, matching, field);
        expect(facet === undefined).toBe(groups.size === 0);
        if (!facet) continue;
        expect(facet.without).toBe(without);
        expect(facet.values.length).toBe(Math.min(limit, groups.size));
        expect(facet.more).toBe(groups.size - facet.values.length);
        for (const { value, count } of facet.values) expect(count).toBe(groups.get(keyOf(field, value))?.length);
        expect(facet.values.map((v) => v.count)).toEqual([...groups.values()].map((members) => members.length).sort((a, b) => b - a).slice(0, limit));
        if (facet.kind === 'number') expectNumbers(facet.range, numbersOf(matching, field));
        else expect(facet.range).toBeUndefined();
        expect(facet.kind === 'number').toBe(NUMBERS.some((name) => name === field));
      }
      expect([...told.keys()]).toEqual(fields.filter((field) => told.has(field)));
    }), { numRuns: 200 });
  });

  test('without named fields they are of what the products have in common, most first', () => {
    fc.assert(fc.property(rows, query, (given, asked) => {
      const store = openRows(given);
      const facets = store.answer({ kind: 'facets', query: asked });
      const own = facets.map((f) => f.field).filter((field) => field in GRAMS || ['colour', 'size', 'weight', 'bio'].includes(field));
      const counts = own.map((field) => scan(store, asked).filter(({ product: { attributes, variants } }) => field in attributes || variants.some((v) => field in v.options)).length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(facets).toEqual(store.answer({ kind: 'facets', query: asked, fields: facets.map((f) => f.field) }));
    }), { numRuns: 80 });
  });
});
