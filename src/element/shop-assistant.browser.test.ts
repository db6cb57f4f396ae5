import '../define.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AssistantError } from '../protocol/errors.ts';
import { answerWith, CATALOG, type FakeClient, MODEL, STOVE, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, mount, setScheme, settle } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

let client: FakeClient;
let element: ShopAssistant;

beforeEach(async () => {
  ({ element, client } = await mount());
});

afterEach(() => {
  setScheme('');
  element.remove();
});

const settled = (): Promise<void> => settle(element);

async function loaded(): Promise<void> {
  client.catalogLoads.at(-1)!.resolve(CATALOG);
  client.modelLoads.at(-1)!.resolve(MODEL);
  await settled();
}

const type = (question: string): Promise<void> => ask(element, question);

const log = () => page.getByRole('log');

async function expectAccessible(): Promise<void> {
  expect(await accessibilityProblems(element)).toEqual([]);
}

describe('accessibility', () => {
  it('has a labelled log, text field and buttons', async () => {
    await expect.element(page.getByRole('log', { name: 'Conversation' })).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Your question' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Send' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Shopping assistant' })).toBeVisible();
    await expect.element(page.getByRole('progressbar', { name: 'Getting ready' })).toBeVisible();
  });

  it.each(['light', 'dark'] as const)('passes axe in every state, %s', async (scheme) => {
    setScheme(scheme);
    await expectAccessible();
    client.catalogLoads[0]!.resolve(CATALOG);
    await type('tents');
    client.searches[0]!.resolve([TENT, STOVE]);
    await settled();
    await expectAccessible();
    await loaded();
    client.asks[0]!.options.onEvent!({ type: 'text', text: 'We have the Moss Tent.' });
    await settled();
    await expectAccessible();
    client.asks[0]!.resolve(answerWith('We have the Moss Tent.', { products: [TENT], sources: [{ product: 'tent', field: 'price', text: '149.00 EUR' }] }));
    await settled();
    await userEvent.click(page.getByText('Where this comes from'));
    await userEvent.click(page.getByText('About this assistant'));
    await expectAccessible();
    await type('lamps');
    client.asks[1]!.options.onEvent!({ type: 'text', text: 'We have' });
    await userEvent.click(page.getByRole('button', { name: 'Stop' }));
    await settled();
    await expectAccessible();
    await type('stoves');
    client.asks[2]!.reject(new Error('out of memory'));
    await settled();
    await expectAccessible();
  });

  it.each(['light', 'dark'] as const)('passes axe when the model or the catalog could not be loaded, %s', async (scheme) => {
    setScheme(scheme);
    client.catalogLoads[0]!.resolve(CATALOG);
    client.modelLoads[0]!.reject(new AssistantError('model-download', 'Offline.'));
    await settled();
    await expectAccessible();
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    client.catalogLoads[1]!.reject(new AssistantError('catalog-download', 'Offline.'));
    await settled();
    await expect.element(page.getByText("The store's catalog can't be reached.").first()).toBeVisible();
    await expectAccessible();
  });

  it('marks the answer as busy while it is written', async () => {
    await loaded();
    await type('tents');
    expect(element.shadowRoot!.querySelector('.answer')!.getAttribute('aria-busy')).toBe('true');
    client.asks[0]!.resolve(answerWith('One tent.'));
    await settled();
    expect(element.shadowRoot!.querySelector('.answer')!.getAttribute('aria-busy')).toBe('false');
  });

  it('keeps the focus inside when a button goes', async () => {
    await loaded();
    await type('tents');
    await userEvent.click(page.getByRole('button', { name: 'Stop' }));
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.tagName).toBe('INPUT');
  });

  it('has targets of 44 pixels', async () => {
    await loaded();
    await type('tents');
    client.asks[0]!.resolve(answerWith('One tent.', { products: [TENT], sources: [{ policy: 'returns', title: 'Returns', text: '60 days' }] }));
    await settled();
    // A card's link takes in the whole card.
    const targets = [...element.shadowRoot!.querySelectorAll('button, input, select, summary, .card:has(a)')].filter((target) => target.checkVisibility());
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => target.getBoundingClientRect().height < 44).map((target) => target.outerHTML)).toEqual([]);
  });

  it('fits 320 pixels without scrolling sideways', async () => {
    await page.viewport(320, 600);
    await loaded();
    await type('A very long word: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft');
    client.asks[0]!.resolve(answerWith('One tent.', { products: [TENT, STOVE] }));
    await settled();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const panel = element.shadowRoot!.querySelector('.log')!;
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    await page.viewport(1280, 800);
  });
});

describe('while loading', () => {
  it('shows phase and bytes', async () => {
    client.modelLoads[0]!.onProgress({ phase: 'download', loadedBytes: 31_000_000, totalBytes: 74_000_000 });
    await element.updateComplete;
    const bar = page.getByRole('progressbar', { name: 'Downloading the assistant' });
    await expect.element(bar).toHaveAttribute('value', '31000000');
    await expect.element(page.getByText('31 MB of 74 MB')).toBeVisible();
    client.modelLoads[0]!.onProgress({ phase: 'compile', loadedBytes: 0, totalBytes: 0 });
    await element.updateComplete;
    await expect.element(page.getByRole('progressbar', { name: 'Preparing the assistant' })).not.toHaveAttribute('value');
  });

  it('shows search results at once, and answers the kept question when ready', async () => {
    await type('tents');
    expect(client.searches[0]!.text).toBe('tents');
    client.searches[0]!.resolve([TENT]);
    await settled();
    await expect.element(log().getByRole('heading', { name: '1 search result' })).toBeVisible();
    await expect.element(log().getByRole('heading', { name: 'Moss Tent' })).toBeVisible();
    await expect.element(log().getByText('will be answered as soon as the assistant is ready')).toBeVisible();
    expect(client.asks).toHaveLength(0);
    await loaded();
    expect(client.asks[0]!.turns).toEqual(['tents']);
    client.asks[0]!.resolve(answerWith('The Moss Tent costs 149 EUR.'));
    await settled();
    await expect.element(log().getByText('The Moss Tent costs €149.00.')).toBeVisible();
    await expect.element(log().getByRole('heading', { name: 'Moss Tent' })).toBeVisible();
  });

  it('answers only the last of several questions, and keeps what search found for the others', async () => {
    await type('tents');
    client.searches[0]!.resolve([TENT]);
    await type('stoves');
    client.searches[1]!.resolve([]);
    await loaded();
    expect(client.asks.map((ask) => ask.turns)).toEqual([['stoves']]);
    await expect.element(log().getByRole('heading', { name: 'Moss Tent' })).toBeVisible();
    await expect.element(log().getByText('The search found no products.')).toBeVisible();
  });
});

describe('when ready', () => {
  beforeEach(loaded);

  it('says so, and shows no loading bar', async () => {
    await expect.element(page.getByRole('status')).toHaveTextContent('The assistant is ready.');
    await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument();
  });

  it('suggests the categories of the store', async () => {
    await userEvent.click(page.getByRole('button', { name: 'What have you got in Tents?' }));
    expect(client.asks[0]!.turns).toEqual(['What have you got in Tents?']);
  });

  it('tells backend, size and licence in the About view', async () => {
    await userEvent.click(page.getByText('About this assistant'));
    await expect.element(page.getByText('WebAssembly, 2 threads')).toBeVisible();
    await expect.element(page.getByText('test-gpt 1, 74 MB')).toBeVisible();
    await expect.element(page.getByText('Test terms')).toBeVisible();
    for (const file of MODEL.licence.files) await expect.element(page.getByRole('link', { name: file.name })).toHaveAttribute('href', file.url);
  });

  it('sends nothing for an empty question', async () => {
    await type('   ');
    expect(client.asks).toHaveLength(0);
  });

  it('streams the answer, then shows products, prices and sources', async () => {
    await type('tents under 200');
    await expect.element(page.getByRole('status')).toHaveTextContent('Answering…');
    const { onEvent } = client.asks[0]!.options;
    onEvent!({ type: 'plan', plan: 'en find cat=Tents; price<200' });
    onEvent!({ type: 'products', products: [TENT, STOVE] });
    onEvent!({ type: 'text', text: 'One tent' });
    onEvent!({ type: 'text', text: ' is under 200 EUR.' });
    await settled();
    await expect.element(log().getByText('One tent is under €200.00.')).toBeVisible();
    const sources = [{ product: 'tent', field: 'price', text: '149.00 EUR' }, { policy: 'returns', title: 'Returns', text: 'Within 60 days.' }] as const;
    client.asks[0]!.resolve(answerWith('One tent is under 200 EUR.', { products: [TENT, STOVE], sources }));
    await settled();
    const cards = log().getByRole('article');
    await expect.element(cards.nth(0)).toHaveTextContent(/Moss Tent\s*€149\.00\s*Before:\s*€199\.00/);
    await expect.element(cards.nth(0).getByText('Rated 4.5 out of 5')).toBeInTheDocument();
    await expect.element(cards.nth(0).getByText('In stock')).toBeVisible();
    await expect.element(cards.nth(1).getByRole('button', { name: 'Add to cart' })).not.toBeInTheDocument();
    await userEvent.click(page.getByText('Where this comes from'));
    await expect.element(page.getByText('149.00 EUR')).toBeVisible();
    await expect.element(page.getByText('Within 60 days.')).toBeVisible();
  });

  it('shows a few products at once and the others on demand', async () => {
    await type('tents');
    client.asks[0]!.resolve(answerWith('Six tents.', { products: Array.from({ length: 6 }, (_, index) => ({ ...TENT, id: String(index), title: `Tent ${String(index)}` })) }));
    await settled();
    await expect.element(page.getByRole('heading', { name: 'Tent 5' })).not.toBeInTheDocument();
    await userEvent.click(page.getByText('Show 2 more'));
    await expect.element(page.getByRole('heading', { name: 'Tent 5' })).toBeVisible();
  });

  it('sends the answered questions along with the next', async () => {
    await type('tents');
    client.asks[0]!.resolve(answerWith('One tent.'));
    await settled();
    await type('how heavy is it?');
    expect(client.asks[1]!.turns).toEqual(['tents', 'how heavy is it?']);
  });

  it('keeps the newest question at the top while its answer grows, until the shopper scrolls', async () => {
    const products = Array.from({ length: 4 }, (_, index) => ({ ...TENT, id: String(index) }));
    element.parentElement!.style.cssText = 'block-size: 360px; inline-size: 320px';
    await type('tents');
    client.asks[0]!.resolve(answerWith('Four tents.', { products }));
    await settled();
    await type('more tents');
    client.asks[1]!.options.onEvent!({ type: 'products', products });
    client.asks[1]!.options.onEvent!({ type: 'text', text: 'Four more.' });
    await settled();
    const scroller = element.shadowRoot!.querySelector('.log')!;
    const newest = [...scroller.querySelectorAll('.question')].at(-1)!;
    expect(newest.getBoundingClientRect().top - scroller.getBoundingClientRect().top).toBeCloseTo(12, -1);
    scroller.scrollTop = 0;
    await new Promise((resolve) => scroller.addEventListener('scroll', resolve, { once: true }));
    client.asks[1]!.resolve(answerWith('Four more.', { products }));
    await settled();
    expect(scroller.scrollTop).toBe(0);
  });

  it('draws no markup of an answer or a catalog, and no script links', async () => {
    await type('<b>bold</b>');
    client.asks[0]!.resolve(answerWith('<img src=x onerror=alert(1)>', { products: [{ ...TENT, title: '<i>Tent</i>', url: 'javascript:alert(1)', image: 'javascript:alert(1)' }] }));
    await settled();
    const { shadowRoot } = element;
    expect(shadowRoot!.querySelectorAll('.log b, .log i:not(.typing i), .log img, .log a')).toHaveLength(0);
    await expect.element(log().getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  });
});

describe('stopping and overtaking', () => {
  beforeEach(loaded);

  it('keeps what was said and drops what comes late', async () => {
    await type('tents');
    client.asks[0]!.options.onEvent!({ type: 'text', text: 'We have' });
    await settled();
    await userEvent.click(page.getByRole('button', { name: 'Stop' }));
    expect(client.asks[0]!.options.signal!.aborted).toBe(true);
    client.asks[0]!.options.onEvent!({ type: 'text', text: ' a late tent' });
    client.asks[0]!.resolve(answerWith('Late answer.'));
    await settled();
    await expect.element(log().getByText('We have', { exact: true })).toBeVisible();
    await expect.element(log().getByText('Stopped.')).toBeVisible();
    await expect.element(log().getByText('Late answer.')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Send' })).toBeVisible();
  });

  it('lets a new question overtake the running one', async () => {
    await type('tents');
    await type('stoves');
    expect(client.asks[0]!.options.signal!.aborted).toBe(true);
    expect(client.asks[1]!.turns).toEqual(['stoves']);
    client.asks[1]!.resolve(answerWith('One stove.'));
    client.asks[0]!.resolve(answerWith('One tent.'));
    await settled();
    await expect.element(log().getByText('One stove.')).toBeVisible();
    await expect.element(log().getByText('One tent.')).not.toBeInTheDocument();
  });
});

describe('after a failure', () => {
  it('to load, says what still works, and loads and answers when tried again', async () => {
    const onError = vi.fn();
    element.addEventListener('shop-assistant-error', (event) => onError(event.detail.error.code));
    client.catalogLoads[0]!.resolve(CATALOG);
    client.modelLoads[0]!.reject(new AssistantError('model-download', 'Offline.'));
    await settled();
    expect(onError).toHaveBeenCalledWith('model-download');
    await expect.element(page.getByRole('status')).toHaveTextContent('could not be downloaded');
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.element(page.getByRole('progressbar')).toBeVisible();
    await type('tents');
    client.searches[0]!.resolve([TENT]);
    await loaded();
    expect(client.asks[0]!.turns).toEqual(['tents']);
  });

  it('to load, still searches, and tries again by itself when asked', async () => {
    client.modelLoads[0]!.reject(new AssistantError('model-download', 'Offline.'));
    await settled();
    await type('tents');
    client.searches[0]!.resolve([TENT]);
    await settled();
    await expect.element(log().getByRole('heading', { name: 'Moss Tent' })).toBeVisible();
    expect(client.modelLoads).toHaveLength(2);
  });

  it('to answer, asks the same question again', async () => {
    await loaded();
    await type('tents');
    client.asks[0]!.reject(new AssistantError('generation-failed', 'Out of memory.'));
    await settled();
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await settled();
    expect(client.asks[1]!.turns).toEqual(['tents']);
    client.asks[1]!.resolve(answerWith('One tent.'));
    await settled();
    await expect.element(log().getByText('One tent.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('of the worker, loads everything again before it asks again', async () => {
    await loaded();
    await type('tents');
    client.asks[0]!.reject(new AssistantError('worker-crashed', 'Gone.'));
    await settled();
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    expect(client.modelLoads).toHaveLength(2);
    await loaded();
    expect(client.asks[1]!.turns).toEqual(['tents']);
  });

  it('to have a catalog, tells the merchant', async () => {
    const bare = document.createElement('shop-assistant');
    const onError = vi.fn();
    bare.addEventListener('shop-assistant-error', (event) => onError(event.detail.error.message));
    element.replaceWith(bare);
    element = bare;
    await settled();
    expect(onError).toHaveBeenCalledWith(expect.stringContaining('catalog="/catalog.json"'));
  });
});

describe('towards the page', () => {
  beforeEach(loaded);

  const showTent = async (): Promise<void> => {
    await type('tents');
    client.asks.at(-1)!.resolve(answerWith('One tent.', { products: [TENT], cart: element.cart }));
    await settled();
  };

  it('fires the answer with its question', async () => {
    const onAnswer = vi.fn();
    document.body.addEventListener('shop-assistant-answer', (event) => onAnswer(event.detail.question, event.detail.answer.text), { once: true });
    await showTent();
    expect(onAnswer).toHaveBeenCalledWith('tents', 'One tent.');
  });

  it('lets the page take over the click on a product', async () => {
    await showTent();
    const onClick = vi.fn((event: CustomEvent<{ product: { id: string } }>) => event.preventDefault());
    element.addEventListener('shop-assistant-product-click', onClick);
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('.card a')!;
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(onClick.mock.calls[0]![0].detail.product.id).toBe('tent');
    expect(click.defaultPrevented).toBe(true);
  });

  it('adds to the cart by the button of a card', async () => {
    const onAdd = vi.fn();
    const onChange = vi.fn();
    element.addEventListener('shop-assistant-add-to-cart', (event) => onAdd(event.detail));
    element.addEventListener('shop-assistant-cart-change', (event) => onChange(event.detail.cart));
    await showTent();
    await userEvent.click(page.getByRole('button', { name: 'Add to cart: Moss Tent' }));
    await element.updateComplete;
    expect(onAdd).toHaveBeenCalledWith({ id: 'tent', quantity: 1, cart: { tent: 1 } });
    expect(onChange).toHaveBeenCalledWith({ tent: 1 });
    expect(element.cart).toEqual({ tent: 1 });
    await expect.element(page.getByText('1 item in the cart')).toBeVisible();
  });

  it('takes over what an answer did to the cart, and asks on with it', async () => {
    const onAdd = vi.fn();
    element.addEventListener('shop-assistant-add-to-cart', (event) => onAdd(event.detail));
    element.cart = { stove: 1 };
    await type('add two tents, drop the stove');
    expect(client.asks[0]!.options.cart).toEqual({ stove: 1 });
    client.asks[0]!.resolve(answerWith('Done.', { cart: { tent: 2 } }));
    await settled();
    expect(onAdd.mock.calls).toEqual([[{ id: 'tent', quantity: 2, cart: { tent: 2 } }]]);
    await type('what is in my cart?');
    expect(client.asks[1]!.options.cart).toEqual({ tent: 2 });
  });

  it('speaks the language of its attribute, else of what it stands in, as soon as the page changes it', async () => {
    document.documentElement.lang = 'zh-CN';
    await expect.element(page.getByRole('heading', { name: '购物助手' })).toBeVisible();
    element.lang = 'fr';
    await element.updateComplete;
    await expect.element(page.getByRole('heading', { name: 'Assistant d’achat' })).toBeVisible();
    element.heading = 'Demandez à Léa';
    await element.updateComplete;
    await expect.element(page.getByRole('heading', { name: 'Demandez à Léa' })).toBeVisible();
  });

  it('keeps running when it is only moved, and stops when it is taken away', async () => {
    await type('tents');
    const other = document.body.appendChild(document.createElement('section'));
    other.append(element);
    await settled();
    expect(client.asks[0]!.options.signal!.aborted).toBe(false);
    element.remove();
    await settled();
    expect(client.asks[0]!.options.signal!.aborted).toBe(true);
    other.append(element);
    await settled();
    expect(client.modelLoads).toHaveLength(2);
  });
});
