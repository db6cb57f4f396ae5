/** The real worker in a real browser, as far as it goes without a model. */
import { afterEach, expect, it } from 'vitest';
import { AssistantClient } from './assistant-client.ts';

const CATALOG = {
  store: { name: 'Test store', currency: 'EUR', languages: ['en'], policies: [] },
  products: [
    { id: 'tent', title: 'Moss Tent', price: 149, category: ['Tents'] },
    { id: 'stove', title: 'Ember Stove', price: 49.5, category: ['Stoves'] },
    { id: 'broken', price: 1 },
  ],
};

const clients: AssistantClient[] = [];
const urls: string[] = [];

function makeClient(catalog: string, model = '/no-model-here/'): AssistantClient {
  const url = URL.createObjectURL(new Blob([catalog], { type: 'application/json' }));
  urls.push(url);
  const client = new AssistantClient({ catalog: url, model, device: 'wasm' });
  clients.push(client);
  return client;
}

afterEach(() => {
  for (const client of clients.splice(0)) client.close();
  for (const url of urls.splice(0)) URL.revokeObjectURL(url);
});

it('the worker opens a catalog and tells of the rows it left out', async () => {
  const report = await makeClient(JSON.stringify(CATALOG)).loadCatalog();
  expect(report).toMatchObject({ storeName: 'Test store', currency: 'EUR', productCount: 2 });
  expect(report.categories).toEqual(expect.arrayContaining(['Tents', 'Stoves']));
  expect(report.problems).toContainEqual(expect.objectContaining({ severity: 'error', path: expect.stringContaining('products[2]') as string }));
});

it('the worker searches without a model', async () => {
  expect(await makeClient(JSON.stringify(CATALOG)).search('tent')).toEqual([{ id: 'tent', title: 'Moss Tent', currency: 'EUR', price: 149 }]);
});

it('a catalog that is not JSON is invalid', async () => {
  await expect(makeClient('<!doctype html>').loadCatalog()).rejects.toMatchObject({ name: 'AssistantError', code: 'catalog-invalid' });
});

it('a model that is not there fails the questions that wait for it, and search goes on', async () => {
  const client = makeClient(JSON.stringify(CATALOG));
  await expect(client.ask(['Which tents do you have?'])).rejects.toMatchObject({ name: 'AssistantError', code: 'model-download' });
  expect(await client.search('stove')).toHaveLength(1);
});
