import { describe, expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import { foundProducts } from './found-products.ts';

const TITLES = ['Coaster 10 W Speaker Red', 'Coaster 10 W Speaker Blue', 'Coaster 10 W Speaker Green', 'Gel Mouse Pad Blue', 'Window Folders Blue', 'Coaster Set of Cork'];
const store = CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['en'] }, products: TITLES.map((title, i) => ({ id: String(i), title, price: i })) }).catalog);
const [red, blue, green, pad] = store.catalog.products;
const found = (message: string, asked: Partial<Parameters<typeof foundProducts>[0]> = {}): string[] => foundProducts({ store, shown: [], ...asked }, store.resemble(message)).map(({ title }) => title);

describe('products beside those shown', () => {
  test('are those called as the one shown but for a word or two, and no others', () => {
    expect(found('and what else is there?')).toEqual([]);
    expect(found('and what else is there?', { shown: [red].flatMap((p) => p ?? []) })).toEqual(expect.arrayContaining([blue?.title, green?.title]));
    expect(found('and what else is there?', { shown: [red].flatMap((p) => p ?? []) })).not.toContain('Coaster Set of Cork');
  });

  test('are those of the product that was spoken of last, those that the message means first', () => {
    const shown = [pad, red].flatMap((p) => p ?? []);
    const last = { lang: 'en', verb: 'fact', ref: { position: 2 }, options: [], fields: ['price'] } as const;
    expect(found('et la verte ?', { shown, last, ranked: [green].flatMap((p) => p ?? []) })).toEqual([green?.title, blue?.title]);
    expect(found('et la verte ?', { shown })).toEqual([]);
  });
});
