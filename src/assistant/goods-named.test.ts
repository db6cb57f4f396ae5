import { expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { goodsNamed } from './goods-named.ts';

/** Cosines with the question, by the title's number. */
const embedder: Embedder = {
  name: 'test',
  dims: 2,
  embed: (texts) => Promise.resolve(texts.map((text) => {
    const cosine = Number(/0\.\d+/.exec(text)?.[0] ?? 1);
    return Float32Array.of(cosine, Math.sqrt(1 - cosine ** 2));
  })),
  dispose: () => Promise.resolve(),
};
const QUESTION = Float32Array.of(1, 0);

async function named(products: readonly { readonly id: string; readonly title: string; readonly category?: readonly string[] }[]): Promise<string[]> {
  const store = CatalogStore.open(readCatalog({ store: { name: 'Shop', currency: 'EUR', languages: ['en'] }, products }).catalog);
  const vectors = await ProductVectors.make(embedder, store.catalog.products);
  return goodsNamed(QUESTION, vectors.nearest(QUESTION, 100), vectors, store);
}

test('are all of the nearest product\'s category, nearest first, though one of it is further away', async () => {
  const tents = [0.88, 0.9, 0.86, 0.7].map((cosine, i) => ({ id: `tent-${i}`, title: `T ${cosine}`, category: ['Tents'] }));
  expect(await named([...tents, { id: 'mat', title: 'M 0.87', category: ['Mats'] }])).toEqual(['tent-1', 'tent-0', 'tent-2', 'tent-3']);
});

test('are the nearest products where their category holds other goods too, or there are no categories', async () => {
  const mixed = [0.9, 0.87, 0.6, 0.5].map((cosine, i) => ({ id: `p${i}`, title: `P ${cosine}`, category: ['All'] }));
  expect(await named(mixed)).toEqual(['p0', 'p1']);
  expect(await named([{ id: 'a', title: 'A 0.8' }, { id: 'b', title: 'B 0.83' }, { id: 'c', title: 'C 0.6' }])).toEqual(['b', 'a']);
});
