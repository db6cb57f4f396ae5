/** What a shopper does by words alone, with the shipped weights: on a product's page, with the cart, about an order, towards a person. */
import { expect, test, type Page } from '@playwright/test';
import { ask, openAssistant } from './talking.ts';

/** Notes the names of the element's events, and has the page refuse those that are in `refused` by then. */
async function watchEvents(page: Page): Promise<{ readonly seen: () => Promise<readonly string[]>; readonly refuse: (name: string) => Promise<void> }> {
  await page.evaluate(() => {
    const seen: string[] = [];
    const refused = new Set<string>();
    for (const name of ['add-to-cart', 'set-quantity', 'checkout', 'order-lookup']) {
      document.addEventListener(`shop-assistant-${name}`, (event) => {
        seen.push(name);
        if (refused.has(name)) event.preventDefault();
      }, { capture: true });
    }
    Object.assign(globalThis, { seen, refused });
  });
  return {
    seen: () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.splice(0)), // put there above
    refuse: (name) => page.evaluate((each) => void (globalThis as unknown as { refused: Set<string> }).refused.add(each), name),
  };
}

test('by words: the product whose page is open, the cart as far as the page allows, the till, an order, a person, and what the catalog does not say', { tag: '@phone' }, async ({ page, context }) => {
  await context.route('**/embedder/**', (route) => route.fulfill({ status: 404 })); // it would compute beside the answers
  await page.goto('./?lang=en#/product/LK-301');
  const assistant = await openAssistant(page);
  const events = await watchEvents(page);
  const inCart = page.locator('.cart-button .bubble');

  await expect((await ask(assistant, 'does this one come in blue?')).locator('.text')).toHaveText(/^(?=.*Squall Rain Jacket).*mustard.*navy/);
  const choice = await ask(assistant, 'add the blue one');
  await expect(choice.locator('.text')).toHaveText(/Which one of Squall Rain Jacket/);
  expect(await events.seen()).toEqual([]); // nothing is bought that wasn't chosen
  await choice.locator('[part=variant]').selectOption({ label: 'M · navy' });
  await choice.locator('[part=add-button]').click();
  await expect(inCart).toHaveText('1');
  expect(await events.seen()).toEqual(['add-to-cart']);

  await page.evaluate(() => { location.hash = '#/'; });
  await ask(assistant, 'add the Lodestar 2 Tent to my cart');
  expect(await events.seen()).toEqual(['add-to-cart']);
  await expect((await ask(assistant, 'make that 2')).locator('.text')).toHaveText(/2 × Lodestar 2 Tent/);
  expect(await events.seen()).toEqual(['set-quantity']);
  await expect(inCart).toHaveText('3');
  await events.refuse('set-quantity');
  await expect((await ask(assistant, 'make that 3')).locator('.text')).toHaveText('The shop did not allow it: the quantity stays as it was.');
  await expect(inCart).toHaveText('3');

  await expect((await ask(assistant, 'check out')).locator('.text')).toHaveText(/€887\.00/);
  const cart = page.getByRole('dialog', { name: 'Cart' });
  await expect(cart.locator('footer')).toContainText('€887.00');
  await cart.getByRole('button', { name: 'Close' }).click();
  await openAssistant(page);

  await expect((await ask(assistant, 'where is my order?')).locator('.text')).toHaveText(/number of your order/);
  await events.seen();
  await expect((await ask(assistant, 'the number is LM-20417')).locator('.text')).toHaveText(/shipped.*Colis Alpin/);
  expect(await events.seen()).toEqual(['order-lookup']);

  const people = await ask(assistant, 'Can I talk to a person?');
  await expect(people.locator('[part=contact]')).toHaveAttribute('href', 'mailto:hello@larkmoor.example');
  const unknown = await ask(assistant, 'What is the carbon footprint of the Lodestar 2 Tent?');
  await expect(unknown.locator('.text')).toHaveText(/carbon footprint/);
  await expect(unknown.locator('[part=contact]')).toBeVisible(); // what the catalog doesn't say, the shop may
});
