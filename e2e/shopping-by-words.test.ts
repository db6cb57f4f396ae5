/** What a shopper does by words alone, with the shipped weights: on a product's page, with the cart, about an order, towards a person. */
import { expect, test, type Page } from '@playwright/test';
import { ask } from './talking.ts';

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

test.beforeEach(async ({ context }) => {
  await context.route('**/embedder/**', (route) => route.fulfill({ status: 404 })); // it would compute beside the answers
});

test('the product whose page is open is what "this one" means, and which form of it is bought is asked once', async ({ page }) => {
  await page.goto('./?lang=en#/product/LK-301');
  const assistant = page.locator('shop-assistant');
  const events = await watchEvents(page);
  const colours = await ask(assistant, 'does this one come in blue?');
  await expect(colours.locator('.text')).toHaveText(/Squall Rain Jacket.*mustard.*navy/);
  const choice = await ask(assistant, 'add the blue one');
  await expect(choice.locator('.text')).toHaveText(/Which one of Squall Rain Jacket/);
  expect(await events.seen()).toEqual([]); // nothing is bought that wasn't chosen
  await choice.locator('[part=variant]').selectOption({ label: 'M · navy' });
  await choice.locator('[part=add-button]').click();
  await expect(page.locator('.cart-button .bubble')).toHaveText('1');
  expect(await events.seen()).toEqual(['add-to-cart']);
});

test('the cart is filled, changed and taken to the till by words, which the page may refuse; an order and a person are found', async ({ page }) => {
  await page.goto('./?lang=en');
  const assistant = page.locator('shop-assistant');
  const events = await watchEvents(page);
  await ask(assistant, 'add the Lodestar 2 Tent to my cart');
  expect(await events.seen()).toEqual(['add-to-cart']);
  await expect((await ask(assistant, 'make that 2')).locator('.text')).toHaveText(/2 × Lodestar 2 Tent/);
  expect(await events.seen()).toEqual(['set-quantity']);
  await expect(page.locator('.cart-button .bubble')).toHaveText('2');

  await events.refuse('set-quantity');
  await expect((await ask(assistant, 'make that 3')).locator('.text')).toHaveText('The shop did not allow it: the quantity stays as it was.');
  await expect(page.locator('.cart-button .bubble')).toHaveText('2');

  await expect((await ask(assistant, 'check out')).locator('.text')).toHaveText(/€698\.00/);
  const cart = page.getByRole('dialog', { name: 'Cart' });
  await expect(cart.locator('footer')).toContainText('€698.00');
  await cart.getByRole('button', { name: 'Close' }).click();

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
