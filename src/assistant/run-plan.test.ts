/** What plans come to on the catalog; carts and dialogues have tests of their own. */
import { describe, expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { Product } from '../catalog/types.ts';
import type { Finding } from './finding.ts';
import { Names } from './names.ts';
import type { NearField } from './near-names.ts';
import { parsePlan } from './plan-text.ts';
import { ProductSearch } from './product-search.ts';
import { runPlan, searchAndRun } from './run-plan.ts';
import type { SaidGoods } from './store-words.ts';

const store = CatalogStore.open(
  readCatalog({
    store: { name: 'Peak', currency: 'EUR', languages: ['en'] },
    products: [
      { id: 'lark', title: 'Lark Tent', brand: 'Tarn', rating: 4.6, category: ['Camping', 'Tents'], price: 189.5, attributes: { persons: 2, color: 'red', weight: '2.1 kg', poles: 'steel' } },
      { id: 'heron', title: 'Heron Tent', brand: 'Moor', rating: 4.1, category: ['Camping', 'Tents'], price: 99, attributes: { persons: 2, color: 'green', weight: '2100 g' } },
      { id: 'wren', title: 'Wren Tent', category: ['Camping', 'Tents'], price: 60, attributes: { color: 'red' } },
      { id: 'ember', title: 'Ember Stove', category: ['Camping', 'Stoves'], price: 45 },
      { id: 'scarf', title: 'Wool Scarf', category: ['Clothing'], variants: [{ id: 'scarf-s', options: { size: 'S' }, price: 20, availability: 'in_stock' }, { id: 'scarf-l', options: { size: 'L' }, price: 30, availability: 'out_of_stock' }] },
    ],
  }).catalog,
);

const of = (...ids: string[]): Product[] => ids.flatMap((id) => store.product(id) ?? []);

function find(planText: string): Finding {
  const plan = parsePlan(planText, Names.of(store));
  if (!plan) throw new Error(`not a plan: ${planText}`);
  return runPlan(plan, store, { shown: store.catalog.products, cart: {}, maxQuantity: 10 }).finding;
}

describe('a list', () => {
  const ids = (planText: string, ...meant: string[]): string[] => {
    const plan = parsePlan(planText, Names.of(store));
    if (!plan) throw new Error(`not a plan: ${planText}`);
    const context = { shown: of('wren', 'lark'), cart: {}, maxQuantity: 10, meant: { ranked: of(...meant), fitting: () => of(...meant) } };
    return runPlan(plan, store, context).finding.products.map((p) => p.id);
  };

  test('begins with what the message is nearest to, and leaves nothing out', () => {
    expect(ids('en find cat=Tents', 'ember', 'wren', 'heron')).toEqual(['wren', 'heron', 'lark']);
  });

  test('of what is meant holds what fits the conditions, and no more than are recommended', () => {
    expect(ids('en find meant; price<100', 'ember', 'lark', 'heron')).toEqual(['ember', 'heron']);
    expect(ids('en find meant; top=1', 'ember', 'lark')).toEqual(['ember']);
    expect(ids('en find meant; max=price', 'ember', 'heron')).toEqual(['heron']);
  });

  test.each([
    ['one that is sorted', 'en find cat=Tents; max=price', ['lark']],
    ['one of those shown', 'en find shown', ['wren', 'lark']],
  ])('keeps its own order where it has one: %s', (_, planText, expected) => {
    expect(ids(planText, 'lark', 'heron')).toEqual(expected);
  });
});

describe('a fact that the text is searched for', () => {
  const asked = (planText: string, name: string, nearness: number, said: readonly NearField[] = []): Finding => {
    const plan = parsePlan(planText, Names.of(store));
    if (!plan) throw new Error(`not a plan: ${planText}`);
    const meant = { ranked: [], fitting: () => [], near: { categories: [], policies: [], fields: [{ name, nearness }], conditions: [] } };
    return runPlan(plan, store, { shown: [], cart: {}, maxQuantity: 10, meant, said }).finding;
  };

  test('is read from the field that is surely asked for where the text is silent', () => {
    const finding = asked('en fact Lark Tent; text=heavy', 'weight', 77);
    expect([finding.outcome, ...said(finding)]).toEqual(['answered', 'lark weight 2.1 kg']);
  });

  test('is read from it though the text says something of the words', () => {
    expect(said(asked('en fact Lark Tent; text=steel', 'weight', 80))).toEqual(['lark weight 2.1 kg']);
    expect(said(asked('en fact Lark Tent; text=steel', 'weight', 79))).toEqual(['lark poles steel']);
  });

  test('is read from the field that its words are near to where the message is nearest to it too', () => {
    expect(asked('en fact Lark Tent; text=heavy', 'weight', 70, [{ name: 'weight', nearness: 82 }]).outcome).toBe('answered');
    expect(asked('en fact Lark Tent; text=heavy', 'weight', 70, [{ name: 'weight', nearness: 78 }]).outcome).toBe('unknown');
    expect(asked('en fact Lark Tent; text=heavy', 'persons', 70, [{ name: 'weight', nearness: 82 }]).outcome).toBe('unknown');
  });

  test('is not answered by the name that the product was called by, nor by another field than the one that is named', () => {
    expect(asked('en fact Wool Scarf; text=wool', 'size', 60).outcome).toBe('unknown');
    expect(said(find('en fact #5; text=wool'))).toEqual(['scarf title Wool Scarf']);
    expect(asked('en fact Heron Tent; text=poles', 'weight', 90).outcome).toBe('unknown');
    expect(said(asked('en fact Lark Tent; text=poles', 'weight', 90))).toEqual(['lark poles steel']);
  });

  test.each([['weight', 76], ['persons', 90], ['price', 90]])('is unknown where no field of the product is: %s at %i', (name, nearness) => {
    expect(asked('en fact Wren Tent; text=heavy', name, nearness).outcome).toBe('unknown');
  });
});

const said = ({ readings }: Finding): string[] => readings.map((r) => `${r.productId} ${r.field} ${r.text}`);

describe('a comparison', () => {
  test('that names no field tells price, rating and what all have, differences first', () => {
    const finding = find('en compare Lark Tent | Heron Tent');
    expect(said(finding)).toEqual([
      'lark price 189.5 EUR', 'lark rating 4.6', 'lark color red', 'lark persons 2', 'lark weight 2.1 kg',
      'heron price 99 EUR', 'heron rating 4.1', 'heron color green', 'heron persons 2', 'heron weight 2100 g',
    ]);
    expect(finding.figures).toEqual([{ kind: 'difference', field: 'price', value: 90.5, unit: 'EUR' }]);
  });

  test('of a field tells it of both, with the difference across units', () => {
    expect(find('en compare Lark Tent | Heron Tent; weight')).toMatchObject({ readings: [{ text: '2.1 kg' }, { text: '2100 g' }], figures: [{ field: 'weight', value: 0 }] });
    expect(find('en compare Lark Tent | Heron Tent; rating').figures).toEqual([{ kind: 'difference', field: 'rating', value: 0.5, unit: '' }]);
  });
});

describe('things alike', () => {
  test('are of its kind where any are, and never the thing itself', () => {
    expect(find('en similar Lark Tent').products.map((p) => p.id)).toEqual(['heron', 'wren']);
    expect(find('en similar Wool Scarf').outcome).toBe('nomatch');
  });

  test('are narrowed and put in order as the plan says', () => {
    expect(find('en similar Lark Tent; price<99').products.map((p) => p.id)).toEqual(['wren']);
    expect(find('en similar Lark Tent; min=price').products.map((p) => p.id)).toEqual(['wren']);
    expect(find('en similar Lark Tent; max=price; top=2').products.map((p) => p.id)).toEqual(['heron', 'wren']);
    expect(find('en similar Lark Tent; top=1').products.map((p) => p.id)).toEqual(['heron']);
  });
});

describe('a fact of a variant', () => {
  test('is the variant\'s own', () => {
    expect(said(find('en fact Wool Scarf; size=L; price; availability'))).toEqual(['scarf price 30 EUR', 'scarf availability out_of_stock']);
    expect(find('en fact Wool Scarf; size=XL; price').outcome).toBe('unknown');
  });
});

describe('an average', () => {
  test('is of what has a number; without any it is unknown, without products nothing matched', () => {
    expect(find('en average price; cat=Tents').figures).toEqual([{ kind: 'average', field: 'price', value: 116.17, unit: 'EUR' }]);
    expect(find('en average persons; cat=Stoves').outcome).toBe('unknown');
    expect(find('en average price; cat=Tents; color=blue').outcome).toBe('nomatch');
  });
});

test('goods that are put in order by a figure which they lack are so by one of its kind', () => {
  const { plan, products, readings } = find('en find cat=Tents; max=weight');
  expect([plan.verb, products.map(({ id }) => id), readings.map(({ field }) => field)]).toEqual(['find', ['lark', 'heron'], ['weight', 'weight']]);
  const powered = CatalogStore.open(readCatalog({ store: { name: 'V', currency: 'EUR', languages: ['en'] }, products: [{ id: 'a', title: 'Slim bank', category: ['Banks'], attributes: { 'battery capacity': '5000 mAh' } }, { id: 'b', title: 'Big bank', category: ['Banks'], attributes: { 'battery capacity': '20000 mAh' } }, { id: 'c', title: 'Mug', category: ['Mugs'], attributes: { capacity: '300 ml' } }] }).catalog);
  const biggest = parsePlan('en find cat=Banks; max=capacity', Names.of(powered));
  expect(biggest && runPlan(biggest, powered, { shown: [], cart: {}, maxQuantity: 10 }).finding.products.map(({ id }) => id)).toEqual(['b']);
});

test('words that say no more than the category are let go where nothing has them', async () => {
  const found = async (planText: string): Promise<string[]> => {
    const plan = parsePlan(planText, Names.of(store));
    if (!plan) throw new Error(`not a plan: ${planText}`);
    return (await searchAndRun(plan, store, new ProductSearch(store), { shown: [], cart: {}, maxQuantity: 10 })).finding.products.map(({ id }) => id);
  };
  expect(await found('en find cat=Stoves; text=stovse')).toEqual(['ember']);
  expect(await found('en find cat=Stoves; text=stovse kettle')).toEqual([]);
});

test('a Chinese name of goods is not let go for the character that it shares with its kind', async () => {
  const shop = CatalogStore.open(readCatalog({ store: { name: 'P', currency: 'CNY', languages: ['zh'] }, products: [{ id: 'glass', title: '玻璃泡茶器', category: ['壶与盖碗'] }, { id: 'mug', title: '马克杯', category: ['杯'] }] }).catalog);
  const plan = parsePlan('zh find cat=壶与盖碗; text=紫砂壶', Names.of(shop));
  expect(plan && (await searchAndRun(plan, shop, new ProductSearch(shop), { shown: [], cart: {}, maxQuantity: 10 })).finding.outcome).toBe('nomatch');
});

test('goods that stand in another category than the plan says are found there', async () => {
  const shop = CatalogStore.open(readCatalog({ store: { name: 'P', currency: 'EUR', languages: ['en'] }, products: [{ id: 'chalk', title: 'Blue Chalk Bag', category: ['Climbing'] }, { id: 'rope', title: 'Rope', category: ['Climbing'] }, { id: 'duffel', title: 'Duffel Bag', category: ['Bags'] }] }).catalog);
  const plan = parsePlan('en find cat=Bags; text=chalk bags', Names.of(shop));
  const [climbing] = shop.schema.categories.filter(({ name }) => name === 'Climbing');
  const found = async (goods: readonly SaidGoods[]): Promise<string[] | undefined> => plan && (await searchAndRun(plan, shop, new ProductSearch(shop), { shown: [], cart: {}, maxQuantity: 10, goods })).finding.products.map(({ id }) => id);
  expect(await found([{ said: 'chalk bag', count: 1, ...(climbing ? { category: climbing } : {}) }])).toEqual(['chalk']);
  expect(await found([])).toEqual(['duffel']);
});
