import '../define.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { answerWith, type FakeClient, STOVE, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, converse, mount, mountLoaded, settle } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

let client: FakeClient;
let element: ShopAssistant;

/** As the system's settings would have it, in all of the browser's page; none is the browser's own again. */
async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
}

afterEach(async () => {
  await emulate({});
  document.body.replaceChildren();
});

const all = (selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const find = (selector: string): HTMLElement => all(selector)[0]!;
const style = (selector: string): CSSStyleDeclaration => getComputedStyle(find(selector));

/** The colours on a line through the middle of what an element looks like, at these parts of its width. */
async function colours(seen: Element, parts: readonly number[]): Promise<string[]> {
  const shot = await page.screenshot({ element: seen, save: false });
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  canvas.drawImage(picture, 0, 0);
  return parts.map((part) => canvas.getImageData(Math.floor(picture.width * part), Math.floor(picture.height / 2), 1, 1).data.join());
}

/** A conversation with all that can be pressed in it. */
async function talk(): Promise<void> {
  ({ element, client } = await mountLoaded({ contactUrl: 'mailto:people@shop.example' }));
  await converse({ element, client }, 'tents', answerWith('The Moss Tent costs 149 EUR.', { plan: 'en find', products: [TENT, STOVE], sources: [{ product: 'tent', field: 'price', text: '149.00 EUR' }], facets: [{ by: { field: 'brand', op: '=', value: 'Tarn' }, count: 1 }] }));
}

/** What the keyboard reaches from the title row on, each with the outline it is shown with. */
async function reached(): Promise<readonly (readonly [what: string, outline: string])[]> {
  const stops: (readonly [string, string])[] = [];
  find('[part=clear-button]').focus();
  for (let focused = element.shadowRoot!.activeElement; focused; focused = element.shadowRoot!.activeElement) {
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    stops.push([focused.getAttribute('part') ?? focused.className, `${outlineStyle} ${outlineWidth}`]);
    await userEvent.keyboard('{Tab}');
  }
  return stops;
}

describe.each([['as the page is', {}], ['in forced colours', { 'forced-colors': 'active' }], ['in forced dark colours', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }]])('%s', (_how, features) => {
  it('every stop of the keyboard shows where it is', async () => {
    await emulate(features);
    await talk();
    const stops = await reached();
    expect(stops.length).toBeGreaterThan(12);
    expect(stops.filter(([, outline]) => outline !== 'solid 3px')).toEqual([]);
  });
});

describe('in forced colours', () => {
  beforeEach(() => emulate({ 'forced-colors': 'active' }));

  it('what is told apart by its ground has an edge instead', async () => {
    await talk();
    for (const part of ['.question', '.text', '[part=send-button]', '[part=input]', '[part=card]', '[part=add-button]', '[part=facet]', '.answer [part=contact], .foot [part=contact]']) {
      const { borderTopStyle, borderTopWidth } = style(part);
      expect([part, borderTopStyle === 'solid' ? borderTopWidth : style(part).textDecorationLine]).toEqual([part, part.includes('contact') ? 'underline' : '1px']);
    }
  });

  it('what is pressed looks pressed', async () => {
    await talk();
    const [tool, thumb] = ['[part=compare-button]', '[aria-label=Helpful]'];
    const before = [style(tool).backgroundColor, style(thumb).backgroundColor];
    find(tool).click();
    find(thumb).click();
    await element.updateComplete;
    expect(style(tool).backgroundColor).not.toBe(before[0]);
    expect(style(thumb).backgroundColor).not.toBe(before[1]);
    expect(style(tool).color).not.toBe(style(tool).backgroundColor);
  });

  it('the loading bar shows how far it is', async () => {
    ({ element, client } = await mount());
    client.modelLoads[0]!.onProgress({ phase: 'download', loadedBytes: 1, totalBytes: 2 });
    await settle(element);
    expect(style('progress').borderTopWidth).toBe('1px');
    const [done, left] = await colours(find('progress'), [.25, .75]);
    expect(done).not.toBe(left);
  });

  it('axe finds nothing', async () => {
    await talk();
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});

describe('motion', () => {
  const moving = async (): Promise<number> => {
    ({ element, client } = await mount());
    await ask(element, 'tents');
    const whileLoading = element.shadowRoot!.getAnimations().length;
    ({ element, client } = await mountLoaded());
    await ask(element, 'tents');
    return whileLoading + element.shadowRoot!.getAnimations().length;
  };

  it('is there while something is waited for', async () => {
    expect(await moving()).toBeGreaterThan(1);
  });

  it('is none for a shopper who wants it reduced; what is waited for is said in words', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    expect(await moving()).toBe(0);
    expect(find('[role=status]').textContent).toBe('Answering…');
  });
});
