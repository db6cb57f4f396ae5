import { expect, test } from 'vitest';
import { CatalogStore } from '../../src/catalog/catalog-store.ts';
import { readCatalog } from '../../src/catalog/read.ts';
import { makeCatalog } from './make-catalog.ts';
import { makeQueries } from './make-queries.ts';
import { timeQueries, timingOf } from './measure.ts';
import { printTables } from './report.ts';

test('a seed makes one catalog, and it reads without a problem', () => {
  expect(makeCatalog(30, 7)).toEqual(makeCatalog(30, 7));
  expect(makeCatalog(30, 7)).not.toEqual(makeCatalog(30, 8));
  expect(readCatalog(makeCatalog(300)).problems).toEqual([]);
});

test('most queries find something', () => {
  const { catalog } = readCatalog(makeCatalog(300));
  const store = CatalogStore.open(catalog);
  const { text, 'filter and text': narrowed } = makeQueries(catalog, 40);
  expect(text.filter((asked) => asked.call === 'search' && store.search(asked.text, 1).length > 0).length).toBeGreaterThan(35);
  expect(narrowed.filter((asked) => asked.call === 'answer' && asked.request.kind === 'list' && store.answer({ kind: 'count', query: asked.request.query }) > 0).length).toBeGreaterThan(10);
});

test('percentiles are of the values themselves', () => {
  expect(timingOf([5, 1, 3, 2, 4])).toEqual({ p50: 3, p95: 5, most: 5 });
  expect(timingOf([7])).toEqual({ p50: 7, p95: 7, most: 7 });
});

test('the tables hold every size and kind of query', () => {
  const { catalog } = readCatalog(makeCatalog(20));
  const timings = timeQueries(CatalogStore.open(catalog), makeQueries(catalog, 2));
  const printed = printTables([{ size: 20, catalogBytes: 1e6, importMs: 1, buildMs: 20, indexBytes: 2e6, loadMs: 3, memoryBytes: 4e6, timings }]);
  for (const kind of Object.keys(timings)) expect(printed).toContain(kind);
  expect(printed).toMatch(/20 +1\.0 MB +1\.0 ms +20 ms +2\.0 MB +3\.0 ms +4\.0 MB/);
});
