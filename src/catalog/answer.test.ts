/** What each kind of request means, by example; `answer-properties.test.ts` has random catalogs. */
import { describe, expect, test } from 'vitest';
import { open } from './naive-scan.ts';
import type { Query } from './types.ts';

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
