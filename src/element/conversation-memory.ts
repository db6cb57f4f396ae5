/**
 * Remembers a conversation through reloads and from page to page: in this tab's session storage, under the catalog's
 * address, and nowhere else. Where the browser allows no storage nothing is remembered.
 */
import type { Exchange } from './exchange.ts';

/** Changes with the shape of what is kept: what another version wrote is not read. */
const PREFIX = 'shop-assistant/2/';
/** A few hundred kilobytes at most; session storage holds some megabytes for all of the page. */
const MOST_KEPT = 30;

export function recall(catalogUrl: string): readonly Exchange[] {
  try {
    // Written by `remember` of this very version.
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + catalogUrl) ?? '[]') as readonly Exchange[];
    return kept.map((exchange, index) => ({ ...exchange, id: index + 1, isRestored: true }));
  } catch {
    return [];
  }
}

/** What was under way is kept as stopped: after a reload nobody answers it. */
export function remember(catalogUrl: string, exchanges: readonly Exchange[]): void {
  const kept = exchanges.slice(-MOST_KEPT).map((exchange): Exchange => (exchange.status === 'waiting' || exchange.status === 'answering' ? { ...exchange, status: 'stopped' } : exchange));
  try {
    if (kept.length === 0) sessionStorage.removeItem(PREFIX + catalogUrl);
    else sessionStorage.setItem(PREFIX + catalogUrl, JSON.stringify(kept));
  } catch {
    // Full or forbidden: the conversation goes on without being remembered.
  }
}
