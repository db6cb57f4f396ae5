import { describe, expect, test } from 'vitest';
import { CatalogStore } from './catalog-store.ts';
import { readCatalog } from './read.ts';

const read = (attributes: readonly Record<string, string>[]): ReturnType<typeof readCatalog> =>
  readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['fr'] }, products: attributes.map((own, i) => ({ id: String(i), title: `Produit ${i}`, attributes: own })) });

describe('a field that is spelled in several ways', () => {
  test('is the one that most products have, and that is told', () => {
    const { catalog, problems } = read([{ contenance: '2,5 L' }, { Contenance: '2.5 L' }, { contenance: '10 L' }, { 'Durée_de vie': '3 h' }, { 'durée de vie': '2 h' }]);
    const store = CatalogStore.open(catalog);
    expect(store.answer({ kind: 'list', query: { where: [{ field: 'contenance', op: '=', value: '2.5 L' }] } }).products.map((p) => p.id)).toEqual(['0', '1']);
    expect(store.schema.fields.filter(({ name }) => /vie/.test(name))).toMatchObject([{ count: 2, kind: 'number', unit: 'h' }]);
    expect(problems.map(({ severity, message }) => [severity, /"(.+?)" is taken to be "(.+?)"/.exec(message)?.slice(1)])).toEqual([['warning', ['Contenance', 'contenance']], ['warning', ['durée de vie', 'Durée_de vie']]]);
  });

  test('stays two where one product has both', () => {
    const { catalog, problems } = read([{ Format: 'A4', format: 'paysage' }, { format: 'portrait' }]);
    expect([Object.keys(catalog.products[0]?.attributes ?? {}), problems]).toEqual([['Format', 'format'], []]);
  });

  test('is one in options and attributes', () => {
    const { catalog } = readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['en'] }, products: [
      { id: 'a', title: 'A', attributes: { size: 'M' } },
      { id: 'b', title: 'B', attributes: { size: 'L' } },
      { id: 'c', title: 'C', variants: [{ id: 'c1', options: { Size: 'S' } }, { id: 'c2', options: { Size: 'M' } }] },
    ] });
    const store = CatalogStore.open(catalog);
    expect(store.answer({ kind: 'list', query: { where: [{ field: 'size', op: '=', value: 'M' }] } }).products.map((p) => p.id)).toEqual(['a', 'c']);
  });
});
