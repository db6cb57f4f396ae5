/**
 * The demo store's service worker: with it the second visit needs no network. Pages, scripts, pictures and ONNX Runtime
 * are kept when it is installed; catalog and licences are asked for anew whenever there is a network, so that no price is old.
 * But: it keeps no weights. Those of model and embedder are kept under their hashes by src/model/file-cache.ts.
 * Responses are kept with their headers, so that a page without network is cross-origin isolated too.
 */
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[] };

/** Seconds; a network that is slower than this is none. */
const PATIENCE_S = 4;
/** Beside the page; what the worker reads when it loads, and what the About view links to. */
const FRESH = ['catalog.json', 'catalog.index', 'catalog.vectors', 'embedder/manifest.json', 'embedder/LICENSE.txt', 'embedder/NOTICE.txt', 'model/NOTICE.txt', 'model/GEMMA_TERMS.html'];
/** 27 MB that only browsers with a graphics card load; the WASM runtime serves all, as the embedder runs on it everywhere. */
const WEBGPU_RUNTIME = /\.asyncify-[^/]*\.wasm$/;

const isWebGpuRuntime = (entry: PrecacheEntry | string): boolean => WEBGPU_RUNTIME.test(typeof entry === 'string' ? entry : entry.url);
const absolute = (path: string): string => new URL(path, self.registration.scope).href;
const files = self.__WB_MANIFEST;
const webGpuUrls = files.filter(isWebGpuRuntime).map((entry) => absolute(typeof entry === 'string' ? entry : entry.url));
const freshUrls = new Set(FRESH.map(absolute));

const fresh = new NetworkFirst({ cacheName: 'shop-fresh', networkTimeoutSeconds: PATIENCE_S });
const webGpuRuntime = new CacheFirst({ cacheName: 'shop-webgpu-runtime' });

precacheAndRoute(files.filter((entry) => !isWebGpuRuntime(entry)), { ignoreURLParametersMatching: [/^lang$/] });
cleanupOutdatedCaches();
registerRoute(({ url }) => freshUrls.has(url.href), fresh);
registerRoute(({ url }) => webGpuUrls.includes(url.href), webGpuRuntime);

/** Puts into a strategy's cache what the first visit loaded before this worker was there. A file that isn't deployed is none. */
async function keep(strategy: Strategy, urls: Iterable<string>, event: ExtendableEvent): Promise<void> {
  await Promise.all([...urls].map((url) => strategy.handleAll({ event, request: new Request(url) })[1].catch(() => undefined)));
}

async function hasGraphicsCard(): Promise<boolean> {
  const gpu = navigator.gpu as GPU | undefined; // absent in many browsers
  return Boolean(await gpu?.requestAdapter().catch(() => null));
}

self.addEventListener('install', (event) => {
  event.waitUntil(keep(fresh, freshUrls, event));
  event.waitUntil(hasGraphicsCard().then((has) => (has ? keep(webGpuRuntime, webGpuUrls, event) : undefined)));
});

self.addEventListener('activate', (event) => {
  const dropOld = async (): Promise<void> => {
    const cache = await caches.open(webGpuRuntime.cacheName);
    for (const { url } of await cache.keys()) if (!webGpuUrls.includes(url)) await cache.delete(url);
  };
  event.waitUntil(dropOld());
});

// A new version waits until the shopper wants it: what is open goes on with the files that it began with.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});
