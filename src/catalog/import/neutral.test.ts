import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCatalog } from '../read.ts';
import { importCatalog } from './import-catalog.ts';
import { importOne } from './import-one.ts';

const STORE = { name: 'S', currency: 'EUR', languages: ['en', 'fr'], policies: [{ id: 'p', title: 'P', text: 'T' }], updated: '2026-11-01', renewed: 7 };

test('the neutral shape comes through as it is, with its store', () => {
  const { store, products, report } = importOne(JSON.stringify({ store: STORE, products: [{ id: 'a', title: 'A', price: 5, description: { en: 'D', fr: 'E' }, colour: 'red', variants: [{ id: 'v', options: { s: 'S' }, weight: 5 }] }, { id: 'a', title: 'Again' }, { id: 'b' }] }), { updated: undefined as never });
  expect(store).toEqual(STORE);
  expect(products).toMatchObject([{ id: 'a', description: { en: 'D', fr: 'E' } }]);
  expect(report.rows).toEqual({ total: 3, used: 1, leftOut: 2 });
  expect(report.notes.map((n) => n.message)).toEqual(expect.arrayContaining([expect.stringMatching(/^"colour" is no field of a product.*1 product/), expect.stringMatching(/^"weight" is no field of a variant.*1 product/)]));
});

test('several files are one catalog; what a caller says of the store comes first', () => {
  const { catalog } = importCatalog([{ name: 'a.json', content: JSON.stringify({ store: STORE, products: [{ id: 'a', title: 'A' }] }) }, { name: 'b.csv', content: 'id,name,price\nb,B,5\na,Taken,5\n' }], { store: { name: 'T' }, renewed: 1 });
  expect(catalog.store).toMatchObject({ name: 'T', currency: 'EUR', updated: '2026-11-01', renewed: 1 });
  expect(catalog.products.map((p) => p['title'])).toEqual(['A', 'B']);
});

test('rows and variants in another currency than the store\'s are left out as errors', () => {
  const products = [{ id: 'a', title: 'A', price: '5 USD' }, { id: 'b', title: 'B', price: 5, currency: 'USD' }, { id: 'c', title: 'C', price: 5, currency: 'EUR', variants: [{ id: 'c1', options: { s: 'S' }, price: '5 £' }, { id: 'c2', options: { s: 'M' } }] }];
  const { products: kept, report, errors } = importOne(JSON.stringify({ store: STORE, products }));
  expect(kept.map((p) => [p.id, p.variants.map((v) => v.id)])).toEqual([['c', ['c2']]]);
  expect(report.rows).toEqual({ total: 3, used: 1, leftOut: 2 });
  expect(errors).toEqual([expect.stringMatching(/^products\[0\]: .*"5 USD".*EUR/), expect.stringMatching(/^products\[1\]: .*"USD".*EUR/), expect.stringMatching(/^products\[2\]\.variants\[0\]\.price: .*"5 £".*EUR/)]);
});

test('a second catalog in another currency is left out whole, unless the caller says which one they are in', () => {
  const file = (name: string, currency: string): { readonly name: string; readonly content: string } => ({ name, content: JSON.stringify({ store: { ...STORE, currency }, products: [{ id: name, title: name, price: 5 }] }) });
  const { catalog, report } = importCatalog([file('a', 'eur'), file('b', 'USD')]);
  expect(catalog.products.map((p) => p['id'])).toEqual(['a']);
  expect(report.notes.filter((n) => n.severity === 'error')).toMatchObject([{ file: 'b', at: 'store.currency', rowsLeftOut: 1 }]);
  expect(importCatalog([file('a', 'EUR'), file('b', 'USD')], { store: { currency: 'CAD' } }).catalog.products).toHaveLength(2);
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
