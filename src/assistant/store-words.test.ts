import { describe, expect, it } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { ProductSearch } from './product-search.ts';
import { buildTurn, planTurn } from './prompt.ts';
import { parsePlan } from './plan-text.ts';
import { Names } from './names.ts';
import { searchAndRun } from './run-plan.ts';
import { StoreWords } from './store-words.ts';

const lexicon = Lexicon.read([
  'saddle\tselle\t鞍座',
  'tent\ttente\t帐篷',
  'leather\tcuir\t皮革',
  'red\trouge\t红色|红',
  'surfboard\tplanche de surf\t冲浪板',
  'remote control\ttélécommande\t遥控',
  'weight|weigh\tpoids|pèse\t重量',
  'waterproof\timperméable\t防水',
  'bread\tpain\t面包',
  'waterproof tent\ttente imperméable\t防水帐篷',
].join('\n'));
const product = (id: string, title: string, category: string, attributes: Record<string, unknown> = {}, price = 20) => ({ id, title, category: ['Outdoor', category], price, attributes });
const store = CatalogStore.open(readCatalog({
  store: { name: 'Peak', currency: 'EUR', languages: ['en'], policies: [] },
  products: [
    product('s1', 'Leather Saddle', 'Seats', { color: 'Red' }),
    product('s2', 'Foam Saddle', 'Seats', { color: 'Black' }),
    product('t1', 'Moss Tent', 'Camping', { waterproof: true, weight: '2 kg' }, 90),
    product('t2', 'Fern Tent', 'Camping', { waterproof: false }, 80),
    product('p1', 'Pain Relief Bread Mat', 'Mats'),
    product('l1', 'Camp Lantern', 'Camping', { 'remote control': true }, 10),
  ],
}).catalog);
const words = new StoreWords(store, lexicon);
const search = new ProductSearch(store);
search.words = words;

const prompt = (message: string): string => buildTurn({ store, message, shown: [], ...search.read(message) });
const run = async (plan: string) => {
  const { finding } = await searchAndRun(parsePlan(plan, Names.of(store))!, store, search, { shown: [], cart: {}, maxQuantity: 9 });
  return { ids: finding.products.map((p) => p.id), ...finding };
};

it('a category is found by the rarest way to say what it is called', () => {
  const shop = CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'CNY', languages: ['zh'], policies: [] }, products: [product('a', '口袋点阵本', '笔记本'), product('b', '皮面手账本', '笔记本')] }).catalog);
  const rare = Lexicon.read('notebook\tcarnet\t本子|手账本|记事本|作业本|软抄本|练习簿|笔记本');
  expect(new StoreWords(shop, rare).read('any notebooks?').goods).toMatchObject([{ said: 'notebooks', count: 2, category: { path: ['Outdoor', '笔记本'] } }]);
});

describe('goods that the store has none of', () => {
  it('are no properties, and no kind of what it sells', () => {
    const known = new StoreWords(store, Lexicon.read(['tent\ttente\t帐篷', 'bivvy tent\ttente tunnel\t隧道帐篷', 'surfboard\tplanche de surf\t冲浪板', '=reviews\tavis\t评价'].join('\n')));
    expect(known.read('surfboards with good reviews, or a bivvy tent').goods.map(({ said, count, isUnsold = false }) => [said, count, isUnsold])).toEqual([['surfboards', 0, true], ['reviews', 0, false], ['bivvy tent', 0, false]]);
    expect(known.read('隧道帐篷').goods).toMatchObject([{ count: 0 }]);
    expect(known.read('隧道帐篷').goods[0]?.isUnsold).toBeUndefined();
  });
});

it('words that a value says are known, those that it says in part aren\'t', () => {
  const shop = CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['en'], policies: [] }, products: [product('a', 'Slate 14', 'Laptops', { system: 'Windows 11 Home', finish: 'smoked' })] }).catalog);
  const known = new StoreWords(shop, Lexicon.read(['windows\tfenêtres\t窗户', 'smoked salmon\tsaumon fumé\t烟熏三文鱼'].join('\n')));
  expect([known.sought('windows', 'en').isUnknownHere, known.sought('smoked salmon', 'en').isUnknownHere]).toEqual([false, true]);
});

describe('a store’s words for a shopper’s', () => {
  it('show the model its values and yes-or-no fields, whatever the language', () => {
    expect(prompt('une selle rouge avec télécommande')).toContain('like: remote control=yes; color=Red');
    expect(prompt('红色的')).toContain('color=Red');
  });

  it('show the model what a thing\'s own name says yes to', () => {
    expect(prompt('how many waterproof tents?')).toContain('waterproof=yes');
    expect(prompt('une tente imperméable')).toContain('waterproof=yes');
  });

  it('show how many products are called so, and the smallest category that holds them', () => {
    expect(prompt('la tente la moins chère')).toContain('goods: tente 2 < Camping 3');
    expect(prompt('une selle')).toContain('goods: selle 2 = Seats');
    expect(prompt('vous avez des planches de surf ?')).toContain('goods: planches de surf 0');
    expect(planTurn({ store, message: 'tente', shown: [], near: { categories: [{ name: 'Seats', lead: 90 }], policies: [], fields: [], conditions: [] }, ...search.read('tente') }).categories).toEqual(['Camping', 'Seats']);
  });

  it('mean the narrower of two categories that a phrase may name', () => {
    const sweets = CatalogStore.open(readCatalog({
      store: { name: 'Épicerie', currency: 'EUR', languages: ['fr'], policies: [] },
      products: ['Noir 70 %', 'Lait'].map((title, i) => ({ id: `t${i}`, title, category: ['Chocolats', 'Tablettes'] })).concat({ id: 'd1', title: 'Truffes', category: ['Chocolats', 'Confiseries'] }),
    }).catalog);
    const chocolate = new StoreWords(sweets, Lexicon.read('chocolate bar|chocolate\ttablette de chocolat|chocolat\t巧克力'));
    expect(chocolate.read('des tablettes de chocolat').goods).toMatchObject([{ count: 2, category: { name: 'Tablettes' } }]);
    expect(chocolate.read('du chocolat').goods).toMatchObject([{ count: 3, category: { name: 'Chocolats' } }]);
  });

  it('find what a plan looks for in the shopper’s words, and leave these in the plan', async () => {
    const { ids, plan } = await run('fr find text=selle');
    expect(ids.sort()).toEqual(['s1', 's2']);
    expect(plan).toMatchObject({ clauses: { text: 'selle' } });
    expect((await run('fr find text=selle cuir')).ids).toEqual(['s1']);
    expect((await run('fr find cat=Seats; not=cuir')).ids).toEqual(['s2']);
    expect((await run('zh find text=帐篷; min=price')).ids).toEqual(['t2']);
  });

  it('take a word that two languages share as the shopper’s', () => {
    expect(words.sought('pain', 'fr').text).toBe('bread');
    expect(words.sought('pain', 'fr').isUnknownHere).toBe(false);
  });

  it('turn a phrase where the languages order it otherwise', () => {
    expect(words.sought('selle cuir', 'fr').text).toBe('leather saddle');
    expect(words.sought('皮革 鞍座', 'zh').text).toBe('leather saddle');
  });

  it('leave alone what the store says itself, and what nobody knows', () => {
    expect(words.sought('Moss Tent', 'en')).toEqual({ text: 'Moss Tent', isUnknownHere: false, mayBeProperty: false });
    expect(words.sought('xyzzy', 'fr')).toEqual({ text: 'xyzzy', isUnknownHere: false, mayBeProperty: false });
    expect(words.sought('planche de surf', 'fr').isUnknownHere).toBe(true);
    expect(words.sought('planche de surf rouge', 'fr').isUnknownHere).toBe(true);
    expect(words.sought('红色 帐篷', 'zh').isUnknownHere).toBe(false);
  });

  it('read a fact by another name of its field', async () => {
    expect((await run('fr fact Moss Tent; text=pèse')).readings).toEqual([{ productId: 't1', field: 'weight', text: '2 kg' }]);
    expect((await run('fr fact Fern Tent; text=pèse')).outcome).toBe('unknown');
  });
});

describe('goods that a category lists among others', () => {
  const shop = CatalogStore.open(readCatalog({
    store: { name: 'Peak', currency: 'EUR', languages: ['en'], policies: [] },
    products: [product('a', 'Leather Saddle', 'Saddles & Tents'), product('b', 'Foam Saddle', 'Saddles & Tents'), product('c', 'Moss Tent', 'Saddles & Tents')],
  }).catalog);
  const parts = (message: string): unknown => new StoreWords(shop, lexicon).read(message).goods.map(({ said, count, category, isPart }) => [said, count, category?.name, isPart ?? false]);

  it('are told from the whole of it', () => {
    expect(parts('la selle la moins chère ?')).toEqual([['selle', 2, 'Saddles & Tents', true]]);
    expect(parts('how many saddles and tents?')).toEqual([['saddles', 2, 'Saddles & Tents', false], ['tents', 1, 'Saddles & Tents', false]]);
    expect(parts('combien de selles et de tentes ?')).toEqual([['selles', 2, 'Saddles & Tents', false], ['tentes', 1, 'Saddles & Tents', false]]);
  });

  it('are those that a plan of the whole category means', async () => {
    const found = async (message: string): Promise<number> => {
      const plan = parsePlan('fr count cat=Saddles & Tents', Names.of(shop));
      if (!plan) throw new Error('not a plan');
      const inShop = new ProductSearch(shop);
      inShop.words = new StoreWords(shop, lexicon);
      return (await searchAndRun(plan, shop, inShop, { shown: [], cart: {}, maxQuantity: 9, goods: inShop.read(message).goods })).finding.total;
    };
    expect(await found('combien de selles avez-vous ?')).toBe(2);
    expect(await found('combien de selles et de tentes ?')).toBe(3);
  });
});

it('by how much things differ is told from what each has', () => {
  const known = new StoreWords(store, Lexicon.read('difference in figures|difference|gap\tdifférence|écart\t相差|差多少'));
  expect(['whats the price gap between the two', '价格差多少', 'quel est l’écart ?', 'which one is cheaper'].map((message) => known.asksDifference(message))).toEqual([true, true, true, false]);
});
