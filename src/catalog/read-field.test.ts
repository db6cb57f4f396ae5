import { describe, expect, test } from 'vitest';
import { readCatalog } from './read.ts';
import { findInText, readField, sentences } from './read-field.ts';
import type { Product, Store } from './types.ts';

const { store, products } = readCatalog({
  store: { name: 'S', currency: 'USD', languages: ['en', 'fr'] },
  products: [{
    id: 'p', title: 'Shell Jacket', price: 399, listPrice: 449.5, sku: 'SJ-1', category: ['Clothing', 'Jackets'], tags: ['rain'], availability: 'low_stock', rating: 4.5,
    description: { en: 'Keeps you dry. Waterproofing holds for 20 washes, says version 2.0 of the test. Made in Portugal.', fr: 'Vous reste au sec. Lavable en machine à 30 °C.' },
    attributes: { material: 'nylon', lined: false, sizes: ['S', 'M'], weight: 420 },
    variants: [{ id: 'v1', options: { colour: 'red' } }, { id: 'v2', options: { colour: 'blue' } }, { id: 'v3', options: { colour: 'red' } }],
  }],
}).catalog;
const product = products[0] as Product; // one row was read
const read = (field: string, lang: 'en' | 'fr' | 'zh' = 'en', shop: Store = store): string | undefined => readField(product, field, lang, shop)?.text;

describe('readField', () => {
  test('gives the field as the merchant wrote it', () => {
    expect(readField(product, 'material', 'en', store)).toEqual({ productId: 'p', field: 'material', text: 'nylon' });
    expect(['price', 'listPrice', 'category', 'lined', 'sizes', 'weight', 'rating', 'availability', 'sku', 'tags', 'colour', 'title'].map((f) => read(f))).toEqual(['399 USD', '449.5 USD', 'Clothing > Jackets', 'no', 'S, M', '420', '4.5', 'low_stock', 'SJ-1', 'rain', 'red, blue', 'Shell Jacket']);
  });

  test('is undefined for what the product does not have', () => {
    expect([read('brand'), read('depth'), read('constructor'), read('__proto__')]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('takes the description in the language, or else the first', () => {
    expect(read('description', 'fr')).toMatch(/^Vous/);
    expect(read('description', 'zh')).toMatch(/^Keeps/);
  });

  test('a price of a store without a currency is a bare number', () => {
    expect(read('price', 'en', { ...store, currency: 'XXX' })).toBe('399');
  });
});

describe('findInText', () => {
  test.each([
    ['waterproof', 'en', 'description', 'Waterproofing holds for 20 washes, says version 2.0 of the test.'],
    ['lavable machine', 'fr', 'description', 'Lavable en machine à 30 °C.'],
    ['nylon', 'en', 'material', 'nylon'], ['rain', 'en', 'tags', 'rain'], ['where is it made', 'en', 'description', 'Made in Portugal.'],
  ] as const)('%j (%s) is spoken of in %s', (words, lang, field, text) => {
    expect(findInText(product, words, lang)).toEqual({ productId: 'p', field, text });
  });

  test('a unit that is asked for is met by its figure', () => {
    const lamp = readCatalog({ store: { name: 'S', currency: 'USD', languages: ['en'] }, products: [{ id: 'l', title: 'Lamp', description: { en: 'With 500 lumens of bright light. Runs for 40 hours. 照明时间12小时。' } }] }).catalog.products[0] as Product; // one row was read
    expect(['bright lumens', 'how many hours', 'combien d’heures', '多少流明', 'how many metres', 'litres', 'lm'].map((words) => findInText(lamp, words, 'en')?.text))
      .toEqual(['With 500 lumens of bright light.', 'Runs for 40 hours.', 'Runs for 40 hours.', 'With 500 lumens of bright light.', undefined, undefined, 'With 500 lumens of bright light.']);
  });

  test('is undefined when the words are not there together', () => {
    expect(findInText(product, 'battery life', 'en')).toBeUndefined();
    expect(findInText(product, 'dry Portugal', 'en')).toBeUndefined();
    expect(findInText(product, 'what is it', 'en')).toBeUndefined();
  });

  test('takes no praise for a figure, and no want of a thing for the thing', () => {
    const blender: Product = { ...product, description: 'A powerful motor in stainless steel. Cleaning takes a minute.' };
    expect(['power', 'stain', 'clean'].map((words) => findInText(blender, words, 'en')?.text)).toEqual([undefined, undefined, 'Cleaning takes a minute.']);
  });
});

test('sentences end at full stops of both scripts, not at decimals', () => {
  expect(sentences('Holds 3.5 l. Good! 附带蒸笼。上层蒸菜')).toEqual(['Holds 3.5 l.', 'Good!', '附带蒸笼。', '上层蒸菜']);
});
