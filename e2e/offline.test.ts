/** The store as an app: the second visit works without a network, and a newer catalog comes without losing the conversation. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type * as Api from '../src/index.ts';
import { openAssistant } from './talking.ts';
import { serveTinyModel } from './tiny-model.ts';

async function isReady(page: Page): Promise<void> {
  const assistant = page.locator('shop-assistant');
  await expect(assistant.locator('[part=about]')).toContainText('WebAssembly');
  await expect(assistant.locator('[part=progress]')).toHaveCount(0);
}

async function ask(page: Page, question: string): Promise<void> {
  const assistant = page.locator('shop-assistant');
  await assistant.getByRole('textbox').fill(question);
  await assistant.getByRole('textbox').press('Enter');
  await expect(assistant.locator('[part=question]').last()).toContainText(question);
  await expect(assistant.locator('[part=answer][aria-busy=false]').last()).not.toBeEmpty();
  await expect(assistant.locator('[part=failure]')).toHaveCount(0);
}

async function searchTitles(page: Page, words: string): Promise<readonly string[]> {
  return page.evaluate(async (text) => {
    const address = new URL('./shop-assistant-api.js', document.baseURI).href;
    const { AssistantClient } = (await import(address)) as typeof Api;
    const client = new AssistantClient({ catalog: './catalog.json' });
    const hits = await client.search(text);
    client.close();
    return hits.map((hit) => hit.title);
  }, words);
}

/** The catalog with another first product, as the shop may write it tomorrow. */
async function serveOtherCatalog(page: Page): Promise<void> {
  const body = readFileSync(new URL('../public/catalog.json', import.meta.url), 'utf8').replaceAll('Lodestar 2 Tent', 'Lodestar 2 Tent Mark II');
  await page.context().route('**/catalog.json', (route) => route.fulfill({ body, headers: { 'cross-origin-resource-policy': 'same-origin' }, contentType: 'application/json' }));
}

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after one visit the store opens, searches and answers without a network, isolated as before', async ({ page, context }) => {
    await serveTinyModel(context);
    await page.goto('./?lang=en');
    await isReady(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.unrouteAll();
    await context.setOffline(true);

    await page.reload();
    await expect(page.getByRole('status').first()).toHaveText('96 products');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expect.poll(() => page.locator('.card img').first().evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    await isReady(page);
    expect(await searchTitles(page, 'two person tent')).toContain('Lodestar 2 Tent');
    await ask(page, 'how many tents do you have?');

    await page.goto('./kiosk.html?lang=fr');
    await expect(page.locator('shop-assistant')).toBeVisible();
    await page.goto('./merchant.html?lang=en');
    await page.getByRole('button', { name: 'Take an example' }).click();
    await expect(page.locator('.figures')).toContainText('12 rows read');
  });

  test('with a network the catalog is always the newest one', async ({ page, context }) => {
    await context.route('**/model/*', (route) => route.fulfill({ status: 404 }));
    await page.goto('./?lang=en');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload(); // from now on the service worker answers
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await expect(page.locator('.card', { hasText: 'Lodestar 2 Tent' })).toHaveCount(1);
    await serveOtherCatalog(page);
    await page.reload();
    await expect(page.locator('.card', { hasText: 'Lodestar 2 Tent Mark II' })).toHaveCount(1);
  });
});

test('a catalog that changes while the page is open is offered, and the conversation stays', { tag: '@phone' }, async ({ page, context }) => {
  await serveTinyModel(context);
  await page.goto('./?lang=en');
  await openAssistant(page);
  await isReady(page);
  await ask(page, 'how many tents do you have?');
  await serveOtherCatalog(page);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('.renew')).toContainText('The shop has been updated.');
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.locator('.card', { hasText: 'Lodestar 2 Tent Mark II' })).toHaveCount(1);
  await expect(page.locator('shop-assistant').locator('[part=question]')).toContainText('how many tents do you have?');
});
