/** A random model of the shipped graph's shape loads on WebGPU (in software); without WebGPU the whole path runs on WASM. */
import { expect, test } from '@playwright/test';
import { watchForeignRequests } from './foreign-requests.ts';
import { serveTinyModel } from './tiny-model.ts';

test('the model loads on WebGPU when it is asked for, gives the known logits there, keeps the question asked meanwhile, stops it and answers the next; nothing leaves the origin', async ({ page, context, baseURL }) => {
  test.slow(); // software takes half a second a token on an idle machine of two cores
  const foreign = watchForeignRequests(page, baseURL);
  await serveTinyModel(context);
  await page.addInitScript(() => {
    // Before the element connects: software adapters are only taken on request.
    document.addEventListener('readystatechange', () => document.querySelector('shop-assistant')?.setAttribute('device', 'webgpu'), { once: true });
  });
  await page.goto('./?lang=en');
  const assistant = page.locator('shop-assistant');
  await assistant.getByRole('textbox').fill('how many tents do you have?');
  await assistant.getByRole('textbox').press('Enter');
  // Wrong logits would have sent it back to WASM.
  await expect(assistant.locator('[part=about]')).toContainText('WebGPU', { timeout: 180_000 });
  await expect(assistant.locator('[part=question]')).toContainText('how many tents');
  await assistant.locator('[part=stop-button]').click();
  await expect(assistant.locator('[part=answer]')).toContainText('Stopped.');
  await assistant.getByRole('textbox').fill('and headlamps?');
  await assistant.getByRole('textbox').press('Enter');
  await expect(assistant.locator('[part=answer]').nth(1)).toHaveAttribute('aria-busy', 'false', { timeout: 300_000 });
  await expect(assistant.locator('[part=answer]').nth(1).locator('.text')).not.toBeEmpty();
  await expect(assistant.locator('[part=failure]')).toHaveCount(0);
  expect(foreign).toEqual([]);
});

test('a software adapter is left alone otherwise: WASM is faster', async ({ page, context }) => {
  await serveTinyModel(context);
  await page.goto('./?lang=en');
  await expect(page.locator('shop-assistant').locator('[part=about]')).toContainText('WebAssembly');
});

test('WASM answers where the browser has no WebGPU', async ({ page, context }) => {
  await serveTinyModel(context);
  await page.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'gpu', { get: () => undefined }); });
  await page.goto('./?lang=en');
  const assistant = page.locator('shop-assistant');
  await expect(assistant.locator('[part=about]')).toContainText('WebAssembly');
  await assistant.getByRole('textbox').fill('how many tents do you have?');
  await assistant.getByRole('textbox').press('Enter');
  await expect(assistant.locator('[part=answer][aria-busy=false]')).not.toBeEmpty();
});
