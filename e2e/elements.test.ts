/** Several elements on a page, one after another and at once: one worker for all, and nothing left behind. */
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { addElement, addScript, openBarePage } from './bare-page.ts';
import { serveTinyModel } from './tiny-model.ts';

test('two elements share one worker and one model, and both answer', async ({ page, context }) => {
  await serveTinyModel(context);
  await page.addInitScript(() => {
    const counted = { workers: 0 };
    Object.assign(globalThis, {
      counted,
      Worker: class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          counted.workers++;
        }
      },
    });
  });
  let manifests = 0;
  page.on('request', (request) => { manifests += Number(request.url().endsWith('/model/manifest.json')); });
  await openBarePage(page, context);
  await addScript(page);
  await addElement(page, '#box', {});
  await addElement(page, 'main', {});
  const elements = page.locator('shop-assistant');
  for (const index of [0, 1]) await expect(elements.nth(index).locator('[part=about]')).toContainText('WebAssembly');
  for (const index of [0, 1]) {
    const element = elements.nth(index);
    await element.getByRole('textbox').fill('how many tents do you have?');
    await element.getByRole('textbox').press('Enter');
    await expect(element.locator('[part=answer][aria-busy=false]')).not.toBeEmpty();
    await expect(element.locator('[part=failure]')).toHaveCount(0);
  }
  expect(await page.evaluate(() => (globalThis as unknown as { counted: { workers: number } }).counted.workers)).toBe(1); // put there above
  expect(manifests).toBe(1);
});

test.describe('an element that comes and goes', () => {
  /** Puts one on the page, has it fetch all its parts, and takes it away. */
  const comeAndGo = (page: Page, attributes: Readonly<Record<string, string>>): Promise<void> =>
    page.evaluate(async (given) => {
      const element = document.createElement('shop-assistant');
      for (const [name, value] of Object.entries({ catalog: '../catalog.json', load: 'open', ...given })) element.setAttribute(name, value);
      document.querySelector('#box')?.append(element);
      await element.updateComplete;
      await new Promise((resolve) => requestIdleCallback(resolve));
      await element.updateComplete;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve)); // it closes what is its own when it is not put back at once
    }, attributes);

  const counters = async (cdp: CDPSession): Promise<{ readonly nodes: number; readonly listeners: number }> => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners } = await cdp.send('Memory.getDOMCounters');
    return { nodes, listeners };
  };

  const timers = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as { running: ReadonlySet<number> }).running.size); // put there below

  for (const [name, attributes] of [['in the page', {}], ['as an open panel', { mode: 'panel', open: '' }], ['as a kiosk', { kiosk: '' }]] as const) {
    test(`${name} leaves no node, no listener and no timer behind`, async ({ page, context }) => {
      await page.addInitScript(() => {
        const running = new Set<number>();
        const { setTimeout: start, clearTimeout: end } = globalThis;
        Object.assign(globalThis, {
          running,
          setTimeout: (run: () => void, ms?: number): number => {
            const id = Number(start(() => {
              running.delete(id);
              run();
            }, ms));
            running.add(id);
            return id;
          },
          clearTimeout: (id: number): void => {
            running.delete(id);
            end(id);
          },
        });
      });
      await openBarePage(page, context);
      await addScript(page);
      const cdp = await context.newCDPSession(page);
      for (let times = 0; times < 3; times++) await comeAndGo(page, attributes); // what is made once is made now
      const before = { ...(await counters(cdp)), timers: await timers(page) };
      for (let times = 0; times < 20; times++) await comeAndGo(page, attributes);
      expect(await timers(page)).toBeLessThanOrEqual(before.timers);
      await expect.poll(async () => (await counters(cdp)).listeners).toBeLessThanOrEqual(before.listeners); // garbage goes when the browser likes
      await expect.poll(async () => (await counters(cdp)).nodes).toBeLessThan(before.nodes + 50); // of 20 elements with some 60 nodes each
    });
  }
});

test('what draws a conversation can be fetched once more when it could not be', async ({ page, context }) => {
  await context.route('**/model/*', () => undefined);
  await context.route('**/assets/talk-*', (route) => route.abort());
  await openBarePage(page, context);
  await addScript(page);
  await addElement(page, '#box', { load: 'open' });
  const element = page.locator('shop-assistant');
  await element.getByRole('textbox').fill('tent');
  await element.getByRole('textbox').press('Enter');
  await expect(element.locator('[part=failure]')).toBeVisible();
  await context.unroute('**/assets/talk-*');
  await element.getByRole('button', { name: 'Try again' }).click();
  await expect(element.locator('[part=question]')).toContainText('tent');
});
