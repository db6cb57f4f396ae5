/**
 * Sorting a selection by any field: numbers across units, texts folded, truth values. A product that has several values
 * (a list, its variants) goes by the best of them in the sort's direction, and a range by the end that comes first in it.
 */
import { fold } from './analyze.ts';
import type { Column, Ends } from './column.ts';
import { compareAmounts } from './quantity.ts';
import type { Selection } from './selection.ts';

export interface Sorted {
  /** Products that have a value that can be sorted by, in order; ties stay as they were. */
  readonly places: readonly number[];
  /** Those that have none, as they were. */
  readonly without: readonly number[];
}

/** `limit`: at most so many and those tied with the last of them. */
export function sortSelection(selection: Selection, column: Column, direction: 'asc' | 'desc', limit?: number): Sorted {
  const { dimensions, lows, highs } = sortKeys(column);
  const keys = direction === 'asc' ? lows : highs;
  const main = mainDimension(selection, column, dimensions);
  const sign = direction === 'asc' ? 1 : -1;
  const places: number[] = [];
  const without: number[] = [];
  // Product → its best key, turned so that less is first.
  const best = new Map<number, number>();
  for (const place of selection.places) {
    let key = Infinity;
    selection.forEachRow(place, (row) => {
      for (const item of column.items[column.ids[row] ?? 0] ?? []) {
        if (dimensions[item] === main) key = Math.min(key, sign * (keys[item] ?? 0));
      }
    });
    if (key === Infinity) without.push(place);
    else {
      places.push(place);
      best.set(place, key);
    }
  }
  const keyOf = (place: number): number => best.get(place) ?? 0;
  const kept = limit === undefined || limit >= places.length ? places : upTo(places, keyOf, limit);
  return { places: kept.sort((a, b) => compareAmounts(keyOf(a), keyOf(b))), without };
}

/** The products that a sort would put among the first `limit`, with those tied with the last: only these need sorting. */
function upTo(places: readonly number[], keyOf: (place: number) => number, limit: number): number[] {
  if (limit <= 0) return [];
  const last = Float64Array.from(places, keyOf).sort()[limit - 1] ?? 0;
  return places.filter((place) => compareAmounts(keyOf(place), last) <= 0);
}

/** Per distinct scalar of a column: its ends, or a text's rank as both of them. */
interface SortKeys extends Ends {
  /** What it measures; 'text' and 'truth' too. */
  readonly dimensions: readonly string[];
}

/** Ranks of a column's texts are found once. */
const known = new WeakMap<Column, SortKeys>();

function sortKeys(column: Column): SortKeys {
  let found = known.get(column);
  if (!found) known.set(column, (found = findSortKeys(column)));
  return found;
}

function findSortKeys({ scalars, measures }: Column): SortKeys {
  const dimensions = scalars.map(({ value }, item) => (typeof value === 'boolean' ? 'truth' : (measures.dimensions[item] ?? 'text')));
  const lows = measures.lows.slice();
  const highs = measures.highs === measures.lows ? lows : measures.highs.slice();
  const setKey = (item: number, key: number): void => void (lows[item] = highs[item] = key);
  const texts = new Map<string, number[]>();
  scalars.forEach(({ value }, item) => {
    if (typeof value === 'boolean') setKey(item, Number(value));
    else if (measures.dimensions[item] === undefined) {
      const text = fold(String(value));
      const same = texts.get(text);
      if (same) same.push(item);
      else texts.set(text, [item]);
    }
  });
  [...texts.keys()].sort().forEach((text, rank) => {
    for (const item of texts.get(text) ?? []) setKey(item, rank);
  });
  return { dimensions, lows, highs };
}

/** What most values of the selection measure: nothing else can be ordered among them. */
function mainDimension(selection: Selection, column: Column, dimensions: readonly string[]): string | undefined {
  const perItem = new Uint32Array(dimensions.length);
  const firstSeen: number[] = [];
  for (const place of selection.places) {
    selection.forEachRow(place, (row) => {
      for (const item of column.items[column.ids[row] ?? 0] ?? []) {
        if (perItem[item] === 0) firstSeen.push(item);
        perItem[item] = (perItem[item] ?? 0) + 1;
      }
    });
  }
  const counts = new Map<string, number>();
  for (const item of firstSeen) counts.set(dimensions[item] ?? '', (counts.get(dimensions[item] ?? '') ?? 0) + (perItem[item] ?? 0));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
