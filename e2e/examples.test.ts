/** The plain page of docs/examples, served as a shop would: the build under /shop-assistant/, the catalog beside the page. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const example = readFileSync(new URL('../docs/examples/plain-html/index.html', import.meta.url), 'utf8');
const dist = new URL('../dist/', import.meta.url);
/** What makes the page isolated: its worker and its scripts must say so too. */
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

test('the plain page shows the launcher, finds products and keeps its cart through a reload', { tag: '@phone' }, async ({ page, context }) => {
  await context.route('**/my-shop/', (route) => route.fulfill({ body: example, contentType: 'text/html', headers }));
  await context.route('**/shop-assistant/**', (route) => {
    const file = new URL(route.request().url()).pathname.replace('/shop-assistant/', '');
    if (!file.startsWith('model/')) return route.fulfill({ path: fileURLToPath(new URL(file, dist)), headers });
    return undefined; // none of this waits for the model
  });
  await page.goto('./my-shop/');
  const assistant = page.locator('shop-assistant');
  await assistant.locator('[part=launcher]').click();
  await assistant.getByRole('textbox').fill('lodestar 2 tent');
  await assistant.getByRole('textbox').press('Enter');
  const card = assistant.locator('[part=search-results] [part=card]').first();
  await expect(card).toContainText('Lodestar 2 Tent');
  await card.locator('[part=add-button]').click();
  await expect(page.locator('#count')).toHaveText('1');
  await page.reload();
  await expect(page.locator('#count')).toHaveText('1');
});
