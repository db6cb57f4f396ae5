/** The demo store without its assistant: browsing, a product's page, the cart, languages, and what it loads. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('a shopper narrows the shop by category, sale and words', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./?lang=en');
  await expect(page.getByRole('status').first()).toHaveText('96 products');
  await page.getByRole('button', { name: 'Camping', exact: true }).click();
  await expect(page.locator('.card')).toHaveCount(12);
  await page.getByLabel('On sale').check();
  await expect(page.locator('.card').first()).toContainText('Lodestar 2 Tent');
  await page.getByRole('button', { name: 'Everything' }).click();
  await page.getByLabel('On sale').uncheck();
  await page.getByRole('searchbox').fill('merino t-shirt');
  await expect(page.locator('.card')).toHaveCount(1);
});

test('a variant goes into the cart at its own price, and out again', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./?lang=en#/product/LK-506');
  await page.getByRole('radio', { name: '1 l' }).check({ force: true });
  await page.getByRole('radio', { name: 'black' }).check({ force: true });
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByRole('button', { name: /^Cart/ }).click();
  const cart = page.getByRole('dialog', { name: 'Cart' });
  await expect(cart).toContainText('1 l, black');
  await cart.getByRole('button', { name: /^One more/ }).click();
  await expect(cart.locator('footer')).toContainText('€90.00');
  await cart.getByRole('button', { name: 'Remove' }).click();
  await expect(cart).toContainText('Your cart is empty.');
});

test('what is out of stock cannot be added', async ({ page }) => {
  await page.goto('./?lang=en#/product/LK-204');
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeDisabled();
});

test('the page speaks French and Chinese', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./?lang=fr#/product/LK-201');
  await expect(page.getByRole('button', { name: 'Ajouter au panier' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByLabel('Langue').selectOption('中文');
  await expect(page.getByText('双人自立式圆顶帐篷')).toBeVisible();
});

test('every control of the shop is a target of 44 pixels on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const small = (): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('#shop :is(button, select, a, .option, label, input[type=search])')]
    .filter((target) => target.checkVisibility() && Math.min(target.getBoundingClientRect().height, target.getBoundingClientRect().width) < 44)
    .map((target) => target.outerHTML));
  await page.goto('./?lang=en');
  await expect(page.locator('.card').first()).toBeVisible();
  expect(await small()).toEqual([]);
  await page.goto('./?lang=en#/product/LK-506');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByRole('button', { name: /^Cart/ }).click();
  await expect(page.getByRole('dialog', { name: 'Cart' })).toBeVisible();
  expect(await small()).toEqual([]);
});

for (const [name, viewport] of [['a desktop', { width: 1280, height: 860 }], ['a phone', { width: 390, height: 844 }]] as const) {
  test(`the shop is accessible on ${name} and fits its width`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const address of ['./?lang=en', './?lang=en#/product/LK-301']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // A few cards stand for all: the checker reads each one's colours.
      if (!address.includes('#')) await page.getByRole('button', { name: 'Gear', exact: true }).click();
      const { violations } = await new AxeBuilder({ page }).exclude('shop-assistant').analyze();
      expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
  });
}
