/**
 * Where the model's files come from: one small interface, and its implementation over `fetch`.
 * But: it checks nothing and keeps nothing (see `download.ts` and `file-cache.ts`).
 */
import { isAbort, ModelError, throwIfAborted } from './errors.ts';

/** File names are those of the manifest, relative to wherever the source points. */
export interface ModelSource {
  /** Tells sources apart in the cache (a base URL). Without it the manifest isn't kept for offline use. */
  readonly key?: string;
  readBytes(name: string, signal?: AbortSignal): Promise<ReadableStream<Uint8Array> | Uint8Array>;
  readJson(name: string, signal?: AbortSignal): Promise<unknown>;
}

/**
 * Reads files below `baseUrl` with `fetch`.
 *
 * @param baseUrl absolute, or relative to the page or worker (`./model/`); a missing last slash is added.
 */
export function fetchSource(baseUrl: string | URL): ModelSource {
  const here = typeof location === 'undefined' ? undefined : location.href;
  const base = new URL(String(baseUrl).replace(/\/?$/, '/'), here).href;

  const get = async (name: string, signal: AbortSignal | undefined): Promise<Response> => {
    const url = new URL(name, base).href;
    let response: Response;
    try {
      response = await fetch(url, signal ? { signal } : {});
    } catch (error) {
      throwIfAborted(signal);
      if (isAbort(error)) throw error;
      throw new ModelError('model-download', `Could not reach ${url}. Check the connection and that the server allows this page to read it (CORS), then load again.`, { cause: error });
    }
    if (!response.ok) {
      throw new ModelError('model-download', `${url} answered ${response.status} ${response.statusText}`.trim() + '. Check that the model folder was deployed whole, then load again.');
    }
    return response;
  };

  return {
    key: base,
    readBytes: async (name, signal) => {
      const response = await get(name, signal);
      return response.body ?? new Uint8Array(await response.arrayBuffer());
    },
    readJson: async (name, signal) => {
      const response = await get(name, signal);
      const text = await response.text();
      try {
        return JSON.parse(text) as unknown;
      } catch (error) {
        // A single-page app's server answers unknown paths with its own HTML page and status 200.
        throw new ModelError('model-download', `${response.url || name} is not JSON (it starts with ${JSON.stringify(text.slice(0, 40))}). Check the model's base URL.`, { cause: error });
      }
    },
  };
}
