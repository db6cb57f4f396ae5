/**
 * How the products of a list can be narrowed: a price that parts them, what is in stock, and the values that several of
 * them share. Every count is what the very condition leaves, asked of the catalog.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Facet as FieldFacet } from '../catalog/groups.ts';
import type { Query } from '../catalog/types.ts';
import type { Facet, Narrowing } from '../protocol/answer.ts';
import type { Finding } from './finding.ts';
import type { Clauses } from './plan.ts';
import { toQuery } from './resolve.ts';

/** Fewer are seen at a glance. */
const FEWEST_PRODUCTS = 3;
/** Chips that a shopper takes in, and values of one field among them. */
const MOST_FACETS = 8;
const MOST_VALUES = 3;

/** Round prices, the roundest first; the finer ones serve where no rounder one lies between the products' prices. */
const LEADING_DIGITS: readonly (readonly number[])[] = [[1, 2, 5], [1.5, 3, 4, 6, 7, 8, 9], Array.from({ length: 90 }, (_, i) => (i + 10) / 10)];

export function facetsOf({ plan, outcome, products }: Finding, store: CatalogStore): Facet[] {
  const isList = plan.verb === 'find' || plan.verb === 'similar' || plan.verb === 'count';
  if (!isList || outcome !== 'answered' || products.length < FEWEST_PRODUCTS) return [];
  const within: Query = { where: [], within: products.map((p) => p.id) };
  const facet = (by: Narrowing): Facet => ({ by, count: store.answer({ kind: 'count', query: toQuery(clausesOf(by), products) }) });
  const narrows = ({ count }: Facet): boolean => count > 0 && count < products.length;
  return store.answer({ kind: 'facets', query: within })
    .flatMap((of) => (of.field === 'price' ? priceFacet(of, facet, products.length) : conditionsOn(of, products.length).map(facet).filter(narrows).slice(0, MOST_VALUES)))
    .slice(0, MOST_FACETS);
}

/** The clauses of a plan that narrows what was last shown. A category takes in all below it, so it is no mere condition. */
export function clausesOf(by: Narrowing): Clauses {
  return by.field === 'category' ? { shown: true, category: String(by.value), where: [] } : { shown: true, where: [by] };
}

/** The round price that comes nearest to parting the products in two halves. */
function priceFacet({ range }: FieldFacet, facet: (by: Narrowing) => Facet, total: number): Facet[] {
  if (!range) return [];
  const { min, max } = range;
  const powers = [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7];
  for (const digits of LEADING_DIGITS) {
    const prices = powers.flatMap((power) => digits.map((digit) => Number((digit * 10 ** power).toPrecision(2)))).filter((price) => price > min && price <= max);
    const facets = prices.map((value) => facet({ field: 'price', op: '<', value })).filter(({ count }) => count > 0 && count < total);
    const best = facets.sort((a, b) => Math.abs(a.count - total / 2) - Math.abs(b.count - total / 2))[0];
    if (best) return [best];
  }
  return [];
}

/** What a field's values can be asked for: not sizes and weights, of which nearly every product has its own. */
function conditionsOn({ field, kind, values, more }: FieldFacet, total: number): Narrowing[] {
  const distinct = values.length + more;
  if (field === 'availability') return values.some(({ value }) => value === 'out_of_stock') ? [{ field, op: '=', value: 'in_stock' }] : [];
  if (distinct > Math.max(2, total / 2)) return [];
  if (kind === 'boolean') return [{ field, op: '=', value: true }];
  return values.map(({ value }) => ({ field, op: '=', value }));
}
