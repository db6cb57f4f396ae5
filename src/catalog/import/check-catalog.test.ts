import { describe, expect, test } from 'vitest';
import { CatalogError } from '../errors.ts';
import { checkCatalog } from './check-catalog.ts';

const STORE = { name: 'S', currency: 'EUR', languages: ['en'], policies: [{ id: 'p', title: 'P', text: 'Text' }], updated: '2026-11-24' };
const SOUND = { id: 'a', title: 'A', price: 5, category: ['C'], description: 'D' };

function check(products: unknown[], store: object = STORE): readonly string[] {
  return checkCatalog({ store, products: [...products, { ...SOUND, id: 'sound' }] }).problems.map((p) => `${p.severity} ${p.path}`);
}

describe('checkCatalog', () => {
  test('has nothing to say of a sound catalog', () => {
    expect(checkCatalog({ store: STORE, products: [SOUND] })).toEqual({ problems: [], rows: 1, products: 1, variants: 0, errors: 0, warnings: 0 });
  });

  test.each<[string, object, string]>([
    ['a missing id', { id: undefined }, 'error products[0].id'], ['a missing title', { title: ' ' }, 'error products[0].title'],
    ['a negative price', { price: -1 }, 'error products[0].price'], ['an absurd price', { price: 1e12 }, 'error products[0].price'], ['an unreadable price', { price: 'soon' }, 'error products[0].price'],
    ['a price of another currency', { price: '5 USD' }, 'error products[0].price'], ['a row of another currency', { currency: 'USD' }, 'error products[0].currency'],
    ['HTML in text', { title: '<b>A</b>' }, 'warning products[0].title'], ['an empty category', { category: [] }, 'warning products[0].category'],
    ['no description', { description: undefined }, 'warning products[0].description'], ['no price', { price: undefined }, 'warning products[0].price'], ['a price of 0', { price: 0 }, 'warning products[0].price'],
    ['variants that leave their stock open', { availability: 'in_stock', variants: [{ id: 'v', options: { s: 'S' }, availability: 'in_stock' }, { id: 'w', options: { s: 'M' } }] }, 'warning products[0].variants'],
  ])('tells %s, with its path', (_, fields, expected) => {
    expect(check([{ ...SOUND, ...fields }])).toContain(expected);
  });

  test.each<[string, unknown, string]>([
    ['0', 0, 'warning products[0].variants[1].price'], ['a negative one', -1, 'error products[0].variants[1].price'], ['an absurd one', 1e12, 'error products[0].variants[1].price'],
    ['an unreadable one', 'soon', 'error products[0].variants[1].price'], ['one of another currency', '5 USD', 'error products[0].variants[1].price'],
  ])('tells of a variant\'s price %s, with its path', (_, price, expected) => {
    expect(check([{ ...SOUND, variants: [{ id: 'v', options: { s: 'S' }, price: 5 }, { id: 'w', options: { s: 'M' }, price }] }])).toContain(expected);
  });

  test('a price of a variant before its sale is in the store\'s currency too', () => {
    expect(check([{ ...SOUND, variants: [{ id: 'v', options: { s: 'S' }, price: 5, listPrice: '8 USD' }] }])).toContain('error products[0].variants[0].listPrice');
  });

  test('the path of a variant is its place in the file, whatever was left out before it', () => {
    const variants = [{ id: 'v', options: {}, price: 0 }, { id: 'v', options: { s: 'S' }, price: 'soon' }, { id: 'v', options: { s: 'S' }, price: 0 }];
    expect(check([{ ...SOUND, title: '' }, { ...SOUND, variants }])).toEqual(['error products[0].title', 'error products[1].variants[0]', 'error products[1].variants[1].price', 'warning products[1].variants[2].price']);
  });

  test('tells fields that a catalog doesn\'t have, wherever they are', () => {
    const policies = [{ id: 'p', title: 'P', text: 'Text', days: 30 }];
    const product = { ...SOUND, colour: 'red', variants: [{ id: 'v', options: { s: 'S' }, weight: 5 }] };
    const { problems } = checkCatalog({ store: { ...STORE, policies, phone: '1' }, products: [product], version: 2 });
    expect(problems.map((p) => `${p.severity} ${p.path}`)).toEqual(['warning products[0].colour', 'warning products[0].variants[0].weight', 'warning version', 'warning store.phone', 'warning store.policies[0].days']);
  });

  test('tells of two rows with one id the second', () => {
    expect(check([SOUND, SOUND])).toEqual(['error products[1].id']);
  });

  test('tells the rows whose unit is not the one most rows have', () => {
    const weights = ['1 kg', '500 g', '2.2 lb', '30 cm', 7].map((weight, i) => ({ ...SOUND, id: `w${i}`, attributes: { weight, note: 'iPhone 3G' } }));
    expect(check(weights)).toEqual(['warning products[3].attributes.weight', 'warning products[4].attributes.weight']);
  });

  test('tells lists that hold a unit of another kind, or mix them', () => {
    const sizes: readonly (string | number)[][] = [['1 kg', '500 g'], ['2 kg', '30 cm'], [7], ['red', '2 lb'], ['30 cm', '3 kg', '4 m', 8]];
    const { problems } = checkCatalog({ store: STORE, products: sizes.map((size, i) => ({ ...SOUND, id: `s${i}`, attributes: { size } })) });
    expect(problems.map((p) => p.path)).toEqual([1, 2, 4, 4].map((i) => `products[${i}].attributes.size`));
    expect(problems[0]?.message).toContain('like "30 cm" here and like "1 kg" elsewhere');
    expect(checkCatalog({ store: STORE, products: [{ ...SOUND, attributes: { size: ['1 kg', '30 cm'] } }] }).problems.map((p) => p.path)).toEqual(['products[0].attributes.size']);
  });

  test('variants\' options count as the attribute of their name', () => {
    const jar = (id: string, sizes: readonly string[]): object => ({ ...SOUND, id, variants: sizes.map((size, i) => ({ id: `${id}-${i}`, options: { size, colour: 'Red' } })) });
    expect(check([{ ...SOUND, id: 'bottle', attributes: { size: '1 l' } }, jar('jar', ['500 ml', '30 cm', '75 cl']), jar('box', ['2 l', '250'])])).toEqual(['warning products[1].variants[1].options.size', 'warning products[2].variants[1].options.size']);
  });

  test('tells descriptions that are missing in a language of the store', () => {
    const store = { ...STORE, languages: ['en', 'fr'] };
    expect(check([{ ...SOUND, description: { en: 'D' } }], store)).toEqual(['warning products[0].description.fr', 'warning products[1].description']);
  });

  test('tells what the store lacks', () => {
    expect(check([], { name: 'S', currency: 'EUR', languages: ['en'] })).toEqual(['warning store.policies', 'warning store.updated']);
    expect(check([], { ...STORE, updated: 'yesterday', renewed: -1 })).toEqual(['warning store.updated', 'warning store.renewed', 'warning store.updated']);
  });

  test('tells that prices are older than they were to be', () => {
    const json = { store: { ...STORE, renewed: 7 }, products: [SOUND] };
    expect(checkCatalog(json, new Date('2026-12-01T12:00:00Z')).problems).toEqual([]);
    expect(checkCatalog(json, new Date('2026-12-02T12:00:00Z')).problems).toMatchObject([{ severity: 'warning', path: 'store.updated', message: expect.stringMatching(/2026-11-24.*every 7 days/) as string }]);
  });

  test('tells a price that is far from those of its category', () => {
    const prices = [20, 25, 30, 19, 22, 2499, 35, 18, 0.25].map((price, i) => ({ ...SOUND, id: `p${i}`, price }));
    expect(check(prices)).toEqual(['warning products[5].price', 'warning products[8].price']);
  });

  test('tells a variant\'s price that is far from those of its category, also where only variants have prices', () => {
    const jars = [20, 25, 30, 19, 22, 35, 18, 24].map((price, i) => ({ ...SOUND, id: `p${i}`, price: undefined, variants: [{ id: `p${i}s`, options: { s: 'S' }, price }, { id: `p${i}m`, options: { s: 'M' }, price: i === 3 ? 1900 : price + 1 }] }));
    expect(check(jars)).toEqual(['warning products[3].variants[1].price']);
  });

  test('tells a product that is called available while none of its variants is', () => {
    const variants = ['S', 'M'].map((size) => ({ id: size, options: { size }, availability: 'out_of_stock' }));
    expect(check([{ ...SOUND, availability: 'in_stock', variants }])).toEqual(['warning products[0].availability']);
  });

  test('throws a CatalogError for what is no catalog', () => {
    expect(() => checkCatalog({})).toThrow(CatalogError);
  });
});
