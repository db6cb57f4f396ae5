import '../define.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answerWith, type FakeClient, JACKET, STOVE, TENT } from './fake-client.ts';
import { accessibilityProblems, converse, mountLoaded, setScheme } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

let client: FakeClient;
let element: ShopAssistant;

beforeEach(async () => {
  ({ element, client } = await mountLoaded());
});
afterEach(() => {
  setScheme('');
  element.remove();
});

const found = (...products: (typeof TENT)[]): Promise<void> => converse({ element, client }, 'show me', answerWith('Here.', { plan: 'en find', products }));
const asked = (): unknown => client.asks.at(-1)!.turns.at(-1);
const all = (selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

describe('products', () => {
  it.each([
    ['en', 'Compare', 'Compare 2 products', 'Compare Moss Tent and Ember Stove', 'Similar', 'Show me products similar to Moss Tent'],
    ['fr', 'Comparer', 'Comparer 2 produits', 'Comparez Moss Tent et Ember Stove', 'Similaires', 'Montrez-moi des produits similaires à Moss Tent'],
    ['zh', '比较', '比较 2 件商品', '比较Moss Tent和Ember Stove', '类似', '有和Moss Tent类似的吗？'],
  ])('are compared, and their like asked for, in the words of the shopper (%s)', async (lang, compare, compareTwo, question, similar, likeQuestion) => {
    element.lang = lang;
    await found(TENT, STOVE);
    await userEvent.click(page.getByRole('button', { name: `${compare}: Moss Tent` }));
    await userEvent.click(page.getByRole('button', { name: `${compare}: Ember Stove` }));
    await userEvent.click(page.getByRole('button', { name: compareTwo }));
    expect(asked()).toBe(question);
    await userEvent.click(page.getByRole('button', { name: `${similar}: Moss Tent` }));
    expect(asked()).toBe(likeQuestion);
  });

  it('are picked and let go by keyboard; one alone is not compared, and none is left picked', async () => {
    await found(TENT, STOVE);
    const tool = all('[part=compare-button]')[0]!;
    tool.focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(tool.getAttribute('aria-pressed')).toBe('true');
    expect(all('[part=compare-bar]')[0]!.textContent).toContain('Pick another product');
    expect(await accessibilityProblems(element)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(all('[part=compare-bar]')).toEqual([]);
  });

  it('have no button to compare where there is nothing to compare with', async () => {
    await found(TENT);
    expect(all('[part=compare-button]')).toEqual([]);
    expect(all('[part=similar-button]')).toHaveLength(1);
  });

  it('are compared four at most', async () => {
    await found(...[1, 2, 3, 4, 5].map((n) => ({ ...TENT, id: `t${String(n)}`, title: `Tent ${String(n)}` })));
    for (const tool of all('[part=compare-button]').slice(0, 4)) tool.click();
    await element.updateComplete;
    expect(all('[part=compare-button]').map((tool) => tool.matches(':disabled'))).toEqual([false, false, false, false, true]);
  });

  it('that are gone with the conversation are no longer picked', async () => {
    await found(TENT, STOVE);
    all('[part=compare-button]')[0]!.click();
    await userEvent.click(page.getByRole('button', { name: 'Clear the conversation' }));
    expect(all('[part=compare-bar]')).toEqual([]);
  });
});

describe('a comparison', () => {
  const SOURCES = [
    { product: 'tent', field: 'price', text: '149.00 EUR' }, { product: 'stove', field: 'price', text: '49.50 EUR' },
    { product: 'tent', field: 'availability', text: 'in_stock' }, { product: 'stove', field: 'availability', text: 'in_stock' },
    { product: 'tent', field: 'packed_size', text: '40 cm' },
  ];
  const rows = (): string[][] => all('.comparison tr').map((row) => [...row.children].map((cell) => cell.textContent));

  it('stands side by side, with what differs marked for eyes and ears', async () => {
    await converse({ element, client }, 'compare', answerWith('Compared.', { plan: 'en compare Moss Tent | Ember Stove', products: [TENT, STOVE], sources: SOURCES }));
    expect(rows()).toEqual([['', 'Moss Tent', 'Ember Stove'], ['Price (differs)', '€149.00', '€49.50'], ['Availability', 'In stock', 'In stock'], ['Packed size (differs)', '40 cm', '–']]);
    expect(all('.comparison .differs')).toHaveLength(2);
  });

  it.each(['light', 'dark'] as const)('passes axe with a line of the catalog open and a product picked, %s', async (scheme) => {
    setScheme(scheme);
    await converse({ element, client }, 'compare', answerWith('Compared.', { plan: 'en compare Moss Tent | Ember Stove', products: [TENT, STOVE], sources: SOURCES }));
    all('.comparison button')[0]!.click();
    all('[part=compare-button]')[0]!.click();
    await element.updateComplete;
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it.each([['fr', 'Prix (différent)', 'En stock'], ['zh', '价格 (不同)', '有货']])('speaks the language of the shopper (%s)', async (lang, price, inStock) => {
    element.lang = lang;
    await converse({ element, client }, 'compare', answerWith('Compared.', { plan: `${lang} compare Moss Tent | Ember Stove`, products: [TENT, STOVE], sources: SOURCES }));
    expect(rows()[1]![0]).toBe(price);
    expect(rows()[2]![1]).toBe(inStock);
  });

  it('is not drawn for an answer that merely lists products', async () => {
    await converse({ element, client }, 'tents', answerWith('Two.', { plan: 'en find', products: [TENT, STOVE], sources: SOURCES }));
    expect(all('.comparison')).toEqual([]);
  });
});

describe('suggested questions', () => {
  const suggested = (): string[] => all('.suggestions button').map((each) => each.textContent);

  it.each([['en', ['What have you got in Tents?', 'Stoves: which is the cheapest?']], ['fr', ['Montrez-moi : Tents', 'Stoves : le moins cher ?']], ['zh', ['看看Tents', 'Stoves里最便宜的是哪个？']]])('are first made from the categories (%s)', async (lang, questions) => {
    element.lang = lang;
    await element.updateComplete;
    expect(suggested()).toEqual(questions);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('are then made from what tells the shown products apart, and are asked with one press', async () => {
    await found(TENT, STOVE, { ...JACKET, rating: 4 });
    expect(suggested()).toEqual(['Which of them is the cheapest?', 'Which of them is best rated?', 'Which of them are in stock?']);
    await userEvent.click(page.getByRole('button', { name: 'Which of them is the cheapest?' }));
    expect(asked()).toBe('Which of them is the cheapest?');
  });

  it('are none where they would leave nothing out', async () => {
    await found(TENT, { ...TENT, id: 'other' });
    expect(suggested()).toEqual([]);
  });
});

describe('on a phone', () => {
  afterEach(() => page.viewport(1280, 800));

  it.each([390, 320])('of %i pixels every tool is 44 pixels large and nothing scrolls sideways', async (width) => {
    await page.viewport(width, 800);
    await found(TENT, JACKET);
    const log = all('.log')[0]!;
    expect(log.scrollWidth).toBeLessThanOrEqual(log.clientWidth);
    const small = all('button, select').filter((each) => each.checkVisibility()).filter((each) => Math.min(each.getBoundingClientRect().height, each.getBoundingClientRect().width) < 44);
    expect(small.map((each) => each.outerHTML)).toEqual([]);
  });
});
