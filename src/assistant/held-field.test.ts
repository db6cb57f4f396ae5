import { expect, test } from 'vitest';
import { readCatalog } from '../catalog/read.ts';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { heldField, measureOf } from './held-field.ts';

const { catalog } = readCatalog({
  store: { name: 'Volt', currency: 'EUR', languages: ['en'] },
  products: [
    { id: 'lamp', title: 'Lamp', attributes: { 'product colour': 'red', 'cable colour': 'black', 'battery life (max)': '22 h', 'package weight': '2 kg' } },
    { id: 'torch', title: 'Torch', attributes: { colour: 'blue', 'product colour': 'navy' } },
    { id: 'cap', title: 'Cap', variants: [{ id: 'cap-s', options: { colour: 'green' } }] },
  ],
});
const { products } = catalog;
const of = (...ids: string[]): typeof products => products.filter(({ id }) => ids.includes(id));

test.each([
  ['colour', ['lamp'], 'product colour'],
  ['battery life', ['lamp'], 'battery life (max)'],
  ['colour', ['torch'], 'colour'],
  ['colour', ['lamp', 'torch'], 'colour'],
  ['colour', ['cap'], 'colour'],
  ['weight', ['lamp'], 'weight'],
  ['price', ['lamp'], 'price'],
])('%s of %j is %s', (field, ids, held) => {
  expect(heldField(field, of(...ids))).toBe(held);
});

test('goods that lack a figure are put in order by one that shares a word with it', () => {
  const store = CatalogStore.open(catalog);
  expect(measureOf('longest battery', of('lamp'), store)).toBe('battery life (max)');
  expect(measureOf('weight', of('lamp'), store)).toBe('package weight');
  expect(measureOf('weight', of('torch'), store)).toBeUndefined();
  expect(measureOf('colour', of('lamp'), store)).toBeUndefined();
});
