import { expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { EmbeddingError } from '../embedding/errors.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { ALL_NEAR, NearNames, type Near } from './near-names.ts';
import { ProductSearch } from './product-search.ts';
import type { SaidGoods } from './store-words.ts';

const store = CatalogStore.open(
  readCatalog({
    store: { name: 'Hearth', currency: 'EUR', languages: ['en'], policies: [{ id: 'returns', title: 'Returns', text: 'Send it back within 30 days.' }, { id: 'shipping', title: 'Shipping', text: 'By post.' }] },
    products: [
      { id: 'blender', title: 'Whirl Hand Blender', category: ['Kitchen'], attributes: { setup_time: '3 min', power: '200 W' } },
      { id: 'lamp', title: 'Glow Lamp', category: ['Light'], attributes: { power: '5 W' } },
    ],
  }).catalog,
);

/** Each text points the ways of the themes it touches. */
const themes = [/kitchen|potage/i, /light|lampe/i, /send it back|broken/i, /power|watts/i, /setup time|assemble/i, /./];
const embedder: Embedder = {
  name: 'test',
  dims: themes.length,
  embed: (texts) => Promise.resolve(texts.map((text) => {
    const plainly = text.replace('small and light', 'small');
    const touched = themes.findIndex((theme) => theme.test(plainly));
    return Float32Array.from(themes, (_, k) => (k === touched ? 1 : 0));
  })),
  dispose: () => Promise.resolve(),
};

async function nearTo(message: string): Promise<Near> {
  const [vector] = await embedder.embed([message], 'query');
  return (await NearNames.make(embedder, store)).near(vector ?? new Float32Array(themes.length));
}

async function opened(): Promise<ProductSearch> {
  return new ProductSearch(store, { embedder, vectors: await ProductVectors.make(embedder, store.catalog.products), names: await NearNames.make(embedder, store) });
}

test('categories come nearest first', async () => {
  expect((await nearTo('une lampe')).categories.map((c) => c.name)).toEqual(['Light', 'Kitchen']);
  expect((await nearTo('potage')).categories[0]).toEqual({ name: 'Kitchen', lead: 1000 });
});

test('policies are near by what they say, not by their titles alone', async () => {
  expect((await nearTo('it arrived broken')).policies[0]).toEqual({ name: 'returns', lead: 1000 });
});

test('fields are near by their names as one says them', async () => {
  expect((await nearTo('how long to assemble it?')).fields[0]?.name).toBe('setup_time');
  expect((await nearTo('how many watts?')).fields[0]?.name).toBe('power');
});

test('fields are near to what is asked of a product, whatever its name makes one think of', async () => {
  const search = await opened();
  const message = 'Whirl Kitchen Blender: how many watts?';
  const read = search.read(message);
  const [hit] = read.resemblance.products;
  const named = { ...read, resemblance: { ...read.resemblance, products: hit ? [{ ...hit, product: { ...hit.product, title: 'Whirl Kitchen Blender' } }] : [] } };
  expect((await search.meant(message)).near?.fields[0]?.nearness).toBe(0);
  expect((await search.meant(message, named)).near?.fields[0]).toEqual({ name: 'power', nearness: 100 });
});

test('where goods are named that are not sold, what is near without them is told, too', async () => {
  const search = await opened();
  const none: SaidGoods = { said: 'lampe', count: 0, isUnsold: true };
  const meant = async (message: string, goods: readonly SaidGoods[]): Promise<string | undefined> => (await search.meant(message, { resemblance: search.read(message).resemblance, goods })).near?.without?.[0]?.name;
  expect(await meant('a lampe like potage', [none])).toBe('Kitchen');
  expect(await meant('a lampe', [none])).toBeUndefined();
  expect(await meant('a lampe like potage', [{ said: 'lampe', count: 2 }])).toBeUndefined();
});

test('names that are near to any question lead by little', async () => {
  const hub: Embedder = {
    ...embedder,
    dims: 2,
    embed: (texts) => Promise.resolve(texts.map((text) => Float32Array.of(...(text === 'Light' ? [0.8, 0.6] : text === 'lampe' ? [0.96, 0.28] : [1, 0])))),
  };
  expect((await NearNames.make(hub, store)).near(Float32Array.of(0.96, 0.28)).categories).toEqual([{ name: 'Light', lead: 136 }, { name: 'Kitchen', lead: -40 }]);
});

test('a store with one category has none to choose from', async () => {
  const single = CatalogStore.open(readCatalog({ store: { name: 'One', currency: 'EUR', languages: ['en'] }, products: [{ id: 'a', title: 'Lamp', category: ['Light'] }] }).catalog);
  expect((await NearNames.make(embedder, single)).near(new Float32Array(themes.length))).toMatchObject({ categories: [], policies: [] });
});

test('a search knows of nothing near without an embedder, without words, and where the embedder fails', async () => {
  const meaning = { embedder, vectors: await ProductVectors.make(embedder, store.catalog.products), names: await NearNames.make(embedder, store) };
  const failing: Embedder = { ...embedder, embed: () => Promise.reject(new EmbeddingError('embedding-failed', 'broken')) };
  expect((await new ProductSearch(store, meaning).meant('une lampe')).near?.categories).toHaveLength(2);
  expect((await new ProductSearch(store).meant('une lampe')).near).toBeUndefined();
  expect((await new ProductSearch(store, meaning).meant('  ')).near).toBeUndefined();
  expect((await new ProductSearch(store, { ...meaning, embedder: failing }).meant('une lampe')).near).toBeUndefined();
});

test('a category is also as near as what stands in it', async () => {
  const goods: Embedder = { ...embedder, dims: 2, embed: (texts) => Promise.resolve(texts.map((text) => (text.includes('Blender') ? Float32Array.of(0, 1) : Float32Array.of(1, 0)))) };
  const names = await NearNames.make(goods, store);
  const message = Float32Array.of(0, 1);
  expect(names.near(message).categories.map((c) => c.lead)).toEqual([-1000, -1000]);
  expect(names.near(message, await ProductVectors.make(goods, store.catalog.products)).categories).toEqual([{ name: 'Kitchen', lead: 0 }, { name: 'Light', lead: -1000 }]);
});

test('conditions are near by what they say, values with their field’s name', async () => {
  const lamps = CatalogStore.open(readCatalog({ store: { name: 'Glow', currency: 'EUR', languages: ['zh'] }, products: [
    { id: 'a', title: 'A', attributes: { 遥控: true, 材质: '玻璃', 尺寸: '42' } },
    { id: 'b', title: 'B', attributes: { 遥控: false, 材质: '硅胶', 尺寸: '43' } },
  ] }).catalog);
  const pointing: Embedder = { ...embedder, dims: 3, embed: (texts) => Promise.resolve(texts.map((text) => Float32Array.of(Number(text === '遥控'), Number(text === '材质 玻璃'), Number(text !== '遥控' && text !== '材质 玻璃')))) };
  const names = await NearNames.make(pointing, lamps);
  expect(names.near(Float32Array.of(1, 0, 0)).conditions[0]).toEqual({ field: '遥控', value: 'yes', lead: 1000 });
  expect(names.near(Float32Array.of(0, 1, 0)).conditions[0]).toEqual({ field: '材质', value: '玻璃', lead: 1000 });
  expect(names.near(Float32Array.of(0, 1, 0)).conditions.map((c) => c.value).toSorted()).toEqual(['yes', '玻璃', '硅胶'].toSorted());
});

test('as many names are given as the model is shown, unless more are asked for', async () => {
  const large = CatalogStore.open(readCatalog({
    store: { name: 'Large', currency: 'EUR', languages: ['en'], policies: ['a', 'b', 'c'].map((id) => ({ id, title: id, text: id })) },
    products: ['oak', 'elm', 'ash', 'fir', 'yew'].map((wood) => ({ id: wood, title: wood, category: [wood], attributes: { wood } })),
  }).catalog);
  const names = await NearNames.make(embedder, large);
  const counts = ({ categories, policies, conditions }: Near): readonly number[] => [categories.length, policies.length, conditions.length];
  const vector = new Float32Array(themes.length);
  expect(counts(names.near(vector))).toEqual([3, 2, 5]);
  expect(counts(names.near(vector, undefined, vector, ALL_NEAR))).toEqual([5, 3, 5]);
});
