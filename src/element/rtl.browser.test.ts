import '../define.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { answerWith, STOVE, TENT } from './fake-client.ts';
import { accessibilityProblems, converse, mountLoaded } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

const SOURCES = [{ product: 'tent', field: 'price', text: '149.00 EUR' }, { product: 'stove', field: 'price', text: '49.50 EUR' }];

beforeEach(() => {
  document.documentElement.dir = 'rtl';
});

afterEach(async () => {
  document.documentElement.dir = '';
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

const box = (element: ShopAssistant, selector: string): DOMRect => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();

async function talk(properties: Parameters<typeof mountLoaded>[0]): Promise<ShopAssistant> {
  const { element, client } = await mountLoaded(properties);
  await converse({ element, client }, 'compare', answerWith('The Moss Tent costs 149 EUR.', { plan: 'en compare', products: [TENT, STOVE], sources: SOURCES }));
  return element;
}

describe('from right to left', () => {
  it('the launcher and its panel stand at the page’s left', async () => {
    const element = await talk({ mode: 'panel', open: true });
    expect(box(element, '.launcher').left).toBeCloseTo(16);
    expect(box(element, '.panel').left).toBeCloseTo(16);
    expect(box(element, '[part=close-button]').left).toBeLessThan(box(element, 'h2').left);
  });

  it('questions are at the left, answers at the right, and the button that sends is left of what is written', async () => {
    const element = await talk({});
    const log = box(element, '.log');
    const middle = log.left + log.width / 2;
    expect(box(element, '.question').right).toBeLessThan(middle);
    expect(log.right - box(element, '.text').right).toBeCloseTo(16);
    expect(box(element, '[part=send-button]').right).toBeLessThanOrEqual(box(element, 'input').left);
    expect(box(element, 'tbody th').left).toBeGreaterThan(box(element, 'tbody td').left);
    expect(getComputedStyle(element.shadowRoot!.querySelector('.question')!).borderBottomLeftRadius).toBe('4px');
  });

  it.each([1280, 390, 320])('nothing scrolls sideways or is inaccessible at %i pixels', async (width) => {
    await page.viewport(width, 800);
    const element = await talk({});
    const log = element.shadowRoot!.querySelector('.log')!;
    expect(log.scrollWidth).toBeLessThanOrEqual(log.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
