/** What the catalog is to reach, by its number of products, and whether a figure does. */
import type { QueryKind } from './make-queries.ts';

const MOST_LOAD_MS: Readonly<Record<number, number>> = { 10_000: 300 };
const MOST_MEMORY_BYTES: Readonly<Record<number, number>> = { 100_000: 400e6 };

/** Undefined where no limit is set. */
export function mostLoadMs(size: number): number | undefined {
  return MOST_LOAD_MS[size];
}

export function mostMemoryBytes(size: number): number | undefined {
  return MOST_MEMORY_BYTES[size];
}

/** With 100,000 products of whatever is asked. */
export function mostP95(size: number, kind: QueryKind): number | undefined {
  if (size === 100_000) return 60;
  return size === 10_000 && kind === 'filter and text' ? 10 : undefined;
}

/** "24 ms (≤ 10 ms: NOT met)"; the figure alone where it has no limit. */
export function held(value: number, most: number | undefined, print: (value: number) => string): string {
  return most === undefined ? print(value) : `${print(value)} (≤ ${print(most)}: ${value <= most ? 'met' : 'NOT met'})`;
}
