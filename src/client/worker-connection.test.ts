import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AssistantError } from '../protocol/errors.ts';
import type { FromWorker } from '../protocol/messages.ts';
import { FakeWorker } from './fake-worker.ts';
import { CANCEL_TIMEOUT_MS, WorkerConnection } from './worker-connection.ts';

let workers: FakeWorker[];
let send: (message: FromWorker) => void;
let crashes: number;
let connection: WorkerConnection;

beforeEach(() => {
  workers = [];
  crashes = 0;
  connection = new WorkerConnection(
    () => {
      const worker = new FakeWorker((toPage) => {
        send = toPage;
        return () => undefined;
      });
      workers.push(worker);
      return worker;
    },
    () => crashes++,
  );
});

afterEach(() => {
  for (const worker of workers) worker.terminate();
  vi.useRealTimers();
});

const search = (text: string, signal?: AbortSignal): Promise<unknown> => connection.call({ type: 'search', text, limit: 3 }, { signal });
const hit = (title: string): FromWorker & { type: 'done' } => ({ type: 'done', id: 0, request: 'search', result: [{ id: title, title, currency: 'EUR' }] });

describe('a call to the worker', () => {
  it('makes the worker at the first call, and one only', () => {
    expect(workers).toHaveLength(0);
    search('a').catch(() => undefined);
    search('b').catch(() => undefined);
    expect(workers).toHaveLength(1);
    connection.terminate(new Error('the test is over'));
  });

  it('gets its own reply, whatever the order of replies', async () => {
    const [a, b] = [search('a'), search('b')];
    send({ ...hit('second'), id: 2 });
    send({ ...hit('first'), id: 1 });
    expect(await a).toMatchObject([{ title: 'first' }]);
    expect(await b).toMatchObject([{ title: 'second' }]);
  });

  it('gets its events before its end', async () => {
    const events: unknown[] = [];
    const call = connection.call({ type: 'complete', messages: [], options: { maxTokens: 1, temperature: 0, stop: [] } }, { onEvent: (event) => events.push(event) });
    send({ type: 'token', id: 1, text: 'Hi' });
    send({ type: 'done', id: 1, request: 'complete', result: { text: 'Hi', finishReason: 'stop', usage: { prompt_tokens: 1, completion_tokens: 1 } } });
    await call;
    expect(events).toEqual([{ type: 'token', id: 1, text: 'Hi' }]);
  });

  it('rejects with what the worker failed with', async () => {
    const call = search('a');
    send({ type: 'failed', id: 1, error: { kind: 'error', code: 'catalog-invalid', message: 'No products.', details: { path: 'products' } } });
    await expect(call).rejects.toMatchObject({ code: 'catalog-invalid', details: { path: 'products' } });
  });

  it('rejects when it holds what cannot be sent', async () => {
    const call = connection.call({ type: 'search', text: (() => 'no text') as unknown as string, limit: 1 });
    await expect(call).rejects.toMatchObject({ code: 'unsupported-option' });
  });
});

describe('a worker that dies', () => {
  it('before it began rejects the call', async () => {
    const forbidden = new WorkerConnection(() => { throw new DOMException('cross-origin script', 'SecurityError'); }, () => undefined);
    await expect(forbidden.call({ type: 'search', text: 'a', limit: 1 })).rejects.toMatchObject({ code: 'worker-crashed', message: expect.stringContaining('cross-origin script') as string });
  });

  it('rejects every open call and is replaced at the next', async () => {
    const calls = [search('a'), search('b')];
    workers[0]!.crash('out of memory');
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'worker-crashed' });
    expect(crashes).toBe(1);
    expect(workers[0]!.isTerminated).toBe(true);
    const next = search('c');
    expect(workers).toHaveLength(2);
    send({ ...hit('third'), id: 3 });
    expect(await next).toMatchObject([{ title: 'third' }]);
  });

  it('counts as dead when its message cannot be read', async () => {
    const call = search('a');
    workers[0]!.dispatchEvent(new Event('messageerror'));
    await expect(call).rejects.toBeInstanceOf(AssistantError);
  });
});

describe('cancelling a call', () => {
  it('rejects at once with the reason of the signal and tells the worker', async () => {
    const controller = new AbortController();
    const call = search('a', controller.signal);
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => expect(workers[0]!.received.at(-1)).toEqual({ type: 'cancel', id: 1 }));
    expect(workers[0]!.isTerminated).toBe(false);
  });

  it('before it began sends nothing', async () => {
    await expect(search('a', AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers).toHaveLength(0);
  });

  it('ends a worker that does not answer', async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const [stuck, other] = [search('a', controller.signal), search('b')];
    stuck.catch(() => undefined);
    controller.abort();
    vi.advanceTimersByTime(CANCEL_TIMEOUT_MS - 1);
    expect(workers[0]!.isTerminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(workers[0]!.isTerminated).toBe(true);
    await expect(other).rejects.toMatchObject({ code: 'worker-crashed' });
  });

  it('leaves a worker alone that answers', async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const call = search('a', controller.signal);
    call.catch(() => undefined);
    controller.abort();
    workers[0]!.dispatchEvent(new MessageEvent('message', { data: { type: 'failed', id: 1, error: { kind: 'abort', message: 'stopped' } } satisfies FromWorker }));
    vi.advanceTimersByTime(CANCEL_TIMEOUT_MS);
    expect(workers[0]!.isTerminated).toBe(false);
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });
});
