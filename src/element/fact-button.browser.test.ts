import '../define.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Source } from '../protocol/answer.ts';
import { answerWith, type FakeClient, STOVE, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, converse, mount, mountLoaded, setScheme, settle } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

const PRICES: readonly Source[] = [{ product: 'tent', field: 'price', text: '149.00 EUR' }, { product: 'stove', field: 'price', text: '49.50 EUR' }];
const WEIGHT: Source = { product: 'tent', field: 'packed_weight', text: '2400 g' };

let client: FakeClient;
let element: ShopAssistant;

beforeEach(async () => {
  sessionStorage.clear();
  ({ element, client } = await mountLoaded({ catalog: '/catalog.json' }));
});
afterEach(() => {
  setScheme('');
  element.remove();
});

const all = (selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const facts = (): string[] => all('[part=fact]').map((fact) => fact.textContent);
/** The line that is open, as the shopper reads it. */
const line = (): string[] => all('[part=fact-source] dt, [part=fact-source] dd').map((each) => each.textContent);

const answerWeight = (): Promise<void> => converse({ element, client }, 'how heavy is it?', answerWith('The Moss Tent weighs 2,400 g.\nThat is light.', { plan: 'en fact Moss Tent; packed_weight', products: [TENT], sources: [WEIGHT] }));

describe('a value in an answer', () => {
  it.each([['en', 'Where this comes from'], ['fr', 'D’où vient cette réponse'], ['zh', '信息来源']])('opens the line of the catalog that it comes from, and closes it again (%s)', async (lang, name) => {
    element.lang = lang;
    await answerWeight();
    expect(line()).toEqual([]);
    const button = page.getByRole('button', { name: `2,400 g (${name})` });
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    expect(line()).toEqual(['Moss Tent · Packed weight', '2400 g']);
    await userEvent.click(button);
    expect(line()).toEqual([]);
  });

  it('leaves the answer’s text, its line breaks and what is read out as they were', async () => {
    await answerWeight();
    expect(facts()).toEqual(['2,400 g']);
    expect(all('.text')[0]!.textContent).toBe('The Moss Tent weighs 2,400 g.\nThat is light.');
    expect(all('[aria-live=polite] p')[0]!.textContent).toBe('The Moss Tent weighs 2,400 g.\nThat is light.');
  });

  it('is reached and opened by the keyboard, which keeps the focus', async () => {
    await answerWeight();
    const [fact] = all('[part=fact]');
    all('.log')[0]!.focus();
    while (element.shadowRoot!.activeElement !== fact) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(line()).toEqual(['Moss Tent · Packed weight', '2400 g']);
    expect(element.shadowRoot!.activeElement).toBe(fact);
    expect(fact!.getAttribute('aria-controls')).toBe(all('[part=fact-source]')[0]!.id);
  });

  it('is one of many of which one is open, each of its own product', async () => {
    await converse({ element, client }, 'cheap things', answerWith('I found 2 products, among them Moss Tent (149.00 EUR); Ember Stove (49.50 EUR).', { plan: 'en find', products: [TENT, STOVE], sources: PRICES }));
    expect(facts()).toEqual(['€149.00', '€49.50']);
    all('[part=fact]')[0]!.click();
    all('[part=fact]')[1]!.click();
    await element.updateComplete;
    expect(line()).toEqual(['Ember Stove · Price', '49.50 EUR']);
    expect(all('[part=fact]').map((fact) => fact.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
  });

  it.each([['en', '11,500 g', '€1,149.00'], ['fr', '11 500 g', '1 149,00 €'], ['zh', '11,500 g', '€1,149.00']] as const)('is written as the answer’s language writes it, whatever the interface’s; the line as the catalog does (%s)', async (lang, weight, price) => {
    await converse({ element, client }, '?', answerWith('Moss Tent: 11500 g, 1149.00 EUR.', { lang, plan: `${lang} fact Moss Tent; weight; price`, products: [TENT], sources: [{ product: 'tent', field: 'weight', text: '11500 g' }, { product: 'tent', field: 'price', text: '1149.00 EUR' }] }));
    expect(facts().map((fact) => fact.replace(/\s/g, ' '))).toEqual([weight, price]);
    expect(all('[aria-live=polite] p')[0]!.textContent).toBe(all('.text')[0]!.textContent);
    all('[part=fact]')[0]!.click();
    await element.updateComplete;
    expect(line()).toEqual(['Moss Tent · Weight', '11500 g']);
  });

  it('is written so from the first sentence on, before the answer is whole', async () => {
    await ask(element, '?');
    client.asks[0]!.options.onEvent!({ type: 'plan', plan: 'en fact Moss Tent; price' });
    client.asks[0]!.options.onEvent!({ type: 'text', text: 'It costs 149 EUR.' });
    await settle(element);
    expect(all('.text')[0]!.textContent).toBe('It costs €149.00.');
  });

  it('of a policy is left as the store wrote it', async () => {
    await converse({ element, client }, 'delivery?', answerWith('Free from 50 EUR.', { plan: 'en policy delivery', sources: [{ policy: 'delivery', title: 'Delivery', text: 'Free from 50 EUR.' }] }));
    expect(facts()).toEqual(['50 EUR']);
  });

  it('of a policy opens the policy', async () => {
    await converse({ element, client }, 'returns?', answerWith('You have 60 days.', { plan: 'en policy returns', sources: [{ policy: 'returns', title: 'Returns', text: 'Send it back within 60 days.' }] }));
    all('[part=fact]')[0]!.click();
    await element.updateComplete;
    expect(line()).toEqual(['Returns', 'Send it back within 60 days.']);
  });

  it('is none in a text that says nothing of the catalog', async () => {
    await converse({ element, client }, 'hello', answerWith('Hello! We have 149 things.', { sources: [] }));
    expect(facts()).toEqual([]);
  });

  it('can be opened after a reload', async () => {
    await answerWeight();
    ({ element, client } = await mount({ catalog: '/catalog.json' }));
    all('[part=fact]')[0]!.click();
    await element.updateComplete;
    expect(line()).toEqual(['Moss Tent · Packed weight', '2400 g']);
  });
});

describe('a value in a comparison', () => {
  const compare = (): Promise<void> => converse({ element, client }, 'compare', answerWith('Compared.', { plan: 'en compare Moss Tent | Ember Stove', products: [TENT, STOVE], sources: [...PRICES, WEIGHT] }));

  it('opens its line under the table; what the catalog leaves open is no button', async () => {
    await compare();
    expect(all('.comparison td').map((cell) => [cell.textContent, cell.querySelector('button') !== null])).toEqual([['', false], ['€149.00', true], ['€49.50', true], ['2,400 g', true], ['–', false]]);
    all('.comparison [part=fact]')[1]!.click();
    await element.updateComplete;
    expect(line()).toEqual(['Ember Stove · Price', '49.50 EUR']);
    expect(all('.comparison + [part=fact-source]')).toHaveLength(1);
  });

  it('is a target of 44 pixels; in a sentence it is as high as the line, 24', async () => {
    await compare();
    await answerWeight();
    const heights = (selector: string): number[] => all(selector).map((fact) => fact.getBoundingClientRect().height);
    expect(Math.min(...heights('td [part=fact]'))).toBeGreaterThanOrEqual(44);
    expect(Math.min(...heights('.text [part=fact]'))).toBeGreaterThanOrEqual(24);
  });
});

it.each(['light', 'dark'] as const)('passes axe with lines open, %s', async (scheme) => {
  setScheme(scheme);
  await answerWeight();
  expect(await accessibilityProblems(element)).toEqual([]);
  all('[part=fact]')[0]!.click();
  await element.updateComplete;
  expect(await accessibilityProblems(element)).toEqual([]);
});
