import { describe, expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { Product } from '../catalog/types.ts';
import { advance, start } from './grammar.ts';
import { planGrammar } from './plan-grammar.ts';
import type { Near } from './near-names.ts';
import type { SaidGoods } from './store-words.ts';
import { buildTurn, planTurn } from './prompt.ts';

const store = CatalogStore.open(
  readCatalog({
    store: { name: 'Peak', currency: 'EUR', languages: ['en'] },
    products: [
      { id: 'tent', title: 'Lark Tent', category: ['Tents'], attributes: { colour: 'green', weight: '2 kg' } },
      { id: 'tyre', title: 'Mountain Tyre', category: ['Tyres'], attributes: { width: '5 cm' } },
      { id: 'lock', title: 'Cable Lock', category: ['Locks'] },
    ],
  }).catalog,
);
const of = (...ids: string[]): Product[] => ids.flatMap((id) => store.product(id) ?? []);
const turn = (message: string, more: object = {}) => ({ store, message, shown: [], resemblance: store.resemble(message), ...more });
const line = (name: string, prompt: string): string | undefined => prompt.split('\n').find((l) => l.startsWith(`${name}: `));
const near = (names: Partial<Near>): Near => ({ categories: [], policies: [], fields: [], conditions: [], ...names });
const isWritable = (plan: string, context: ReturnType<typeof turn>): boolean => [...`${plan}\n`].reduce(advance, start(planGrammar(store, planTurn(context)))).accepts;

test('a variant is picked by what tells variants apart, with what was said of how many', () => {
  const shop = CatalogStore.open(
    readCatalog({
      store: { name: 'Peak', currency: 'EUR', languages: ['en'] },
      products: [{ id: 'boot', title: 'Fell Boot', attributes: { colour: 'green' }, variants: [{ id: 'a', options: { size: 'M' } }, { id: 'b', options: { size: 'L' } }] }],
    }).catalog,
  );
  const last = { lang: 'en', verb: 'add', ref: { position: 1 }, options: [], quantity: 3 };
  const context = { store: shop, message: 'the green one in large', shown: shop.catalog.products, resemblance: shop.resemble('the green one in large'), near: near({}), last };
  const writable = (plan: string): boolean => [...`${plan}\n`].reduce(advance, start(planGrammar(shop, planTurn(context as Parameters<typeof planTurn>[0])))).accepts;
  expect(['en add #1; size=L', 'en add #1; size=L; qty=3', 'en add #1; colour=green', 'en add #1; qty=3', 'en fact #1; size=L; price'].map(writable)).toEqual([true, true, false, false, true]);
});

describe('what may be taken out, or had in another number', () => {
  test('is what is in the cart, also where search doesn\'t find it', () => {
    const asked = turn('take the lock out', { shown: of('tyre', 'tent'), cart: { tent: 1 } });
    const refs = ['Lark Tent', '#2', 'Cable Lock', '#1'];
    expect(refs.map((ref) => isWritable(`en remove ${ref}`, asked))).toEqual([true, true, false, false]);
    expect(refs.map((ref) => isWritable(`en set ${ref}; qty=2`, { ...asked, message: 'only two of the locks' }))).toEqual([true, true, false, false]);
    expect(isWritable('en add Cable Lock', asked)).toBe(true);
  });

  test('is anything shown while the cart is empty: the shopper is told so', () => {
    expect(isWritable('en remove Cable Lock', turn('take the lock out', { cart: {} }))).toBe(true);
    expect(isWritable('en remove Cable Lock', turn('take the lock out', { cart: { gone: 1 } }))).toBe(true);
  });
});

describe('what a prompt tells of the dialogue', () => {
  test('is what the cart holds, with quantities: "the lock" is taken out by its name', () => {
    const prompt = buildTurn(turn('take it out', { shown: of('tyre'), cart: { tent: 1, lock: 3 } }));
    expect(line('cart', prompt)).toBe('cart: 1 Lark Tent; 3 Cable Lock');
    expect(isWritable('en set Cable Lock; qty=2', turn('two will do', { shown: of('tyre'), cart: { lock: 3 } }))).toBe(true);
    expect(line('cart', buildTurn(turn('take it out', { cart: {} })))).toBeUndefined();
  });

  test('is which of a list the message is likest to', () => {
    expect(line('likest', buildTurn(turn('the one for wheels', { shown: of('tent', 'tyre', 'lock'), ranked: of('tyre', 'lock', 'tent') })))).toBe('likest: #2 #3');
    expect(line('likest', buildTurn(turn('the one for wheels', { shown: of('tent'), ranked: of('tyre', 'tent') })))).toBeUndefined();
    expect(line('likest', buildTurn(turn('the one for wheels', { shown: of('tent', 'tyre') })))).toBeUndefined();
  });
});

describe('titles in a prompt', () => {
  test('are those that share words while there are no vectors', () => {
    expect(line('titles', buildTurn(turn('antivol cable')))).toBe('titles: Cable Lock');
  });

  test('begin with what was meant where words were met by chance, and its fields are shown', () => {
    const prompt = buildTurn(turn('un pneu avec cable', { ranked: of('tyre', 'lock') }));
    expect(line('titles', prompt)).toBe('titles: Mountain Tyre; Cable Lock');
    expect(line('has', prompt)).toBe('has: width');
  });

  test('begin with what was named where the joined ranking names it too', () => {
    expect(line('titles', buildTurn(turn('mountain tyre', { ranked: of('tyre', 'tent') })))).toBe('titles: Mountain Tyre; Lark Tent');
  });
});

test('what is near in meaning is shown nearest first: categories and policies with their leads, fields of the product in question', () => {
  const prompt = buildTurn(turn('lark tent, c’est lourd ?', { near: near({ categories: [{ name: 'Tents', lead: 41 }, { name: 'Locks', lead: -3 }], policies: [{ name: 'returns', lead: 7 }], fields: [{ name: 'price', nearness: 80 }, { name: 'weight', nearness: 78 }, { name: 'width', nearness: 70 }, { name: 'colour', nearness: 61 }] }) }));
  expect(line('near', prompt)).toBe('near: Tents 41; Locks 0');
  expect(line('policies', prompt)).toBe('policies: returns 7');
  expect(line('has', prompt)).toBe('has: weight 78; colour 61');
});

test('conditions near in meaning are shown as a plan writes them, but for those that words name and those far away', () => {
  const conditions = [{ field: 'colour', value: 'green', lead: 90 }, { field: 'setup_time', value: 'yes', lead: 60 }, { field: 'pattern', value: 'a; b', lead: 30 }, { field: 'pattern', value: 'dots', lead: 24 }];
  expect(line('fits', buildTurn(turn('a green one', { near: near({ conditions }) })))).toBe('fits: setup_time=yes 60; pattern=a, b 30');
  expect(line('fits', buildTurn(turn('une verte', { near: near({ conditions }) })))).toBe('fits: colour=green 90; setup_time=yes 60; pattern=a, b 30');
});

test('tags that only repeat a category, a brand or another value are not shown', () => {
  const tagged = CatalogStore.open(readCatalog({
    store: { name: 'Peak', currency: 'EUR', languages: ['en'] },
    products: [
      { id: 'a', title: 'Lark', brand: 'Apex', category: ['Tents'], tags: ['tents', 'apex', 'light tents'] },
      { id: 'b', title: 'Wren', brand: 'Bold', category: ['Locks'] },
    ],
  }).catalog);
  const message = 'light tents by apex';
  expect(line('like', buildTurn({ store: tagged, message, shown: [] }))).toBe('like: cat=Tents; tags=light tents; brand=Apex');
});

test('fields that share a word with the message stand before those that are near in meaning', () => {
  expect(line('has', buildTurn(turn('colour of the lark tent', { near: near({ fields: [{ name: 'weight', nearness: 66 }, { name: 'colour', nearness: 64 }] }) })))).toBe('has: colour 64; weight 66');
});

test('a plan may name the titles and categories that the turn shows, and no others', () => {
  const context = turn('un pneu', { near: near({ categories: [{ name: 'Tyres', lead: 60 }] }), ranked: of('tyre') });
  expect(isWritable('fr find cat=Tyres', context)).toBe(true);
  expect(isWritable('fr fact Mountain Tyre; width', context)).toBe(true);
  expect(isWritable('fr find cat=Tents', context)).toBe(false);
  expect(isWritable('fr fact Lark Tent; weight', context)).toBe(false);
});

test('a plan may name no category that hardly leads, nor one far behind the first', () => {
  const context = (tyres: number, locks: number): ReturnType<typeof turn> => turn('un pneu', { near: near({ categories: [{ name: 'Tyres', lead: tyres }, { name: 'Locks', lead: locks }] }) });
  expect([isWritable('fr find cat=Tyres', context(60, 49)), isWritable('fr find cat=Locks', context(60, 49))]).toEqual([true, true]);
  expect([isWritable('fr find cat=Tyres', context(70, 25)), isWritable('fr find cat=Locks', context(70, 25))]).toEqual([true, false]);
  expect([isWritable('fr find cat=Tyres', context(12, 3)), isWritable('fr find text=pneu', context(12, 3))]).toEqual([false, true]);
});

test('a plan may set conditions that the message names, and affirm those near to it in meaning; no others', () => {
  const shop = CatalogStore.open(
    readCatalog({
      store: { name: 'Peak', currency: 'EUR', languages: ['en'] },
      products: [
        { id: 'tent', title: 'Lark Tent', brand: 'Tarn', category: ['Tents'], attributes: { colour: 'green', pattern: 'dots', waterproof: true, lined: false } },
        { id: 'hut', title: 'Heron Tent', brand: 'Tarn', category: ['Tents'], attributes: { colour: 'red', pattern: 'stripes', waterproof: false, lined: true } },
      ],
    }).catalog,
  );
  const conditions = [{ field: 'pattern', value: 'dots', lead: 40 }, { field: 'pattern', value: 'stripes', lead: 3 }, { field: 'lined', value: 'yes', lead: 50 }];
  const asked = (message: string, more: object = {}) => ({ store: shop, message, shown: [], resemblance: shop.resemble(message), near: near({ conditions }), ...more });
  const writable = (plan: string, context = asked('a green one that is waterproof')): boolean => [...`${plan}\n`].reduce(advance, start(planGrammar(shop, planTurn(context)))).accepts;
  expect([writable('en find colour=green'), writable('en find colour!=green'), writable('en find waterproof=no'), writable('en find brand=Tarn')]).toEqual([true, true, true, true]);
  expect([writable('en find pattern=dots'), writable('en find lined=yes'), writable('en find availability=in_stock')]).toEqual([true, true, true]);
  expect([writable('en find pattern=stripes'), writable('en find lined=no'), writable('en find colour=red')]).toEqual([false, false, false]);
  expect(writable('en find lined=no', asked('one without a lining'))).toBe(true);
  const before = { last: { lang: 'en', verb: 'find', clauses: { where: [{ field: 'colour', op: '=', value: 'red' }] } } };
  expect(writable('en find colour=red; price<20', asked('under 20', before))).toBe(true);
});

test('what a product’s text is searched for is the shopper’s own words, where it speaks their language', () => {
  expect([isWritable('en fact Lark Tent; text=pitch', turn('lark tent, is it easy to pitch?')), isWritable('en fact Lark Tent; text=mountain', turn('lark tent, is it easy to pitch?'))]).toEqual([true, false]);
  expect(isWritable('fr fact Lark Tent; text=pitch', turn('lark tent, facile à monter ?'))).toBe(true);
});

test('only fields of numbers have a least and a most', () => {
  expect([isWritable('en find min=weight', turn('light')), isWritable('en find max=colour', turn('colour'))]).toEqual([true, false]);
});

test('a message without a word of any language is answered in that of the talk, or of the page', () => {
  const writable = (message: string, more: object): boolean[] => ['en', 'fr', 'zh'].map((lang) => isWritable(`${lang} order ?`, turn(message, more)));
  expect(writable('#AB-1234', { lang: 'fr' })).toEqual([false, true, false]);
  expect(writable('1234 ?', { lang: 'fr', last: { lang: 'zh', verb: 'order' } })).toEqual([false, false, true]);
  expect(writable('1234 svp', { lang: 'en' })).toEqual([true, true, true]);
  expect(writable('订单1234', { lang: 'en' })).toEqual([true, true, true]);
});

test('where vectors find the shopper’s own words, a plan searches for no others', () => {
  expect([isWritable('fr find text=mountain', turn('un pneu')), isWritable('fr find text=pneu', turn('un pneu'))]).toEqual([true, true]);
  const ranked = of('tyre');
  expect([isWritable('fr find text=mountain', turn('un pneu', { ranked })), isWritable('fr find text=pneu', turn('un pneu', { ranked }))]).toEqual([false, true]);
  expect(isWritable('fr find text=mountain', turn('🙂', { ranked }))).toBe(true);
});

test('what a search said can be said again after something else was asked', () => {
  const search = { lang: 'en', verb: 'find', clauses: { category: 'Tents', where: [{ field: 'colour', op: '=', value: 'green' }], text: 'lark' } } as const;
  const last = { lang: 'en', verb: 'fact', ref: { position: 1 }, options: [], fields: ['weight'] } as const;
  const before = { near: near({ categories: [{ name: 'Tyres', lead: 9 }] }), shown: of('tent'), last };
  const asked = turn('and under 50?', { ...before, search });
  expect(buildTurn(asked)).toContain('search: en find cat=Tents; colour=green; text=lark\nlast: en fact #1; weight\n');
  expect(isWritable('en find cat=Tents; colour=green; price<50; text=lark', asked)).toBe(true);
  expect(isWritable('en find cat=Tents; price<50', turn('and under 50?', before))).toBe(false);
  expect(line('search', buildTurn(turn('and under 50?', { ...before, search, last: search })))).toBeUndefined();
});

test('conditions near in meaning are those that the goods asked for can meet', () => {
  const conditions = [{ field: 'width', value: 'wide', lead: 90 }, { field: 'colour', value: 'green', lead: 40 }];
  const asked = (lead: number): string | undefined => line('fits', buildTurn(turn('mossy ones', { near: near({ categories: [{ name: 'Tents', lead }], conditions }) })));
  expect([asked(60), asked(0)]).toEqual(['fits: colour=green 40', 'fits: width=wide 90; colour=green 40']);
});

test('fields of the goods asked for are shown, and the nearest of all', () => {
  const has = (more: object): string | undefined => line('has', buildTurn(turn('how wide are the tyres', { ranked: of('tent', 'tyre'), ...more })));
  expect(has({ near: near({ categories: [{ name: 'Tyres', lead: 60 }] }) })).toContain('width');
  expect(has({ resemblance: store.resemble('lark'), near: near({ fields: [{ name: 'width', nearness: 80 }, { name: 'weight', nearness: 70 }] }) })).toMatch(/^has: width 80; weight 70/);
});

test('a plan may name any category while none is found by meaning, and the one of the plan before', () => {
  expect(isWritable('fr find cat=Tents', turn('un pneu'))).toBe(true);
  const last = { lang: 'fr', verb: 'find', clauses: { category: 'Tents', where: [] } } as const;
  expect(isWritable('fr find cat=Tents; weight<3 kg', turn('moins de 3 kg', { near: near({ categories: [{ name: 'Tyres', lead: 9 }] }), last }))).toBe(true);
});

describe('of what is not sold', () => {
  const surfboard: SaidGoods = { said: 'surfboard', count: 0, isUnsold: true };
  const categories = [{ name: 'Tents', lead: 60 }, { name: 'Tyres', lead: 55 }];

  test('no category is offered that is but near', () => {
    expect(isWritable('en find cat=Tents', turn('a surfboard', { near: near({ categories }), goods: [surfboard] }))).toBe(false);
    expect(isWritable('en find cat=Tents', turn('a surfboard', { near: near({ categories: [{ name: 'Tents', lead: 100 }] }), goods: [surfboard] }))).toBe(true);
  });

  test('one is that is near without those words, too', () => {
    const context = turn('a tent for my surfboard', { near: near({ categories, without: [{ name: 'Tents', lead: 70 }, { name: 'Locks', lead: 65 }] }), goods: [surfboard] });
    expect(['Tents', 'Tyres', 'Locks'].map((name) => isWritable(`en find cat=${name}`, { ...context, resemblance: store.resemble('') }))).toEqual([true, false, false]);
  });
});
