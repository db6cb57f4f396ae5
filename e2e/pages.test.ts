/** The demo's other pages: a kiosk, and where merchants try their catalog. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { watchForeignRequests } from './foreign-requests.ts';

const SIZES = [['a desktop', { width: 1280, height: 860 }], ['a phone', { width: 390, height: 844 }]] as const;

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

test.beforeEach(async ({ context }) => {
  await context.route('**/model/*', () => undefined); // none of this waits for the model
});

test('a kiosk invites, finds, speaks the language chosen, and is as before for the next person', { tag: '@phone' }, async ({ page }) => {
  await page.clock.install();
  await page.goto('./kiosk.html?lang=en');
  const kiosk = page.locator('shop-assistant');
  await page.getByRole('button', { name: 'FR' }).click();
  await kiosk.getByRole('button', { name: 'Touchez pour commencer' }).click();
  await expect(kiosk.getByRole('textbox')).toBeVisible();
  await page.clock.fastForward('01:01');
  await expect(kiosk.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
  await kiosk.getByRole('button', { name: 'Touch to begin' }).click();
  await kiosk.getByRole('textbox').fill('tent');
  await kiosk.getByRole('textbox').press('Enter');
  await expect(kiosk.locator('[part=search-results] [part=card]').first()).toContainText('Tent');
  await expect(kiosk.locator('[part=card] a')).toHaveCount(0);
  await page.clock.fastForward('01:01');
  await kiosk.getByRole('button', { name: 'Go on' }).click();
  await expect(kiosk.locator('[part=question]')).toHaveText(/tent/);
  await page.clock.fastForward('01:01');
  await expect(kiosk.locator('[part=idle-warning]')).toBeVisible();
  await page.clock.runFor('00:21');
  await kiosk.getByRole('button', { name: 'Touch to begin' }).click();
  await expect(kiosk.getByRole('textbox')).toHaveValue('');
  await expect(kiosk.locator('[part=question]')).toHaveCount(0);
});

test('a merchant sees what becomes of each row, tries the assistant on it and copies the code; nothing leaves the page', { tag: '@phone' }, async ({ page, context, baseURL }) => {
  const foreign = watchForeignRequests(page, baseURL);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./merchant.html?lang=en');
  await page.getByRole('button', { name: 'Take an example' }).click();
  await expect(page.locator('.figures')).toContainText('2 left out');
  await expect(page.locator('.remarks').first()).toContainText('sample.csv, line 9');
  await page.getByLabel('Name of the shop').fill('Tidewater');
  await page.getByLabel('Name of the shop').press('Tab');
  const assistant = page.locator('shop-assistant');
  await expect(assistant.locator('[part=header]')).toContainText('Tidewater');
  await assistant.getByRole('textbox').fill('mug');
  await assistant.getByRole('textbox').press('Enter');
  await expect(assistant.locator('[part=search-results] [part=card]').first()).toContainText('Gull Enamel Mug');
  const describing = page.getByRole('region', { name: 'Write descriptions' });
  await expect(describing.getByLabel('Product')).toHaveValue('Dune Beach Towel'); // the only one without a description
  await describing.getByRole('button', { name: 'Write' }).click();
  await expect(describing.getByRole('status')).toContainText('Loading the model');
  await describing.getByRole('button', { name: 'Stop' }).click();
  await expect(describing.getByRole('button', { name: 'Write' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<shop-assistant');
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download catalog.json' }).click();
  expect((await saving).suggestedFilename()).toBe('catalog.json');
  expect(foreign).toEqual([]);
});

test('a file that can’t be read is said plainly, and the next one is taken', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./merchant.html?lang=fr');
  const input = page.locator('input[type=file]');
  await input.setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Sir or Madam') });
  await expect(page.getByRole('alert')).toContainText('letter.txt');
  await input.setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ products: [{ id: '1', title: 'Bol', price: 9 }] })) });
  await expect(page.locator('.figures')).toContainText('1 articles');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const [name, viewport] of SIZES) {
  test(`both pages are accessible on ${name} and fit its width`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('./kiosk.html?lang=en');
    await expect(page.locator('shop-assistant').getByRole('button', { name: 'Touch to begin' })).toBeVisible();
    await expectAccessible(page);
    await page.goto('./merchant.html?lang=en');
    await page.getByRole('button', { name: 'Take an example' }).click();
    await expect(page.locator('shop-assistant').getByRole('textbox')).toBeVisible();
    await expectAccessible(page);
  });
}
