import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeWorker } from '../client/fake-worker.ts';
import { createClient, type ClientSource } from './client-of.ts';

let workers: FakeWorker[];
beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', class extends FakeWorker {
    constructor() {
      super((send) => (message) => { if (message.type === 'load-catalog') send({ type: 'failed', id: message.id, error: { kind: 'abort', message: 'A test has no catalog.' } }); });
      workers.push(this);
    }
  });
});
afterEach(() => {
  for (const worker of workers) worker.terminate();
  vi.unstubAllGlobals();
});

/** What an element with these attributes has the worker load. */
async function loaded(attributes: Pick<ClientSource, 'hiddenProducts' | 'hiddenCategories'>): Promise<unknown> {
  const source: ClientSource = Object.assign(new EventTarget(), { catalog: 'https://shop.example/catalog.json', model: 'https://shop.example/model/', device: 'auto', orderLookup: undefined, client: undefined, ...attributes } as const);
  await expect(createClient(source).loadCatalog()).rejects.toMatchObject({ name: 'AbortError' });
  return workers.at(-1)?.received[0];
}

test('an element hides the products and categories that its attributes name between commas', async () => {
  expect(await loaded({ hiddenProducts: ' p2, p1,', hiddenCategories: 'Home > Tea,Mugs & flasks' })).toMatchObject({ type: 'load-catalog', hidden: { products: ['p1', 'p2'], categories: ['Home > Tea', 'Mugs & flasks'] } });
});

test('an element without these attributes hides nothing', async () => {
  expect(await loaded({ hiddenProducts: undefined, hiddenCategories: undefined })).not.toHaveProperty('hidden');
});
