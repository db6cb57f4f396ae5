import { describe, expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { OrderLookup } from './assistant.ts';
import { assistantTold } from './fake-model.ts';

const variant = (size: string, more: object = {}): object => ({ id: `boot-${size}`, options: { size }, price: 80, availability: 'in_stock', ...more });
const store = CatalogStore.open(
  readCatalog({
    store: { name: 'Peak', currency: 'EUR', languages: ['en'] },
    products: [
      { id: 'boot', title: 'Fell Boot', category: ['Boots'], price: 80, variants: [variant('41'), variant('42'), variant('43', { availability: 'out_of_stock' }), variant('44', { price: 85 })] },
      { id: 'lace', title: 'Lace', category: ['Boots'], price: 4.1 },
    ],
  }).catalog,
);

/** What is said, and the cart, turn by turn. */
async function talk(...turns: readonly (readonly [message: string, plan: string])[]): Promise<{ readonly text: string; readonly cart: object }[]> {
  const { assistant } = assistantTold(store, turns.map(([, plan]) => plan));
  const conversation = assistant.newConversation();
  const answers: { text: string; cart: object }[] = [];
  for (const [message] of turns) {
    const { text, cart } = await assistant.ask(conversation, message);
    answers.push({ text, cart });
  }
  return answers;
}

describe('a variant', () => {
  test('is asked for where it isn\'t clear, without what is sold out, and once', async () => {
    const [asked, chosen] = await talk(['add the fell boot', 'en add Fell Boot'], ['42 please', 'en add #1; size=42']);
    expect(asked).toEqual({ text: expect.stringContaining('size: 41, 42, 44') as string, cart: {} });
    expect(chosen?.cart).toEqual({ 'boot-42': 1 });
  });

  test.each(['42', '42.0', '42.00'])('is not asked for where it is told: size %s', async (size) => {
    expect((await talk([`fell boot in ${size}`, `en add Fell Boot; size=${size}`]))[0]?.cart).toEqual({ 'boot-42': 1 });
  });

  test('that is sold out is not added', async () => {
    const [answer] = await talk(['fell boot in 43', 'en add Fell Boot; size=43']);
    expect(answer?.cart).toEqual({});
    expect(answer?.text).toMatch(/sold out|out of stock/i);
  });

  test('in the cart is the one that is changed or taken out', async () => {
    const [, more, none] = await talk(['fell boot in 44', 'en add Fell Boot; size=44'], ['make that two', 'en set #1; qty=2'], ['remove it', 'en remove #1']);
    expect([more?.cart, none?.cart]).toEqual([{ 'boot-44': 2 }, {}]);
  });
});

describe('several things at once', () => {
  test('are put in, each in its number, and told in one sentence', async () => {
    const [both] = await talk(['fell boot in 42 and two laces', 'en add Fell Boot; size=42 | Lace; qty=2']);
    expect(both?.cart).toEqual({ 'boot-42': 1, lace: 2 });
    expect(both?.text).toMatch(/^In your cart: 1 × Fell Boot \(42[^:]*; 2 × Lace [^:]*$/);
  });

  test('are changed and taken out, what isn’t named stays', async () => {
    const [, set, out] = await talk(['boots in 41 and 42, a lace', 'en add Fell Boot; size=41 | Fell Boot; size=42 | Lace'], ['two of 42 and five laces', 'en set Fell Boot; size=42; qty=2 | Lace; qty=5'], ['no laces, no 42', 'en remove Lace | Fell Boot; size=42']);
    expect([set?.cart, out?.cart]).toEqual([{ 'boot-41': 1, 'boot-42': 2, lace: 5 }, { 'boot-41': 1 }]);
  });

  test('are put in as far as they can be: one is sold out, of another a size must be chosen', async () => {
    const [soldOut, open, unknown] = await talk(['43 and a lace', 'en add Fell Boot; size=43 | Lace'], ['boots and a lace', 'en add Fell Boot | Lace'], ['the ninth and a lace', 'en add #9 | Lace']);
    expect([soldOut?.cart, open?.cart, unknown?.cart]).toEqual([{ lace: 1 }, { lace: 2 }, { lace: 3 }]);
    expect(soldOut?.text).toMatch(/out of stock.*1 × Lace/);
    expect(open?.text).toMatch(/size: 41, 42, 44.*2 × Lace/);
  });
});

test('what was just put in is the first of what can be spoken of, the rest of the cart is behind it', async () => {
  const [, , fewer, none] = await talk(['three laces', 'en add Lace; qty=3'], ['fell boot in 42', 'en add Fell Boot; size=42'], ['only two of the laces', 'en set #2; qty=2'], ['no boots after all', 'en remove #1']);
  expect([fewer?.cart, none?.cart]).toEqual([{ 'boot-42': 1, lace: 2 }, { lace: 2 }]);
});

test('totals are computed, with each variant\'s own price', async () => {
  const answers = await talk(['two in 44', 'en add Fell Boot; size=44; qty=2'], ['three laces', 'en add Lace; qty=3'], ['what is in my cart?', 'en cart']);
  expect(answers.at(-1)?.text).toContain('182.3 EUR');
});

describe('an order', () => {
  const known: Readonly<Record<string, { readonly status: string }>> = { 'A-1': { status: 'shipped' } };
  const ask = async (message: string, plan: string): Promise<{ readonly text: string; readonly looked: readonly string[] }> => {
    const looked: string[] = [];
    const orderLookup: OrderLookup = (number) => { looked.push(number); return Promise.resolve(known[number]); };
    const { assistant } = assistantTold(store, [plan]);
    return { text: (await assistant.ask(assistant.newConversation(), message, { orderLookup })).text, looked };
  };

  test('is asked for by number where none was given', async () => {
    const { text, looked } = await ask('where is my parcel?', 'en order ?');
    expect(text).toMatch(/number of your order/);
    expect(looked).toEqual([]);
  });

  test('is not looked up by a number that the shopper never wrote', async () => {
    const { text, looked } = await ask('where is my parcel?', 'en order A-1');
    expect(text).toMatch(/number of your order/);
    expect(looked).toEqual([]);
  });

  test('that the shop does not know is told as such, without a state', async () => {
    const { text, looked } = await ask('where is A-9?', 'en order A-9');
    expect(looked).toEqual(['A-9']);
    expect(text).toContain('A-9');
    expect(text).not.toMatch(/shipped|delivered/);
  });

  test('is found in capitals, too, as stores print their numbers', async () => {
    const { text, looked } = await ask('where is a-1??', 'en order a-1');
    expect(looked).toEqual(['a-1', 'A-1']);
    expect(text).toMatch(/A-1.*shipped/);
  });
});
