import { expect, test } from 'vitest';
import { productCard } from './product-card.ts';
import { readCatalog } from '../catalog/read.ts';

const { products } = readCatalog({
  store: { name: 'Peak', currency: 'EUR', languages: ['en'] },
  products: [
    { id: '1', title: 'Lark Tent', price: 189.5 },
    { id: '2', title: 'Drift Jacket', price: 120, availability: 'in_stock', variants: [{ id: '2-s', options: { size: 'S' } }, { id: '2-m', options: { size: 'M' }, price: 135, availability: 'out_of_stock' }] },
  ],
}).catalog;

test('A card brings the variants, with what they inherit from their product', () => {
  expect(productCard(products[1]!, 'EUR').variants).toEqual([
    { id: '2-s', options: { size: 'S' }, price: 120, availability: 'in_stock' },
    { id: '2-m', options: { size: 'M' }, price: 135, availability: 'out_of_stock' },
  ]);
});

test('A card of a product without variants has no list of them', () => {
  expect(productCard(products[0]!, 'EUR')).toEqual({ id: '1', title: 'Lark Tent', currency: 'EUR', price: 189.5 });
});
