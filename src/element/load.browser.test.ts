import '../define.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AssistantError } from '../protocol/errors.ts';
import { answerWith, CATALOG, type FakeClient, MODEL, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, mount, settle } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

let client: FakeClient;
let element: ShopAssistant;

beforeEach(async () => {
  ({ element, client } = await mount({ load: 'open' }));
});

afterEach(() => element.remove());

async function loadedCatalog(): Promise<void> {
  for (const load of client.catalogLoads) load.resolve(CATALOG);
  await settle(element);
}

describe('load="open", in the flow of the page,', () => {
  it('loads the catalog alone, and shows no loading bar', async () => {
    await loadedCatalog();
    expect(client.modelLoads).toHaveLength(0);
    await expect.element(page.getByRole('button', { name: 'What have you got in Tents?' })).toBeVisible();
    await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('loads the model once when the text field is focused', async () => {
    await loadedCatalog();
    await userEvent.click(page.getByRole('textbox'));
    await expect.element(page.getByRole('progressbar')).toBeVisible();
    await userEvent.click(page.getByRole('log'), { position: { x: 4, y: 4 } });
    await userEvent.click(page.getByRole('textbox'));
    expect(client.modelLoads).toHaveLength(1);
    await loadedCatalog();
    client.modelLoads[0]!.resolve(MODEL);
    await settle(element);
    await expect.element(page.getByRole('status')).toHaveTextContent('The assistant is ready.');
  });

  it('searches for a question at once, keeps it, and answers it when the model is there', async () => {
    await loadedCatalog();
    element.ask('tents');
    expect(client.modelLoads).toHaveLength(1);
    client.searches[0]!.resolve([TENT]);
    await settle(element);
    await expect.element(page.getByRole('heading', { name: 'Moss Tent' })).toBeVisible();
    await expect.element(page.getByText('will be answered as soon as the assistant is ready')).toBeVisible();
    await loadedCatalog();
    client.modelLoads[0]!.resolve(MODEL);
    await settle(element);
    expect(client.asks.map(({ turns }) => turns)).toEqual([['tents']]);
    client.asks[0]!.resolve(answerWith('One tent.'));
    await settle(element);
    await expect.element(page.getByRole('log').getByText('One tent.')).toBeVisible();
  });

  it('loads the model when the catalog is still on its way', async () => {
    await ask(element, 'tents');
    expect(client.modelLoads).toHaveLength(1);
    client.modelLoads[0]!.resolve(MODEL);
    await loadedCatalog();
    expect(client.asks).toHaveLength(1);
  });

  it('tells a failed catalog once, and loads both when then asked', async () => {
    const onError = vi.fn();
    element.addEventListener('shop-assistant-error', (event) => onError(event.detail.error.code));
    client.catalogLoads[0]!.reject(new AssistantError('catalog-download', 'Offline.'));
    await settle(element);
    expect(onError.mock.calls).toEqual([['catalog-download']]);
    element.ask('tents');
    await settle(element);
    expect([client.catalogLoads.length, client.modelLoads.length]).toEqual([2, 1]);
    await expect.element(page.getByRole('progressbar')).toBeVisible();
  });

  it('begins when it is set to eager', async () => {
    await loadedCatalog();
    element.setAttribute('load', 'eager');
    await element.updateComplete;
    expect(client.modelLoads).toHaveLength(1);
  });
});

describe('load="idle"', () => {
  afterEach(() => vi.restoreAllMocks());

  it('loads catalog and model when the browser has nothing to do, not before', async () => {
    const idle: IdleRequestCallback[] = [];
    vi.spyOn(globalThis, 'requestIdleCallback').mockImplementation((callback) => idle.push(callback));
    ({ element, client } = await mount({ load: 'idle' }));
    expect([client.catalogLoads.length, client.modelLoads.length]).toEqual([0, 0]);
    for (const callback of idle) callback({ didTimeout: false, timeRemaining: () => 50 });
    expect([client.catalogLoads.length, client.modelLoads.length]).toEqual([1, 1]);
  });

  it('loads nothing once the element is gone', async () => {
    const calledOff = vi.spyOn(globalThis, 'cancelIdleCallback');
    vi.spyOn(globalThis, 'requestIdleCallback').mockReturnValue(7);
    ({ element, client } = await mount({ load: 'idle', noVoice: true })); // the voice waits for idleness, too
    element.remove();
    expect(calledOff.mock.calls).toContainEqual([7]);
  });
});

describe('what draws a conversation', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is fetched for a question, though the browser is always busy', async () => {
    vi.spyOn(globalThis, 'requestIdleCallback').mockReturnValue(7);
    ({ element, client } = await mount());
    await ask(element, 'tents');
    expect(element.shadowRoot!.querySelector('.question')!.lastChild!.textContent).toBe('tents');
  });

  it('is styled by the time it is drawn', async () => {
    await ask(element, 'tents');
    const { backgroundColor } = getComputedStyle(element.shadowRoot!.querySelector('.question')!);
    expect(backgroundColor).toBe(getComputedStyle(element.shadowRoot!.querySelector('[part=send-button]')!).backgroundColor);
  });
});
