/** What the element costs the page that it stands on: nothing moves, nothing stops, and no policy is broken. */
import { expect, test, type Page } from '@playwright/test';
import { addElement, addScript, openBarePage } from './bare-page.ts';
import { serveTinyModel } from './tiny-model.ts';

/** Notes what the browser reports from now on, by `PerformanceObserver`. */
async function observe(page: Page, type: 'layout-shift' | 'longtask'): Promise<() => Promise<readonly number[]>> {
  await page.evaluate((observed) => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      // A shift has a `value`, a task lasts.
      for (const entry of list.getEntries()) seen.push('value' in entry ? Number(entry.value) : entry.duration);
    }).observe({ type: observed });
    Object.assign(globalThis, { seen });
  }, type);
  return async () => {
    // What was drawn is reported with the frame after it.
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))));
    return page.evaluate(() => (globalThis as unknown as { seen: readonly number[] }).seen); // put there above
  };
}

/** Adds script and element, and waits until nothing more comes by itself. */
async function add(page: Page, within: string, attributes: Readonly<Record<string, string>>): Promise<void> {
  await addScript(page);
  await addElement(page, within, attributes);
  const element = page.locator('shop-assistant');
  if (within === '#box') await expect(element.locator('[part=suggestions]')).toBeVisible();
  if (attributes['load'] === 'eager') await expect(element.locator('[part=about]')).toContainText('WebAssembly');
}

const OPEN = [['a launcher', 'body', { mode: 'panel', load: 'open' }], ['an element in its box', '#box', { load: 'open' }]] as const;
const EAGER = [['a launcher that loads at once', 'body', { mode: 'panel', load: 'eager' }], ['an element in its box that loads at once', '#box', { load: 'eager' }]] as const;

for (const [name, within, attributes] of [...OPEN, ...EAGER]) {
  test(`${name} moves nothing of the page or of itself`, async ({ page, context }) => {
    await serveTinyModel(context);
    await openBarePage(page, context);
    const shifts = await observe(page, 'layout-shift');
    await add(page, within, attributes);
    expect(await shifts()).toEqual([]);
    // Else nothing is measured.
    await page.evaluate(() => document.querySelector('main')?.prepend(Object.assign(document.createElement('div'), { style: 'block-size: 200px' })));
    expect((await shifts()).length).toBeGreaterThan(0);
  });
}

test.describe('the main thread', () => {
  test.describe.configure({ retries: 2 }); // a busy machine can only make it look slower

  for (const [name, within, attributes] of OPEN) {
    test(`is never held for 50 milliseconds by adding ${name}`, async ({ page, context }) => {
      await openBarePage(page, context);
      const tasks = await observe(page, 'longtask');
      await add(page, within, attributes);
      expect(await tasks()).toEqual([]);
      // Else nothing is measured.
      await page.evaluate(() => {
        setTimeout(() => {
          const until = performance.now() + 80;
          while (performance.now() < until);
        });
      });
      await expect.poll(async () => (await tasks()).length).toBeGreaterThan(0);
    });
  }
});

test.describe('the content security policy', () => {
  /** On the page by its event, in the worker by what the browser's console says. */
  const watch = async (page: Page): Promise<() => Promise<readonly string[]>> => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) said.push(message.text());
    });
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective}: ${event.blockedURI}`));
    });
    return async () => [...said, ...(await page.evaluate(() => (globalThis as unknown as { violations: readonly string[] }).violations))]; // put there above
  };

  test('is not broken by the store: searching, answering, a product’s page', async ({ page, context }) => {
    await serveTinyModel(context);
    const violations = await watch(page);
    await page.goto('./?lang=en');
    const assistant = page.locator('shop-assistant');
    await assistant.getByRole('textbox').fill('how many tents do you have?');
    await assistant.getByRole('textbox').press('Enter');
    await expect(assistant.locator('[part=answer][aria-busy=false]')).not.toBeEmpty();
    expect(await violations()).toEqual([]);
    await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/pixel.png' })));
    await expect.poll(async () => (await violations()).length).toBeGreaterThan(0); // else nothing is watched
  });

  for (const address of ['kiosk.html', 'merchant.html']) {
    test(`is not broken by ${address}`, async ({ page, context }) => {
      await serveTinyModel(context);
      const violations = await watch(page);
      await page.goto(`./${address}?lang=en`);
      if (address === 'merchant.html') await page.getByRole('button', { name: 'Take an example' }).click();
      else await page.locator('shop-assistant').getByRole('button', { name: 'Touch to begin' }).click();
      await expect(page.locator('shop-assistant').getByRole('textbox')).toBeVisible();
      expect(await violations()).toEqual([]);
    });
  }

  test('is not broken by an element on a page of its own, in any theme', async ({ page, context }) => {
    await context.route('**/model/*', () => undefined);
    const violations = await watch(page);
    await openBarePage(page, context);
    await addScript(page);
    for (const theme of ['auto', 'calm', 'warm', 'bold', 'plain']) await addElement(page, '#box', { theme });
    expect(await violations()).toEqual([]);
  });
});
