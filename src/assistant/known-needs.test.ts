import { describe, expect, it } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { readNeeds } from '../lexicon/needs.ts';
import { KnownNeeds } from './known-needs.ts';
import { ProductSearch } from './product-search.ts';
import { StoreWords } from './store-words.ts';

const store = CatalogStore.open(readCatalog({
  store: { name: 'Pic', currency: 'EUR', languages: ['fr'], policies: [] },
  products: [
    { id: 'l1', title: 'Lampe frontale Nuit', price: 30 },
    { id: 'l2', title: 'Lampe frontale Aube', price: 20 },
    { id: 't', title: 'Tente Mousse', price: 100 },
    { id: 'c', title: 'Carte des Alpes', price: 9 },
  ],
}).catalog);
const words = new StoreWords(store, Lexicon.read('headlamp\tlampe frontale\t头灯\ntent\ttente\t帐篷\nkayak\tkayak\t皮划艇'));
const needs = readNeeds('headlamp\tI see nothing on the path at night|dark mornings\ntent\tsleeping outside\nkayak\tcrossing the lake at night\nno needs here\n');

/** One direction for the dark, one for sleep, one for water, one for the rest. */
const themes = [/night|dark|Aube/, /sleep|Tente/, /lake|kayak/];
let read: string[] = [];
const embedder: Embedder = {
  name: 'test',
  dims: 4,
  embed: (texts) => {
    read.push(...texts);
    return Promise.resolve(texts.map((text) => {
      const vector = Float32Array.from([...themes.map((theme) => (theme.test(text) ? 1 : 0.1)), 0.1]);
      return vector.map((v) => v / Math.hypot(...vector));
    }));
  },
  dispose: () => Promise.resolve(),
};
const vectors = await ProductVectors.make(embedder, store.catalog.products);
const known = await KnownNeeds.make(embedder, words, needs);

describe('needs that others have told', () => {
  it('lead to a product of each of the goods that the store sells, the nearest product of each', async () => {
    const [message] = await embedder.embed(['my torch died: dark'], 'query');
    expect(known.recommended(message as Float32Array, vectors)).toEqual(['l2', 't']);
  });

  it('are recommended in turns with what is near to the message itself', async () => {
    const search = new ProductSearch(store, { embedder, vectors, needs: known });
    const ids = (await search.meant('sleep under the stars')).fitting().map((p) => p.id);
    expect(ids[0]).toBe('t');
    expect([...ids].sort()).toEqual(['c', 'l1', 'l2', 't']);
  });

  it('are read once, where the catalog is made', async () => {
    const kept = vectors.and(await KnownNeeds.read(embedder, words, needs));
    read = [];
    await KnownNeeds.make(embedder, words, needs, kept);
    expect(read).toEqual([]);
  });

  it('of goods that the store lacks are not read', async () => {
    read = [];
    await KnownNeeds.read(embedder, words, needs);
    expect(read).toEqual(['I see nothing on the path at night', 'sleeping outside', 'dark mornings']);
  });

  it('count by the two sentences of theirs that are nearest: one may be like a message by chance', async () => {
    const likeNights = readNeeds('headlamp\tI see nothing on the path at night|dark mornings\ntent\tsleeping outside at night\n');
    const [message] = await embedder.embed(['at night, in the dark'], 'query');
    const alone = await KnownNeeds.make(embedder, words, likeNights);
    expect(alone.recommended(message as Float32Array, vectors)[0]).toBe('l2');
  });

  it('are read in part on a device that has no file of them, some of each of the goods', async () => {
    const many = readNeeds(`headlamp\t${Array.from({ length: 900 }, (_, i) => `dark ${String(i)}`).join('|')}\ntent\t${Array.from({ length: 900 }, (_, i) => `sleep ${String(i)}`).join('|')}`);
    read = [];
    await KnownNeeds.make(embedder, words, many);
    expect([read.length, read.filter((text) => text.startsWith('sleep')).length]).toEqual([600, 300]);
    read = [];
    await KnownNeeds.read(embedder, words, many);
    expect(read).toHaveLength(1500);
  });
});
