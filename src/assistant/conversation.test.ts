import { describe, expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { Bookmark, Narrowing } from '../protocol/answer.ts';
import { assistantTold } from './fake-model.ts';
import { narrow } from './narrow.ts';

const tent = (id: string, title: string, price: number, color: string, more: object = {}): object => ({ id, title, brand: 'Tarn', category: ['Camping', 'Tents'], price, attributes: { color }, ...more });

const store = CatalogStore.open(
  readCatalog({
    store: { name: 'Peak', currency: 'EUR', languages: ['en'], policies: [{ id: 'contact', title: 'Contact', text: 'Call 555-0100.' }] },
    products: [
      tent('lark', 'Lark Tent', 189.5, 'red'),
      tent('heron', 'Heron Tent', 99, 'green', { availability: 'out_of_stock' }),
      tent('wren', 'Wren Tent', 45, 'red', { availability: 'in_stock' }),
      tent('crane', 'Crane Tent', 320, 'green', { availability: 'in_stock' }),
      { id: 'stove', title: 'Ember Stove', brand: 'Moor', category: ['Camping', 'Stoves'], price: 30, attributes: { color: 'red' }, variants: [] },
    ],
  }).catalog,
);
const ids = ({ products }: { readonly products: readonly { readonly id: string }[] }): string[] => products.map((p) => p.id);

describe('the facets of a list', () => {
  test('are a price that parts it, what is in stock and the values that several share, each with what it leaves', async () => {
    const { assistant } = assistantTold(store, ['en find cat=Tents']);
    const { facets } = await assistant.ask(assistant.newConversation(), 'tents?');
    expect(facets).toEqual([
      { by: { field: 'price', op: '<', value: 200 }, count: 3 },
      { by: { field: 'color', op: '=', value: 'red' }, count: 2 },
      { by: { field: 'color', op: '=', value: 'green' }, count: 2 },
      { by: { field: 'availability', op: '=', value: 'in_stock' }, count: 2 },
    ]);
  });

  test('name categories where there are several, and are no more than a shopper takes in', async () => {
    const { assistant } = assistantTold(store, ['en find cat=Camping']);
    const { facets } = await assistant.ask(assistant.newConversation(), 'camping gear?');
    expect(facets).toContainEqual({ by: { field: 'category', op: '=', value: 'Tents' }, count: 4 });
    expect(facets.filter(({ by }) => by.field === 'price')).toHaveLength(3);
    expect(facets.length).toBeLessThanOrEqual(8);
  });

  test.each(['en find cat=Tents; color=red', 'en fact Lark Tent; price', 'en cart'])('are none where there is little to narrow: %s', async (plan) => {
    const { assistant } = assistantTold(store, [plan]);
    expect((await assistant.ask(assistant.newConversation(), 'lark tent?')).facets).toEqual([]);
  });
});

describe('a recommendation', () => {
  test.each([
    ['en find meant', 'something red to sleep under in a tent', 'These come closest to what you describe: '],
    ['fr find meant; price<50', 'tent', 'Voici ce qui s\'approche le plus de ce que vous décrivez : Wren Tent (45 EUR'],
    ['zh find meant', 'tent', '与您描述的最接近的有：'],
  ])('says no more than that the products come close: %s', async (plan, message, says) => {
    const { assistant } = assistantTold(store, [plan]);
    const answer = await assistant.ask(assistant.newConversation(), message);
    expect(answer.text).toMatch(new RegExp(`^${says.replace(/[()]/g, '\\$&')}`));
    expect(answer).toMatchObject({ outcome: 'answered', repaired: false });
  });

  test('is none where no product has anything of it', async () => {
    const { assistant } = assistantTold(store, ['en find meant', 'en nomatch']);
    expect(await assistant.ask(assistant.newConversation(), 'zzz')).toMatchObject({ outcome: 'nomatch', products: [] });
  });
});

describe('narrowing', () => {
  const shown: Bookmark = { plan: 'en find cat=Camping', shown: ['lark', 'heron', 'wren', 'crane', 'stove'], cart: { stove: 1 } };

  test.each<[Narrowing, string[], string]>([
    [{ field: 'color', op: '=', value: 'red' }, ['lark', 'wren', 'stove'], 'en find shown; color=red'],
    [{ field: 'price', op: '<', value: 100 }, ['heron', 'wren', 'stove'], 'en find shown; price<100'],
    [{ field: 'category', op: '=', value: 'Stoves' }, ['stove'], 'en find shown; cat=Stoves'],
  ])('by %o keeps what meets it', (by, kept, plan) => {
    const answer = narrow(store, shown, by, 'en');
    expect(ids(answer)).toEqual(kept);
    expect(answer).toMatchObject({ plan, outcome: 'answered', cart: { stove: 1 } });
    expect(answer.text).toContain(answer.products[0]!.title);
  });

  test('leaves the talk at the narrowed list: "the cheapest one" is the cheapest of it', async () => {
    const narrowed = narrow(store, { ...shown, shown: ['lark', 'heron', 'wren', 'crane'] }, { field: 'color', op: '=', value: 'green' }, 'fr');
    const { assistant, prompts } = assistantTold(store, ['en find shown; min=price']);
    const talk = assistant.newConversation({ messages: ['tents?'], bookmark: narrowed.bookmark });
    expect(ids(await assistant.ask(talk, 'the cheapest one?'))).toEqual(['heron']);
    expect(prompts[0]).toContain('last: fr find shown; color=green');
  });

  test('of products that the catalog no longer has finds nothing, and says so', () => {
    expect(narrow(store, { shown: ['gone'], cart: {} }, { field: 'color', op: '=', value: 'red' }, 'en')).toMatchObject({ outcome: 'nomatch', products: [], text: 'Sorry, we have nothing for that: color red.' });
  });
});

describe('a bookmark', () => {
  test('lets a talk go on in another assistant as if it had been held there', async () => {
    const first = assistantTold(store, ['en find cat=Tents', 'en add #2']);
    const talk = first.assistant.newConversation();
    await first.assistant.ask(talk, 'tents?');
    const { bookmark } = await first.assistant.ask(talk, 'add the third', { page: 'lark' });
    const second = assistantTold(store, ['en fact #1; price']);
    const answer = await second.assistant.ask(second.assistant.newConversation({ messages: ['tents?', 'add the third'], bookmark: JSON.parse(JSON.stringify(bookmark)) as Bookmark }), 'how much?', { page: 'lark' });
    expect(answer.cart).toEqual(bookmark.cart);
    expect(answer.bookmark.shown).toEqual(bookmark.shown);
  });

  test('keeps the search that the talk is still about', async () => {
    const first = assistantTold(store, ['en find cat=Tents; color=red', 'en fact #1; price']);
    const talk = first.assistant.newConversation();
    await first.assistant.ask(talk, 'red tents?');
    const { bookmark } = await first.assistant.ask(talk, 'how much is the first?');
    const second = assistantTold(store, ['en find cat=Tents; color=red; price<100']);
    const answer = await second.assistant.ask(second.assistant.newConversation({ messages: [], bookmark: JSON.parse(JSON.stringify(bookmark)) as Bookmark }), 'under 100?');
    expect(second.prompts[0]).toContain('search: en find cat=Tents; color=red\nlast: en fact #1; price\n');
    expect(ids(answer)).toEqual(['wren']);
    expect(answer.bookmark.search).toBeUndefined();
  });
});

describe('on the page of a product', () => {
  test('"this one" is that product', async () => {
    const { assistant, prompts } = assistantTold(store, ['en fact #1; color', 'en add #1']);
    const talk = assistant.newConversation();
    expect((await assistant.ask(talk, 'does this one come in blue?', { page: 'wren' })).text).toContain('Wren Tent: the color is red.');
    expect((await assistant.ask(talk, 'add it', { page: 'wren' })).cart).toEqual({ wren: 1 });
    expect(prompts[0]).toContain('shown: 1 Wren Tent 45');
  });

  test('a list that was asked for there is what is meant, until the page changes', async () => {
    const { assistant } = assistantTold(store, ['en find cat=Stoves', 'en add #1', 'en add #1']);
    const talk = assistant.newConversation();
    await assistant.ask(talk, 'stoves?', { page: 'wren' });
    expect((await assistant.ask(talk, 'add it', { page: 'wren' })).cart).toEqual({ stove: 1 });
    expect((await assistant.ask(talk, 'add it', { page: 'crane' })).cart).toEqual({ stove: 1, crane: 1 });
  });

  test('that the catalog does not have, the talk goes on as it was', async () => {
    const { assistant } = assistantTold(store, ['en find cat=Stoves', 'en add #1']);
    const talk = assistant.newConversation();
    await assistant.ask(talk, 'stoves?');
    expect((await assistant.ask(talk, 'add it', { page: 'no such product' })).cart).toEqual({ stove: 1 });
  });
});

describe('the rules of a page', () => {
  test('cap what words put into the cart', async () => {
    const { assistant } = assistantTold(store, ['en add Wren Tent; qty=9']);
    const answer = await assistant.ask(assistant.newConversation(), 'nine wren tents', { maxQuantity: 4 });
    expect(answer.cart).toEqual({ wren: 4 });
    expect(answer.text).toBe('In your cart: 4 × Wren Tent (45 EUR). The store sells at most 4 of each here.');
  });

  test('take nothing out of a cart that the page has filled beyond its cap', async () => {
    const { assistant } = assistantTold(store, ['en add Wren Tent']);
    const talk = assistant.newConversation();
    talk.setCart({ wren: 6 });
    expect((await assistant.ask(talk, 'one more wren tent', { maxQuantity: 4 })).cart).toEqual({ wren: 6 });
  });

  test.each([['en add Wren Tent', ['wren']], ['en checkout', []]])('leave the cart alone where it is not kept: %s', async (plan, shown) => {
    const { assistant } = assistantTold(store, [plan]);
    const answer = await assistant.ask(assistant.newConversation(), 'wren tent', { noCart: true });
    expect(answer).toMatchObject({ cart: {}, text: 'The cart is not kept here. Open the product to buy it.' });
    expect(ids(answer)).toEqual(shown);
  });

  test.each(['en order ?', 'en order A-1'])('without an order lookup give the contact policy and where it stands: %s', async (plan) => {
    const { assistant } = assistantTold(store, [plan]);
    const answer = await assistant.ask(assistant.newConversation(), 'where is order A-1?');
    expect(answer).toMatchObject({ outcome: 'unknown', text: 'I cannot look at orders here. Call 555-0100.', sources: [{ policy: 'contact' }] });
    expect(answer).not.toHaveProperty('order');
  });

  test('with an order lookup tell its state', async () => {
    const { assistant } = assistantTold(store, ['en order A-1']);
    const answer = await assistant.ask(assistant.newConversation(), 'where is order A-1?', { orderLookup: () => Promise.resolve({ status: 'shipped' }) });
    expect(answer.text).toContain('status: shipped');
  });
});
