/** Public catalogs that lie beside the repository where it is developed; elsewhere this file skips itself. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CatalogStore } from './catalog-store.ts';
import { parseCatalog } from './read.ts';
import type { Query } from './types.ts';

const FOLDER = new URL('../../../shared/catalogs/', import.meta.url);
const NAMES = { outdoor: 101, general: 194, bikes: 295, electronics: 2517, epicerie: 70, xiaojiadian: 70 };

describe.skipIf(!existsSync(FOLDER))('the shared catalogs (skipped where ../shared/catalogs is absent)', () => {
  test.each(Object.entries(NAMES))('%s loads unchanged: %d products, no problem', (name, count) => {
    const text = readFileSync(new URL(`${name}.json`, FOLDER), 'utf8');
    const { catalog, problems } = parseCatalog(text);
    expect(problems).toEqual([]);
    expect(catalog.products).toHaveLength(count);
    const raw = JSON.parse(text) as { store: unknown; products: Record<string, unknown>[] };
    expect(JSON.stringify(catalog.store)).toBe(JSON.stringify(raw.store));
    raw.products.forEach((row, i) => {
      const product = catalog.products[i] as unknown as Record<string, unknown>; // read field by field
      for (const key of Object.keys(row)) expect(JSON.stringify(product[key])).toBe(JSON.stringify(row[key]));
    });
  });

  test('one in each language answers questions', () => {
    const open = (name: string): CatalogStore => CatalogStore.open(parseCatalog(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')).catalog);
    const ids = (store: CatalogStore, query: Partial<Query>): string[] => store.answer({ kind: 'list', query: { where: [], ...query } }).products.map((p) => p.id);
    const [grocer, appliances, bikes] = [open('epicerie'), open('xiaojiadian'), open('bikes')];
    expect(ids(grocer, { category: 'Tablettes', where: [{ field: 'allergènes', op: '!=', value: 'lait' }] })).toEqual(['ep-042', 'ep-043']);
    expect(ids(grocer, { category: 'Tablettes', sort: { field: 'cacao', direction: 'desc' }, limit: 1 })).toEqual(['ep-043']);
    expect(ids(appliances, { text: '无线吸尘器', notText: '车载', where: [{ field: 'price', op: '<=', value: 1000 }] }).sort()).toEqual(['xj-028', 'xj-030']);
    expect(ids(appliances, { text: '洗衣机' })).toEqual([]);
    expect(ids(bikes, { category: 'Road Bikes', sort: { field: 'price', direction: 'desc' }, limit: 1 })).toEqual(['749', '750', '751', '752', '753']);
  });
});
