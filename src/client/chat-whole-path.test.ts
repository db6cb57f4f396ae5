/**
 * `chat.completions` over the real handler, engine, assistant and runtime, with e2e's tiny model of random weights: what
 * it says is nonsense, in the form that the real one has.
 */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MessageHandler } from '../worker/handler.ts';
import { LocalEngine } from '../worker/local-engine.ts';
import { AssistantClient } from './assistant-client.ts';
import { FakeWorker } from './fake-worker.ts';
import type { ChatCompletionChunk, ChatCompletionRequest } from './openai-types.ts';

const TIMEOUT = 120_000;
const MODEL_FOLDER = new URL('../../e2e/fixtures/tiny-model/', import.meta.url);
const CATALOG = JSON.stringify({
  store: { name: 'Test store', currency: 'EUR', languages: ['en'], policies: [] },
  products: [
    { id: 'tent', title: 'Moss Tent', price: 149, category: ['Tents'] },
    { id: 'stove', title: 'Ember Stove', price: 49.5, category: ['Stoves'] },
  ],
});

/** What the tiny model's folder and nothing else is served from. */
function serve(address: string | URL): Promise<Response> {
  const { pathname } = new URL(address);
  const file = new URL(pathname.replace(/^\/model\//, ''), MODEL_FOLDER);
  return Promise.resolve(pathname.startsWith('/model/') && existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 }));
}

const engine = new LocalEngine();
let worker: FakeWorker;
let client: AssistantClient;

beforeAll(async () => {
  vi.stubGlobal('fetch', serve);
  vi.stubGlobal('location', new URL('https://shop.example/'));
  worker = new FakeWorker((send) => {
    const handler = new MessageHandler({ engine, send, readText: () => Promise.resolve(CATALOG), readBytes: () => Promise.resolve(undefined) });
    return (message) => handler.handle(message);
  });
  client = new AssistantClient({ catalog: 'https://shop.example/catalog.json', model: 'https://shop.example/model/', embedder: 'https://elsewhere.example/embedder/', device: 'wasm', createWorker: () => worker });
  await client.loadModel();
}, TIMEOUT);

afterAll(async () => {
  client.close();
  worker.terminate();
  await engine.dispose();
  vi.unstubAllGlobals();
});

const create = (request: ChatCompletionRequest) => client.chat.completions.create({ ...request, stream: false });

async function stream(request: ChatCompletionRequest): Promise<{ readonly chunks: readonly ChatCompletionChunk[]; readonly text: string }> {
  const chunks: ChatCompletionChunk[] = [];
  for await (const chunk of await client.chat.completions.create({ ...request, stream: true })) chunks.push(chunk);
  return { chunks, text: chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('') };
}

describe('the shop assistant', () => {
  const messages: ChatCompletionRequest['messages'] = [{ role: 'user', content: 'Which tents do you have?' }];

  it('streams its answer, which is the catalog\'s and the same as at once', async () => {
    const { chunks, text } = await stream({ messages });
    const last = chunks.at(-1);
    expect(text).not.toBe('');
    expect(last).toMatchObject({ object: 'chat.completion.chunk', model: 'shop-assistant', choices: [{ delta: {}, finish_reason: 'stop' }] });
    expect(last?.shop_assistant).toMatchObject({ text, plan: expect.stringMatching(/^(en|fr|zh) \w/) as string });
    const whole = await create({ messages });
    expect(whole.choices[0]?.message.content).toBe(text);
    expect(whole.usage.total_tokens).toBe(whole.usage.prompt_tokens + whole.usage.completion_tokens);
    expect(whole.usage.prompt_tokens).toBeGreaterThan(0);
  }, TIMEOUT);

  it('goes by what the shopper said: its own answers in a request change nothing', async () => {
    const ask = (between: ChatCompletionRequest['messages']) => create({ messages: [...messages, ...between, { role: 'user', content: 'And stoves?' }] });
    const [without, other] = [await ask([]), await ask([{ role: 'assistant', content: 'We sell nothing at all.' }])];
    expect(other.choices[0]?.message).toEqual(without.choices[0]?.message);
  }, TIMEOUT);
});

describe('the bare model', () => {
  const request: ChatCompletionRequest = { model: 'base', messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user', content: 'Hello' }], max_tokens: 12 };

  it('streams as many tokens as it may, the same as at once', async () => {
    const { chunks, text } = await stream({ ...request, stream_options: { include_usage: true } });
    const whole = await create(request);
    expect(whole.choices[0]).toMatchObject({ message: { role: 'assistant', content: text }, finish_reason: 'length' });
    expect(whole.usage.completion_tokens).toBe(12);
    expect(chunks.at(-1)).toMatchObject({ model: 'base', choices: [], usage: whole.usage });
    expect(chunks.filter((chunk) => chunk.choices[0]?.delta.content).length).toBeGreaterThan(1);
  }, TIMEOUT);

  it('writes the same again from the same seed, and something else from another', async () => {
    const textOf = async (seed: number): Promise<string | undefined> => (await create({ ...request, temperature: 1.5, seed })).choices[0]?.message.content;
    const [first, again, other] = [await textOf(7), await textOf(7), await textOf(8)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  }, TIMEOUT);

  it('is stopped by leaving the loop, and then free for the next', async () => {
    for await (const chunk of await client.chat.completions.create({ ...request, max_tokens: 1500, stream: true })) if (chunk.choices[0]?.delta.content) break;
    expect((await create({ ...request, max_tokens: 1 })).usage.completion_tokens).toBe(1);
    expect(worker.received.map(({ type }) => type)).toContain('cancel');
  }, TIMEOUT);
});
