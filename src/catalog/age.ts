/** Whether a catalog's prices and stock are older than its merchant means them to be. */
import type { Store } from './types.ts';

const DAY_MS = 86_400_000;

/** False where the catalog doesn't tell its day or every how many days it is renewed. The day of renewal itself counts in full. */
export function isOutOfDate({ updated, renewed }: Pick<Store, 'updated' | 'renewed'>, now: Date): boolean {
  if (updated === undefined || renewed === undefined) return false;
  return now.getTime() >= Date.parse(updated) + (renewed + 1) * DAY_MS;
}
