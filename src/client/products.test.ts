/** Products by their ids, over the real handler, engine and catalog, without a model. */
import { afterEach, expect, test } from 'vitest';
import type { Hidden } from '../protocol/messages.ts';
import { MessageHandler } from '../worker/handler.ts';
import { LocalEngine } from '../worker/local-engine.ts';
import { AssistantClient } from './assistant-client.ts';
import { FakeWorker } from './fake-worker.ts';

const CATALOG = JSON.stringify({
  store: { name: 'Test store', currency: 'EUR', languages: ['en'], policies: [] },
  products: [
    { id: 'tent', title: 'Moss Tent', price: 149, availability: 'in_stock', category: ['Tents'] },
    { id: 'stove', title: 'Ember Stove', price: 49.5, availability: 'out_of_stock', category: ['Stoves'] },
    { id: 'gift', title: 'Gift card', category: ['Gifts'] },
  ],
});

let client: AssistantClient;
let worker: FakeWorker;

function open(hidden?: Hidden): void {
  worker = new FakeWorker((send) => {
    const handler = new MessageHandler({ engine: new LocalEngine(), send, readText: () => Promise.resolve(CATALOG), readBytes: () => Promise.resolve(undefined) });
    return (message) => handler.handle(message);
  });
  client = new AssistantClient({ catalog: 'https://shop.example/catalog.json', model: 'https://shop.example/model/', createWorker: () => worker, ...(hidden ? { hidden } : {}) });
}

afterEach(() => {
  client.close();
  worker.terminate();
});

test('are given as the catalog has them now, whatever their stock and price; ids that it does not hold are left out', async () => {
  open();
  expect(await client.products(['gift', 'gone', 'stove', 'tent'])).toMatchObject([{ id: 'gift', title: 'Gift card' }, { id: 'stove', price: 49.5, availability: 'out_of_stock' }, { id: 'tent', price: 149 }]);
});

test('are none of the hidden ones', async () => {
  open({ products: ['gift'], categories: ['Stoves'] });
  expect((await client.products(['gift', 'stove', 'tent'])).map(({ id }) => id)).toEqual(['tent']);
  expect(await client.products(['gift', 'stove'])).toEqual([]);
});

test('of no ids are none, without a worker', async () => {
  open();
  expect(await client.products([])).toEqual([]);
  expect(worker.received).toEqual([]);
});
