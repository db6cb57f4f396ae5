import '../define.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AssistantError } from '../protocol/errors.ts';
import { answerWith, CATALOG, FakeClient, STOVE, TENT } from './fake-client.ts';
import { IDLE_MS, WARNING_SECONDS } from './kiosk.ts';
import { accessibilityProblems, ask, converse, mountLoaded, setScheme, settle } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

let client: FakeClient;
let element: ShopAssistant;

beforeEach(async () => {
  sessionStorage.clear();
  ({ element, client } = await mountLoaded({ catalog: '/catalog.json', kiosk: true, contactUrl: 'mailto:people@shop.example' }));
  await vi.waitFor(() => expect(find('.attract')).not.toBeNull());
});
afterEach(() => {
  vi.useRealTimers();
  setScheme('');
  element.remove();
});

const find = (selector: string): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>(selector);
const questions = (): string[] => [...element.shadowRoot!.querySelectorAll('.question')].map((each) => each.lastChild!.textContent!);

/** Under fake timers: lets the time go by, with all that was drawn meanwhile. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await element.updateComplete;
}

/** Somebody begins; from then on time stands still. */
async function begin(): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  find('.begin')!.click();
  await element.updateComplete;
}

/** Somebody has a conversation and walks away; the clock starts at the last answer. */
async function talkAndLeave(): Promise<void> {
  find('.begin')!.click();
  await element.updateComplete;
  await converse({ element, client }, 'tents', answerWith('Two.', { products: [TENT, STOVE], cart: { tent: 1 } }));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.dispatchEvent(new PointerEvent('pointerdown'));
}

describe('a kiosk', () => {
  it.each([['en', 'Touch to begin'], ['fr', 'Touchez pour commencer'], ['zh', '轻触开始']])('invites, in large letters and targets (%s)', async (lang, begin) => {
    element.lang = lang;
    await element.updateComplete;
    expect(find('.begin')!.textContent).toBe(begin);
    const buttons = [...element.shadowRoot!.querySelectorAll('button')];
    expect(buttons.length).toBeGreaterThan(2);
    expect(buttons.filter((button) => button.getBoundingClientRect().height < 60)).toEqual([]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('begins with a touch, or with one of the questions that it shows', async () => {
    await userEvent.click(page.getByRole('button', { name: 'What have you got in Tents?' }));
    expect(client.asks.map(({ turns }) => turns)).toEqual([['What have you got in Tents?']]);
    expect(questions()).toEqual(['What have you got in Tents?']);
    expect(find('.attract')).toBeNull();
  });

  it('is used by the keyboard alone, and the keyboard on the screen goes once something is asked', async () => {
    find('.begin')!.focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).not.toBeNull();
    await ask(element, 'tents');
    expect(element.shadowRoot!.activeElement).toBe(find('.log'));
    expect(find('.log')!.matches(':focus-visible')).toBe(false); // it wasn't the shopper who moved it there
  });

  it('leads nowhere else and remembers nothing', async () => {
    find('.begin')!.click();
    await element.updateComplete;
    await converse({ element, client }, 'vegan tents', answerWith('The catalog does not say.', { outcome: 'unknown', products: [TENT, STOVE] }));
    find('.about summary')!.click();
    expect(find('.card')).not.toBeNull();
    expect(element.shadowRoot!.querySelectorAll('a')).toHaveLength(0);
    expect(find('[part=answer-tools] [aria-label="Copy the answer"]')).toBeNull();
    expect(sessionStorage).toHaveLength(0);
    expect([...element.shadowRoot!.querySelectorAll('button, input, summary')].filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 60).map((target) => target.outerHTML)).toEqual([]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('can call a person by the page, which is no link', async () => {
    const onContact = vi.fn();
    element.addEventListener('shop-assistant-contact', onContact);
    element.handOver = true;
    find('.begin')!.click();
    await element.updateComplete;
    await userEvent.click(page.getByRole('button', { name: 'Talk to a person' }));
    expect(onContact).toHaveBeenCalledOnce();
  });

  it('is an element like others once it is no kiosk any more', async () => {
    element.kiosk = false;
    await settle(element);
    expect(find('.attract')).toBeNull();
    await expect.element(page.getByRole('textbox')).toBeVisible();
  });
});

describe('a kiosk that nobody touches', () => {
  it('asks after a minute whether somebody is there, and counts down', async () => {
    await talkAndLeave();
    await pass(IDLE_MS - 1);
    expect(find('.warning')?.matches('[open]')).toBe(false);
    await pass(1);
    expect(find('.warning')!.matches(':modal')).toBe(true);
    expect(find('.warning p')!.textContent).toBe('The conversation will be cleared in 20 seconds.');
    expect(element.shadowRoot!.activeElement).toBe(find('.warning button'));
    await pass(5_000);
    expect(find('.warning p')!.textContent).toBe('The conversation will be cleared in 15 seconds.');
  });

  it.each(['light', 'dark'] as const)('passes axe inviting, talking and warning, %s', async (scheme) => {
    setScheme(scheme);
    expect(await accessibilityProblems(element)).toEqual([]);
    await talkAndLeave();
    vi.useRealTimers();
    expect(await accessibilityProblems(element)).toEqual([]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    document.dispatchEvent(new PointerEvent('pointerdown'));
    await pass(IDLE_MS);
    vi.useRealTimers();
    expect(find('.warning')!.matches(':modal')).toBe(true);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('goes on where it was when the warning is answered', async () => {
    await talkAndLeave();
    find('input')!.focus();
    await pass(IDLE_MS);
    find('.warning button')!.click();
    await element.updateComplete;
    expect(find('.warning')!.matches('[open]')).toBe(false);
    expect(element.shadowRoot!.activeElement).toBe(find('input'));
    await pass(WARNING_SECONDS * 1_000);
    expect(questions()).toEqual(['tents']);
  });

  it('is wiped for the next person: conversation, text field, cart, and no way back', async () => {
    const onReset = vi.fn();
    const onCart = vi.fn();
    element.addEventListener('shop-assistant-reset', onReset);
    element.addEventListener('shop-assistant-cart-change', (event) => onCart(event.detail.cart));
    element.addEventListener('shop-assistant-remove-from-cart', (event) => event.preventDefault()); // a wipe asks nobody
    await talkAndLeave();
    find('input')!.focus();
    Object.assign(find('input')!, { value: 'half a ques' });
    await pass(IDLE_MS + WARNING_SECONDS * 1_000);
    expect(find('.attract')).not.toBeNull();
    expect(element.cart).toEqual({});
    expect(onCart).toHaveBeenLastCalledWith({});
    expect(onReset).toHaveBeenCalledOnce();
    find('.begin')!.click();
    await element.updateComplete;
    expect(questions()).toEqual([]);
    expect(find('input')).toHaveProperty('value', '');
    expect(find('[part=clear-button]')).toBeNull();
    vi.useRealTimers();
    await ask(element, 'stoves');
    expect(client.asks.at(-1)!.turns).toEqual(['stoves']);
    expect(client.asks.at(-1)!.options).not.toHaveProperty('from');
  });

  it('needs no warning when there is nothing to wipe', async () => {
    await begin();
    await pass(IDLE_MS);
    expect(find('.attract')).not.toBeNull();
  });

  it('waits on while an answer is written, and while somebody touches the page', async () => {
    find('.begin')!.click();
    await element.updateComplete;
    await ask(element, 'tents');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    document.dispatchEvent(new PointerEvent('pointerdown'));
    await pass(IDLE_MS * 2);
    expect(find('.warning')!.matches('[open]')).toBe(false);
    client.asks[0]!.resolve(answerWith('Two.'));
    await pass(IDLE_MS / 2);
    document.dispatchEvent(new PointerEvent('pointerdown'));
    await pass(IDLE_MS - 1);
    expect(find('.warning')!.matches('[open]')).toBe(false);
    await pass(1);
    expect(find('.warning')!.matches('[open]')).toBe(true);
  });

  it('is wiped, too, while a question waits for a model that doesn’t come', async () => {
    element.client = client = new FakeClient();
    await element.updateComplete;
    client.catalogLoads[0]!.resolve(CATALOG);
    client.modelLoads[0]!.reject(new AssistantError('model-download', 'HTTP 404'));
    await settle(element);
    find('.begin')!.click();
    await element.updateComplete;
    await ask(element, 'tents');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    document.dispatchEvent(new PointerEvent('pointerdown'));
    await pass(IDLE_MS + WARNING_SECONDS * 1_000);
    expect(find('.attract')).not.toBeNull();
    find('.begin')!.click();
    await element.updateComplete;
    expect(questions()).toEqual([]);
  });

  it('is left alone by its timers once it is gone from the page', async () => {
    await talkAndLeave();
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('clearing a kiosk', () => {
  it('invites the next person at once', async () => {
    find('.begin')!.click();
    await element.updateComplete;
    await converse({ element, client }, 'tents', answerWith('Two.'));
    await userEvent.click(page.getByRole('button', { name: 'Clear the conversation' }));
    expect(find('.attract')).not.toBeNull();
  });
});
