import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCatalog } from '../read.ts';
import { importCatalog } from './import-catalog.ts';
import { importOne } from './import-one.ts';

const STORE = { name: 'S', currency: 'EUR', languages: ['en', 'fr'], policies: [{ id: 'p', title: 'P', text: 'T' }], updated: '2026-11-01', renewed: 7 };

test('the neutral shape comes through as it is, with its store', () => {
  const { store, products, report } = importOne(JSON.stringify({ store: STORE, products: [{ id: 'a', title: 'A', price: 5, description: { en: 'D', fr: 'E' }, colour: 'red' }, { id: 'a', title: 'Again' }, { id: 'b' }] }), { updated: undefined as never });
  expect(store).toEqual(STORE);
  expect(products).toMatchObject([{ id: 'a', description: { en: 'D', fr: 'E' } }]);
  expect(report.rows).toEqual({ total: 3, used: 1, leftOut: 2 });
  expect(report.notes.map((n) => n.message).join()).toMatch(/"colour" \(in 1 product\) is no field of a catalog/);
});

test('several files are one catalog; what a caller says of the store comes first', () => {
  const { catalog } = importCatalog([{ name: 'a.json', content: JSON.stringify({ store: STORE, products: [{ id: 'a', title: 'A' }] }) }, { name: 'b.csv', content: 'id,name,price\nb,B,5\na,Taken,5\n' }], { store: { name: 'T' }, renewed: 1 });
  expect(catalog.store).toMatchObject({ name: 'T', currency: 'EUR', updated: '2026-11-01', renewed: 1 });
  expect(catalog.products.map((p) => p['title'])).toEqual(['A', 'B']);
});

const FOLDER = new URL('../../../../shared/catalogs/', import.meta.url);

describe.skipIf(!existsSync(FOLDER))('the shared catalogs (skipped where ../shared/catalogs is absent)', () => {
  test.each(['outdoor', 'general', 'bikes', 'epicerie', 'xiaojiadian'])('%s comes through unchanged', (name) => {
    const text = readFileSync(new URL(`${name}.json`, FOLDER), 'utf8');
    const { catalog, report } = importCatalog([{ name, content: text }], { updated: '2026-11-24' });
    expect(report.notes).toEqual([]);
    expect(parseCatalog(JSON.stringify(catalog)).catalog.products).toEqual(parseCatalog(text).catalog.products);
  });
});
