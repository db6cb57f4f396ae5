import '../define.ts';
import { afterEach, describe, expect, it } from 'vitest';
import type { Facet, ProductCard } from '../protocol/answer.ts';
import { answerWith, STOVE, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, converse, mountLoaded, setScheme, settle } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

const THEMES = ['auto', 'calm', 'warm', 'bold', 'plain'] as const;
const SCHEMES = ['light', 'dark'] as const;
const LAMP: ProductCard = { ...TENT, id: 'lamp', title: 'Glow Lamp', availability: 'low_stock' };
const FACETS: readonly Facet[] = [{ by: { field: 'brand', op: '=', value: 'Tarn' }, count: 2 }];
const SOURCES = [{ product: 'tent', field: 'price', text: '149.00 EUR' }, { product: 'stove', field: 'price', text: '49.50 EUR' }];

afterEach(() => {
  setScheme('');
  document.body.replaceChildren();
});

const find = (element: ShopAssistant, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const accent = (element: ShopAssistant): string => getComputedStyle(find(element, '[part=send-button]')).backgroundColor;

describe.each(THEMES)('theme="%s"', (theme) => {
  it.each(SCHEMES)('passes axe with everything in it that has a colour, %s', async (scheme) => {
    const { element, client } = await mountLoaded({ theme, contactUrl: 'mailto:people@shop.example' });
    setScheme(scheme);
    await converse({ element, client }, 'compare', answerWith('The Moss Tent costs 149 EUR.', { plan: 'en compare', products: [TENT, STOVE, LAMP], sources: SOURCES, facets: FACETS }));
    for (const selector of ['.text [part=fact]', '[part=compare-button]', '[aria-label=Helpful]', '[part=sources] summary', '[part=about] summary']) find(element, selector).click();
    await element.updateComplete;
    expect(await accessibilityProblems(element)).toEqual([]);
    await ask(element, 'and lamps?');
    client.asks.at(-1)!.reject(new Error('Out of memory.'));
    await settle(element);
    expect(await accessibilityProblems(element)).toEqual([]);
    element.mode = 'panel';
    await element.updateComplete;
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});

it('every theme has colours and corners of its own, in light and dark', async () => {
  const { element } = await mountLoaded();
  const seen = new Set<string>();
  for (const scheme of SCHEMES) {
    setScheme(scheme);
    for (const theme of THEMES) {
      element.setAttribute('theme', theme);
      await element.updateComplete;
      seen.add(`${accent(element)} ${getComputedStyle(element).borderRadius} ${getComputedStyle(element).backgroundColor}`);
    }
  }
  expect(seen.size).toBe(THEMES.length * SCHEMES.length);
});

it('what the page sets goes before the theme, and a theme that isn’t there looks like auto', async () => {
  const { element } = await mountLoaded();
  setScheme('light');
  const auto = accent(element);
  element.setAttribute('theme', 'neon');
  expect(accent(element)).toBe(auto);
  element.theme = 'warm';
  element.style.setProperty('--shop-assistant-accent', 'rgb(1, 2, 3)');
  await element.updateComplete;
  expect(accent(element)).toBe('rgb(1, 2, 3)');
});
