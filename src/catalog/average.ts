/** The mean of a number field over the products of a query. */
import { quantityOf } from './condition.ts';
import { execute } from './execute.ts';
import { fieldValue } from './field-access.ts';
import { convert } from './quantity.ts';
import type { QueryTarget } from './selection.ts';
import type { FieldName, Query } from './types.ts';

export interface Average {
  readonly value: number;
  /** The field's usual unit (a price's currency); '' when it has none. */
  readonly unit: string;
  /** Products that the mean is of: those with a number in the field. */
  readonly count: number;
}

/** Undefined when no product of the query has a number in the field. The query's sort and limit don't count. */
export function average(query: Query, field: FieldName, target: QueryTarget): Average | undefined {
  const { sort: _sort, limit: _limit, ...rest } = query;
  const name = target.fieldNamed(field);
  const unit = target.unitOf(name);
  let sum = 0;
  let count = 0;
  for (const product of execute(rest, target).products) {
    const value = fieldValue(product, name);
    const quantity = typeof value === 'number' || typeof value === 'string' ? quantityOf(value, unit) : undefined;
    const amount = quantity && convert(quantity, unit);
    if (amount === undefined) continue;
    sum += amount;
    count++;
  }
  return count === 0 ? undefined : { value: sum / count, unit, count };
}
