/** Which words of a query name the thing asked for, and which only describe it: by their place, as each language has it. */
import type { QueryUnit } from './analyze.ts';
import type { Lang } from './types.ts';

/** Places of the unit that names the thing: the last one in English (before "for", "with") and Chinese, the first in French. */
export function headsOf(units: readonly QueryUnit[], firstPreposition: number, languages: readonly Lang[]): number[] {
  const last = Math.max(0, (firstPreposition > 0 ? firstPreposition : units.length) - 1);
  const heads = new Set<number>();
  if (languages.includes('fr')) heads.add(0);
  if (languages.length === 0 || languages.includes('en')) heads.add(last);
  if (languages.includes('zh')) heads.add(units.length - 1);
  return [...heads];
}
