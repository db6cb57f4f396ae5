/** Query → products, exactly: selected, sorted, cut. */
import { Selection, type QueryTarget } from './selection.ts';
import { sortSelection } from './sort.ts';
import type { Product, Query, QueryResult } from './types.ts';

export function execute(query: Query, target: QueryTarget): QueryResult {
  const selection = Selection.of(query, target);
  const total = selection.places.length;
  const limit = query.limit === undefined ? undefined : Math.max(0, Math.trunc(query.limit));
  const products = (places: ArrayLike<number>, count = places.length): Product[] => {
    const list: Product[] = [];
    for (let i = 0; i < Math.min(count, places.length); i++) {
      const product = target.columns.products[places[i] ?? -1];
      if (product) list.push(product);
    }
    return list;
  };
  if (!query.sort) return { products: products(selection.places, limit), total };
  const column = target.columns.column(target.fieldNamed(query.sort.field));
  const { places, without } = sortSelection(selection, column, query.sort.direction, limit);
  return { products: products(limit === undefined ? [...places, ...without] : places), total };
}
