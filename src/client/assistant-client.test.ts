import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AssistantError } from '../protocol/errors.ts';
import { answerOf, CATALOG_REPORT, FakeEngine, MODEL_REPORT } from '../worker/fake-engine.ts';
import { MessageHandler } from '../worker/handler.ts';
import { AssistantClient, type ClientOptions } from './assistant-client.ts';
import { FakeWorker } from './fake-worker.ts';
import { LINGER_MS } from './shared-assistant.ts';

let engines: FakeEngine[];
let workers: FakeWorker[];
let clients: AssistantClient[];
let testCount = 0;

/** Real handler, fake engine. Every test has a catalog of its own, so that none shares another's worker. */
function makeClient(options: Partial<ClientOptions> = {}): AssistantClient {
  const client = new AssistantClient({
    catalog: `https://shop.example/catalog-${String(testCount)}.json`,
    model: 'https://shop.example/model',
    createWorker: () => {
      const engine = new FakeEngine();
      engines.push(engine);
      const worker = new FakeWorker((send) => {
        const handler = new MessageHandler({ engine, send, readText: () => Promise.resolve('{}'), readBytes: () => Promise.resolve(undefined) });
        return (message) => handler.handle(message);
      });
      workers.push(worker);
      return worker;
    },
    ...options,
  });
  clients.push(client);
  return client;
}

beforeEach(() => {
  testCount++;
  engines = [];
  workers = [];
  clients = [];
});

afterEach(() => {
  for (const client of clients) client.close();
  for (const worker of workers) worker.terminate();
  vi.useRealTimers();
});

const engine = (): FakeEngine => engines.at(-1)!;
const loads = (count: number): Promise<void> => vi.waitFor(() => expect(engine().loads).toHaveLength(count));
const asks = (count: number): Promise<void> => vi.waitFor(() => expect(engine().asks).toHaveLength(count));

async function ready(client: AssistantClient): Promise<void> {
  const loading = client.loadModel();
  await loads(1);
  engine().loads[0]!.done.resolve(MODEL_REPORT);
  await loading;
}

describe('AssistantClient', () => {
  it('makes no worker before it is used', () => {
    makeClient();
    expect(workers).toHaveLength(0);
  });

  it('loads catalog and model, with progress', async () => {
    const client = makeClient();
    expect(await client.loadCatalog()).toEqual(CATALOG_REPORT);
    const onProgress = vi.fn();
    const loading = client.loadModel(onProgress);
    await loads(1);
    expect(engine().loads[0]).toMatchObject({ baseUrl: 'https://shop.example/model/', device: 'auto' });
    engine().loads[0]!.onProgress({ phase: 'download', loadedBytes: 1, totalBytes: 2 });
    await vi.waitFor(() => expect(onProgress).toHaveBeenCalledWith(expect.objectContaining({ phase: 'download', loadedBytes: 1, totalBytes: 2 })));
    engine().loads[0]!.done.resolve(MODEL_REPORT);
    expect(await loading).toEqual(MODEL_REPORT);
  });

  it('has the embedder loaded once catalog and model are there, and says whether it is on', async () => {
    const client = makeClient();
    const report = client.loadEmbedder();
    await loads(1);
    expect(engine().embedders).toHaveLength(0);
    engine().loads[0]!.done.resolve(MODEL_REPORT);
    await vi.waitFor(() => expect(engine().embedders).toHaveLength(1));
    expect(engine().embedders[0]).toMatchObject({ baseUrl: 'https://shop.example/embedder/' });
    expect(await report).toEqual({ isOn: false, reason: 'There is none.' });
  });

  it('has the embedder loaded for who asks a question', async () => {
    const client = makeClient({ embedder: 'https://shop.example/e5' });
    const answer = client.ask(['Hello']);
    await loads(1);
    engine().loads[0]!.done.resolve(MODEL_REPORT);
    await vi.waitFor(() => expect(engine().embedders).toHaveLength(1));
    expect(engine().embedders[0]).toMatchObject({ baseUrl: 'https://shop.example/e5/' });
    await asks(1);
    engine().asks[0]!.resolve(answerOf('Hello!'));
    expect((await answer).text).toBe('Hello!');
  });

  it('searches while the model loads', async () => {
    const client = makeClient();
    client.loadModel().catch(() => undefined);
    expect(await client.search('tent', { limit: 5 })).toMatchObject([{ title: 'Hit for tent, of 5' }]);
  });

  it('keeps a question until the model is there, then streams and answers it', async () => {
    const client = makeClient();
    const onEvent = vi.fn();
    const answering = client.ask(['Hello'], { onEvent, cart: { p1: 1 } });
    await loads(1);
    engine().loads[0]!.done.resolve(MODEL_REPORT);
    await asks(1);
    engine().asks[0]!.options.onEvent({ type: 'text', text: 'Hello!' });
    engine().asks[0]!.resolve(answerOf('Hello!', { plan: 'en greet' }));
    expect(await answering).toMatchObject({ text: 'Hello!', plan: 'en greet' });
    expect(onEvent).toHaveBeenCalledWith({ type: 'text', text: 'Hello!' });
    expect(engine().asks[0]!.options.cart).toEqual({ p1: 1 });
  });

  it("takes the shopper's messages of a dialogue with both sides", async () => {
    const client = makeClient();
    await ready(client);
    const first = client.ask(['Hello']);
    await asks(1);
    engine().asks[0]!.resolve(answerOf('Hello!'));
    await first;
    client.ask([{ role: 'user', content: 'Hello' }, { role: 'assistant', content: 'Hello!' }, { role: 'user', content: 'Tents?' }]).catch(() => undefined);
    await asks(2);
    expect(engine().asks[1]).toMatchObject({ message: 'Tents?', earlier: { messages: ['Hello'] } });
  });

  it('refuses to hide what is no list of names, by the option', () => {
    for (const part of ['products', 'categories']) {
      expect(() => makeClient({ hidden: { [part]: 'p1,p2' } })).toThrow(expect.objectContaining({ code: 'unsupported-option', details: { option: `hidden.${part}` } }) as Error);
    }
  });

  it('refuses turns that end with no message of the shopper', async () => {
    const client = makeClient();
    await expect(client.ask([])).rejects.toThrow(TypeError);
    await expect(client.ask([{ role: 'assistant', content: 'Hello' }])).rejects.toThrow(TypeError);
  });

  it('has a product described once the model is there, and stops when the signal aborts', async () => {
    const client = makeClient();
    const controller = new AbortController();
    const [first, second] = [client.describe('p1', 'zh'), client.describe('p2', 'en', { signal: controller.signal })];
    await loads(1);
    engine().loads[0]!.done.resolve(MODEL_REPORT);
    await vi.waitFor(() => expect(engine().descriptions).toMatchObject([{ product: 'p1', lang: 'zh' }]));
    engine().descriptions[0]!.done.resolve({ title: '帐篷', text: '帐篷。', origin: 'written', failures: [] });
    expect(await first).toMatchObject({ title: '帐篷', origin: 'written' });
    controller.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('stops an answer when its signal aborts', async () => {
    const client = makeClient();
    await ready(client);
    const controller = new AbortController();
    const answering = client.ask(['Hello'], { signal: controller.signal });
    await asks(1);
    controller.abort();
    await expect(answering).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => expect(engine().asks[0]!.options.signal.aborted).toBe(true));
  });
});

describe('clients of the same catalog and model', () => {
  it('share one worker and one loaded model, each with a conversation of its own', async () => {
    const [a, b] = [makeClient(), makeClient()];
    const [onA, onB] = [vi.fn(), vi.fn()];
    const loading = [a.loadModel(onA), b.loadModel(onB)];
    await loads(1);
    engine().loads[0]!.onProgress({ phase: 'verify', loadedBytes: 0, totalBytes: 0 });
    engine().loads[0]!.done.resolve(MODEL_REPORT);
    await Promise.all(loading);
    expect(onA).toHaveBeenCalledOnce();
    expect(onB).toHaveBeenCalledOnce();
    a.ask(['Hello']).catch(() => undefined);
    b.ask(['Hello']).catch(() => undefined);
    await asks(1);
    engine().asks[0]!.resolve(answerOf('Hello!'));
    await asks(2);
    expect(engine().asks[1]!.earlier).toBeUndefined();
    expect(workers).toHaveLength(1);
  });

  it('narrow what a conversation has shown before the model is there', async () => {
    const answer = await makeClient().narrow({ shown: ['p1'], cart: {} }, { field: 'price', op: '<', value: 50 }, { lang: 'fr' });
    expect(answer).toMatchObject({ text: 'price < 50', bookmark: { shown: ['p1'] } });
    expect(engine().loads).toHaveLength(0);
  });

  it('keep the worker until the last of them is closed, and a while longer', async () => {
    const [a, b] = [makeClient(), makeClient()];
    await Promise.all([a.loadCatalog(), b.loadCatalog()]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    a.close();
    vi.advanceTimersByTime(LINGER_MS);
    expect(workers[0]!.received).not.toContainEqual(expect.objectContaining({ type: 'dispose' }));
    b.close();
    vi.advanceTimersByTime(LINGER_MS - 1);
    const c = makeClient();
    await c.search('tent');
    vi.advanceTimersByTime(LINGER_MS);
    expect(workers).toHaveLength(1);
    c.close();
    vi.advanceTimersByTime(LINGER_MS);
    vi.useRealTimers();
    await vi.waitFor(() => expect(workers[0]!.isTerminated).toBe(true));
    expect(engine().isDisposed).toBe(true);
  });

  it('do not share with clients of another model', async () => {
    await makeClient().loadCatalog();
    await makeClient({ model: 'https://shop.example/other-model/' }).loadCatalog();
    expect(workers).toHaveLength(2);
  });

  it('share with those alone who hide the same, in whatever order they name it', async () => {
    const hidden = { products: ['p2', ' p1', 'p1'], categories: ['Tea'] };
    await makeClient({ hidden }).loadCatalog();
    await makeClient({ hidden: { categories: ['Tea', ''], products: ['p1', 'p2'] } }).loadCatalog();
    expect(workers).toHaveLength(1);
    await makeClient({ hidden: { products: ['p1'], categories: ['Tea'] } }).loadCatalog();
    await makeClient().loadCatalog();
    await makeClient({ hidden: { products: [] } }).loadCatalog();
    expect(workers.map((worker) => worker.received.filter(({ type }) => type === 'load-catalog'))).toMatchObject([
      [{ hidden: { products: ['p1', 'p2'], categories: ['Tea'] } }],
      [{ hidden: { products: ['p1'], categories: ['Tea'] } }],
      [expect.not.objectContaining({ hidden: expect.anything() as unknown })],
    ]);
  });

  it('are told of the progress until they are closed, and no longer; what they wait for ends', async () => {
    const [a, b] = [makeClient(), makeClient()];
    const [onA, onB] = [vi.fn(), vi.fn()];
    const [ofA, ofB] = [a.loadModel(onA), b.loadModel(onB)];
    ofA.catch(() => undefined);
    const report = a.loadEmbedder();
    report.catch(() => undefined);
    await loads(1);
    engine().loads[0]!.onProgress({ phase: 'download', loadedBytes: 1, totalBytes: 2 });
    await vi.waitFor(() => expect(onB).toHaveBeenCalledOnce());
    a.close();
    await expect(ofA).rejects.toMatchObject({ name: 'AbortError' });
    await expect(report).rejects.toMatchObject({ name: 'AbortError' });
    engine().loads[0]!.onProgress({ phase: 'download', loadedBytes: 2, totalBytes: 2 });
    await vi.waitFor(() => expect(onB).toHaveBeenCalledTimes(2));
    expect(onA).toHaveBeenCalledOnce();
    engine().loads[0]!.done.resolve(MODEL_REPORT);
    expect(await ofB).toEqual(MODEL_REPORT);
  });

  it("end only their own calls when closed", async () => {
    const [a, b] = [makeClient(), makeClient()];
    const [ofA, ofB] = [a.ask(['Hello']), b.ask(['Good day'])];
    for (const asked of [ofA, ofB]) asked.catch(() => undefined);
    await loads(1);
    a.close();
    await expect(ofA).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => expect(workers[0]!.received.at(-1)?.type).toBe('cancel'));
    engine().loads[0]!.done.resolve(MODEL_REPORT);
    await asks(1);
    engine().asks[0]!.resolve(answerOf('Good day!'));
    expect((await ofB).text).toBe('Good day!');
    await expect(a.search('tent')).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('after a failure', () => {
  it('loading is tried anew by the next call', async () => {
    const client = makeClient();
    const first = client.loadModel();
    first.catch(() => undefined);
    await loads(1);
    engine().loads[0]!.done.reject(new AssistantError('model-download', 'Offline.'));
    await expect(first).rejects.toMatchObject({ code: 'model-download' });
    const second = client.loadModel();
    await loads(2);
    engine().loads[1]!.done.resolve(MODEL_REPORT);
    expect(await second).toEqual(MODEL_REPORT);
  });

  it('of the worker everything is loaded again, and the conversation is rebuilt from its turns', async () => {
    const client = makeClient();
    await ready(client);
    const first = client.ask(['Hello']);
    await asks(1);
    workers[0]!.crash('out of memory');
    await expect(first).rejects.toMatchObject({ code: 'worker-crashed' });
    const second = client.ask(['Hello', 'Tents?']);
    await loads(1);
    engine().loads[0]!.done.resolve(MODEL_REPORT);
    await asks(1);
    engine().asks[0]!.resolve(answerOf('Hello!'));
    await asks(2);
    engine().asks[1]!.resolve(answerOf('Two tents.'));
    expect((await second).text).toBe('Two tents.');
    expect(workers).toHaveLength(2);
  });
});

describe('an order question', () => {
  const stateOf = async (client: AssistantClient, turn: string): Promise<unknown> => {
    await ready(client);
    client.ask([turn]).catch(() => undefined);
    await asks(1);
    return engine().asks[0]!.options.orderLookup!('A-1');
  };

  it("is answered by the page's lookup, which gets the e-mail address the shopper wrote", async () => {
    const orderLookup = vi.fn(() => Promise.resolve({ status: 'shipped', eta: '2026-11-27' }));
    expect(await stateOf(makeClient({ orderLookup }), 'Where is A-1? I am ana@shop.example.')).toEqual({ status: 'shipped', eta: '2026-11-27' });
    expect(orderLookup).toHaveBeenCalledWith('A-1', 'ana@shop.example');
  });

  it('has no state for an order that the store does not know', async () => {
    expect(await stateOf(makeClient({ orderLookup: () => Promise.resolve(undefined) }), 'Where is A-1?')).toBeUndefined();
  });

  it('fails like the lookup failed', async () => {
    const client = makeClient({ orderLookup: () => Promise.reject(new Error('The order service is down.')) });
    await expect(stateOf(client, 'Where is A-1?')).rejects.toThrow('The order service is down.');
  });
});
