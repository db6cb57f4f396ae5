/** One whole visit to the demo store with the shipped weights, as a shopper on a desktop and one on a phone make it. */
import { expect, test } from '@playwright/test';
import { ask, openAssistant } from './talking.ts';

test('a list is narrowed, two are compared, one is bought and asked for by words; all of it outlives a reload and can be cleared and brought back', { tag: '@phone' }, async ({ page, context }) => {
  await context.route('**/embedder/**', (route) => route.fulfill({ status: 404 })); // it would compute beside the answers
  await page.goto('./?lang=en');
  const assistant = await openAssistant(page);
  const list = await ask(assistant, 'Which tents do you have?');
  await expect(list.locator('[part=card] .card-title')).toContainText(['Lodestar 2 Tent', 'Lodestar 3 Tent', 'Featherline 1 Tent']);
  await list.locator('.text [part=fact]').filter({ hasText: '€349.00' }).click();
  await expect(list.locator('[part=fact-source]')).toHaveText(/Lodestar 2 Tent · Price.*349 EUR/);

  const chip = assistant.locator('[part=facet]').first();
  const left = Number(/\((\d+)\)/.exec(await chip.innerText())?.[1]);
  await chip.click();
  await expect(assistant.locator('[part=answer]').last().locator('[part=card]')).toHaveCount(left);

  const first = assistant.locator('[part=answer]').first();
  for (const title of ['Lodestar 2 Tent', 'Lodestar 3 Tent']) await first.getByRole('button', { name: `Compare: ${title}` }).click();
  await assistant.getByRole('button', { name: 'Compare 2 products' }).click();
  const comparison = assistant.locator('[part=comparison]');
  await expect(comparison.getByRole('columnheader')).toHaveText(['Lodestar 2 Tent', 'Lodestar 3 Tent']);
  await expect(comparison.getByRole('row', { name: /^Price/ })).toContainText('€349.00');

  await first.getByRole('button', { name: 'Add to cart: Lodestar 2 Tent' }).click();
  await expect(assistant.locator('[part=header]')).toContainText('1 item in the cart');
  await expect(assistant.locator('[part=answer][aria-busy=true]')).toHaveCount(0);
  await expect((await ask(assistant, "what's in my cart?")).locator('.text')).toHaveText(/Lodestar 2 Tent.*€349\.00/);

  const questions = assistant.locator('[part=question]');
  const asked = await questions.allTextContents();
  await page.reload();
  await openAssistant(page);
  await expect(questions).toHaveText(asked);
  await expect(assistant.locator('[part=header]')).toContainText('1 item in the cart');
  await assistant.getByRole('button', { name: 'Clear the conversation' }).click();
  await expect(questions).toHaveCount(0);
  await assistant.getByRole('button', { name: /^Undo/ }).click();
  await expect(questions).toHaveText(asked);
});
