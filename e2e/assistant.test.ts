/** The assistant in the demo store on a random model of the real shape: loading, the question kept meanwhile, stopping, search before the model. */
import { expect, test } from '@playwright/test';
import { openAssistant } from './talking.ts';
import { serveTinyModel } from './tiny-model.ts';

test('the model loads in the worker on WASM, and a question asked meanwhile is kept and answered', { tag: '@phone' }, async ({ page, context }) => {
  await serveTinyModel(context);
  await page.goto('./?lang=en');
  const assistant = await openAssistant(page);
  await assistant.getByRole('textbox').fill('how many tents do you have?');
  await assistant.getByRole('textbox').press('Enter');
  await expect(assistant.locator('[part=question]')).toContainText('how many tents');
  await expect(assistant.locator('[part=answer][aria-busy=false]')).not.toBeEmpty();
  await expect(assistant.locator('[part=failure]')).toHaveCount(0);
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
