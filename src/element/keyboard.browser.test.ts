/** What a shopper does without a pointer, from the page into the element and through a whole conversation. */
import '../define.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answerWith, JACKET, TENT } from './fake-client.ts';
import { mountLoaded, settle } from './mounted-element.ts';

// Another file's conversation would be remembered here.
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
});

it('by the keyboard alone a shopper asks, opens a fact, buys a variant, compares, narrows, changes the question, clears and takes that back', async () => {
  const { element, client } = await mountLoaded({ catalog: '/catalog.json' });
  const root = element.shadowRoot!;
  const before = Object.assign(document.createElement('button'), { textContent: 'Of the page' });
  document.querySelector('main')!.before(before);
  before.focus();

  const focused = (): string => {
    const active = root.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent.trim() ?? '';
  };
  /** Tabs on, or back, until this has the focus. No step goes around the page's end, where a browser may keep the focus to itself. */
  const reach = async (name: string | RegExp, direction = '{Tab}'): Promise<void> => {
    for (let stops = 0; stops < 60; stops++) {
      if (typeof name === 'string' ? focused() === name : name.test(focused())) return;
      await userEvent.keyboard(direction);
    }
    throw new Error(`The keyboard reaches no ${String(name)}, but ${focused()}.`);
  };
  const back = (name: string | RegExp): Promise<void> => reach(name, '{Shift>}{Tab}{/Shift}');
  const press = async (key = '{Enter}'): Promise<void> => {
    await userEvent.keyboard(key);
    await settle(element);
  };
  const answer = async (...given: Parameters<typeof answerWith>): Promise<void> => {
    client.asks.at(-1)!.resolve(answerWith(...given));
    await settle(element);
  };

  await reach('Your question');
  await press('jackets and tents{Enter}');
  await answer('The Moss Tent costs 149 EUR.', {
    plan: 'en find',
    products: [TENT, JACKET],
    sources: [{ product: 'tent', field: 'price', text: '149.00 EUR' }],
    facets: [{ by: { field: 'brand', op: '=', value: 'Tarn' }, count: 1 }],
    bookmark: { plan: 'en find', shown: ['tent', 'jacket'], cart: {} },
  });
  expect(focused()).toBe('Your question'); // it stays where the shopper was

  await back(/^€149\.00 \(/);
  await press();
  expect(root.querySelector('[part=fact-source] dd')!.textContent).toBe('149.00 EUR');

  await reach('Choose size, colour: Drift Jacket');
  await press('S');
  await reach('Add to cart: Drift Jacket');
  await press();
  expect(element.cart).toEqual({ 'jacket-s': 1 });

  await reach('Compare: Drift Jacket');
  await press('{ }');
  await back('Compare: Moss Tent');
  await press('{ }');
  await reach('Compare 2 products');
  await press();
  expect(client.asks.at(-1)!.turns.at(-1)).toBe('Compare Drift Jacket and Moss Tent');
  expect(root.activeElement).not.toBeNull(); // the button is gone, the focus is not
  await answer('Compared.', { plan: 'en compare', products: [TENT, JACKET], facets: [{ by: { field: 'brand', op: '=', value: 'Tarn' }, count: 1 }], cart: element.cart, bookmark: { plan: 'en compare', shown: ['tent', 'jacket'], cart: element.cart } });

  await back('Tarn (1)');
  await press();
  expect(client.narrowings.map(({ by }) => by.value)).toEqual(['Tarn']);
  client.narrowings[0]!.resolve(answerWith('One product.', { plan: 'en find shown; brand=Tarn', products: [TENT], cart: element.cart, bookmark: { plan: 'en find shown; brand=Tarn', shown: ['tent'], cart: element.cart } }));
  await settle(element);

  await reach('Your question');
  await press('and stoves?{Enter}');
  await answer('No stove.', { cart: element.cart });
  await back('Edit your question');
  await press();
  expect(focused()).toBe('Your question');
  expect(root.querySelector('input')!.value).toBe('and stoves?');
  await press('{Escape}');
  expect(root.querySelector('input')!.value).toBe('');

  await back('Clear the conversation');
  await press();
  expect(root.querySelectorAll('.question')).toHaveLength(0);
  expect(focused()).toBe('Undo: bring the conversation back');
  await press();
  expect(root.querySelectorAll('.question')).toHaveLength(4);
}, 60_000); // some hundred keys
