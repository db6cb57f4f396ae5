import '../define.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answerWith, type FakeClient, STOVE, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, converse, mountLoaded, settle } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

let client: FakeClient;
let element: ShopAssistant;

beforeEach(async () => {
  sessionStorage.clear();
  ({ element, client } = await mountLoaded({ catalog: '/catalog.json', contactUrl: 'mailto:people@shop.example' }));
});
afterEach(() => {
  vi.restoreAllMocks();
  element.remove();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const find = (selector: string): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>(selector);
const told = (): string => find('[role=status]')!.textContent;
const questions = (): string[] => [...element.shadowRoot!.querySelectorAll('.question')].map((each) => each.lastChild!.textContent!);

describe('an answer', () => {
  it('is copied with its products, their prices and addresses', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await converse({ element, client }, 'tents', answerWith('A tent for 149 EUR, one stove.', { products: [TENT, STOVE] }));
    await userEvent.click(button('Copy the answer'));
    await settle(element);
    expect(writeText.mock.calls).toEqual([[`A tent for €149.00, one stove.\n- Moss Tent €149.00 ${new URL('/p/tent', document.baseURI).href}\n- Ember Stove €49.50`]]);
    expect(told()).toBe('The answer was copied.');
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('that the browser does not let copy says so', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
    await converse({ element, client }, 'tents', answerWith('One tent.'));
    await userEvent.click(button('Copy the answer'));
    await settle(element);
    expect(told()).toBe('The browser did not allow copying.');
  });

  it('is asked for again in place of the old one', async () => {
    await converse({ element, client }, 'tents', answerWith('One tent.'));
    await converse({ element, client }, 'and stoves?', answerWith('No stove.'));
    await userEvent.click(button('Answer again'));
    client.asks[2]!.resolve(answerWith('One stove.'));
    await settle(element);
    expect(client.asks[2]!.turns).toEqual(['tents', 'and stoves?']);
    expect([...element.shadowRoot!.querySelectorAll('.text')].map((text) => text.textContent)).toEqual(['One tent.', 'One stove.']);
  });

  it('that changed the cart is neither asked for again nor its question changed: it would change it twice', async () => {
    await converse({ element, client }, 'add a tent', answerWith('Done.', { plan: 'en add Moss Tent', cart: { tent: 1 } }));
    await expect.element(button('Copy the answer')).toBeVisible();
    expect([...element.shadowRoot!.querySelectorAll('.tool')].map((tool) => tool.getAttribute('aria-label'))).toEqual(['Copy the answer', 'Helpful', 'Not helpful']);
  });

  it.each([['en', 'Helpful', 'Not helpful'], ['fr', 'Utile', 'Pas utile'], ['zh', '有帮助', '没有帮助']])('is rated, which the page hears and this device keeps (%s)', async (lang, up, down) => {
    const onRating = vi.fn();
    element.addEventListener('shop-assistant-rating', (event) => onRating(event.detail.question, event.detail.answer, event.detail.rating));
    element.lang = lang;
    await converse({ element, client }, 'tents', answerWith('One tent.'));
    await userEvent.click(button(up));
    await userEvent.click(button(down));
    expect(onRating.mock.calls).toEqual([['tents', 'One tent.', 'up'], ['tents', 'One tent.', 'down']]);
    ({ element, client } = await mountLoaded({ catalog: '/catalog.json', lang }));
    await expect.element(button(up)).toHaveAttribute('aria-pressed', 'false');
    await expect.element(button(down)).toHaveAttribute('aria-pressed', 'true');
  });

  it('is read out sentence by sentence, then how many products it shows', async () => {
    await ask(element, 'tents');
    const spoken = (): string[] => [...find('[aria-live=polite]')!.children].map((each) => each.textContent);
    client.asks[0]!.options.onEvent!({ type: 'text', text: 'One tent.' });
    await settle(element);
    const first = find('[aria-live=polite] p');
    client.asks[0]!.options.onEvent!({ type: 'text', text: ' It is green.' });
    client.asks[0]!.resolve(answerWith('One tent. It is green.', { products: [TENT] }));
    await settle(element);
    expect(spoken()).toEqual(['One tent.', ' It is green.', '1 product is shown.']);
    expect(find('[aria-live=polite] p')).toBe(first); // what was said is not said again
    expect(find('.log')!.getAttribute('aria-live')).toBe('off');
  });
});

describe('the last question', () => {
  it('is put back into the text field and, changed, replaces the old one', async () => {
    await converse({ element, client }, 'tents', answerWith('One tent.'));
    await converse({ element, client }, 'stvoes', answerWith('What?'));
    find('.asked .tool')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(element.shadowRoot!.activeElement?.tagName).toBe('INPUT');
    await expect.element(page.getByRole('textbox')).toHaveValue('stvoes');
    expect(await accessibilityProblems(element)).toEqual([]);
    await ask(element, 'stoves');
    expect(client.asks.at(-1)!.turns).toEqual(['tents', 'stoves']);
    expect(questions()).toEqual(['tents', 'stoves']);
    await expect.element(page.getByRole('textbox')).toHaveValue('');
  });

  it('stays when Escape gives up changing it', async () => {
    await converse({ element, client }, 'tents', answerWith('One tent.'));
    await userEvent.click(button('Edit your question'));
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('textbox')).toHaveValue('');
    await ask(element, 'stoves');
    expect(questions()).toEqual(['tents', 'stoves']);
  });
});

describe('a person', () => {
  it('is linked under the conversation, and where an answer could not help', async () => {
    expect(find('.foot [part=contact]')!.getAttribute('href')).toBe('mailto:people@shop.example');
    await converse({ element, client }, 'tents', answerWith('One tent.'));
    expect(find('.answer [part=contact]')).toBeNull();
    await converse({ element, client }, 'is it vegan?', answerWith('The catalog does not say.', { outcome: 'unknown' }));
    await converse({ element, client }, 'a person please', answerWith('Of course.', { plan: 'en human' }));
    expect(element.shadowRoot!.querySelectorAll('.answer [part=contact]')).toHaveLength(2);
  });

  it("can be the page's own chat, which is given the conversation", async () => {
    const onContact = vi.fn();
    element.addEventListener('shop-assistant-contact', (event) => {
      event.preventDefault();
      onContact(event.detail.messages);
    });
    await converse({ element, client }, 'tents', answerWith('One tent.'));
    await userEvent.click(page.getByRole('link', { name: 'Talk to a person' }));
    expect(onContact.mock.calls).toEqual([[[{ role: 'user', content: 'tents' }, { role: 'assistant', content: 'One tent.' }]]]);
  });

  it('can be found by the page alone, without an address: a button stands where the link would', async () => {
    const onContact = vi.fn();
    element.addEventListener('shop-assistant-contact', (event) => onContact(event.detail.messages));
    Object.assign(element, { contactUrl: undefined, handOver: true });
    await converse({ element, client }, 'a person please', answerWith('Of course.', { plan: 'en human' }));
    expect([...element.shadowRoot!.querySelectorAll('[part=contact]')].map((contact) => contact.tagName)).toEqual(['BUTTON', 'BUTTON']);
    find('.answer [part=contact]')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(onContact.mock.calls).toEqual([[[{ role: 'user', content: 'a person please' }, { role: 'assistant', content: 'Of course.' }]]]);
    expect(find('.answer [part=contact]')!.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('is nobody without an address, unless the page says that it leads to one', async () => {
    element.contactUrl = undefined;
    await converse({ element, client }, 'a person please', answerWith('Of course.', { plan: 'en human' }));
    expect(find('[part=contact]')).toBeNull();
  });

  it('is nowhere when the address is a script', async () => {
    element.contactUrl = 'javascript:alert(1)';
    await element.updateComplete;
    expect(find('[part=contact]')).toBeNull();
  });
});

describe('a page', () => {
  it('about a product says so with each question, until the shopper leaves it', async () => {
    element.productId = 'tent';
    await converse({ element, client }, 'does this one come in blue?', answerWith('In green.'));
    element.productId = undefined;
    await converse({ element, client }, 'stoves?', answerWith('Some.'));
    element.setAttribute('product-id', 'stove');
    await ask(element, 'add it');
    expect(client.asks.map(({ options }) => options.page)).toEqual(['tent', undefined, 'stove']);
  });
});

describe('a store', () => {
  it('caps what goes into the cart, from a card and from an answer, and says so', async () => {
    element.maxQuantity = 2;
    await converse({ element, client }, 'five tents please', answerWith('Done.', { plan: 'en add Moss Tent; qty=5', products: [TENT], cart: { tent: 5 } }));
    expect(client.asks[0]!.options.maxQuantity).toBe(2);
    expect(element.cart).toEqual({ tent: 2 });
    expect(told()).toBe('The store sells at most 2 of each here.');
    await userEvent.click(page.getByRole('button', { name: 'Add to cart: Moss Tent' }));
    expect(element.cart).toEqual({ tent: 2 });
  });

  it('without a cart has no buttons for one, tells the assistant so, and is not touched by an answer', async () => {
    element.noCart = true;
    element.cart = { stove: 1 };
    await converse({ element, client }, 'add a tent', answerWith('The cart is not kept here.', { plan: 'en add Moss Tent', products: [TENT], cart: { stove: 1, tent: 1 } }));
    expect(client.asks[0]!.options.noCart).toBe(true);
    expect(element.cart).toEqual({ stove: 1 });
    expect(find('[part=add-button]')).toBeNull();
    expect(find('.cart-count')).toBeNull();
  });
});
