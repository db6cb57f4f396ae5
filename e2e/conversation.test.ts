/** What a shopper does with a conversation, on a random model: change and repeat a question, copy, rate, clear, bring back. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openAssistant } from './talking.ts';
import { serveTinyModel } from './tiny-model.ts';

/** Past the answer that `act` brings: with this model it is there too soon to be seen coming. */
async function answered(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.evaluate(() => new Promise<void>((resolve) => { addEventListener('shop-assistant-answer', () => resolve(), { once: true }); }));
  await act();
  await answer;
}

test('a question is changed and asked again, its answer copied and rated; the conversation is cleared, brought back and outlives a reload', { tag: '@phone' }, async ({ page, context }) => {
  await serveTinyModel(context);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?lang=en');
  const assistant = await openAssistant(page);
  const questions = assistant.locator('[part=question]');
  const answer = assistant.locator('[part=answer]').last();
  const ask = (question: string): Promise<void> => answered(page, async () => {
    await assistant.getByRole('textbox').fill(question);
    await assistant.getByRole('textbox').press('Enter');
  });
  await ask('which tents do you have?');

  await assistant.getByRole('button', { name: 'Edit your question' }).click();
  await expect(assistant.getByText('You are changing your last question.')).toBeVisible();
  await expect(assistant.getByRole('textbox')).toHaveValue('which tents do you have?');
  await ask('which stoves do you have?');
  await expect(questions).toHaveText(/which stoves/);
  const text = await answer.locator('.text').innerText();

  await answered(page, () => assistant.getByRole('button', { name: 'Answer again' }).click());
  await expect(questions).toHaveCount(1);
  await expect(answer.locator('.text')).toHaveText(text); // the model draws no lots

  await assistant.getByRole('button', { name: 'Copy the answer' }).click();
  await expect(assistant.getByText('The answer was copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(text);
  await assistant.getByRole('button', { name: 'Helpful', exact: true }).click();
  await expect(assistant.getByText('Your rating stays on this device.')).toBeVisible();

  await assistant.getByRole('button', { name: 'Clear the conversation' }).click();
  await expect(questions).toHaveCount(0);
  await assistant.getByRole('button', { name: /^Undo/ }).click();
  await expect(questions).toHaveText(/which stoves/);
  await page.reload();
  await openAssistant(page);
  await expect(questions).toHaveText(/which stoves/);
  await expect(assistant.getByRole('button', { name: 'Helpful', exact: true })).toHaveAttribute('aria-pressed', 'true');
  const { violations } = await new AxeBuilder({ page }).include('shop-assistant').analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)).toEqual([]);
});
