/** Reads the catalog's text over HTTP (or from a blob: URL), with errors that say what to check. */
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
