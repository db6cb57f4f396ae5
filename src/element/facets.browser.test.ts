import '../define.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Facet } from '../protocol/answer.ts';
import { answerWith, type FakeClient, JACKET, STOVE, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, converse, mount, mountLoaded, setScheme, settle } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

let client: FakeClient;
let element: ShopAssistant;

const FACETS: readonly Facet[] = [
  { by: { field: 'price', op: '<', value: 100 }, count: 1 },
  { by: { field: 'availability', op: '=', value: 'in_stock' }, count: 2 },
  { by: { field: 'brand', op: '=', value: 'Tarn' }, count: 2 },
  { by: { field: 'waterproof', op: '=', value: true }, count: 1 },
  { by: { field: 'color', op: '=', value: 'red' }, count: 2 },
  { by: { field: 'rating', op: '>=', value: 4.5 }, count: 1 },
  { by: { field: 'weight', op: '<', value: '1.5 kg' }, count: 1200 },
];
const BOOKMARK = { plan: 'en find cat=Camping', shown: ['tent', 'stove', 'jacket'], cart: {} };
const LIST = answerWith('Three products.', { plan: 'en find cat=Camping', products: [TENT, STOVE, JACKET], facets: FACETS, bookmark: BOOKMARK });
const NARROWED = answerWith('I found 2 products.', { plan: 'en find shown; color=red', products: [TENT, JACKET], bookmark: { plan: 'en find shown; color=red', shown: ['tent', 'jacket'], cart: {} } });

beforeEach(async () => {
  sessionStorage.clear();
  ({ element, client } = await mountLoaded({ catalog: '/catalog.json' }));
});
afterEach(() => {
  setScheme('');
  element.remove();
});

const chips = (): HTMLButtonElement[] => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=facet]')];
const labels = (): string[] => chips().map((chip) => chip.textContent.trim());
const questions = (): string[] => [...element.shadowRoot!.querySelectorAll('.question')].map((each) => each.lastChild!.textContent!);

describe('under a list', () => {
  it.each([
    ['en', ['Under €100.00 (1)', 'In stock (2)', 'Tarn (2)', 'Waterproof (1)', 'Color: red (2)', '★ 4.5 and more (1)', 'Weight: Under 1.5 kg (1,200)']],
    ['fr', ['Moins de 100,00 € (1)', 'En stock (2)', 'Tarn (2)', 'Waterproof (1)', 'Couleur : red (2)', '★ 4,5 et plus (1)', 'Poids : Moins de 1,5 kg (1 200)']],
    ['zh', ['€100.00以下 (1)', '有货 (2)', 'Tarn (2)', 'Waterproof (1)', '颜色：red (2)', '★ 4.5及以上 (1)', '重量：1.5 kg以下 (1,200)']],
  ])('are chips that say what they keep, and of how many (%s)', async (lang, expected) => {
    element.lang = lang;
    await converse({ element, client }, 'camping gear', LIST);
    expect(labels().map((label) => label.replaceAll(/\s/g, ' '))).toEqual(expected);
    expect(chips().filter((chip) => chip.getBoundingClientRect().height < 44)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('pass axe, %s', async (scheme) => {
    setScheme(scheme);
    await converse({ element, client }, 'camping gear', LIST);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('is no second way to ask what is in stock', async () => {
    await converse({ element, client }, 'camping gear', LIST);
    await expect.element(page.getByRole('button', { name: 'In stock (2)' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Which of them are in stock?' })).not.toBeInTheDocument();
  });

  it('are none of an older answer', async () => {
    await converse({ element, client }, 'camping gear', LIST);
    await converse({ element, client }, 'thanks', answerWith('You are welcome.'));
    expect(chips()).toEqual([]);
  });
});

describe('a chip', () => {
  const press = async (): Promise<void> => {
    await converse({ element, client }, 'camping gear', LIST);
    chips()[4]!.focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
  };

  it('shows what is left by the keyboard alone, without asking the model, and the page hears of it', async () => {
    const onAnswer = vi.fn();
    element.addEventListener('shop-assistant-answer', (event) => onAnswer(event.detail.question, event.detail.answer.plan));
    await press();
    expect(client.narrowings).toMatchObject([{ from: BOOKMARK, by: { field: 'color', op: '=', value: 'red' }, lang: 'en' }]);
    client.narrowings[0]!.resolve(NARROWED);
    await settle(element);
    expect(client.asks).toHaveLength(1);
    expect(questions()).toEqual(['camping gear', 'Color: red']);
    expect([...element.shadowRoot!.querySelectorAll('.answer:last-of-type .card-title')].map((title) => title.textContent)).toEqual(['Moss Tent', 'Drift Jacket']);
    expect(onAnswer).toHaveBeenLastCalledWith('Color: red', 'en find shown; color=red');
    expect(element.shadowRoot!.activeElement).not.toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('leaves the talk at the narrowed list, and is itself no message of the shopper', async () => {
    await press();
    client.narrowings[0]!.resolve(NARROWED);
    await settle(element);
    await ask(element, 'the cheapest one');
    expect(client.asks[1]!.turns).toEqual(['camping gear', 'the cheapest one']);
    expect(client.asks[1]!.options.from).toEqual(NARROWED.bookmark);
  });

  it('that fails says so, and after a retry can be pressed again', async () => {
    await press();
    client.narrowings[0]!.reject(new Error('The worker is gone.'));
    await settle(element);
    await expect.element(page.getByText('Something went wrong while answering.').first()).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    expect(questions()).toEqual(['camping gear']);
    expect(client.asks).toHaveLength(1);
    await userEvent.click(page.getByRole('button', { name: 'Color: red (2)' }));
    expect(client.narrowings).toHaveLength(2);
  });

  it('of a conversation from before a reload works while the model loads', async () => {
    await converse({ element, client }, 'camping gear', LIST);
    ({ element, client } = await mount({ catalog: '/catalog.json', load: 'open' }));
    chips()[4]!.click();
    client.narrowings[0]!.resolve(NARROWED);
    await settle(element);
    expect(questions()).toEqual(['camping gear', 'Color: red']);
    expect(client.modelLoads).toHaveLength(0);
  });
});
