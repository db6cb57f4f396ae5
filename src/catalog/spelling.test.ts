import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CatalogStore } from './catalog-store.ts';
import { readCatalog } from './read.ts';
import { categoryName, fieldName, likeness, namesIn, valueName } from './spelling.ts';

test('names are those that resemble the span, as they are said, and the fields that every catalog has', () => {
  const store = CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['fr'] }, products: [
    { id: 'a', title: 'Lampe à prise', price: 20, brand: 'Prise', category: ['Maison', 'Prises'], attributes: { prise_murale: true, type: 'prise' } },
    { id: 'b', title: 'Bouilloire', price: 49, brand: 'Ada', category: ['Cuisine'], attributes: { couleur: 'rouge' } },
  ] }).catalog);
  const names = namesIn(store.resemble('prise murale'), store.schema);
  expect(names.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual(['brand Prise', 'category Prises', 'field brand', 'field price', 'field prise_murale', 'title Lampe à prise', 'value prise']);
  expect(names.find(({ name }) => name === 'prise_murale')?.saidAs).toEqual(['prise murale']);
});

test('a category is known by the last part of its path, a field of ours in all our languages', () => {
  expect(likeness('prises', categoryName({ name: 'Maison > Prises', path: ['Maison', 'Prises'], count: 1 }))).toBe(1);
  expect(likeness('marque', fieldName('brand'))).toBe(1);
  expect(valueName('brand', 'Ada')).toEqual({ kind: 'brand', name: 'Ada', saidAs: ['Ada'] });
});

test('a slip counts a little less, a word too much far less', () => {
  expect(likeness('bouiloire', categoryName({ name: 'Bouilloires', path: ['Bouilloires'], count: 1 }))).toBeCloseTo(0.9);
  expect(likeness('thé', valueName('goût', 'thé vert'))).toBeCloseTo(2 / 3);
  expect(likeness('zzz', valueName('goût', 'thé vert'))).toBe(0);
  expect(likeness('', valueName('goût', ''))).toBe(0);
});

test('no likeness is beyond 0 and 1, and words are like themselves', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(fc.property(text, text, (a, b) => {
    const found = likeness(a, valueName('finish', b));
    expect(found >= 0 && found <= 1).toBe(true);
    expect([0, 1]).toContain(likeness(a, valueName('finish', a)));
  }));
});
