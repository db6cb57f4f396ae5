import '../define.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ProductCard } from '../protocol/answer.ts';
import { answerWith, CATALOG, type FakeClient, JACKET, MODEL, STOVE, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, mount, setScheme, settle } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

const PICTURE = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="8" height="30"/>';

let client: FakeClient;
let element: ShopAssistant;
const onAdd = vi.fn();

beforeEach(async () => {
  ({ element, client } = await mount());
  client.catalogLoads[0]!.resolve(CATALOG);
  client.modelLoads[0]!.resolve(MODEL);
  onAdd.mockReset();
  element.addEventListener('shop-assistant-add-to-cart', (event) => onAdd(event.detail.id));
  await settle(element);
});

afterEach(() => {
  setScheme('');
  element.remove();
});

async function showFor(plan: string, ...products: ProductCard[]): Promise<void> {
  await ask(element, 'show me');
  client.asks.at(-1)!.resolve(answerWith('Here.', { plan, products, cart: element.cart }));
  await settle(element);
}

const show = (...products: ProductCard[]): Promise<void> => showFor('en find', ...products);

const picker = () => page.getByRole('combobox', { name: 'Choose size, colour: Drift Jacket' });
const addButton = () => page.getByRole('button', { name: 'Add to cart: Drift Jacket' });

describe('a card of a product with variants', () => {
  it('adds the variant that is picked', async () => {
    await show(JACKET);
    await userEvent.selectOptions(picker(), 'jacket-xl');
    await userEvent.click(addButton());
    expect(onAdd.mock.calls).toEqual([['jacket-xl']]);
    expect(element.cart).toEqual({ 'jacket-xl': 1 });
  });

  it('adds nothing until one is picked, and moves the focus to the list', async () => {
    await show(JACKET);
    await userEvent.click(addButton());
    expect(onAdd).not.toHaveBeenCalled();
    expect(element.shadowRoot!.activeElement?.tagName).toBe('SELECT');
  });

  it('names options, other prices and what is sold out, which cannot be picked', async () => {
    await show(JACKET);
    const options = [...element.shadowRoot!.querySelectorAll('option')];
    expect(options.map((option) => option.textContent)).toEqual(['Choose size, colour', 'S · red', 'M · red, Out of stock', 'XL · sand, €135.00']);
    expect(options.map((option) => option.disabled)).toEqual([false, false, true, false]);
  });

  it('has the variant picked that the answer is about, which is added at once', async () => {
    await showFor('en fact Drift Jacket; size=XL; price', JACKET);
    await expect.element(picker()).toHaveValue('jacket-xl');
    await userEvent.click(addButton());
    expect(onAdd.mock.calls).toEqual([['jacket-xl']]);
  });

  it('keeps what the shopper picks instead, as the conversation goes on', async () => {
    await showFor('en fact Drift Jacket; size=XL; price', JACKET);
    await userEvent.selectOptions(picker(), 'jacket-s');
    await showFor('en thanks');
    await expect.element(picker()).toHaveValue('jacket-s');
  });

  it('has none picked where the answer is about all of them', async () => {
    await showFor('en fact Drift Jacket; price', JACKET);
    await expect.element(picker()).toHaveValue('');
  });

  it('has no list for a single variant, which is added at once', async () => {
    await show({ ...JACKET, variants: JACKET.variants!.slice(0, 1) });
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
    await userEvent.click(addButton());
    expect(onAdd.mock.calls).toEqual([['jacket-s']]);
  });

  it('can be bought while one variant is in stock, and not when all are sold out', async () => {
    const soldOut = JACKET.variants!.map((variant) => ({ ...variant, availability: 'out_of_stock' as const }));
    await show({ ...JACKET, availability: 'out_of_stock' }, { ...JACKET, id: 'other', title: 'Other Jacket', variants: soldOut });
    await expect.element(addButton()).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add to cart: Other Jacket' })).not.toBeInTheDocument();
  });

  it.each(['light', 'dark'] as const)('passes axe, %s', async (scheme) => {
    setScheme(scheme);
    await show(JACKET, TENT);
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});

describe('on a phone', () => {
  afterEach(() => page.viewport(1280, 800));

  it.each([390, 320])('of %i pixels, cards are rows with the picture at their side, four of them within a screen', async (width) => {
    await page.viewport(width, 800);
    await show(...[TENT, STOVE, JACKET, { ...TENT, id: 'tarp', title: 'A tarp whose name runs over more than one line of the card' }].map((product) => ({ ...product, image: PICTURE })));
    const cards = [...element.shadowRoot!.querySelectorAll('.card')].map((card) => card.getBoundingClientRect());
    expect(new Set(cards.map((card) => card.left)).size).toBe(1);
    expect(cards.at(-1)!.bottom - cards[0]!.top).toBeLessThan(640);
    for (const card of element.shadowRoot!.querySelectorAll('.card')) {
      const picture = card.querySelector('img')!.getBoundingClientRect();
      const words = card.querySelector('.card-text')!.getBoundingClientRect();
      expect(picture.right).toBeLessThanOrEqual(words.left + 1);
      expect(picture.height).toBeCloseTo(card.getBoundingClientRect().height - 2, 0); // within its border
      for (const control of card.querySelectorAll('select, button')) expect(control.getBoundingClientRect().right).toBeLessThan(card.getBoundingClientRect().right);
    }
    const log = element.shadowRoot!.querySelector('.log')!;
    expect(log.scrollWidth).toBeLessThanOrEqual(log.clientWidth);
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
