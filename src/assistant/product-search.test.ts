import { describe, expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { EmbeddingError } from '../embedding/errors.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { Names } from './names.ts';
import { parsePlan } from './plan-text.ts';
import { ProductSearch } from './product-search.ts';
import { searchAndRun } from './run-plan.ts';

const store = CatalogStore.open(
  readCatalog({
    store: { name: 'Hearth', currency: 'EUR', languages: ['en'] },
    products: [
      { id: 'blender', title: 'Whirl Hand Blender', category: ['Kitchen'], price: 49, attributes: { color: 'red' } },
      { id: 'mixer', title: 'Whirl Stand Mixer', category: ['Kitchen'], price: 199, attributes: { color: 'white' } },
      { id: 'lamp', title: 'Glow Lamp', category: ['Light'], price: 25, description: 'Stands by your soupe bowl at night.' },
      { id: 'bulb', title: 'Glow Bulb', category: ['Light'], price: 5 },
    ],
  }).catalog,
);

/** Texts about kitchens point one way, texts about light another, all others a third. */
const directions: Embedder = {
  name: 'test',
  dims: 3,
  embed: (texts) => Promise.resolve(texts.map((text) => {
    if (/blender|potage|^soupe$/i.test(text)) return Float32Array.of(1, 0, 0);
    if (/kitchen/i.test(text)) return Float32Array.of(0.98, 0.199, 0);
    if (text === 'outil hand') return Float32Array.of(0.755, 0, 0.656);
    if (text === 'gadget') return Float32Array.of(0.77, 0, 0.638);
    return /light|lampe/i.test(text) ? Float32Array.of(0, 1, 0) : Float32Array.of(0, 0, 1);
  })),
  dispose: () => Promise.resolve(),
};

const vectors = await ProductVectors.make(directions, store.catalog.products);
const byWords = new ProductSearch(store);
const byBoth = new ProductSearch(store, { embedder: directions, vectors });

/** Ids that a plan shows. */
async function shown(search: ProductSearch, planText: string): Promise<string[]> {
  const plan = parsePlan(planText, Names.of(store));
  if (!plan) throw new Error(`not a plan: ${planText}`);
  const { finding } = await searchAndRun(plan, store, search, { shown: store.catalog.products, cart: {}, maxQuantity: 10 });
  return finding.products.map((p) => p.id);
}

async function found(search: ProductSearch, text: string): Promise<string[]> {
  return (await search.search(text, 2)).map((p) => p.id);
}

describe('a search by words and meaning', () => {
  test('finds a product in words that it does not have', async () => {
    expect(await found(byWords, 'potage')).toEqual([]);
    expect(await found(byBoth, 'potage')).toEqual(['blender', 'mixer']);
  });

  test('offers no product for a word that another language happens to share, where none is surely meant', async () => {
    expect(await shown(byWords, 'fr find text=outil hand')).toEqual(['blender']);
    expect(await shown(byBoth, 'fr find text=outil hand')).toEqual([]);
  });

  test('recommends on a need what the message is near to, and by words while there are no vectors', async () => {
    const fitting = async (search: ProductSearch, message: string): Promise<string[]> => (await search.meant(message)).fitting().map((p) => p.id);
    expect((await fitting(byBoth, 'un bon potage')).slice(0, 2)).toEqual(['blender', 'mixer']);
    expect(await fitting(byWords, 'something to glow')).toEqual(['lamp', 'bulb']);
  });

  test('still finds a product by its words', async () => {
    expect((await found(byBoth, 'stand mixer'))[0]).toBe('mixer');
  });

  test('shows no neighbours when nothing fits, but what was named by its words', async () => {
    expect(await found(byBoth, 'surfboard')).toEqual([]);
    expect((await found(byBoth, 'glow'))).toEqual(await found(byWords, 'glow'));
  });

  test('goes by words when the embedder fails', async () => {
    const failing = new ProductSearch(store, { vectors, embedder: { ...directions, embed: () => Promise.reject(new EmbeddingError('embedding-failed', 'Out of memory.')) } });
    expect(await found(failing, 'hand blender')).toEqual(await found(byWords, 'hand blender'));
  });
});

describe('a plan with a text', () => {
  test('shows what was meant where no product meets the words', async () => {
    expect(await shown(byWords, 'fr find text=potage')).toEqual([]);
    expect((await shown(byBoth, 'fr find text=potage')).slice(0, 2)).toEqual(['blender', 'mixer']);
  });

  test('shows what was meant instead of a product that mentions the word by chance', async () => {
    expect(await shown(byWords, 'fr find text=soupe')).toEqual(['lamp']);
    expect((await shown(byBoth, 'fr find text=soupe'))[0]).toBe('blender');
  });

  test('shows the products that meet the words, and no neighbours of theirs', async () => {
    expect(await shown(byBoth, 'en find text=hand blender')).toEqual(['blender']);
  });

  test('offers nothing that merely comes near, which a search may still list', async () => {
    expect(await found(byBoth, 'gadget')).toEqual(['blender', 'mixer']);
    expect(await shown(byBoth, 'en find text=gadget')).toEqual([]);
  });

  test('asks conditions of what was meant', async () => {
    expect(await shown(byBoth, 'fr find text=potage; price<100; cat=Kitchen')).toEqual(['blender']);
  });

  test('shows, when nothing fits, what is called by its words, not what happens to say them', async () => {
    expect(await shown(byBoth, 'en find text=bowl')).toEqual([]);
    expect(await shown(byWords, 'en find text=bowl')).toEqual(['lamp']);
    expect(await shown(byBoth, 'en find text=glow')).toEqual(['lamp', 'bulb']);
  });

  test('shows nothing when nothing fits', async () => {
    expect(await shown(byBoth, 'en find text=surfboard')).toEqual([]);
  });

  test.each(['fr count text=potage', 'fr find text=potage; min=price; top=2'])('counts and compares the goods that the words name by meaning: %s', async (plan) => {
    expect(await shown(byWords, plan)).toEqual([]);
    expect((await shown(byBoth, plan)).toSorted()).toEqual(['blender', 'mixer']);
  });

  test('counts what meets the words where anything does, though other goods are nearer', async () => {
    expect(await shown(byBoth, 'fr count text=soupe')).toEqual(['lamp']);
  });

  test('finds none by meaning among those shown', async () => {
    expect(await shown(byBoth, 'en find shown; text=potage')).toEqual([]);
  });

  test('offers a product that is a little further away to a shopper of another language only', async () => {
    expect(await shown(byBoth, 'en find text=gadget')).toEqual([]);
    expect(await shown(byBoth, 'fr find text=gadget')).toEqual(['blender', 'mixer']);
  });
});
