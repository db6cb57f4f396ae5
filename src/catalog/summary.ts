/** Figures over a selection: least, greatest and mean of a number field, across units and variants. */
import type { Column } from './column.ts';
import { Selection, type QueryTarget } from './selection.ts';
import type { FieldName, Query } from './types.ts';

export interface Summary {
  readonly field: FieldName;
  /** The field's usual unit (a price's currency); '' when it has none. */
  readonly unit: string;
  /** Products that the figures are of: those with a number in the field. */
  readonly count: number;
  readonly min: number;
  readonly max: number;
  /** Of one number per product: the middle of a range; the least, where its variants (those that match) or its list have several. */
  readonly average: number;
}

/** Undefined when no product of the query has a number in the field. The query's sort and limit don't count. */
export function summarize(query: Query, field: FieldName, target: QueryTarget): Summary | undefined {
  return summarizeSelection(Selection.of(query, target), target.fieldNamed(field), target);
}

/** `field` as the catalog writes it. */
export function summarizeSelection(selection: Selection, field: FieldName, target: QueryTarget): Summary | undefined {
  const unit = target.unitOf(field);
  const rangeOf = numberRanges(selection, target.columns.column(field));
  let [count, sum, min, max] = [0, 0, Infinity, -Infinity];
  for (const place of selection.places) {
    const range = rangeOf(place);
    if (!range) continue;
    count++;
    sum += range.usual;
    min = Math.min(min, range.min);
    max = Math.max(max, range.max);
  }
  return count === 0 ? undefined : { field, unit, count, min, max, average: sum / count };
}

/** The numbers of a product in a field, in the field's unit. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** The least, where a range counts by its middle: what stands for the product in a mean. */
  readonly usual: number;
}

export function numberRanges(selection: Selection, { ids, items, inUnit: { lows, highs } }: Column): (place: number) => NumberRange | undefined {
  return (place) => {
    let [min, max, usual] = [Infinity, -Infinity, Infinity];
    selection.forEachRow(place, (row) => {
      for (const item of items[ids[row] ?? 0] ?? []) {
        const [low, high] = [lows[item] ?? NaN, highs[item] ?? NaN];
        // NaN is neither less nor greater.
        if (low < min) min = low;
        if (high > max) max = high;
        if ((low + high) / 2 < usual) usual = (low + high) / 2;
      }
    });
    return min === Infinity ? undefined : { min, max, usual };
  };
}
