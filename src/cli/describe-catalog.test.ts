import { describe, expect, it } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { Lang } from '../catalog/types.ts';
import type { ProductDescription } from '../protocol/description.ts';
import { describeWanted, summaryOf, wantedOf, withTexts, type Descriptions } from './describe-catalog.ts';
import { readLanguageList } from './languages.ts';

const json = {
  store: { name: 'Peak', currency: 'EUR', languages: ['en', 'fr'], motto: 'Up' },
  products: [
    { id: 1, title: 'Tent', supplier: 'X' },
    { id: 'b', title: 'Stove', description: 'The stove is for the road and the garden.' },
    { id: 'c', title: 'Rope', description: { fr: 'Une corde.' } },
    { title: 'No id' },
  ],
};
const store = CatalogStore.open(readCatalog(json).catalog);
const written = (text: string, origin: ProductDescription['origin'] = 'written'): ProductDescription => ({ title: 'T', text, origin, failures: [] });
const wish = { langs: ['en', 'fr'] as const, onlyMissing: false };

describe('what is to be described', () => {
  const idsOf = (given: Partial<Parameters<typeof wantedOf>[1]>) => wantedOf(store, { ...wish, ...given }).map(({ product, langs }) => [product.id, ...langs]);

  it('is every product in every language asked for', () => {
    expect(idsOf({})).toEqual([['1', 'en', 'fr'], ['b', 'en', 'fr'], ['c', 'en', 'fr']]);
  });

  it('leaves a merchant\'s own texts alone where only the missing are wanted; a plain text is in the language that it reads as', () => {
    expect(idsOf({ onlyMissing: true })).toEqual([['1', 'en', 'fr'], ['b', 'fr'], ['c', 'en']]);
    expect(idsOf({ onlyMissing: true, langs: ['fr'] })).toEqual([['1', 'fr'], ['b', 'fr']]);
  });

  it('is one product where one is named, and an unknown one is a mistake', () => {
    expect(idsOf({ product: 'c' })).toEqual([['c', 'en', 'fr']]);
    expect(() => idsOf({ product: 'z' })).toThrow('The catalog has no product with the id "z".');
  });

  it('is in languages of ours', () => {
    expect(readLanguageList('en, zh')).toEqual(['en', 'zh']);
    expect(() => readLanguageList('en,de')).toThrow('"de" is no language of ours; they are en, fr, zh.');
  });
});

describe('a catalog with its descriptions', () => {
  it('holds them by language beside the merchant\'s own, and all else as it was', () => {
    const described = new Map<string, Descriptions>([['1', { en: written('A tent.') }], ['b', { fr: written('Un réchaud.') }], ['c', { en: written('A rope.') }]]);
    expect(withTexts(json, described, store)).toEqual({
      store: json.store,
      products: [
        { id: 1, title: 'Tent', supplier: 'X', description: { en: 'A tent.' } },
        { id: 'b', title: 'Stove', description: { en: 'The stove is for the road and the garden.', fr: 'Un réchaud.' } },
        { id: 'c', title: 'Rope', description: { fr: 'Une corde.', en: 'A rope.' } },
        { title: 'No id' },
      ],
    });
  });

  it('that is a bare list stays one', () => {
    expect(withTexts(json.products.slice(0, 1), new Map([['1', { en: written('A tent.') }]]), store)).toEqual([{ id: 1, title: 'Tent', supplier: 'X', description: { en: 'A tent.' } }]);
  });
});

describe('describing', () => {
  it('that is stopped keeps what is done, of the product under way too', async () => {
    const described = new Map<string, Descriptions>();
    let calls = 0;
    const describeOne = (_: unknown, lang: Lang): Promise<ProductDescription> => (++calls > 3 ? Promise.reject(new DOMException('Stopped.', 'AbortError')) : Promise.resolve(written(lang, calls === 2 ? 'plain' : 'written')));
    await expect(describeWanted(wantedOf(store, wish), describeOne, ({ id }, descriptions) => void described.set(id, descriptions))).rejects.toMatchObject({ name: 'AbortError' });
    expect([...described].map(([id, descriptions]) => [id, ...Object.keys(descriptions)])).toEqual([['1', 'en', 'fr'], ['b', 'en']]);
    expect(summaryOf(described.values())).toBe('3 descriptions: 2 written by the model, 0 repaired, 1 plain lists of values');
  });
});
