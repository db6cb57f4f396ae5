/** Hiding as a shop sees it: the real engine, with no model loaded. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { parseCatalog } from '../catalog/read.ts';
import type { Hidden } from '../protocol/messages.ts';
import { withoutHidden } from './hide.ts';
import { LocalEngine } from './local-engine.ts';

const text = JSON.stringify({
  store: { name: 'S', currency: 'EUR', languages: ['en', 'fr'], policies: [] },
  products: [
    { id: 'tent', title: 'Moss Tent', price: 149, brand: 'Fern', category: ['Camping', 'Tents'], attributes: { weight: '2 kg' } },
    { id: 'stove', title: 'Ember Stove', price: 49.5, brand: 'Cinder', category: ['Camping', 'Stoves'], attributes: { fuel: 'gas' } },
    { id: 'green', title: 'Green Tea', price: 9, category: ['Thés', 'Loose'] },
    { id: 'black', title: 'Black Tea', price: 8, category: ['Thés', 'Bags'] },
    { id: 'duffel', title: 'Duffel', price: 90, category: ['Camping', 'Bags'] },
  ],
});

const idsWithout = (hidden: Hidden): string[] => withoutHidden(parseCatalog(text), hidden).catalog.products.map(({ id }) => id);

describe('hidden from a catalog', () => {
  it.each<[string, Hidden, string[]]>([
    ['are products by their ids', { products: ['stove', 'green'] }, ['tent', 'black', 'duffel']],
    ['are categories by their names, with all that is below', { categories: ['Camping'] }, ['green', 'black']],
    ['is every category of a name', { categories: ['Bags'] }, ['tent', 'stove', 'green']],
    ['is one of them by its path', { categories: ['Camping > Bags'] }, ['tent', 'stove', 'green', 'black']],
    ['is what a name says in other letters', { categories: ['thes>BAGS'] }, ['tent', 'stove', 'green', 'duffel']],
    ['are products and categories together', { products: ['tent', 'green'], categories: ['Stoves', 'Thés > Bags'] }, ['duffel']],
  ])('%s', (_what, hidden, left) => {
    expect(idsWithout(hidden)).toEqual(left);
  });

  it('is known to be there what another name hides as well', () => {
    const { problems } = withoutHidden(parseCatalog(text), { products: ['tent'], categories: ['Camping', 'Tents'] });
    expect(problems).toEqual([]);
  });

  it('are names that the catalog doesn\'t hold told to the merchant, with what to write', () => {
    const { catalog, problems } = withoutHidden(parseCatalog(text), { products: ['tent', 'Moss Tent'], categories: ['Hats', 'Tents > Camping'] });
    expect(catalog.products).toHaveLength(4);
    expect(problems).toEqual([
      { severity: 'error', path: 'hidden.products', message: '"Moss Tent" is the id of no product, so it hides nothing. Give ids as the catalog has them.' },
      { severity: 'error', path: 'hidden.categories', message: expect.stringMatching(/^"Hats" is no category of a product, .* Give a name/) as string },
      { severity: 'error', path: 'hidden.categories', message: expect.stringMatching(/^"Tents > Camping" is no category/) as string },
    ]);
  });

  it('can not be everything', () => {
    expect(() => idsWithout({ categories: ['Camping', 'Thés'] })).toThrow(expect.objectContaining({ code: 'catalog-invalid', message: expect.stringMatching(/^All 5 products .* Hide fewer/) as string }) as Error);
  });

  it('is nothing of which the schema, from which prompts and plans are made, still tells', () => {
    const { schema } = CatalogStore.open(withoutHidden(parseCatalog(text), { categories: ['Stoves'], products: ['tent'] }).catalog);
    expect(schema.categories.map(({ name }) => name)).not.toContain('Stoves');
    expect(schema.fields.map(({ name }) => name)).not.toContain('fuel');
    expect(schema.brands).toEqual([]);
  });
});

describe('an engine with something hidden', () => {
  let engine: LocalEngine;
  const { signal } = new AbortController();
  beforeEach(() => {
    engine = new LocalEngine();
  });

  it('reports the rest alone', () => {
    expect(engine.openCatalog(text, { hidden: { categories: ['Camping'], products: ['hat'] } })).toMatchObject({ productCount: 2, categories: ['Thés'], problems: [{ path: 'hidden.products' }] });
  });

  it('doesn\'t find it, nor go on about it from a page or a talk of before', async () => {
    engine.openCatalog(text, { hidden: { products: ['tent'] } });
    expect(await engine.search('moss tent', 10, signal)).toEqual([]);
    const narrowed = engine.narrow({ shown: ['tent', 'stove'], cart: { tent: 1 }, page: 'tent' }, { field: 'price', op: '<', value: 1000 }, 'en');
    expect(narrowed.products.map(({ id }) => id)).toEqual(['stove']);
    expect(narrowed.text).not.toContain('Moss');
  });

  it('shows it again once it is opened with nothing hidden', async () => {
    engine.openCatalog(text, { hidden: { products: ['tent'] } });
    engine.openCatalog(text);
    expect((await engine.search('moss tent', 10, signal)).map(({ id }) => id)).toEqual(['tent']);
  });
});
