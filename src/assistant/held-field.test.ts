import { expect, test } from 'vitest';
import { readCatalog } from '../catalog/read.ts';
import { heldField } from './held-field.ts';

const { products } = readCatalog({
  store: { name: 'Volt', currency: 'EUR', languages: ['en'] },
  products: [
    { id: 'lamp', title: 'Lamp', attributes: { 'product colour': 'red', 'cable colour': 'black', 'battery life (max)': '22 h', 'package weight': '2 kg' } },
    { id: 'torch', title: 'Torch', attributes: { colour: 'blue', 'product colour': 'navy' } },
    { id: 'cap', title: 'Cap', variants: [{ id: 'cap-s', options: { colour: 'green' } }] },
  ],
}).catalog;
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
