/** The assistant in the demo store on a random model of the real shape: loading, the question kept meanwhile, the embedder, search before the model. */
import { expect, test } from '@playwright/test';
import { openAssistant } from './talking.ts';
import { serveTinyModel } from './tiny-model.ts';

test('the model loads in the worker on WASM, and a question asked meanwhile is kept and answered', { tag: '@phone' }, async ({ page, context }) => {
  await serveTinyModel(context);
  let release = (): void => undefined;
  const isAsked = new Promise<void>((resolve) => (release = resolve));
  await context.route('**/model/manifest.json', async (route) => {
    await isAsked;
    await route.fallback();
  });
  await page.goto('./?lang=en');
  const assistant = await openAssistant(page);
  await assistant.getByRole('textbox').fill('how many tents do you have?');
  await assistant.getByRole('textbox').press('Enter');
  await expect(assistant.locator('[part=progress]')).toBeVisible();
  await expect(assistant.locator('[part=question]')).toContainText('how many tents');
  release();
  await expect(assistant.locator('[part=answer][aria-busy=false]')).not.toBeEmpty();
  await expect(assistant.locator('[part=failure]')).toHaveCount(0);
  await expect(assistant.locator('[part=about]')).toContainText('Products are found by meaning'); // the embedder runs, too
  await page.screenshot({ path: 'artifacts/assistant.png' });
});

test('search shows products before the model is there', { tag: '@phone' }, async ({ page, context }) => {
  await context.route('**/model/*', () => undefined);
  await page.goto('./?lang=en');
  const assistant = await openAssistant(page);
  await assistant.getByRole('textbox').fill('tent');
  await assistant.getByRole('textbox').press('Enter');
  await expect(assistant.locator('[part=search-results] [part=card]').first()).toContainText('Tent');
});

test('a model that is missing is said plainly', { tag: '@phone' }, async ({ page, context }) => {
  await context.route('**/model/*', (route) => route.fulfill({ status: 404 }));
  await page.goto('./?lang=en');
  const assistant = await openAssistant(page);
  await expect(assistant.locator('[part=failure]')).toBeVisible();
});
