/** Talking to the demo store's assistant, at either size. */
import { expect, type Locator, type Page } from '@playwright/test';

/** As in the demo's styles: below this width the assistant is a sheet. */
const WIDE = 1000;

/** The assistant, on a narrow screen once its sheet is open. */
export async function openAssistant(page: Page): Promise<Locator> {
  if ((page.viewportSize()?.width ?? WIDE) < WIDE) await page.locator('.sheet-button').click();
  return page.locator('shop-assistant');
}

/** Asks, and gives the whole answer. */
export async function ask(assistant: Locator, question: string): Promise<Locator> {
  await assistant.getByRole('textbox').fill(question);
  await assistant.getByRole('textbox').press('Enter');
  const answer = assistant.locator('[part=answer]').last();
  await expect(assistant.locator('[part=question]').last()).toContainText(question);
  await expect(answer).toHaveAttribute('aria-busy', 'true');
  await expect(answer).toHaveAttribute('aria-busy', 'false');
  return answer;
}
