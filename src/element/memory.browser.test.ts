import '../define.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ProductCard } from '../protocol/answer.ts';
import { answerWith, CATALOG, type FakeClient, MODEL, STOVE, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, converse, mount, mountLoaded, setScheme, settle } from './mounted-element.ts';

const CATALOG_URL = '/catalog.json';

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  setScheme('');
  document.body.replaceChildren();
});

const root = (): ShadowRoot => document.querySelector('shop-assistant')!.shadowRoot!;
const questions = (): string[] => [...root().querySelectorAll('.question')].map((each) => each.lastChild!.textContent!);

describe('a conversation', () => {
  it('survives a reload, with its products, and is not read out again', async () => {
    const first = await mountLoaded({ catalog: CATALOG_URL });
    await converse(first, 'tents', answerWith('One tent.', { products: [TENT] }));
    await mountLoaded({ catalog: CATALOG_URL });
    expect(questions()).toEqual(['tents']);
    expect(root().querySelector('.text')!.textContent).toBe('One tent.');
    expect(root().querySelector('.card-title')!.textContent).toBe('Moss Tent');
    expect(root().querySelector('[aria-live=polite]')!.textContent).toBe('');
  });

  it('goes on after a reload from where the last answer left it', async () => {
    const first = await mountLoaded({ catalog: CATALOG_URL });
    const bookmark = { plan: 'en find cat=Tents', shown: ['tent'], cart: {} };
    await converse(first, 'stoves', answerWith('Some.'));
    await converse(first, 'tents', answerWith('One.', { bookmark }));
    const second = await mountLoaded({ catalog: CATALOG_URL });
    await ask(second.element, 'and in green?');
    expect(second.client.asks.map(({ turns, options }) => [turns, options.from])).toEqual([[['stoves', 'tents', 'and in green?'], bookmark]]);
  });

  it('that was being answered at the reload can be answered again', async () => {
    const first = await mountLoaded({ catalog: CATALOG_URL });
    await ask(first.element, 'tents');
    const second = await mountLoaded({ catalog: CATALOG_URL });
    await userEvent.click(page.getByRole('button', { name: 'Answer again' }));
    expect(second.client.asks.map(({ turns }) => turns)).toEqual([['tents']]);
    expect(questions()).toEqual(['tents']);
  });

  it('is not kept with no-memory, and is another for another catalog', async () => {
    const kept = await mountLoaded({ catalog: CATALOG_URL });
    await converse(kept, 'tents', answerWith('One tent.'));
    await mountLoaded({ catalog: '/other.json' });
    expect(questions()).toEqual([]);
    const { element } = await mountLoaded({ catalog: CATALOG_URL });
    expect(questions()).toEqual(['tents']);
    element.noMemory = true;
    await settle(element);
    expect(sessionStorage).toHaveLength(0);
    await mountLoaded({ catalog: CATALOG_URL });
    expect(questions()).toEqual([]);
  });

  it('goes on where nothing can be stored, and past what something else has stored', async () => {
    sessionStorage.setItem(`shop-assistant/2/${new URL(CATALOG_URL, document.baseURI).href}`, '{"not": "a list"');
    const mounted = await mountLoaded({ catalog: CATALOG_URL });
    await converse(mounted, 'tents', answerWith('One tent.'));
    expect(questions()).toEqual(['tents']);
  });

  it.each([['en', 'Clear the conversation', 'Undo: bring the conversation back', 'The conversation was cleared.'], ['fr', 'Effacer la conversation', 'Annuler : retrouver la conversation', 'La conversation a été effacée.'], ['zh', '清空对话', '撤销清空，恢复对话', '对话已清空。']])('is cleared and brought back by the same key, which keeps the focus (%s)', async (lang, clear, undo, told) => {
    const mounted = await mountLoaded({ catalog: CATALOG_URL, lang });
    await converse(mounted, 'tents', answerWith('One tent.', { products: [TENT, STOVE] }));
    root().querySelector<HTMLElement>('[part=clear-button]')!.focus();
    expect(root().activeElement?.getAttribute('aria-label')).toBe(clear);
    await userEvent.keyboard('{Enter}');
    await settle(mounted.element);
    expect(questions()).toEqual([]);
    expect(sessionStorage).toHaveLength(0);
    expect(root().querySelector('[role=status]')!.textContent).toBe(told);
    expect(root().activeElement?.getAttribute('aria-label')).toBe(undo);
    expect(await accessibilityProblems(mounted.element)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await settle(mounted.element);
    expect(questions()).toEqual(['tents']);
    expect(sessionStorage).toHaveLength(1);
  });

  it('that is cleared does not go along with the next question, which ends the undo', async () => {
    const mounted = await mountLoaded({ catalog: CATALOG_URL });
    await converse(mounted, 'tents', answerWith('One tent.'));
    await userEvent.click(page.getByRole('button', { name: 'Clear the conversation' }));
    await ask(mounted.element, 'stoves');
    expect(mounted.client.asks.at(-1)!.turns).toEqual(['stoves']);
    await userEvent.click(page.getByRole('button', { name: 'Clear the conversation' }));
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(questions()).toEqual(['stoves']);
  });
});

describe('a conversation from before the catalog was changed', () => {
  const PRICES = [{ product: 'tent', field: 'price', text: '149.00 EUR' }, { product: 'stove', field: 'price', text: '49.50 EUR' }];
  const titles = (): string[] => [...root().querySelectorAll('.card-title')].map((title) => title.textContent);

  async function reload(lang = 'en', ...known: ProductCard[]): Promise<FakeClient> {
    const { element, client } = await mountLoaded({ catalog: CATALOG_URL, lang });
    client.lookups[0]?.resolve(known);
    await settle(element);
    return client;
  }

  it.each([['en', 'has changed since'], ['fr', 'a changé depuis'], ['zh', '已有变化']])('neither shows nor speaks of a product that is gone or hidden since, nor after another reload (%s)', async (lang, note) => {
    const first = await mountLoaded({ catalog: CATALOG_URL });
    await converse(first, 'cheap things', answerWith('Moss Tent (149.00 EUR); Ember Stove (49.50 EUR).', { plan: 'en compare Moss Tent | Ember Stove', products: [TENT, STOVE], sources: PRICES, facets: [{ by: { field: 'price', op: '<', value: 100 }, count: 1 }] }));
    const client = await reload(lang, TENT);
    expect(client.lookups[0]!.ids).toEqual(['tent', 'stove']);
    expect(titles()).toEqual(['Moss Tent']);
    expect(root().querySelector('.answer .note')!.textContent).toContain(note);
    expect(root().querySelector('.log')!.textContent).not.toContain('Ember');
    expect(root().querySelectorAll('.comparison, [part=facet], [part=fact], [part=sources]')).toHaveLength(0);
    for (const scheme of ['light', 'dark'] as const) {
      setScheme(scheme);
      expect(await accessibilityProblems(document.querySelector('shop-assistant')!)).toEqual([]);
    }
    await mountLoaded({ catalog: CATALOG_URL });
    expect(root().querySelector('.log')!.textContent).not.toContain('Ember');
  });

  it.each([['cheaper', { price: 129 }, '.now', '€129.00'], ['sold out', { availability: 'out_of_stock' }, '.availability', 'Out of stock']] as const)('shows a product that is %s as it is now, and says of it no more what it said', async (_what, change, part, shown) => {
    const first = await mountLoaded({ catalog: CATALOG_URL });
    await converse(first, 'tents', answerWith('It costs 149 EUR and is in stock.', { products: [TENT] }));
    await reload('en', { ...TENT, ...change });
    expect(root().querySelector('.text')).toBeNull();
    expect(root().querySelector(`.card ${part}`)!.textContent).toBe(shown);
  });

  it('keeps what was said of products that are as before', async () => {
    const first = await mountLoaded({ catalog: CATALOG_URL });
    await converse(first, 'tents', answerWith('One tent.', { products: [TENT] }));
    await reload('en', { ...TENT, title: 'Moss Tent 2' });
    expect(root().querySelector('.text')!.textContent).toBe('One tent.');
    expect(titles()).toEqual(['Moss Tent 2']);
  });

  it('loses what search had found and is gone, but no answer for it', async () => {
    const first = await mount({ catalog: CATALOG_URL });
    await ask(first.element, 'things');
    first.client.searches[0]!.resolve([TENT, STOVE]);
    await settle(first.element);
    first.client.catalogLoads[0]!.resolve(CATALOG);
    first.client.modelLoads[0]!.resolve(MODEL);
    await settle(first.element);
    first.client.asks[0]!.resolve(answerWith('Hello.'));
    await settle(first.element);
    await reload('en', TENT);
    expect(titles()).toEqual(['Moss Tent']);
    expect(root().querySelector('.text')!.textContent).toBe('Hello.');
  });

  it('stays as it was when that cannot be looked up, and while it is', async () => {
    const first = await mountLoaded({ catalog: CATALOG_URL });
    await converse(first, 'tents', answerWith('One tent.', { products: [TENT] }));
    const { element, client } = await mountLoaded({ catalog: CATALOG_URL });
    expect(titles()).toEqual(['Moss Tent']);
    client.lookups[0]!.reject(new Error('The worker is gone.'));
    await settle(element);
    expect(titles()).toEqual(['Moss Tent']);
    expect(root().querySelector('[part=failure]')).toBeNull();
  });

  it('is not looked at where there is none', async () => {
    const { client } = await mountLoaded({ catalog: CATALOG_URL });
    await converse({ element: document.querySelector('shop-assistant')!, client }, 'tents', answerWith('One tent.', { products: [TENT] }));
    expect(client.lookups).toHaveLength(0);
  });
});

describe('the About view', () => {
  it('says where the conversation is kept and whether products are found by meaning', async () => {
    const { element, client } = await mountLoaded({ catalog: CATALOG_URL });
    const about = root().querySelector('[part=about]')!;
    expect(about.textContent).toContain('kept in this browser tab alone');
    expect(about.textContent).toContain('found by their words');
    client.embedderLoads[0]!.resolve({ isOn: true, name: 'small-e5', bytes: 24_000_000, licence: { name: 'MIT', files: [{ name: 'LICENSE', url: 'https://shop.example/embedder/LICENSE' }] } });
    await settle(element);
    expect(about.textContent).toContain('found by meaning, too (small-e5, 24 MB)');
    expect([...about.querySelectorAll('a')].map((link) => link.textContent)).toEqual([...MODEL.licence.files.map((file) => file.name), 'LICENSE']);
    element.noMemory = true;
    await element.updateComplete;
    expect(about.textContent).not.toContain('kept in this browser tab');
  });
});
