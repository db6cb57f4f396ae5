import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogStore } from './catalog-store.ts';
import { readCatalog } from './read.ts';
import type { Filter, Query } from './types.ts';

function open(rows: readonly object[]): CatalogStore {
  return CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['en'] }, products: rows.map((row, i) => ({ id: String(i), title: `Product ${i}`, ...row })) }).catalog);
}

const price = fc.integer({ min: 1, max: 90 });
const colour = fc.constantFrom('red', 'Red', 'blue', 'red/blue', 'dark red');
const stock = fc.constantFrom('in_stock', 'low_stock', 'out_of_stock');
const variant = fc.record({ options: fc.record({ colour, size: fc.constantFrom('S', 'M') }), price, availability: stock }, { requiredKeys: ['options'] });
const row = fc.record({
  title: fc.constantFrom('Tent', 'Tent lamp', 'Lamp'), price, availability: stock, rating: fc.constantFrom(3, 4, 4.6), brand: fc.constantFrom('Ada', 'Bo'), category: fc.constantFrom(['A'], ['A', 'B'], ['A', 'B', 'C'], ['B']),
  attributes: fc.record({ colour: fc.oneof(colour, fc.constant(['red', 'blue'])), weight: fc.integer({ min: 1, max: 40 }).map((n) => `${n * 50} g`), bio: fc.oneof(fc.boolean(), fc.constantFrom('yes', 'no')), note: fc.string({ maxLength: 4 }) }, { requiredKeys: [] }),
  variants: fc.array(variant, { minLength: 1, maxLength: 3 }),
}, { requiredKeys: ['title'] });
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.tuple(fc.constantFrom('<', '>=' as const), price).map(([op, value]): Filter => ({ field: 'price', op, value })),
  fc.constantFrom<Filter>({ field: 'colour', op: '=', value: 'red' }, { field: 'availability', op: '=', value: 'in_stock' }, { field: 'bio', op: 'has' }),
);
const query: fc.Arbitrary<Query> = fc.record({ where: fc.array(filter, { maxLength: 2 }), category: fc.constantFrom('A', 'A > B', 'B'), text: fc.constantFrom('tent', 'lamp', 'boat'), byMeaning: fc.constant({ ranking: ['1', '0', '3'], named: ['1', '3'] }) }, { requiredKeys: ['where'] });

describe('refine', () => {
  test('each count is what the query gives with the condition added, and narrows it', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 14 }), query, (rows, asked) => {
      if (rows.length === 0) return;
      const store = open(rows.map((r, i) => ({ ...r, ...('variants' in r ? { variants: r.variants?.map((v, j) => ({ id: `${i}-${j}`, ...v })) } : {}) })));
      for (const { field, choices } of store.answer({ kind: 'refine', query: asked })) {
        expect(choices.length).toBeGreaterThan(0);
        for (const { condition, count } of choices) {
          expect(condition.field).toBe(field);
          expect(count).toBeGreaterThan(0);
          expect(store.answer({ kind: 'count', query: { ...asked, where: [...asked.where, condition] } })).toBe(count);
        }
      }
    }), { numRuns: 300 });
  });

  const shop = open([
    { title: 'Ridge', price: 80, brand: 'Ada', category: ['Camping', 'Tents'], availability: 'in_stock', rating: 4.6, attributes: { colour: 'Green', weight: '2 kg', ean: '111', vegan: true } },
    { title: 'Dome', price: 120, brand: 'Ada', category: ['Camping', 'Tents'], availability: 'in_stock', rating: 4.2, attributes: { colour: 'green', weight: '2.1 kg', ean: '222', vegan: true } },
    { title: 'Loft', price: 150, brand: 'Bo', category: ['Camping', 'Tents'], availability: 'out_of_stock', rating: 3.9, attributes: { colour: 'Red', weight: '2400 g', ean: '333', vegan: true } },
    { title: 'Mat', price: 30, brand: 'Bo', category: ['Camping', 'Mats'], availability: 'low_stock', rating: 4.6, attributes: { colour: ['Red', 'Blue'], weight: '400 g', ean: '444', vegan: true } },
    { title: 'Pump', price: 12, brand: 'Bo', category: ['Camping', 'Mats', 'Pumps'], availability: 'in_stock', attributes: { weight: '300 g', ean: '555', vegan: true } },
    { title: 'Peg', price: 4, brand: 'Ada', category: ['Camping'], availability: 'in_stock', attributes: { weight: '20 g', ean: '666', vegan: true } },
    { title: 'Kettle', price: 45, brand: 'Ada', category: ['Kitchen'], availability: 'in_stock', attributes: { weight: '500 g', ean: '777' } },
  ]);
  const offered = (asked: Partial<Query>): Record<string, string[]> => Object.fromEntries(shop.answer({ kind: 'refine', query: { where: [], ...asked } }).map(({ field, choices }) => [field, choices.map(({ condition: { op, value }, count }) => `${op}${String(value)} ${count}`)]));

  test('what shoppers narrow by, with round bounds in the field\'s own unit', () => {
    expect(offered({ category: 'Camping' })).toEqual({
      category: ['=Tents 3', '=Mats 2'],
      price: ['<20 2', '<100 4', '>=100 2'],
      brand: ['=Ada 3', '=Bo 3'],
      colour: ['=Green 2', '=Red 2'],
      weight: ['<400 g 2', '<500 g 3', '>=500 g 3'],
      rating: ['>=4 3', '>=4.5 2'],
      availability: ['=in_stock 5'],
    });
  });

  test('values that only one product has, that all have or that were asked for are not offered', () => {
    const all = offered({});
    expect(all['ean']).toBeUndefined();
    expect(all['vegan']).toEqual(['=true 6']);
    expect(offered({ category: 'Camping' })['vegan']).toBeUndefined();
    expect(offered({ where: [{ field: 'Brand', op: '=', value: 'Ada' }] })['brand']).toBeUndefined();
  });

  test('two products are seen at a glance', () => {
    expect(offered({ category: 'Mats' })).toEqual({});
  });
});
