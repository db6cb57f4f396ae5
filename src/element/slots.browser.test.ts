import '../define.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answerWith } from './fake-client.ts';
import { accessibilityProblems, converse, mount, mountLoaded } from './mounted-element.ts';

afterEach(() => document.body.replaceChildren());

/** As a merchant's page would write it between the element's tags. */
function slotted(tag: 'p' | 'img', slot: string, content: Readonly<Record<string, string>>): HTMLElement {
  return Object.assign(document.createElement(tag), { slot }, content);
}

const greeting = (): HTMLElement => slotted('p', 'intro', { textContent: 'Léa knows every tent we have.' });
/** As large as photographs are. */
const SIGN = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320"><rect width="640" height="320"/></svg>')}`;

const own = page.getByText('Léa knows every tent we have.');

describe('the slot "intro"', () => {
  it.each([['en', 'Ask about the products, prices, delivery or your order.'], ['fr', 'Posez une question sur les produits, les prix, la livraison ou votre commande.'], ['zh', '可以询问商品、价格、配送或您的订单。']])('is a greeting in the shopper’s language when it is left empty (%s)', async (lang, words) => {
    await mountLoaded({ lang });
    await expect.element(page.getByText(words)).toBeVisible();
  });

  it('greets in the page’s own words, with the suggested questions under them', async () => {
    const { element } = await mountLoaded();
    element.append(greeting());
    await expect.element(own).toBeVisible();
    await expect.element(page.getByText('Ask about the products')).not.toBeVisible();
    await expect.element(page.getByRole('button', { name: 'What have you got in Tents?' })).toBeVisible();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('gives way to the conversation, and is back when that is cleared', async () => {
    const { element, client } = await mountLoaded();
    element.append(greeting());
    await converse({ element, client }, 'tents', answerWith('One tent.'));
    await expect.element(own).not.toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Clear the conversation' }));
    await expect.element(own).toBeVisible();
  });

  it('greets on a kiosk’s inviting screen, too', async () => {
    const { element } = await mountLoaded({ kiosk: true });
    element.append(greeting());
    await expect.element(page.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
    await expect.element(own).toBeVisible();
  });
});

describe('the slot "logo"', () => {
  const logo = (): HTMLElement => slotted('img', 'logo', { src: SIGN, alt: 'Larkmoor' });

  it('stands before the title, no higher than the row', async () => {
    const { element } = await mountLoaded();
    const { height } = element.shadowRoot!.querySelector('header')!.getBoundingClientRect();
    element.append(logo());
    const image = page.getByRole('img', { name: 'Larkmoor' });
    await expect.element(image).toBeVisible();
    await (image.element() as HTMLImageElement).decode(); // the only one
    expect(element.shadowRoot!.querySelector('header')!.getBoundingClientRect().height).toBe(height);
    expect(image.element().getBoundingClientRect().right).toBeLessThan(element.shadowRoot!.querySelector('h2')!.getBoundingClientRect().left);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('stands on a kiosk’s inviting screen, too', async () => {
    const { element } = await mountLoaded({ kiosk: true });
    element.append(logo());
    await expect.element(page.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
    await expect.element(page.getByRole('img', { name: 'Larkmoor' })).toBeVisible();
  });
});

it('the slot "launcher-icon" stands in the launcher in place of the speech bubble, which keeps its name', async () => {
  const { element } = await mount({ mode: 'panel' });
  const size = (): number[] => [element.shadowRoot!.querySelector('.launcher')!].map((launcher) => launcher.getBoundingClientRect().height);
  const before = size();
  element.append(slotted('img', 'launcher-icon', { src: SIGN, alt: '' }));
  expect(element.shadowRoot!.querySelector('.launcher .icon')!.checkVisibility()).toBe(false);
  expect(size()).toEqual(before);
  await expect.element(page.getByRole('button', { name: 'Shopping assistant' })).toBeVisible();
  expect(await accessibilityProblems(element)).toEqual([]);
});

it.each(['inline', 'panel'] as const)('the slot "footer" stands below everything, %s', async (mode) => {
  const { element } = await mountLoaded({ mode, open: mode === 'panel', contactUrl: 'mailto:people@shop.example' });
  element.append(slotted('p', 'footer', { textContent: 'Answers may be wrong.' }));
  const footer = page.getByText('Answers may be wrong.');
  await expect.element(footer).toBeVisible();
  for (const part of ['form', 'about', 'contact']) expect(footer.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(element.shadowRoot!.querySelector(`[part=${part}]`)!.getBoundingClientRect().bottom);
  expect(await accessibilityProblems(element)).toEqual([]);
});
