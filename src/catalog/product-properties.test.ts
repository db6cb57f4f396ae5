/** What is asked of products by their ids (reading, comparing, more like this), against naive scans over random catalogs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Buyable, buyables, FIELDS, filter, gramsIn, numberOf, open, openRows, rows, scan } from './naive-scan.ts';
import type { FieldName, Product, Scalar } from './types.ts';

function shown(field: FieldName, values: readonly Scalar[]): string | undefined {
  if (values.length === 0) return undefined;
  const [value] = values;
  if (field === 'price' || field === 'listPrice') return `${String(value)} EUR`;
  if (field === 'discount') return `${String(value)}%`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return values.join(field === 'category' ? ' > ' : ', ');
}

/** A product's own text of a field; of its options all that the variants have. */
function textOf(product: Product, field: FieldName): string | undefined {
  const [own] = buyables({ ...product, variants: [] });
  const options = [...new Set(product.variants.flatMap((v) => v.options[field] ?? []))];
  return shown(field, own?.values(field) ?? []) ?? shown(field, options);
}

describe('reading', () => {
  test('one field of a product or of a variant, as it is written', () => {
    fc.assert(fc.property(rows, fc.constantFrom(...FIELDS), (given, field) => {
      const store = openRows(given);
      const read = (id: string): string | undefined => store.answer({ kind: 'read', id, field, lang: 'en' })?.text;
      for (const product of store.catalog.products) {
        expect(read(product.id)).toBe(textOf(product, field));
        if (product.variants.length > 0) for (const { id, values } of buyables(product)) expect(read(id)).toBe(shown(field, values(field)));
      }
      expect(read('unknown')).toBeUndefined();
    }), { numRuns: 150 });
  });
});

describe('comparing', () => {
  /** Equal for what says the same; numbers as numbers, weights in grams. */
  const meaning = (product: Product, field: FieldName): string | number | undefined => {
    const [own] = buyables({ ...product, variants: [] }) as [Buyable];
    const values = own.values(field);
    const text = textOf(product, field);
    return (values.length === 1 ? numberOf(values[0]) : undefined) ?? (text === undefined ? undefined : numberOf(text) ?? text.toLowerCase());
  };

  test('what each says of a field, whether that is the same, and by how much numbers differ', () => {
    const ids = fc.array(fc.oneof(fc.integer({ min: 0, max: 11 }).map(String), fc.constant('unknown')), { maxLength: 4 });
    fc.assert(fc.property(rows, ids, fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 6 }), fc.boolean(), (given, asked, fields, isDifferingOnly) => {
      const store = openRows(given);
      const products = [...new Set(asked)].flatMap((id) => store.catalog.products.find((p) => p.id === id) ?? []);
      const comparison = store.answer({ kind: 'compare', ids: asked, lang: 'en', fields, isDifferingOnly });
      expect(comparison.products).toEqual(products);
      const all = fields.map((field) => ({ field, meanings: products.map((p) => meaning(p, field)) }));
      const isSame = (meanings: readonly unknown[]): boolean => new Set(meanings).size <= 1;
      expect(comparison.fields.map((f) => f.field)).toEqual(all.filter(({ meanings }) => !isDifferingOnly || !isSame(meanings)).map((a) => a.field));
      for (const { field, readings, isSame: isToldSame, difference } of comparison.fields) {
        const { meanings } = all.find((a) => a.field === field) ?? { meanings: [] };
        expect(readings.map((r) => r?.text)).toEqual(products.map((p) => textOf(p, field)));
        expect(isToldSame).toBe(isSame(meanings));
        const numbers = meanings.flatMap((m) => (typeof m === 'number' ? [m] : []));
        expect(difference !== undefined).toBe(products.length > 1 && numbers.length === products.length);
        if (difference) expect(difference.value * (field === 'weight' ? gramsIn(difference.unit) : 1)).toBeCloseTo(Math.max(...numbers) - Math.min(...numbers), 6);
      }
    }), { numRuns: 150 });
  });

  test('without named fields all that one of them has, what differs first', () => {
    fc.assert(fc.property(rows, fc.uniqueArray(fc.integer({ min: 0, max: 11 }).map(String), { maxLength: 4 }), (given, ids) => {
      const store = openRows(given);
      const { products, fields } = store.answer({ kind: 'compare', ids, lang: 'en' });
      const had = ['price', 'rating', 'brand', 'availability', 'colour', 'size', 'weight', 'bio'].filter((field) => products.some((p) => textOf(p, field) !== undefined));
      expect(fields.map((f) => f.field).sort()).toEqual(had.sort());
      expect(fields.map((f) => Number(f.isSame))).toEqual(fields.map((f) => Number(f.isSame)).sort());
    }), { numRuns: 80 });
  });
});

describe('more like this', () => {
  const words = ['alpha', 'gamma', 'delta', 'omega'];
  const row = fc.record({
    title: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
    price: fc.integer({ min: 1, max: 6 }), brand: fc.constantFrom('Ada', 'Bo'), category: fc.constantFrom(['A'], ['A', 'B'], ['A', 'B', 'D'], ['C']),
    attributes: fc.record({ colour: fc.constantFrom('red', 'blue'), sizes: fc.constantFrom(['S', 'M'], ['M']), bio: fc.boolean() }, { requiredKeys: [] }),
  }, { requiredKeys: ['title'] });

  test('by category, title, values and price, among the products of the query', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 2, maxLength: 14 }), filter, fc.boolean(), fc.integer({ min: 1, max: 6 }), (given, condition, isNarrowed, limit) => {
      const store = open(given);
      const { products } = store.catalog;
      const [own] = products as [Product, ...Product[]];
      const titles = products.map((p) => new Set(p.title.split(' ')));
      const weight = (word: string): number => Math.log(1 + products.length / titles.filter((t) => t.has(word)).length);
      const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
      const fields = ['brand', ...Object.keys(own.attributes)];
      const valueOf = (p: Product, field: string): string | undefined => JSON.stringify(field === 'brand' ? p.brand : p.attributes[field]) as string | undefined;
      const scoreOf = (p: Product, i: number): { readonly id: string; readonly score: number; readonly isAlike: boolean } => {
        let depth = 0;
        while (depth < own.category.length && own.category[depth] === p.category[depth]) depth++;
        const category = own.category.length === 0 ? 0 : depth / own.category.length;
        const shared = own.title.split(' ').filter((word) => titles[i]?.has(word));
        const title = sum(shared.map(weight)) / sum(own.title.split(' ').map(weight));
        const near = own.price === undefined || p.price === undefined ? 0 : Math.min(own.price, p.price) / Math.max(own.price, p.price);
        const values = fields.map((field) => {
          const value = valueOf(own, field);
          const count = products.filter((other) => valueOf(other, field) === value).length;
          return value !== undefined && valueOf(p, field) === value ? Math.log(products.length / count) / Math.log(1 + products.length) : 0;
        });
        return { id: p.id, score: 4 * category + 3 * title + near + sum(values), isAlike: category > 0 || title > 0 };
      };
      const where = isNarrowed ? [condition] : [];
      const scores = new Map(products.map((p, i) => [p.id, scoreOf(p, i)]));
      const alike = scan(store, { where }).flatMap(({ product }) => scores.get(product.id) ?? []).filter((s) => s.id !== own.id && s.isAlike);
      const result = store.answer({ kind: 'similar', id: own.id, query: { where, limit } });
      expect(result.total).toBe(alike.length);
      const expected = alike.map((s) => s.score).sort((a, b) => b - a).slice(0, limit);
      expect(result.products).toHaveLength(expected.length);
      result.products.forEach((p, i) => expect(scores.get(p.id)?.score).toBeCloseTo(expected[i] ?? NaN, 9));
    }), { numRuns: 150 });
  });
});
