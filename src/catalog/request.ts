/**
 * The one form in which anything is asked of a catalog, as plain data: a query and what is wanted of its products, or
 * products by their ids. What plans compile to; each kind is executed in a file of its own.
 */
import type { Comparison, CompareOptions } from './compare.ts';
import type { Facet, FacetOptions, Group } from './groups.ts';
import type { Refinement } from './refine.ts';
import type { Summary } from './summary.ts';
import type { FieldName, Lang, Query, QueryResult, Reading } from './types.ts';

export type CatalogRequest =
  | { readonly kind: 'list' | 'count'; readonly query: Query }
  /** Least, greatest and mean of a number field. */
  | { readonly kind: 'summary'; readonly query: Query; readonly field: FieldName }
  /** Products per value of `by`, and the mean of `average` per value. */
  | { readonly kind: 'group'; readonly query: Query; readonly by: FieldName; readonly average?: FieldName }
  /** Values with counts that are left after the query. */
  | ({ readonly kind: 'facets'; readonly query: Query } & FacetOptions)
  /** Conditions that would narrow the query's result in a useful way, with what each leaves: for chips and filters. */
  | { readonly kind: 'refine'; readonly query: Query }
  /** `ids` of products; texts in `lang`. */
  | ({ readonly kind: 'compare'; readonly ids: readonly string[]; readonly lang: Lang } & CompareOptions)
  /** One field of one product, or of one variant. */
  | { readonly kind: 'read'; readonly id: string; readonly field: FieldName; readonly lang: Lang }
  /** More like this, among the products of the query (default: all); its limit says how many. */
  | { readonly kind: 'similar'; readonly id: string; readonly query?: Query };

/** What each kind of request comes to. */
export interface CatalogReplies {
  readonly list: QueryResult;
  readonly count: number;
  /** Undefined when no product has a number in the field. */
  readonly summary: Summary | undefined;
  readonly group: readonly Group[];
  readonly facets: readonly Facet[];
  readonly refine: readonly Refinement[];
  readonly compare: Comparison;
  /** Undefined when the catalog doesn't say. */
  readonly read: Reading | undefined;
  readonly similar: QueryResult;
}
