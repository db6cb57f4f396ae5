/** The catalog in a worker, as in the product: made or loaded, then asked. It keeps its store, so that its memory can be counted. */
import { buildCatalogIndex, CatalogStore } from '../../../src/catalog/catalog-store.ts';
import { writeIndex } from '../../../src/catalog/index-file.ts';
import { parseCatalog } from '../../../src/catalog/read.ts';
import type { Catalog } from '../../../src/catalog/types.ts';
import { makeQueries } from '../make-queries.ts';
import { timeQueries } from '../measure.ts';
import type { BuildReply, BuildRequest, FromWorker, QueryReply, QueryRequest, ToWorker } from './messages.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope; // this file runs in a worker only
/** The warm-up asks other questions, so that no answer is remembered. */
const WARM_UP_SEED = 3;
/** What is held in the end: without this the store could be collected before it is counted. */
const held: CatalogStore[] = [];

scope.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  // Reported, a failure reaches the page as the worker's error event.
  run(data).then((reply) => scope.postMessage(reply, reply.type === 'built' ? [reply.index.buffer] : [])).catch(reportError);
};

function run(request: ToWorker): Promise<FromWorker> {
  return request.type === 'build' ? build(request) : query(request);
}

async function build({ url }: BuildRequest): Promise<BuildReply> {
  const text = await fetchText(url);
  const [catalog, importMs] = timed(() => parseCatalog(text).catalog);
  const [index, buildMs] = timed(() => buildCatalogIndex(catalog));
  return { type: 'built', importMs, buildMs, index: writeIndex(catalog, index) };
}

async function query({ url, index, queriesPerKind }: QueryRequest): Promise<QueryReply> {
  const [catalog, parseMs] = await readCatalogAt(url);
  const [store, loadMs] = timed(() => CatalogStore.open(catalog, index));
  if (!store.hasLoadedIndex) throw new Error('The index file did not fit the catalog that it was made from.');
  held.push(store);
  const warmUp = timeQueries(store, makeQueries(catalog, queriesPerKind, WARM_UP_SEED));
  return { type: 'queried', parseMs, loadMs, warmUp, timings: timeQueries(store, makeQueries(catalog, queriesPerKind)) };
}

/** Its own function, so that the text can be collected. `JSON.parse` alone is timed here, as new to the worker as importing is to the other one. */
async function readCatalogAt(url: string): Promise<[catalog: Catalog, parseMs: number]> {
  const text = await fetchText(url);
  const [, parseMs] = timed(() => void JSON.parse(text));
  return [parseCatalog(text).catalog, parseMs];
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response.text();
}

function timed<T>(work: () => T): [T, number] {
  const before = performance.now();
  const result = work();
  return [result, performance.now() - before];
}
