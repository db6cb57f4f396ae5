/** Waits until the page has loaded and the browser has nothing to do. */

/** Where the browser doesn't tell (Safari), so long after loading. */
const SETTLED_MS = 1_000;

/** Calls back once; the function given back calls it off. */
export function whenIdle(callback: () => void): () => void {
  const calledOff = new AbortController();
  const { signal } = calledOff;
  const wait = (): void => {
    if ('requestIdleCallback' in globalThis) {
      const handle = requestIdleCallback(callback);
      signal.addEventListener('abort', () => cancelIdleCallback(handle));
    } else {
      const timer = setTimeout(callback, SETTLED_MS);
      signal.addEventListener('abort', () => clearTimeout(timer));
    }
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true, signal });
  return () => calledOff.abort();
}
