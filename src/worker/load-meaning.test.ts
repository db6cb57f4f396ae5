import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Meaning } from '../assistant/product-search.ts';
import type { StoreWords } from '../assistant/store-words.ts';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import { loadEmbedder } from '../embedding/embedder.ts';
import type { EmbedderSource } from '../embedding/files.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { IdleGate } from './idle-gate.ts';
import { loadMeaning, type LoadMeaningOptions } from './load-meaning.ts';

const tiny = fileURLToPath(new URL('../embedding/fixtures/tiny/', import.meta.url));
const source: EmbedderSource = { readBytes: (name) => readFile(join(tiny, name)) };
interface Row {
  readonly id: string;
  readonly title: string;
  readonly category: readonly string[];
}
const product = (id: string, title = `Product ${id}`, category = 'Things'): Row => ({ id, title, category: [category] });
const storeOf = (rows: readonly Row[]): CatalogStore => CatalogStore.open(readCatalog({ store: { name: 'Shop', currency: 'EUR', languages: ['en'] }, products: rows }).catalog);
const rows = [product('a'), product('b', 'Product b', 'Tools'), product('c')];
const store = storeOf(rows);
const embedder = await loadEmbedder({ source, runtime: { threads: 1 } });
const file = (await ProductVectors.make(embedder, store.catalog.products)).write();
const otherFile = (await ProductVectors.make(embedder, storeOf([product('z')]).catalog.products)).write();

let meanings: (Meaning | undefined)[];
let learnt: StoreWords | undefined;
let controller: AbortController;
beforeEach(() => {
  meanings = [];
  learnt = undefined;
  controller = new AbortController();
});

const load = (more: Partial<LoadMeaningOptions> = {}) =>
  loadMeaning({ baseUrl: 'https://shop.example/embedder/', source, store, gate: new IdleGate(), signal: controller.signal, readVectors: () => Promise.resolve(undefined), onMeaning: (meaning) => meanings.push(meaning), onWords: (words) => (learnt = words), ...more });
const ids = (): (readonly string[] | undefined)[] => meanings.map((meaning) => meaning?.vectors.ids);

describe('search by meaning', () => {
  it('is on with the vectors that came with the catalog', async () => {
    expect(await load({ readVectors: () => Promise.resolve(file) })).toMatchObject({
      isOn: true,
      licence: { name: 'MIT', files: expect.arrayContaining([{ name: 'LICENSE.txt', url: 'https://shop.example/embedder/LICENSE.txt' }]) as unknown },
    });
    expect(ids()).toEqual([['a', 'b', 'c']]);
    expect(meanings[0]?.names).toBeDefined();
  });

  it('brings the store’s words for a shopper’s', async () => {
    await load();
    expect(learnt?.sought('produit', 'fr')).toMatchObject({ text: 'product', isUnknownHere: false });
  });

  it('makes the vectors that the file has not', async () => {
    const changed = [...rows.slice(0, 2), product('c', 'Another thing')];
    await load({ store: storeOf(changed), readVectors: () => Promise.resolve(file) });
    expect(ids()).toEqual([['a', 'b'], ['a', 'b', 'c']]);
  });

  it.each([
    ['there is no file', undefined],
    ['the file is something else', new TextEncoder().encode('<!doctype html>')],
    ['the file is of other products', otherFile],
  ])('makes all vectors when %s', async (_, bytes) => {
    expect(await load({ readVectors: () => Promise.resolve(bytes) })).toMatchObject({ isOn: true });
    expect(ids()).toEqual([['a', 'b', 'c']]);
  });

  it('makes none while somebody waits for an answer', async () => {
    const gate = new IdleGate();
    let answer = (): void => undefined;
    let loading: ReturnType<typeof load> | undefined;
    const readVectors = (): Promise<undefined> => {
      void gate.during(() => new Promise<void>((resolve) => (answer = resolve)));
      return Promise.resolve(undefined);
    };
    const began = new Promise<void>((resolve) => {
      loading = load({ gate, readVectors: () => readVectors().finally(resolve) });
    });
    await began;
    for (let task = 0; task < 20; task++) await new Promise((resolve) => setTimeout(resolve, 0));
    expect(meanings).toEqual([]);
    answer();
    expect(await loading).toMatchObject({ isOn: true });
  });

  it('is off for more products than a shopper should wait for', async () => {
    const many = Array.from({ length: 501 }, (_, i) => product(String(i)));
    expect(await load({ store: storeOf(many) })).toMatchObject({ isOn: false, reason: expect.stringContaining('501 products') as unknown });
    expect(meanings).toEqual([]);
  });

  it('is off, without a failure, where there is no embedder', async () => {
    const nowhere: EmbedderSource = { readBytes: () => Promise.reject(new Error('404')) };
    expect(await load({ source: nowhere })).toMatchObject({ isOn: false, reason: expect.stringContaining('manifest.json') as unknown });
  });

  it('ends with an AbortError when it is cancelled', async () => {
    const loading = load({ readVectors: () => { controller.abort(); return Promise.resolve(undefined); } });
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
    expect(meanings).toEqual([]);
  });
});
