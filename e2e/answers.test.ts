/** The shipped weights in the demo store: facts, filters and the cheapest, in three languages, on WASM; nothing leaves the origin. */
import { expect, test, type Page } from '@playwright/test';
import { watchForeignRequests } from './foreign-requests.ts';
import { ask } from './talking.ts';

interface Case {
  readonly ask: string;
  /** In the answer's text. */
  readonly says: RegExp;
  /** Titles of exactly the cards shown, in any order. */
  readonly cards: readonly string[];
}

/** What has been answered doesn't change any more. */
const FINAL = { timeout: 2_000 };
const TENTS_UNDER_400 = ['Lodestar 2 Tent', 'Featherline 1 Tent'];

const CASES: Readonly<Record<'en' | 'fr' | 'zh', readonly Case[]>> = {
  en: [
    { ask: 'How much does the Meadow 5 Family Tent weigh?', says: /11,?500 g/, cards: ['Meadow 5 Family Tent'] },
    { ask: 'Which tents do you have under 400 euros?', says: /Lodestar 2 Tent/, cards: TENTS_UNDER_400 },
    { ask: 'cheapest headlamp', says: /Glowworm Kids Headlamp.*19/, cards: ['Glowworm Kids Headlamp'] },
  ],
  fr: [
    { ask: 'Quel est le poids de la Meadow 5 Family Tent ?', says: /11\s500\sg/, cards: ['Meadow 5 Family Tent'] },
    { ask: 'Avez-vous des tentes à moins de 400 euros ?', says: /Lodestar 2 Tent/, cards: TENTS_UNDER_400 },
    { ask: 'Quelle est la tente la moins chère ?', says: /Lodestar 2 Tent.*349/, cards: ['Lodestar 2 Tent'] },
  ],
  zh: [
    { ask: 'Meadow 5 Family Tent有多重？', says: /11,?500 ?g/, cards: ['Meadow 5 Family Tent'] },
    { ask: '15欧元以下的咖啡豆有哪些？', says: /Ridge House Blend/, cards: ['Summit Espresso Beans', 'Ridge House Blend'] },
    { ask: '最便宜的睡袋是哪款？', says: /Hearth Synthetic Sleeping Bag.*99/, cards: ['Hearth Synthetic Sleeping Bag'] },
  ],
};

/** Notes every text that an answer showed on its way. */
async function watchAnswers(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { answersSeen: seen });
    const root = document.querySelector('shop-assistant')?.shadowRoot;
    if (root) new MutationObserver(() => {
      const text = [...root.querySelectorAll('[part=answer] .text')].at(-1)?.textContent ?? '';
      if (text !== '' && seen.at(-1) !== text) seen.push(text);
    }).observe(root, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { answersSeen: string[] }).answersSeen);
}

for (const [lang, cases] of Object.entries(CASES)) {
  test(`${lang}: a fact, a filter and the cheapest are answered rightly, with their cards, and nothing leaves the origin`, async ({ page, baseURL }) => {
    const foreign = watchForeignRequests(page, baseURL);
    const assistant = page.locator('shop-assistant');
    await page.addInitScript(() => sessionStorage.clear());
    for (const { ask: question, says, cards } of cases) {
      await page.goto(`./?lang=${lang}`); // a talk of its own for each
      const answer = await ask(assistant, question);
      await expect(answer.locator('.text')).toHaveText(says, FINAL);
      const titles = answer.locator('[part=card] .card-title');
      await expect(answer.locator('[part=card]')).toHaveCount(cards.length, FINAL);
      for (const title of cards) await expect(titles.filter({ hasText: title }).first()).toBeVisible();
    }
    expect(foreign).toEqual([]);
    await page.screenshot({ path: `artifacts/answers-${lang}.png` });
  });
}

test('an answer comes sentence by sentence, with its sources', async ({ page }) => {
  await page.goto('./?lang=en');
  const assistant = page.locator('shop-assistant');
  await expect(assistant.locator('[part=progress]')).toHaveCount(0);
  const seen = await watchAnswers(page);
  const answer = await ask(assistant, 'Which is cheaper, the Lodestar 2 Tent or the Lodestar 3 Tent?');
  await expect(answer.locator('[part=sources]')).toContainText('349 EUR');
  const texts = await seen();
  expect(texts.length).toBeGreaterThan(0);
  for (const [i, text] of texts.entries()) {
    expect(text.startsWith(texts[i - 1] ?? '')).toBe(true);
    expect(text.trim()).toMatch(/[.!?…]$/); // checked and shown whole, never cut within
  }
});

test('stop ends an answer, and the next question is answered', async ({ page }) => {
  await page.goto('./?lang=en');
  const assistant = page.locator('shop-assistant');
  await expect(assistant.locator('[part=progress]')).toHaveCount(0);
  await assistant.getByRole('textbox').fill('how many tents do you have?');
  await assistant.getByRole('textbox').press('Enter');
  await assistant.locator('[part=stop-button]').click();
  const first = assistant.locator('[part=answer]').first();
  await expect(first).toContainText('Stopped.');
  await expect(first).toHaveAttribute('aria-busy', 'false');
  await assistant.getByRole('textbox').fill('and headlamps?');
  await assistant.getByRole('textbox').press('Enter');
  await expect(assistant.locator('[part=answer]').nth(1)).toHaveAttribute('aria-busy', 'false');
  await expect(assistant.locator('[part=failure]')).toHaveCount(0);
});
