/**
 * More like this: other products by how much they share with one: its category, the values of its fields (rare ones say
 * more), the words of its title, a price near it.
 *
 * But: it goes by what the catalog says; that a kettle and a teapot are alike is nowhere in it.
 */
import type { Column } from './column.ts';
import { titleWords } from './name-index.ts';
import { Selection, type QueryTarget } from './selection.ts';
import type { Product, Query, QueryResult } from './types.ts';

const DEFAULT_LIMIT = 6;
/** A category shared down to the last level says as much as several values. */
const CATEGORY_WEIGHT = 4;
const TITLE_WEIGHT = 3;
const PRICE_WEIGHT = 1;
/** Products that share words of the title, looked at beside those of the category. */
const TITLE_POOL = 200;

/** Products of the query, but not the one itself, that share a category or words of the title with it; best first. */
export function similar(id: string, target: QueryTarget, query: Query = { where: [] }): QueryResult {
  const { columns } = target;
  const own = target.placeOf(id);
  const product = own === undefined ? undefined : columns.products[own];
  if (own === undefined || !product) return { products: [], total: 0 };
  const { prices } = columns;
  columns.prepare(['category', 'brand', ...Object.keys(product.attributes)]);
  const { ids: categoryOf, values: paths } = columns.column('category');
  const depths = Float64Array.from(paths, (path) => sharedDepth(product, path));
  const titles = titleShares(product, target);
  const alike: number[] = [];
  for (const place of Selection.of(query, target).places) {
    const depth = depths[categoryOf[columns.starts[place] ?? 0] ?? 0] ?? 0;
    if (place !== own && (depth > 0 || (titles[place] ?? 0) > 0)) alike.push(place);
  }
  const rows = Uint32Array.from(alike, (place) => columns.starts[place] ?? 0);
  const scores = Float64Array.from(alike, (place, i) => CATEGORY_WEIGHT * (depths[categoryOf[rows[i] ?? 0] ?? 0] ?? 0) + TITLE_WEIGHT * (titles[place] ?? 0) + PRICE_WEIGHT * priceNearness(prices[own] ?? NaN, prices[place] ?? NaN));
  // Field by field: each column is gone through in one go.
  for (const { ids, value, weight } of sharedValueWeights(own, product, target)) {
    for (let i = 0; i < rows.length; i++) if (ids[rows[i] ?? 0] === value) scores[i] = (scores[i] ?? 0) + weight;
  }
  const best = bestOf(scores, query.limit ?? DEFAULT_LIMIT);
  return { products: best.flatMap((i) => columns.products[alike[i] ?? -1] ?? []), total: alike.length };
}

/** Indexes of the greatest scores, the greatest first; the earlier of equal ones. */
function bestOf(scores: Float64Array, limit: number): number[] {
  // Only what can be among them is put in order: a category has thousands of products.
  const least = scores.slice().sort()[Math.max(0, scores.length - limit)] ?? Infinity;
  const candidates: number[] = [];
  scores.forEach((score, i) => void (score >= least && candidates.push(i)));
  return candidates.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, limit);
}

/** Place → share of the title's words (by weight) that another title has. */
function titleShares({ title }: Product, { index, placeOf, columns }: QueryTarget): Float64Array {
  const words = titleWords(title).map((word) => ({ word, weight: index.titleWeight(word) }));
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Float64Array(columns.products.length);
  for (const { product } of index.search(title, TITLE_POOL)) {
    const has = new Set(titleWords(product.title));
    const part = words.reduce((sum, { word, weight }) => sum + (has.has(word) ? weight : 0), 0);
    const place = placeOf(product.id);
    if (part > 0 && place !== undefined) shares[place] = part / whole;
  }
  return shares;
}

/** Share of the product's category path that another path has, from the root. */
function sharedDepth({ category }: Product, path: Column['values'][number]): number {
  if (typeof path !== 'object' || category.length === 0) return 0;
  let depth = 0;
  while (depth < category.length && path[depth] === category[depth]) depth++;
  return depth / category.length;
}

/** The product's own values, each with what sharing it says: 1 for a value of its own, near 0 for one that all have. */
function sharedValueWeights(own: number, product: Product, { columns }: QueryTarget): { readonly ids: Column['ids']; readonly value: number; readonly weight: number }[] {
  const row = columns.starts[own] ?? 0;
  return ['brand', ...Object.keys(product.attributes)].flatMap((field) => {
    const { ids, rowCounts } = columns.column(field);
    const value = ids[row] ?? 0;
    return value === 0 ? [] : [{ ids, value, weight: Math.log(ids.length / (rowCounts[value] ?? 1)) / Math.log(1 + ids.length) }];
  });
}

/** 1 for the same price, ½ for half or double of it, 0 where one has none (NaN). */
function priceNearness(a: number, b: number): number {
  return a === b ? 1 : Math.min(a, b) / Math.max(a, b) || 0;
}
