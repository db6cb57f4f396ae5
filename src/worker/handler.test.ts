import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AssistantError } from '../protocol/errors.ts';
import type { Bookmark } from '../protocol/answer.ts';
import type { Ask, FromWorker } from '../protocol/messages.ts';
import { answerOf, CATALOG_REPORT, FakeEngine, MODEL_REPORT, type FakeAsk } from './fake-engine.ts';
import { MessageHandler } from './handler.ts';

let engine: FakeEngine;
let sent: FromWorker[];
let handler: MessageHandler;
/** Files beside the catalog, by their address. */
let beside: Map<string, Uint8Array>;

beforeEach(() => {
  engine = new FakeEngine();
  sent = [];
  beside = new Map();
  handler = new MessageHandler({
    engine,
    send: (message) => sent.push(structuredClone(message)),
    readText: (url) => (url.endsWith('missing.json') ? Promise.reject(new AssistantError('catalog-download', 'No such file.')) : Promise.resolve('{}')),
    readBytes: (url) => Promise.resolve(beside.get(url)),
  });
});

/** The messages of one call, once it has ended. */
const ended = (id: number): Promise<FromWorker[]> =>
  vi.waitFor(() => {
    const messages = sent.filter((message) => message.id === id);
    expect(messages.at(-1)?.type).toMatch(/done|failed/);
    return messages;
  });

const asked = (count: number): Promise<void> => vi.waitFor(() => expect(engine.asks.length).toBe(count));

async function load(): Promise<void> {
  handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/catalog.json' });
  handler.handle({ type: 'load-model', id: 2, baseUrl: 'https://shop.example/model/', device: 'wasm' });
  engine.loads[0]!.done.resolve(MODEL_REPORT);
  await ended(1);
  await ended(2);
}

const ask = (id: number, turns: readonly string[], more: Partial<Ask> = {}): void => handler.handle({ type: 'ask', id, conversation: 'a', turns, orders: false, ...more });

describe('loading', () => {
  it('opens the catalog and reports it', async () => {
    handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/catalog.json' });
    expect(await ended(1)).toEqual([{ type: 'done', id: 1, request: 'load-catalog', result: CATALOG_REPORT }]);
  });

  it('opens the catalog with the index that lies beside it', async () => {
    beside.set('https://shop.example/catalog.index?v=2', Uint8Array.of(1, 2, 3));
    handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/catalog.json?v=2' });
    await ended(1);
    expect(engine.opened).toEqual([{ text: '{}', index: Uint8Array.of(1, 2, 3) }]);
  });

  it('opens a catalog without an index as well, wherever it comes from', async () => {
    handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/catalog.json' });
    handler.handle({ type: 'load-catalog', id: 2, url: 'blob:https://shop.example/5f0c' });
    expect([...await ended(1), ...await ended(2)].map((message) => message.type)).toEqual(['done', 'done']);
    expect(engine.opened).toEqual([{ text: '{}', index: undefined }, { text: '{}', index: undefined }]);
  });

  it('opens a catalog without what is hidden, and without the index, which is of all of it', async () => {
    beside.set('https://shop.example/catalog.index', Uint8Array.of(1, 2, 3));
    handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/catalog.json', hidden: { products: ['p1'] } });
    await ended(1);
    expect(engine.opened).toEqual([{ text: '{}', index: undefined, hidden: { products: ['p1'] } }]);
  });

  it('fails with the code of what went wrong', async () => {
    handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/missing.json' });
    expect(await ended(1)).toMatchObject([{ type: 'failed', error: { code: 'catalog-download', message: 'No such file.' } }]);
  });

  it('passes the progress of the model on and ends with its report', async () => {
    handler.handle({ type: 'load-model', id: 7, baseUrl: 'https://shop.example/model/', device: 'auto' });
    engine.loads[0]!.onProgress({ phase: 'download', loadedBytes: 3, totalBytes: 9 });
    engine.loads[0]!.done.resolve(MODEL_REPORT);
    expect(await ended(7)).toEqual([
      { type: 'progress', id: 7, phase: 'download', loadedBytes: 3, totalBytes: 9 },
      { type: 'done', id: 7, request: 'load-model', result: MODEL_REPORT },
    ]);
  });

  it('gives an error without a code the code of the call', async () => {
    handler.handle({ type: 'load-model', id: 7, baseUrl: 'https://shop.example/model/', device: 'auto' });
    engine.loads[0]!.done.reject(new TypeError('no adapter'));
    expect(await ended(7)).toMatchObject([{ type: 'failed', error: { code: 'device-unavailable' } }]);
  });

  it('can be tried again after it failed', async () => {
    handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/missing.json' });
    await ended(1);
    handler.handle({ type: 'load-catalog', id: 2, url: 'https://shop.example/catalog.json' });
    handler.handle({ type: 'search', id: 3, text: 'tent', limit: 4 });
    expect((await ended(3))[0]!.type).toBe('done');
  });
});

describe('the embedder', () => {
  it('waits for catalog and model, and is given the vectors that lie beside the catalog', async () => {
    beside.set('https://shop.example/catalog.vectors', Uint8Array.of(7));
    handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/catalog.json' });
    handler.handle({ type: 'load-model', id: 2, baseUrl: 'https://shop.example/model/', device: 'wasm' });
    handler.handle({ type: 'load-embedder', id: 3, baseUrl: 'https://shop.example/embedder/' });
    await ended(1);
    expect(engine.embedders).toHaveLength(0);
    engine.loads[0]!.done.resolve(MODEL_REPORT);
    await vi.waitFor(() => expect(engine.embedders).toHaveLength(1));
    expect(engine.embedders[0]).toMatchObject({ baseUrl: 'https://shop.example/embedder/' });
    expect(await engine.embedders[0]!.readVectors()).toEqual(Uint8Array.of(7));
  });

  it('that is off is no failure', async () => {
    await load();
    handler.handle({ type: 'load-embedder', id: 3, baseUrl: 'https://shop.example/embedder/' });
    expect(await ended(3)).toEqual([{ type: 'done', id: 3, request: 'load-embedder', result: { isOn: false, reason: 'There is none.' } }]);
  });

  it('that is about to be on is waited for by a question', async () => {
    engine.hasEmbedder = true;
    await load();
    handler.handle({ type: 'load-embedder', id: 3, baseUrl: 'https://shop.example/embedder/' });
    ask(4, ['Hello']);
    await vi.waitFor(() => expect(engine.embedders).toHaveLength(1));
    expect(engine.asks).toHaveLength(0);
    engine.embedders[0]!.done.resolve({ isOn: true, name: 'e5', bytes: 1, licence: { name: 'MIT', files: [] } });
    await asked(1);
  });

  it('that takes longer keeps each question waiting for a moment only, and none once it is there', async () => {
    vi.useFakeTimers();
    try {
      engine.hasEmbedder = true;
      handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/catalog.json' });
      handler.handle({ type: 'load-model', id: 2, baseUrl: 'https://shop.example/model/', device: 'wasm' });
      handler.handle({ type: 'load-embedder', id: 3, baseUrl: 'https://shop.example/embedder/' });
      ask(4, ['Hello']);
      await vi.advanceTimersByTimeAsync(60_000); // the model takes its time
      engine.loads[0]!.done.resolve(MODEL_REPORT);
      await vi.advanceTimersByTimeAsync(9_000);
      expect(engine.asks).toHaveLength(0);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(engine.asks).toHaveLength(1);
      engine.asks[0]!.resolve(answerOf('Hello!'));
      await vi.advanceTimersByTimeAsync(0);
      ask(5, ['Hello', 'And now?']);
      await vi.advanceTimersByTimeAsync(9_000);
      expect(engine.asks).toHaveLength(1);
      engine.embedders[0]!.done.resolve({ isOn: true, name: 'e5', bytes: 1, licence: { name: 'MIT', files: [] } });
      await vi.advanceTimersByTimeAsync(0);
      expect(engine.asks).toHaveLength(2);
      engine.asks[1]!.resolve(answerOf('Now.'));
      await vi.advanceTimersByTimeAsync(0);
      ask(6, ['Hello', 'And now?', 'And then?']);
      await vi.advanceTimersByTimeAsync(0);
      expect(engine.asks).toHaveLength(3);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('search', () => {
  it('works before the model is there', async () => {
    handler.handle({ type: 'load-model', id: 1, baseUrl: 'https://shop.example/model/', device: 'auto' });
    handler.handle({ type: 'load-catalog', id: 2, url: 'https://shop.example/catalog.json' });
    handler.handle({ type: 'search', id: 3, text: 'tent', limit: 4 });
    expect(await ended(3)).toMatchObject([{ type: 'done', request: 'search', result: [{ title: 'Hit for tent, of 4' }] }]);
  });

  it('goes ahead of a running answer', async () => {
    await load();
    ask(3, ['Which tents do you have?']);
    await asked(1);
    handler.handle({ type: 'search', id: 4, text: 'tent', limit: 4 });
    expect((await ended(4))[0]!.type).toBe('done');
  });

  it('fails when no catalog was ever asked for', async () => {
    handler.handle({ type: 'search', id: 3, text: 'tent', limit: 4 });
    expect(await ended(3)).toMatchObject([{ type: 'failed', error: { code: 'generation-failed' } }]);
  });
});

describe('a question', () => {
  it('is kept while the model loads, and answered then', async () => {
    handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/catalog.json' });
    handler.handle({ type: 'load-model', id: 2, baseUrl: 'https://shop.example/model/', device: 'wasm' });
    ask(3, ['Hello']);
    await ended(1);
    expect(engine.asks).toHaveLength(0);
    engine.loads[0]!.done.resolve(MODEL_REPORT);
    await asked(1);
    engine.asks[0]!.options.onEvent({ type: 'plan', plan: 'en greet' });
    engine.asks[0]!.options.onEvent({ type: 'text', text: 'Hello!' });
    engine.asks[0]!.resolve(answerOf('Hello!'));
    expect(await ended(3)).toEqual([
      { type: 'answer', id: 3, event: { type: 'plan', plan: 'en greet' } },
      { type: 'answer', id: 3, event: { type: 'text', text: 'Hello!' } },
      { type: 'done', id: 3, request: 'ask', result: answerOf('Hello!') },
    ]);
  });

  it('fails with the reason why the model is not there', async () => {
    handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/catalog.json' });
    handler.handle({ type: 'load-model', id: 2, baseUrl: 'https://shop.example/model/', device: 'wasm' });
    ask(3, ['Hello']);
    engine.loads[0]!.done.reject(new AssistantError('model-corrupt', 'A shard is damaged.'));
    expect(await ended(3)).toMatchObject([{ type: 'failed', error: { code: 'model-corrupt' } }]);
  });

  it('waits for the one before it', async () => {
    await load();
    ask(3, ['First']);
    ask(4, ['Second'], { conversation: 'b' });
    await asked(1);
    engine.asks[0]!.resolve(answerOf('One.'));
    await asked(2);
    expect(engine.asks[1]!.message).toBe('Second');
  });

  it('takes the rules of the page and the place of the shopper along', async () => {
    await load();
    ask(3, ['First', 'Second'], { maxQuantity: 3, noCart: true, page: 'tent' });
    await asked(1);
    expect(engine.asks[0]!.options).toMatchObject({ maxQuantity: 3, noCart: true, page: 'tent' });
  });

  it('goes on after one that failed', async () => {
    await load();
    ask(3, ['First']);
    ask(4, ['Second'], { conversation: 'b' });
    await asked(1);
    engine.asks[0]!.reject(new Error('out of memory'));
    expect(await ended(3)).toMatchObject([{ type: 'failed', error: { code: 'generation-failed' } }]);
    await asked(2);
  });

  it('hands the cart and the limits to the last turn alone', async () => {
    await load();
    ask(3, ['First', 'Second'], { cart: { p1: 2 }, maxTokens: 20, stop: ['END'] });
    await asked(1);
    expect(engine.asks[0]!.options).not.toHaveProperty('cart');
    engine.asks[0]!.options.onEvent({ type: 'text', text: 'Not for the page.' });
    engine.asks[0]!.resolve(answerOf('One.'));
    await asked(2);
    expect(engine.asks[1]!.options).toMatchObject({ cart: { p1: 2 }, maxTokens: 20, stop: ['END'] });
    engine.asks[1]!.resolve(answerOf('Two.'));
    expect((await ended(3)).map((message) => message.type)).toEqual(['done']);
  });
});

describe('a conversation', () => {
  /** Where each question leaves the talk. */
  const after = (turns: readonly string[]): Bookmark => ({ plan: 'en greet', shown: [...turns], cart: {} });

  /** Asks, answers the `count`th question that the engine gets, and gives back from where it was asked. */
  const answer = async (id: number, turns: readonly string[], count: number, more: Partial<Ask> = {}): Promise<FakeAsk['earlier']> => {
    ask(id, turns, more);
    await asked(count);
    engine.asks[count - 1]!.resolve(answerOf('Done.', { bookmark: after(turns) }));
    await ended(id);
    return engine.asks[count - 1]!.earlier;
  };

  beforeEach(load);

  it('goes on when its earlier turns come again', async () => {
    await answer(3, ['Hello'], 1);
    expect(await answer(4, ['Hello', 'Tents?'], 2)).toEqual({ messages: ['Hello'], bookmark: after(['Hello']) });
    expect(engine.asks.map((one) => one.message)).toEqual(['Hello', 'Tents?']);
  });

  it('is a new one when it has one turn only', async () => {
    await answer(3, ['Hello'], 1);
    expect(await answer(4, ['Hello'], 2)).toBeUndefined();
  });

  it('that was edited goes on from the turn before, which is not answered again', async () => {
    await answer(3, ['Hello'], 1);
    await answer(4, ['Hello', 'Tents?'], 2);
    expect(await answer(5, ['Hello', 'Stoves?'], 3)).toEqual({ messages: ['Hello'], bookmark: after(['Hello']) });
    expect(engine.asks.map((one) => one.message)).toEqual(['Hello', 'Tents?', 'Stoves?']);
  });

  it('that this worker never saw goes on from the bookmark that comes with it', async () => {
    const from = after(['elsewhere']);
    expect(await answer(3, ['Hello', 'Tents?'], 1, { from })).toEqual({ messages: ['Hello'], bookmark: from });
    expect(engine.asks.map((one) => one.message)).toEqual(['Tents?']);
  });

  it("is never another owner's, even with the same words", async () => {
    await answer(3, ['Hello'], 1);
    ask(4, ['Hello', 'Tents?'], { conversation: 'b' });
    await asked(2);
    expect(engine.asks[1]).toMatchObject({ message: 'Hello', earlier: undefined });
  });

  it('is not moved on by a turn that was cancelled', async () => {
    await answer(3, ['Hello'], 1);
    ask(4, ['Hello', 'Stop me']);
    await asked(2);
    handler.handle({ type: 'cancel', id: 4 });
    await ended(4);
    expect(await answer(5, ['Hello', 'Tents?'], 3)).toMatchObject({ messages: ['Hello'] });
  });
});

describe('narrowing', () => {
  it('goes ahead of a running answer and needs no model', async () => {
    handler.handle({ type: 'load-catalog', id: 1, url: 'https://shop.example/catalog.json' });
    ask(2, ['Hello']);
    handler.handle({ type: 'narrow', id: 3, from: { shown: ['p1'], cart: {} }, by: { field: 'color', op: '=', value: 'red' }, lang: 'en' });
    expect(await ended(3)).toMatchObject([{ type: 'done', request: 'narrow', result: { text: 'color = red' } }]);
  });
});

describe('cancelling', () => {
  beforeEach(load);

  it('stops the running answer with an AbortError', async () => {
    ask(3, ['Hello']);
    await asked(1);
    handler.handle({ type: 'cancel', id: 3 });
    expect(await ended(3)).toMatchObject([{ type: 'failed', error: { kind: 'abort' } }]);
    expect(engine.asks[0]!.options.signal.aborted).toBe(true);
  });

  it('takes a waiting question out of the queue at once', async () => {
    ask(3, ['First']);
    ask(4, ['Second'], { conversation: 'b' });
    ask(5, ['Third'], { conversation: 'c' });
    await asked(1);
    handler.handle({ type: 'cancel', id: 4 });
    expect(await ended(4)).toMatchObject([{ type: 'failed', error: { kind: 'abort' } }]);
    expect(engine.asks).toHaveLength(1);
    engine.asks[0]!.resolve(answerOf('One.'));
    await asked(2);
    expect(engine.asks[1]!.message).toBe('Third');
  });

  it('of a call that has ended does nothing', async () => {
    ask(3, ['Hello']);
    await asked(1);
    engine.asks[0]!.resolve(answerOf('Hello!'));
    await ended(3);
    handler.handle({ type: 'cancel', id: 3 });
    expect(sent.filter((message) => message.id === 3)).toHaveLength(1);
  });
});

describe('an order lookup', () => {
  beforeEach(load);

  const lookUp = async (): Promise<Promise<unknown>> => {
    ask(3, ['Where is A-1?'], { orders: true });
    await asked(1);
    return engine.asks[0]!.options.orderLookup!('A-1');
  };

  it('is asked of the page and answered by it', async () => {
    const waiting = (async () => ({ state: await (await lookUp()) }))();
    await vi.waitFor(() => expect(sent).toContainEqual({ type: 'order-question', id: 3, order: 'A-1' }));
    handler.handle({ type: 'order-reply', id: 3, state: { status: 'shipped' } });
    expect(await waiting).toEqual({ state: { status: 'shipped' } });
  });

  it("fails with the page's own error", async () => {
    const waiting = lookUp();
    await vi.waitFor(() => expect(sent.at(-1)?.type).toBe('order-question'));
    handler.handle({ type: 'order-reply', id: 3, error: { kind: 'error', code: 'generation-failed', message: 'The order service is down.', details: {} } });
    await expect(waiting).rejects.toThrow('The order service is down.');
  });

  it('is not offered when the page has none', async () => {
    ask(3, ['Where is A-1?']);
    await asked(1);
    expect(engine.asks[0]!.options).not.toHaveProperty('orderLookup');
  });
});

describe('a description', () => {
  beforeEach(load);
  const description = { title: 'Tent', text: 'Tent is green.', origin: 'plain', failures: ['length'] } as const;

  it('waits for the answer before it, then comes with how it was made', async () => {
    ask(3, ['Hello']);
    handler.handle({ type: 'describe', id: 4, product: 'p1', lang: 'fr' });
    await asked(1);
    expect(engine.descriptions).toHaveLength(0);
    engine.asks[0]!.resolve(answerOf('Hello!'));
    await vi.waitFor(() => expect(engine.descriptions).toMatchObject([{ product: 'p1', lang: 'fr' }]));
    engine.descriptions[0]!.done.resolve(description);
    expect(await ended(4)).toEqual([{ type: 'done', id: 4, request: 'describe', result: description }]);
  });

  it('is given up when it is cancelled', async () => {
    handler.handle({ type: 'describe', id: 3, product: 'p1', lang: 'en' });
    await vi.waitFor(() => expect(engine.descriptions).toHaveLength(1));
    handler.handle({ type: 'cancel', id: 3 });
    expect(await ended(3)).toMatchObject([{ type: 'failed', error: { kind: 'abort' } }]);
  });
});

describe('the bare model', () => {
  it('streams its tokens', async () => {
    await load();
    handler.handle({ type: 'complete', id: 3, messages: [{ role: 'user', content: 'Hi' }], options: { maxTokens: 8, temperature: 0, stop: [] } });
    await vi.waitFor(() => expect(engine.completions).toHaveLength(1));
    engine.completions[0]!.run.onToken('Hel');
    engine.completions[0]!.run.onToken('lo');
    engine.completions[0]!.done.resolve({ text: 'Hello', finishReason: 'stop', usage: { prompt_tokens: 4, completion_tokens: 2 } });
    expect((await ended(3)).map((message) => (message.type === 'token' ? message.text : message.type))).toEqual(['Hel', 'lo', 'done']);
  });
});

describe('disposing', () => {
  it('cancels what runs, then frees the model, then answers', async () => {
    await load();
    ask(3, ['Hello']);
    await asked(1);
    handler.handle({ type: 'dispose', id: 4 });
    expect((await ended(4))[0]!.type).toBe('done');
    expect(await ended(3)).toMatchObject([{ type: 'failed', error: { kind: 'abort' } }]);
    expect(engine.isDisposed).toBe(true);
  });
});
