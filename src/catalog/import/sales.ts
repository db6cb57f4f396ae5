/** Whether a sale price of a feed is asked today. */
import { isUnreadableDate, isWithin } from './dates.ts';
import { counted, type Ledger } from './ledger.ts';
import type { Money } from './money.ts';
import type { Place } from './types.ts';

export interface SaleContext {
  readonly now: Date;
  readonly ledger: Ledger;
}

/** The sale price where its dates hold today; undefined where they don't, or can't be read: a price that is promised and isn't asked is worse than one too high. */
export function saleOfToday(sale: Money | undefined, from: string | undefined, to: string | undefined, place: Place, { now, ledger }: SaleContext): Money | undefined {
  if (!sale) return undefined;
  if (isUnreadableDate(from) || isUnreadableDate(to)) {
    ledger.tally('sale dates unread', place, (count) => `Dates of sales that can't be read: ${counted(count, 'row')}; the regular price stands. Write them like 2026-11-24.`);
    return undefined;
  }
  if (isWithin(now, from, to)) return sale;
  ledger.tally('sale dates', place, (count) => `Sales that are not on today: ${counted(count, 'row')}; the regular price stands.`);
  return undefined;
}
