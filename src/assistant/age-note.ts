/** What is said beside prices and stock that are older than the merchant means them to be. */
import { isOutOfDate } from '../catalog/age.ts';
import type { Store } from '../catalog/types.ts';
import type { Finding } from './finding.ts';
import { WORDING } from './wording.ts';

/** Put behind the answer as it is; '' where nothing is old, or the answer shows no product and no price. */
export function ageNote({ lang, outcome, products, figures }: Finding, store: Store, now: Date): string {
  const isOfGoods = outcome === 'answered' && (products.length > 0 || figures.some(({ field }) => field === 'price'));
  if (!isOfGoods || store.updated === undefined || !isOutOfDate(store, now)) return '';
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(store.updated));
  return `${lang === 'zh' ? '' : ' '}${WORDING[lang].asOf(day)}`;
}
