/** Looks whether the shop's catalog has changed since the page was loaded: whenever somebody comes back to it, or online. */

/**
 * @param known the catalog's text as the page shows it
 * @param onChange called once, at the first other text
 * @returns looks at once
 */
export function watchCatalog(url: string, known: string, onChange: () => void): () => void {
  const watching = new AbortController();
  const look = async (): Promise<void> => {
    if (document.visibilityState === 'hidden') return;
    const response = await fetch(url, { cache: 'no-cache' }); // unchanged, it costs a few bytes
    if (watching.signal.aborted || !response.ok || (await response.text()) === known) return;
    watching.abort();
    onChange();
  };
  // Without a network there is nothing new; the next time is soon enough.
  const onTurn = (): void => void look().catch(() => undefined);
  document.addEventListener('visibilitychange', onTurn, { signal: watching.signal });
  addEventListener('online', onTurn, { signal: watching.signal });
  return onTurn;
}
