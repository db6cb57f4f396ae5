import { describe, expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import { partsOf } from './either-goods.ts';
import type { Finding } from './finding.ts';
import { Names } from './names.ts';
import { parsePlan } from './plan-text.ts';
import { ProductSearch } from './product-search.ts';
import { searchAndRun } from './run-plan.ts';
import type { SaidGoods } from './store-words.ts';

const store = CatalogStore.open(
  readCatalog({
    store: { name: 'Larder', currency: 'EUR', languages: ['en'] },
    products: [
      { id: 'plum', title: 'Plum jam', price: 6, attributes: { organic: true } },
      { id: 'fig', title: 'Fig jam', price: 9, attributes: { organic: false } },
      { id: 'lime', title: 'Lime honey', price: 8, attributes: { organic: true } },
      { id: 'mill', title: 'Salt and pepper mill', category: ['Seasonings'], price: 30 },
      { id: 'salt', title: 'Grey salt', category: ['Seasonings'], price: 3 },
    ],
  }).catalog,
);

async function run(planText: string, goods: readonly SaidGoods[] = []): Promise<Finding> {
  const plan = parsePlan(planText, Names.of(store));
  if (!plan) throw new Error(`not a plan: ${planText}`);
  return (await searchAndRun(plan, store, new ProductSearch(store), { shown: [], cart: {}, maxQuantity: 10, goods })).finding;
}

describe('goods named one after another', () => {
  test.each([
    ['jams or honeys', ['jams', 'honeys']],
    ['confitures ou des miels', ['confitures', 'miels']],
    ['barbecues & planchas', ['barbecues', 'planchas']],
    ['钢笔和圆珠笔', ['钢笔', '圆珠笔']],
    ['plum jam', ['plum jam']],
  ])('%s', (text, parts) => {
    expect(partsOf(text, [])).toEqual(parts.length > 1 ? parts : []);
  });

  test('stand side by side in Chinese, where all of the text is such names', () => {
    const goods = ['篮球', '足球', '球'].map((said) => ({ said, count: 1 }));
    expect(partsOf('篮球足球', goods)).toEqual(['篮球', '足球']);
    expect(partsOf('红色篮球足球', goods)).toEqual([]);
  });
});

describe('a plan that looks for several goods', () => {
  test('finds those of each, under the same conditions', async () => {
    expect((await run('en find text=jams or honeys')).products.map((p) => p.id)).toEqual(['plum', 'fig', 'lime']);
    expect((await run('en find organic=yes; text=jams or honeys')).products.map((p) => p.id)).toEqual(['plum', 'lime']);
    expect((await run('en find text=jams or honeys; max=price')).products.map((p) => p.id)).toEqual(['fig']);
    expect((await run('en count text=jams and honeys')).total).toBe(3);
    expect((await run('en average price; text=jams and honeys')).figures[0]?.value).toBe(7.67);
  });

  test('finds the one thing that all of the words name, and what there is of several where some are not sold', async () => {
    expect((await run('en find text=salt and pepper')).products.map((p) => p.id)).toEqual(['mill']);
    expect((await run('en find text=honey or cheese')).products.map((p) => p.id)).toEqual(['lime']);
    expect((await run('en find text=cheese or ham')).outcome).toBe('nomatch');
  });

  test('finds all of a category that is called by one of the names in other words', async () => {
    const [category] = store.schema.categories;
    const goods = [{ said: 'condiments', count: 2, ...(category ? { category } : {}) }];
    expect((await run('en find text=condiments or honey', goods)).products.map((p) => p.id)).toEqual(['mill', 'salt', 'lime']);
    expect((await run('en find text=condiments or honey')).products.map((p) => p.id)).toEqual(['lime']);
  });

  test('is told as it was asked', async () => {
    expect((await run('en find text=jams or honeys')).plan).toMatchObject({ clauses: { text: 'jams or honeys' } });
  });
});
