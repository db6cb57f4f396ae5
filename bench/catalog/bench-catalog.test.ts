import { describe, expect, test } from 'vitest';
import { CatalogStore } from '../../src/catalog/catalog-store.ts';
import { readCatalog } from '../../src/catalog/read.ts';
import { makeCatalog } from './make-catalog.ts';
import { makeQueries } from './make-queries.ts';
import { medianOf, timeQueries, timingOf } from './measure.ts';
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

test('a median is taken of each number by itself', () => {
  expect(medianOf([{ a: 1, b: { c: 9 } }, { a: 3, b: { c: 7 } }, { a: 2, b: { c: 8 } }])).toEqual({ a: 2, b: { c: 8 } });
});

describe('the tables', () => {
  const { catalog } = readCatalog(makeCatalog(20));
  const timed = timeQueries(CatalogStore.open(catalog), makeQueries(catalog, 2));
  const all = (p95: number): typeof timed => Object.fromEntries(Object.keys(timed).map((kind) => [kind, { p50: 1, p95, most: p95 }])) as typeof timed; // the same keys
  const result = { size: 20, catalogBytes: 1e6, parseMs: 0.5, importMs: 1, buildMs: 20, indexBytes: 2e6, loadMs: 3, memoryBytes: 4e6, warmUp: timed, timings: timed };

  test('hold every size and kind of query, warm and not', () => {
    const printed = printTables([result]);
    for (const kind of Object.keys(timed)) expect(printed.split(`\n${kind}  `)).toHaveLength(3);
    expect(printed).toMatch(/20 +1\.0 MB +0\.5 ms +1\.0 ms +20 ms +2\.0 MB +3\.0 ms +4\.0 MB/);
    expect(printed).not.toMatch(/met|growth/);
  });

  test('tell beside each figure whether its limit is met', () => {
    const printed = printTables([{ ...result, size: 10_000, loadMs: 301, timings: all(9.5) }, { ...result, size: 100_000, memoryBytes: 400e6, timings: all(61) }]);
    expect(printed).toContain('301 ms (≤ 300 ms: NOT met)');
    expect(printed).toContain('400.0 MB (≤ 400.0 MB: met)');
    expect(printed).toMatch(/^filter and text .*9\.5 ms \(≤ 10 ms: met\).*61 ms \(≤ 60 ms: NOT met\)/m);
    expect(printed).toMatch(/^facets .*1\.0 ms \/ 9\.5 ms \/ 9\.5 ms .*61 ms \(≤ 60 ms: NOT met\)/m);
  });

  test('tell how all grows from the largest but one to the largest', () => {
    const printed = printTables([{ ...result, size: 1000 }, { ...result, size: 10_000, buildMs: 100 }, { ...result, size: 100_000, buildMs: 1001, loadMs: 30 }]);
    expect(printed).toContain('growth from 10,000 to 100,000');
    expect(printed).toMatch(/^index build +×10\.0 \(≤ ×10\.0: NOT met\)/m);
    expect(printed).toMatch(/^index load +×10\.0 \(≤ ×10\.0: met\)/m);
    expect(printed).toMatch(/^memory +×1\.0 /m);
    expect(printed).toMatch(/^similar, p95 +×1\.0 /m);
  });
});
