import { describe, expect, test } from 'vitest';
import type { Product } from '../src/catalog/types.ts';
import { chosenVariant, factsOf, firstOptions, offerOf, stockOf } from './chosen-form.ts';
import { catalog } from './catalog/rows.ts';

const goods = (id: string): Product => catalog.products.find((product) => product.id === id)!;
const flask = goods('LK-506');
const facts = (product: Product, options: Record<string, string>): Record<string, unknown> => Object.fromEntries(factsOf(product, options));
const variant = (product: Product, options: Record<string, string>): ReturnType<typeof chosenVariant> => chosenVariant(product, { ...firstOptions(product), ...options });

describe('a flask of 750 ml that comes in 1 l, too,', () => {
  test('has the capacity of the size chosen, and no weight or hours that were measured on another', () => {
    expect(facts(flask, { ...firstOptions(flask), size: '750 ml' })).toMatchObject({ capacity: '750 ml', weight: '380 g', keeps_hot: '18 h' });
    const large = facts(flask, { ...firstOptions(flask), size: '1 l' });
    expect(large).toMatchObject({ capacity: '1 l', material: 'stainless steel', insulated: true });
    expect(Object.keys(large)).not.toEqual(expect.arrayContaining(['weight']));
    expect(Object.keys(large)).not.toEqual(expect.arrayContaining(['keeps_hot']));
  });

  test('costs what that size costs', () => {
    expect(['500 ml', '750 ml', '1 l'].map((size) => offerOf(flask, variant(flask, { size })).price)).toEqual([34, 39, 45]);
  });
});

test('a bag of beans weighs what is chosen', () => {
  const beans = goods('LK-601');
  expect(facts(beans, { size: '1 kg' })).toMatchObject({ weight: '1 kg', roast: 'dark' });
});

test('sizes that no attribute speaks of leave the facts alone', () => {
  const boots = goods('LK-401');
  expect(facts(boots, { size: '45' })).toEqual(facts(boots, { size: '41' }));
  expect(facts(boots, { size: '45' })).toMatchObject({ weight: '1080 g' });
});

const SALE: Product = {
  id: 'p', title: 'Pot', price: 80, listPrice: 100, availability: 'in_stock', category: [], attributes: {}, tags: [],
  variants: [{ id: 'p-s', options: { size: 'S' } }, { id: 'p-l', options: { size: 'L' }, price: 80, availability: 'out_of_stock' }, { id: 'p-xl', options: { size: 'XL' }, price: 90, listPrice: 120 }],
};

test('the price before the sale is the chosen form’s own', () => {
  expect(['S', 'L', 'XL'].map((size) => offerOf(SALE, chosenVariant(SALE, { size })).listPrice)).toEqual([100, undefined, 120]);
});

test('the stock is that of the chosen form, and a form that doesn’t exist is sold out', () => {
  expect(['S', 'L', 'M'].map((size) => stockOf(SALE, chosenVariant(SALE, { size })))).toEqual(['in_stock', 'out_of_stock', 'out_of_stock']);
});
