import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogIndex, CatalogStore } from './catalog-store.ts';
import { fingerprint } from './fingerprint.ts';
import { readIndex, writeIndex } from './index-file.ts';
import { readCatalog } from './read.ts';
import type { Catalog } from './types.ts';

function catalogOf(...rows: object[]): Catalog {
  return readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['en', 'fr', 'zh'], policies: [{ id: 'r', title: 'Returns', text: { en: 'Thirty days.', zh: '三十天' } }] }, products: rows.map((row, i) => ({ id: String(i), title: `Product ${i}`, ...row })) }).catalog;
}

const catalog = catalogOf(
  { title: 'Ridge Tent', sku: 'RT-1', price: 80, category: ['Camping', 'Tents'], attributes: { weight: '2 kg', colours: ['Green', 'Black'], 'Wi-Fi': true } },
  { title: '无线吸尘器', price: 99, category: ['清洁电器'], attributes: { 颜色: '白色' }, description: { zh: '续航60分钟', fr: 'Aspirateur sans fil' } },
  { title: 'Trail Shoe', variants: [{ id: 'v', options: { size: '42' }, sku: 'TS-42' }] },
);
const file = writeIndex(catalog, buildCatalogIndex(catalog));

describe('an index file', () => {
  test('gives back what it was written from', () => {
    expect(readIndex(catalog, file)).toEqual(buildCatalogIndex(catalog));
    expect(readIndex(catalogOf({}), writeIndex(catalogOf({}), buildCatalogIndex(catalogOf({}))))).toBeDefined();
  });

  test('opens a store that answers alike', () => {
    const [computed, loaded] = [CatalogStore.open(catalog), CatalogStore.open(catalog, file)];
    expect([computed.hasLoadedIndex, loaded.hasLoadedIndex]).toEqual([false, true]);
    for (const text of ['tent', 'rt-1', '吸尘器', 'ts-42', 'green', 'trial shoe']) {
      expect(loaded.search(text, 5)).toEqual(computed.search(text, 5));
      expect(loaded.resemble(text)).toEqual(computed.resemble(text));
      expect(loaded.answer({ kind: 'list', query: { text, where: [] } })).toEqual(computed.answer({ kind: 'list', query: { text, where: [] } }));
    }
  });

  test('may lie anywhere in a buffer', () => {
    const buffer = new Uint8Array(file.length + 3);
    buffer.set(file, 3);
    expect(readIndex(catalog, buffer.subarray(3))).toBeDefined();
  });

  test('of another catalog, another version or another kind is computed anew', () => {
    const other = catalogOf({ title: 'Ridge Tent' });
    expect(readIndex(other, file)).toBeUndefined();
    expect(CatalogStore.open(other, file).search('ridge', 1)).toHaveLength(1);
    expect(readIndex(catalog, Uint8Array.from(file, (byte, i) => (i === 4 ? byte + 1 : byte)))).toBeUndefined();
    expect(readIndex(catalog, new TextEncoder().encode('{"products": []}'))).toBeUndefined();
  });

  test('that was cut short is computed anew, wherever it was cut', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: file.length - 1 }), (length) => {
      const cut = readIndex(catalog, file.slice(0, length));
      // Only padding may be missing.
      if (cut) expect(cut).toEqual(buildCatalogIndex(catalog));
    }));
  });
});

test('a fingerprint changes with whatever the index is made from', () => {
  const product = { title: 'T', price: 1, brand: 'B', sku: 'S', rating: 4, availability: 'in_stock', category: ['A', 'B'], tags: ['t'], attributes: { a: 'b', n: 1 }, description: { en: 'd' }, variants: [{ id: 'v', options: { size: '42' } }] };
  const changes: object[] = [{ title: 'U' }, { price: 2 }, { brand: 'C' }, { sku: 'T' }, { rating: 3 }, { availability: 'low_stock' }, { category: ['A'] }, { category: ['AB'] }, { tags: [] }, { attributes: { a: 'b', n: '1' } }, { attributes: { a: 'bn', m: 1 } }, { description: { fr: 'd' } }, { description: 'd' }, { variants: [] }, { variants: [{ id: 'v', options: { size: '43' } }] }];
  const all = [product, ...changes.map((change) => ({ ...product, ...change }))].map((row) => fingerprint(catalogOf(row)));
  expect(new Set(all).size).toBe(all.length);
  expect(fingerprint(catalogOf(product))).toBe(all[0]);
});
