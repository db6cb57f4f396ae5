import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogStore } from './catalog-store.ts';
import { readCatalog } from './read.ts';
import { isOneSlipAway } from './slips.ts';

const store = CatalogStore.open(readCatalog({
  store: {
    name: 'S', currency: 'EUR', languages: ['en', 'fr', 'zh'],
    policies: [{ id: 'returns', title: 'Returns', text: 'Send unworn things back within 30 days.' }, { id: 'payment', title: 'Payment', text: { en: 'We take PayPal and cards.', fr: 'PayPal et cartes.', zh: '支持微信支付。' } }],
  },
  products: [
    { id: 'tent', title: 'Ridge 3-Season Tent', category: ['Camping', 'Tents'], brand: 'Green Equipment', attributes: { colour: 'Moss green', 'water column': '3000 mm', size: 'M' } },
    { id: 'tea', title: 'Thé noir aromatisé – vrac 250 g', category: ['Épicerie', 'Thés noirs'], attributes: { type: 'thé noir', conditionnement: 'vrac', 'poids net': '250 g', 连接: ['Wi-Fi', 'App'] } },
    { id: 'vacuum', title: 'Tarvoni V9 无线吸尘器', category: ['清洁电器', '吸尘器'], brand: 'Tarvoni', attributes: { 颜色: '樱粉', 续航: '60分钟' } },
    { id: 'vacuum2', title: 'Tarvoni V9 Lite 无线吸尘器', category: ['清洁电器', '吸尘器'], brand: 'Tarvoni', attributes: { 颜色: '白色' } },
  ],
}).catalog);

describe('resemble', () => {
  test.each([
    ['how much is the ridge tent?', 'tent'], ['le thé noir en 250 g', 'tea'], ['V9的吸尘器', 'vacuum'], ['tarvoni v9 lite', 'vacuum2'], ['3 season tnet', 'tent'],
  ])('%j is first of all about %s', (message, id) => {
    expect(store.resemble(message).products[0]?.product.id).toBe(id);
  });

  test.each([
    ['anything in moss green?', 'colour', 'Moss green'], ['du thé noir svp', 'type', 'thé noir'], ['stuff by green equipment', 'brand', 'Green Equipment'], ['en 250g ?', 'poids net', '250 g'],
    ['能连wifi吗', '连接', 'Wi-Fi'], ['要白的', '颜色', '白色'], ['樱粉色有吗', '颜色', '樱粉'], ['in size M', 'size', 'M'], ['the medium one', 'size', 'M'], ['有中号吗', 'size', 'M'], ['M码还有吗', 'size', 'M'], ['tarvoi', 'brand', 'Tarvoni'],
  ])('%j holds the value %s=%s', (message, field, value) => {
    expect(store.resemble(message).values).toContainEqual(expect.objectContaining({ field, value }));
  });

  test('a bare number is a size where it is said to be one', () => {
    const shop = CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['fr'] }, products: [
      { id: 'a', title: 'Robe', attributes: { taille: ['S', '40', '42'] } },
      { id: 'b', title: 'Drap', attributes: { dimensions: '220 x 240 cm' } },
      { id: 'c', title: 'Housse', attributes: { dimensions: '140 x 200 cm' } },
    ] }).catalog);
    const said = (message: string): string[] => shop.resemble(message).values.map(({ value }) => value);
    expect(['une robe en 40 ?', 'taille 42', '40码的', 'en 40 cm', 'moins de 40', 'en 40 euros'].map(said)).toEqual([['40'], ['42'], ['40'], [], [], []]);
    expect(said('une housse 220x240')[0]).toBe('220 x 240 cm');
  });

  test('a letter is a value where the field of such marks is named', () => {
    const shop = CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['fr'] }, products: ['A', 'B', 'D'].map((mark) => ({ id: mark, title: `Biscuit ${mark}1`, attributes: { 'Nutri-Score': mark, 'Classe énergétique': `${mark}++` } })) }).catalog);
    const said = (message: string, phrases: readonly string[] = []): string[] => shop.resemble(message, {}, { said: phrases }).values.map(({ field, value }) => `${field}=${value}`);
    expect(['nutriscore a ou d', 'Nutri-Score A', 'ceux qui a un bon nutri-score', 'un biscuit A', 'classe énergétique A++'].map((message) => said(message))).toEqual([['Nutri-Score=A', 'Nutri-Score=D'], ['Nutri-Score=A'], [], [], ['Classe énergétique=A++']]);
    expect(said('energy class d++', ['classe énergétique'])).toEqual(['Classe énergétique=D++']);
  });

  test('finds categories, field names and policies by their words', () => {
    expect(store.resemble('which tents have the highest water column?')).toMatchObject({ categories: [{ name: 'Tents' }], fields: ['water column'] });
    expect(store.resemble('吸尘器续航多久').categories[0]?.name).toBe('吸尘器');
    expect(store.resemble('吸尘器续航多久').fields).toContain('续航');
    expect(store.resemble('can I pay by paypal').policies.map((p) => p.id)).toEqual(['payment']);
    expect(store.resemble('微信支付可以吗').policies.map((p) => p.id)).toEqual(['payment']);
  });

  test('the English article is no tea', () => {
    expect(store.resemble('what is the weight of the pump').products).toEqual([]);
    expect(store.resemble('what is the weight of the pump').categories).toEqual([]);
  });

  test('gives no more than asked for, and nothing for a message that says nothing', () => {
    expect(store.resemble('tarvoni v9 吸尘器', { products: 1 }).products).toHaveLength(1);
    expect(store.resemble('do you have some?')).toEqual({ products: [], values: [], categories: [], fields: [], traits: [], policies: [] });
  });

  test('never throws, whatever the message', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (message) => void store.resemble(message)));
    store.resemble('tent '.repeat(20_000));
  });
});

test.each([['snowbord', 'snowboard', true], ['snowbaord', 'snowboard', true], ['tent', 'tent', true], ['tens', 'tent', true], ['surf', 'tent', false], ['snowbo', 'snowboard', false]])('%s and %s are one slip apart: %s', (a, b, expected) => {
  expect([isOneSlipAway(a, b), isOneSlipAway(b, a)]).toEqual([expected, expected]);
});
