import '../define.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answer, Cart } from '../protocol/answer.ts';
import { answerWith, type FakeClient, JACKET, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, converse, mountLoaded } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

const CART_EVENTS = ['shop-assistant-add-to-cart', 'shop-assistant-remove-from-cart', 'shop-assistant-set-quantity'] as const;

let client: FakeClient;
let element: ShopAssistant;
/** What the page heard, in order. */
let heard: [string, unknown][];

beforeEach(async () => {
  heard = [];
  ({ element, client } = await mountLoaded());
  for (const name of [...CART_EVENTS, 'shop-assistant-checkout'] as const) element.addEventListener(name, ({ detail }) => heard.push([name.replace('shop-assistant-', ''), detail]));
});
afterEach(() => element.remove());

/** The cart becomes `after` by an answer with this plan. */
async function change(before: Cart, plan: string, after: Cart, more: Partial<Answer> = {}): Promise<void> {
  element.cart = before;
  await converse({ element, client }, 'please', answerWith('In your cart: so many.', { plan, cart: after, products: [TENT], ...more }));
}

function refuse(): void {
  for (const name of [...CART_EVENTS, 'shop-assistant-checkout'] as const) element.addEventListener(name, (event) => event.preventDefault());
}

const said = (): string | undefined => [...element.shadowRoot!.querySelectorAll('.text')].at(-1)?.textContent;
const told = (): string => element.shadowRoot!.querySelector('[role=status]')!.textContent;

describe('an answer that changes the cart', () => {
  it.each([
    ['adds', {}, 'en add Moss Tent; qty=2', { tent: 2 }, ['add-to-cart', { id: 'tent', quantity: 2, cart: { tent: 2 } }]],
    ['adds to what is there', { tent: 1 }, 'en add Moss Tent', { tent: 2 }, ['add-to-cart', { id: 'tent', quantity: 1, cart: { tent: 2 } }]],
    ['takes out', { tent: 2, stove: 1 }, 'en remove Moss Tent', { stove: 1 }, ['remove-from-cart', { id: 'tent', quantity: 2, cart: { stove: 1 } }]],
    ['takes one out of three', { tent: 3 }, 'en remove Moss Tent; qty=1', { tent: 2 }, ['remove-from-cart', { id: 'tent', quantity: 1, cart: { tent: 2 } }]],
    ['sets a greater number', { tent: 1 }, 'en set Moss Tent; qty=3', { tent: 3 }, ['set-quantity', { id: 'tent', quantity: 3, before: 1, cart: { tent: 3 } }]],
    ['sets a smaller number', { tent: 3 }, 'en set Moss Tent; qty=2', { tent: 2 }, ['set-quantity', { id: 'tent', quantity: 2, before: 3, cart: { tent: 2 } }]],
    ['sets what was not there', {}, 'en set Moss Tent; qty=2', { tent: 2 }, ['add-to-cart', { id: 'tent', quantity: 2, cart: { tent: 2 } }]],
    ['sets to none', { tent: 3 }, 'en set Moss Tent; qty=0', {}, ['remove-from-cart', { id: 'tent', quantity: 3, cart: {} }]],
  ] as const)('is told to the page as what it is: it %s', async (_what, before, plan, after, event) => {
    await change(before, plan, after);
    expect(heard).toEqual([event]);
    expect(element.cart).toEqual(after);
    expect(said()).toBe('In your cart: so many.');
  });

  it.each([
    ['en add Moss Tent', {}, { tent: 1 }, 'The shop did not allow it: nothing was put into your cart.'],
    ['en remove Moss Tent', { tent: 1 }, {}, 'The shop did not allow it: nothing was taken out of your cart.'],
    ['en set Moss Tent; qty=2', { tent: 1 }, { tent: 2 }, 'The shop did not allow it: the quantity stays as it was.'],
    ['fr add Moss Tent', {}, { tent: 1 }, 'La boutique ne l’a pas permis : rien n’a été mis dans votre panier.'],
    ['zh add Moss Tent', {}, { tent: 1 }, '商店未允许此操作，购物车没有加入商品。'],
  ] as const)('and is refused says so in its own language, and claims nothing else (%s)', async (plan, before, after, words) => {
    refuse();
    const lang = plan.slice(0, 2) as Answer['lang']; // a plan begins with its language
    await change(before, plan, after, { lang });
    expect(element.cart).toEqual(before);
    expect(said()).toBe(words);
    expect(element.shadowRoot!.querySelector('[aria-live=polite]')!.textContent).toContain(words);
    expect(element.shadowRoot!.textContent).not.toContain('In your cart');
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('and is refused can be asked for again, with the cart as it is', async () => {
    refuse();
    await change({}, 'en add Moss Tent', { tent: 1 });
    await userEvent.click(page.getByRole('button', { name: 'Answer again' }));
    expect(client.asks.map(({ options }) => options.cart)).toEqual([{}, {}]);
  });

  it('is not refused by a page that keeps the cart itself: it cancels, and sets the cart', async () => {
    element.addEventListener('shop-assistant-add-to-cart', (event) => {
      event.preventDefault();
      element.cart = { ...event.detail.cart, gift: 1 };
    });
    await change({}, 'en add Moss Tent', { tent: 1 });
    expect(said()).toBe('In your cart: so many.');
    expect(element.cart).toEqual({ tent: 1, gift: 1 });
  });
});

it.each([['en', 'Add to cart', 'nothing was put into your cart'], ['fr', 'Ajouter au panier', 'rien n’a été mis dans votre panier'], ['zh', '加入购物车', '购物车没有加入商品']])('a card’s button that the page refuses says so (%s)', async (lang, button, words) => {
  refuse();
  element.lang = lang;
  await converse({ element, client }, 'tents', answerWith('One tent.', { products: [TENT] }));
  await userEvent.click(page.getByRole('button', { name: `${button}: Moss Tent` }));
  await element.updateComplete;
  expect(told()).toContain(words);
  expect(said()).toBe('One tent.');
  expect(element.cart).toEqual({});
});

describe('checking out by words', () => {
  const checkOut = (cart: Cart): Promise<void> => change(cart, 'en checkout', cart, { text: 'You can check out.', products: [TENT, JACKET] });

  it('hands the page what is in the cart, with products where the catalog knows them', async () => {
    await checkOut({ tent: 2, 'jacket-s': 1, gone: 1 });
    expect(heard).toEqual([['checkout', { lines: [{ id: 'tent', quantity: 2, product: TENT }, { id: 'jacket-s', quantity: 1, product: JACKET }, { id: 'gone', quantity: 1 }] }]]);
    expect(said()).toBe('You can check out.');
  });

  it('that the page refuses says so', async () => {
    refuse();
    await checkOut({ tent: 2 });
    expect(said()).toBe('The shop does not check out from here. Your cart stays as it is.');
    expect(element.cart).toEqual({ tent: 2 });
  });

  it('asks the page nothing for an empty cart, or where the store keeps its cart to itself', async () => {
    await checkOut({});
    element.noCart = true;
    await checkOut({ tent: 1 });
    expect(heard).toEqual([]);
  });

  it('is no matter of a question about the cart', async () => {
    await change({ tent: 1 }, 'en cart', { tent: 1 });
    expect(heard).toEqual([]);
  });
});

it('a refusal does not leak into the next question', async () => {
  const listening = new AbortController();
  element.addEventListener('shop-assistant-add-to-cart', (event) => event.preventDefault(), { signal: listening.signal });
  await change({}, 'en add Moss Tent', { tent: 1 });
  listening.abort();
  await ask(element, 'and now?');
  expect(client.asks.at(-1)!.options.cart).toEqual({});
  const onCart = vi.fn();
  element.addEventListener('shop-assistant-cart-change', (event) => onCart(event.detail.cart));
  client.asks.at(-1)!.resolve(answerWith('In your cart.', { plan: 'en add Moss Tent', cart: { tent: 1 } }));
  await vi.waitFor(() => expect(onCart.mock.calls).toEqual([[{ tent: 1 }]]));
});
