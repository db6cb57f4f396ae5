/** Timing of queries: each asked once, in the order given, as a shopper's would come. Runs in a worker as in Node. */
import type { CatalogStore } from '../../src/catalog/catalog-store.ts';
import type { Asked, QueryKind } from './make-queries.ts';

export interface Timing {
  readonly p50: number;
  readonly p95: number;
  /** The slowest: in a first pass mostly the first to need a column. */
  readonly most: number;
}

/** Results in a page of search results. */
const SEARCH_LIMIT = 20;

/** Milliseconds per kind of query. */
export function timeQueries(store: CatalogStore, queries: Readonly<Record<QueryKind, readonly Asked[]>>): Record<QueryKind, Timing> {
  const timings = Object.entries(queries).map(([kind, asked]) => [kind, timingOf(asked.map((each) => timeOne(store, each)))]);
  return Object.fromEntries(timings) as Record<QueryKind, Timing>; // the keys of `queries`
}

function timeOne(store: CatalogStore, asked: Asked): number {
  const before = performance.now();
  if (asked.call === 'search') store.search(asked.text, SEARCH_LIMIT);
  else if (asked.call === 'resemble') store.resemble(asked.text);
  else store.answer(asked.request);
  return performance.now() - before;
}

/** `values` not empty. A percentile is the value below which (or at which) that share of the values lies. */
export function timingOf(values: readonly number[]): Timing {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

/** Number by number the median of results of one shape (the upper of two in the middle); `results` not empty. */
export function medianOf<T extends object>(results: readonly T[]): T {
  const middle = (values: readonly unknown[]): unknown => {
    const [first] = values;
    if (typeof first === 'object' && first !== null) return Object.fromEntries(Object.keys(first).map((key) => [key, middle(values.map((each) => (each as Record<string, unknown>)[key]))]));
    return (values as readonly number[]).slice().sort((a, b) => a - b)[values.length >> 1];
  };
  return middle(results) as T; // the same keys, numbers for numbers
}
