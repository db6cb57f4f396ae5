/** How the products of a list can be narrowed: the catalog's own choices, as many as a shopper takes in, and the plan that each stands for. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Facet, Narrowing } from '../protocol/answer.ts';
import type { Finding } from './finding.ts';
import type { Clauses } from './plan.ts';

/** Chips in all, and of one field among them. */
const MOST_FACETS = 8;
const MOST_OF_FIELD = 3;

/** The most useful first; none where there is no list, or one that is seen at a glance. */
export function facetsOf({ plan, outcome, products }: Finding, store: CatalogStore): Facet[] {
  const isList = plan.verb === 'find' || plan.verb === 'similar' || plan.verb === 'count';
  if (!isList || outcome !== 'answered') return [];
  return store.answer({ kind: 'refine', query: { where: [], within: products.map((p) => p.id) } })
    .flatMap(({ choices }) => choices.slice(0, MOST_OF_FIELD).map(({ condition, count }) => ({ by: condition, count })))
    .slice(0, MOST_FACETS);
}

/** The clauses of the plan. Plans name a category, with all below it, by a clause of its own. */
export function clausesOf(by: Narrowing): Clauses {
  return by.field === 'category' ? { shown: true, category: String(by.value), where: [] } : { shown: true, where: [by] };
}
