/**
 * Reads the catalog's text over HTTP (or from a blob: URL), with errors that say what to check, and the files that may
 * lie beside it, quietly: without them the worker computes what they hold.
 */
import { AssistantError, isAbortError } from '../protocol/errors.ts';

export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const fail = (what: string, cause?: unknown): AssistantError =>
    new AssistantError('catalog-download', `The catalog at ${url} could not be downloaded: ${what}. Check the element's catalog attribute and that the page may fetch it.`, { cause, details: { url } });
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    if (isAbortError(error)) throw error;
    throw fail('the request failed', error);
  }
  if (!response.ok) throw fail(`the server answered ${String(response.status)}`);
  return response.text();
}

/** Undefined when there is no such file or it doesn't come whole. Rejects with an AbortError only. */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, { signal });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch (error) {
    if (isAbortError(error)) throw error;
    return undefined;
  }
}

/** `catalog.json` → `catalog.index`, with its query kept; undefined for an address that has no file beside it. */
export function besideCatalog(catalogUrl: string, ending: 'index' | 'vectors'): string | undefined {
  const url = new URL(catalogUrl);
  if (!url.protocol.startsWith('http') || !url.pathname.endsWith('.json')) return undefined;
  url.pathname = url.pathname.replace(/json$/, ending);
  return url.href;
}
