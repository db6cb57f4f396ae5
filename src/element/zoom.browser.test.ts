import '../define.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { answerWith, JACKET, TENT } from './fake-client.ts';
import { accessibilityProblems, converse, mountLoaded } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

const SOURCES = [{ product: 'tent', field: 'price', text: '149.00 EUR' }, { product: 'jacket', field: 'price', text: '120.00 EUR' }];

afterEach(async () => {
  document.documentElement.style.fontSize = '';
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

/** Zoom makes the page's pixels larger, so that fewer fit; text alone may be enlarged, too. */
describe.each([
  ['a page zoomed to 200 %', { width: 640, height: 400 }, ''],
  ['a page zoomed to 400 %', { width: 320, height: 256 }, ''],
  ['text alone at 200 %', { width: 1280, height: 800 }, '200%'],
  ['text alone at 200 % on a phone', { width: 390, height: 844 }, '200%'],
] as const)('%s', (_what, { width, height }, fontSize) => {
  beforeEach(async () => {
    await page.viewport(width, height);
    document.documentElement.style.fontSize = fontSize;
  });

  it.each(['inline', 'panel'] as const)('loses nothing and scrolls in one direction only, %s', async (mode) => {
    const mounted = await mountLoaded({ mode, open: mode === 'panel', contactUrl: 'mailto:people@shop.example', cart: { tent: 1 } });
    const { element } = mounted;
    if (mode === 'inline') document.querySelector('main')!.style.blockSize = '100dvh';
    await converse(mounted, 'compare', answerWith('The Moss Tent costs 149 EUR.', { plan: 'en compare Moss Tent | Drift Jacket', products: [TENT, JACKET], sources: SOURCES }));
    const log = box(element, '.log');
    expect(element.shadowRoot!.querySelector('.log')!.scrollWidth).toBeLessThanOrEqual(Math.ceil(log.width));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const part of ['clear-button', 'input', 'send-button']) {
      const { left, right } = box(element, `[part=${part}]`);
      expect([left >= 0, right <= width], part).toEqual([true, true]);
    }
    for (const button of element.shadowRoot!.querySelectorAll('.card button, .card select')) expect(button.scrollWidth, button.textContent).toBeLessThanOrEqual(button.clientWidth + 1);
    // What is said can still be read, between a title and a text field that have grown.
    expect(log.height).toBeGreaterThan(40);
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});

function box(element: ShopAssistant, selector: string): DOMRect {
  return element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
}
