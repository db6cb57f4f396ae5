/**
 * Keeps downloaded model files in the browser's Cache Storage, under the hash of their content, so that a second visit
 * loads nothing and works offline. Where there is no Cache Storage (Node, http pages) nothing is kept.
 * But: it doesn't check what it reads back; `download.ts` does.
 */

/** All methods resolve; a cache that fails is a cache that has nothing. */
export interface FileCache {
  get(key: string): Promise<Response | undefined>;
  put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  delete(key: string): Promise<void>;
  /** Deletes everything except these keys: the files of a model that was replaced. */
  keepOnly(keys: ReadonlySet<string>): Promise<void>;
}

/** The browser's cache of this name, or undefined where there is none or storage is forbidden. */
export async function openFileCache(name: string): Promise<FileCache | undefined> {
  if (typeof caches === 'undefined' || typeof location === 'undefined') return undefined;
  let cache: Cache;
  try {
    cache = await caches.open(name);
  } catch {
    return undefined; // private windows and embedded frames may forbid storage
  }
  // Cache Storage wants a URL as key; this path is never fetched.
  const root = new URL(`/__${name}/`, location.origin).href;
  const url = (key: string): string => root + encodeURIComponent(key);

  return {
    get: (key) => cache.match(url(key)).catch(() => undefined),
    put: async (key, bytes) => {
      // Storage may be full: the model works all the same, and the next visit downloads again.
      await cache.put(url(key), new Response(bytes, { headers: { 'content-length': String(bytes.byteLength) } })).catch(() => undefined);
    },
    delete: async (key) => {
      await cache.delete(url(key)).catch(() => false);
    },
    keepOnly: async (keys) => {
      const kept = new Set([...keys].map(url));
      const requests = await cache.keys().catch(() => []);
      await Promise.all(requests.filter((request) => !kept.has(request.url)).map((request) => cache.delete(request).catch(() => false)));
    },
  };
}
