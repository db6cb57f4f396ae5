/** What `npm run search -- --span WORDS` prints, with made catalogs and vectors. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { CatalogName } from '../catalog/spelling.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { EmbeddingError } from '../embedding/errors.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { NearNames } from './near-names.ts';
import { ProductSearch } from './product-search.ts';
import { rankNames, type RankedName } from './rank-names.ts';
import { StoreWords } from './store-words.ts';

function open(languages: readonly string[], products: readonly Readonly<Record<string, unknown>>[]): CatalogStore {
  return CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages }, products: products.map((p, i) => ({ id: String(i), title: `Article ${i}`, ...p })) }).catalog);
}

const shop = open(['en'], [
  { title: 'Road Saddle', price: 49, brand: 'Selle Ada', category: ['Saddles'], attributes: { color: 'Red', weight: '200 g', waterproof: true } },
  { title: 'City Lamp', price: 20, brand: 'Glow', category: ['Lights'], attributes: { color: 'Black', weight: '90 g', waterproof: false } },
]);
const lexicon = Lexicon.read('red\trouge\t红色|红\nweight\tpoids\t重量\nsaddle|seat\tselle\t鞍座');

/** A direction for each thing; what is none of them lies on its own. */
const MEANINGS: readonly RegExp[] = [/^(color )?(red|crimson)$/i, /^(weight|heft)$/i, /saddle|perch/i, /^lights$|lamp|glim/i, /^(price|toll)$/i, /^(waterproof|rain)$/i];
const embedder: Embedder = {
  name: 'fake',
  dims: MEANINGS.length + 1,
  embed: (texts) => Promise.resolve(texts.map((text) => {
    const at = MEANINGS.findIndex((says) => says.test(text.split('\n')[0] ?? ''));
    return Float32Array.from({ length: MEANINGS.length + 1 }, (_, k) => Number(k === (at < 0 ? MEANINGS.length : at)));
  })),
  dispose: () => Promise.resolve(),
};

async function searchOf(meaning = embedder): Promise<ProductSearch> {
  const search = new ProductSearch(shop, { embedder: meaning, vectors: await ProductVectors.make(embedder, shop.catalog.products), names: await NearNames.make(embedder, shop) });
  search.words = new StoreWords(shop, lexicon);
  return search;
}

const nameOf = ({ kind, name, field }: RankedName): CatalogName => ({ kind, name, ...(field === undefined ? {} : { field }) });
const RED: CatalogName = { kind: 'value', name: 'Red', field: 'color' };
const WEIGHT: CatalogName = { kind: 'field', name: 'weight' };

describe('words reach the name that a merchant uses', () => {
  test.each<[string, CatalogName, RankedName['by']]>([
    ['red', RED, 'spelling'], ['rouge', RED, 'lexicon'], ['红色', RED, 'lexicon'], ['crimson', RED, 'meaning'],
    ['weight', WEIGHT, 'spelling'], ['poids', WEIGHT, 'lexicon'], ['重量', WEIGHT, 'lexicon'], ['heft', WEIGHT, 'meaning'],
    ['saddles', { kind: 'category', name: 'Saddles' }, 'spelling'], ['selles', { kind: 'category', name: 'Saddles' }, 'lexicon'], ['perch', { kind: 'category', name: 'Saddles' }, 'meaning'],
    ['selle ada', { kind: 'brand', name: 'Selle Ada' }, 'spelling'], ['glow', { kind: 'brand', name: 'Glow' }, 'spelling'],
    ['city lamp', { kind: 'title', name: 'City Lamp' }, 'spelling'],
    ['waterproof', { kind: 'field', name: 'waterproof' }, 'spelling'], ['rain', { kind: 'field', name: 'waterproof' }, 'meaning'],
    ['prix', { kind: 'field', name: 'price' }, 'spelling'], ['toll', { kind: 'field', name: 'price' }, 'meaning'],
  ])('%s', async (span, name, by) => {
    const [first] = await rankNames(shop, await searchOf(), span, 10);
    expect(first && nameOf(first)).toEqual(name);
    expect(first?.by).toBe(by);
  });

  test('a title is met by meaning too, after the category that holds it', async () => {
    const ranked = await rankNames(shop, await searchOf(), 'glim', 10);
    expect(ranked.slice(0, 2)).toMatchObject([{ kind: 'category', name: 'Lights', by: 'meaning' }, { kind: 'title', name: 'City Lamp', by: 'meaning' }]);
  });

  test('of a phrase, each of its things in the words of the shop', async () => {
    const ranked = await rankNames(shop, await searchOf(), 'selles rouges', 10);
    expect(ranked.slice(0, 2).map(nameOf)).toEqual(expect.arrayContaining([RED, { kind: 'category', name: 'Saddles' }]));
  });
});

describe('a ranking', () => {
  test('has each name once, by what says most for it, the best first and its scores from 0 to 1', async () => {
    const ranked = await rankNames(shop, await searchOf(), 'red', 10);
    expect(ranked.filter(({ name }) => name === 'Red')).toEqual([{ ...RED, by: 'spelling', score: 1 }]);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
  });

  test('puts what the catalog itself says before what the lexicon says', async () => {
    const store = open(['en', 'fr'], [{ attributes: { color: 'Red' } }, { attributes: { blend: 'Rouge' } }]);
    const search = new ProductSearch(store);
    search.words = new StoreWords(store, lexicon);
    expect(await rankNames(store, search, 'rouge', 2)).toEqual([{ kind: 'value', name: 'Rouge', field: 'blend', by: 'spelling', score: 1 }, { ...RED, by: 'lexicon', score: 0.9 }]);
  });

  test('is empty for what stands for nothing', async () => {
    expect(await rankNames(shop, await searchOf(), 'zzz', 10)).toEqual([]);
    expect(await rankNames(shop, await searchOf(), '', 10)).toEqual([]);
  });

  test('goes by spelling and the lexicon where the embedder fails', async () => {
    const failing: Embedder = { ...embedder, embed: () => Promise.reject(new EmbeddingError('embedding-failed', 'broken')) };
    const search = await searchOf(failing);
    expect((await rankNames(shop, search, 'rouge', 1)).map(nameOf)).toEqual([RED]);
    expect(await rankNames(shop, search, 'crimson', 1)).toEqual([]);
  });

  test('cancelled, is an AbortError', async () => {
    const cancelled: Embedder = { ...embedder, embed: (_texts, _kind, options) => (options?.signal?.aborted ? Promise.reject(new DOMException('stopped', 'AbortError')) : embedder.embed(_texts, _kind)) };
    await expect(rankNames(shop, await searchOf(cancelled), 'rouge', 1, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('without an embedder a span is met by its letters:', () => {
  const store = open(['fr'], [
    { title: 'Bouilloire Émeline', price: 49, brand: 'Calvin Klein', category: ['Cuisine', 'Bouilloires'], attributes: { couleur: 'rouge', 'poids net': '1,2 kg', prise_murale: true } },
    { title: 'Lampe', price: 20, brand: 'Ada', category: ['Maison', 'Lampes'], attributes: { couleur: 'thé vert', taille: 'XL' } },
    { title: '红色电饭锅', category: ['电饭煲'], attributes: { 颜色: '红色' } },
  ]);
  const ranking = (span: string, of = store): Promise<RankedName[]> => rankNames(of, new ProductSearch(of), span, 10);

  test.each<[string, CatalogName]>([
    ['ROUGES', { kind: 'value', name: 'rouge', field: 'couleur' }],
    ['bouiloire', { kind: 'category', name: 'Bouilloires' }],
    ['la bouilloire', { kind: 'category', name: 'Bouilloires' }],
    ['poids net', { kind: 'field', name: 'poids net' }],
    ['prise murale', { kind: 'field', name: 'prise_murale' }],
    ['calvin klien', { kind: 'brand', name: 'Calvin Klein' }],
    ['bouilloire emeline', { kind: 'title', name: 'Bouilloire Émeline' }],
    ['红', { kind: 'value', name: '红色', field: '颜色' }],
    ['XL', { kind: 'value', name: 'XL', field: 'taille' }],
    ...['price', 'prix', '价格'].map((span): [string, CatalogName] => [span, { kind: 'field', name: 'price' }]),
    ...['brand', 'marques', '品牌'].map((span): [string, CatalogName] => [span, { kind: 'field', name: 'brand' }]),
  ])('%s', async (span, name) => {
    const [first] = await ranking(span);
    expect(first && nameOf(first)).toEqual(name);
    expect(first?.by).toBe('spelling');
  });

  test('tea, which is no article', async () => {
    const ofVert = (await ranking('vert')).find(({ name }) => name === 'thé vert')?.score ?? 0;
    expect((await ranking('thé vert'))[0]).toMatchObject({ name: 'thé vert', score: 1 });
    expect(ofVert > 0 && ofVert < 1).toBe(true);
  });

  test('a value in whatever case', async () => {
    const word = fc.stringMatching(/^[b-df-hj-np-rt-z][aeiou][b-df-hj-np-rt-z]{2,5}$/);
    const values = fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 6 });
    await fc.assert(fc.asyncProperty(values, fc.nat(), async (all, place) => {
      const value = all[place % all.length] ?? '';
      const found = await ranking(value.toUpperCase(), open(['fr'], all.map((finish) => ({ attributes: { finish } }))));
      expect(found.find(({ kind, name }) => kind === 'value' && name === value)?.score).toBe(1);
    }), { numRuns: 60 });
  });

  test('nothing throws, whatever the span', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (span) => void (await ranking(span))));
  });
});
