import '../define.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answerWith } from './fake-client.ts';
import { accessibilityProblems, converse, mountLoaded } from './mounted-element.ts';

afterEach(() => document.body.replaceChildren());

/** A greeting as a merchant's page would write it between the element's tags. */
function greeting(): HTMLElement {
  const own = document.createElement('p');
  own.slot = 'intro';
  own.textContent = 'Léa knows every tent we have.';
  return own;
}

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
