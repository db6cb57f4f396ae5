/** What a conversation remembers between turns, and how a turn changes it. The data generator follows the same rules. */
import type { Cart } from '../protocol/answer.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Product } from '../catalog/types.ts';
import type { Finding } from './finding.ts';
import type { Plan } from './plan.ts';

export interface Dialogue {
  readonly last?: Plan;
  /** The search that the talk is still about, where something else was asked since: "and under 50?" after a fact of one of the list. */
  readonly search?: Plan;
  /** The list that "the second one" and "them" speak of, best first. */
  readonly shown: readonly Product[];
  readonly cart: Cart;
  /** Id of the product whose page the shopper is on. */
  readonly page?: string;
}

export const EMPTY_DIALOGUE: Dialogue = { shown: [], cart: {} };

/** The dialogue after a turn. A list stays while the talk is about its own products, so that "the first one" still means it. */
export function afterTurn(dialogue: Dialogue, finding: Finding, cart: Cart): Dialogue {
  const { products, plan } = finding;
  const isSameList = products.every((p) => dialogue.shown.includes(p));
  const replaces = plan.verb === 'find' || plan.verb === 'count' || plan.verb === 'similar' || !isSameList;
  const keepsLast = plan.verb === 'greet' || plan.verb === 'thanks' || plan.verb === 'offtopic';
  const last = keepsLast ? dialogue.last : plan;
  const isNew = replaces && products.length > 0 && plan.verb !== 'cart' && plan.verb !== 'checkout';
  const { search: before, ...rest } = dialogue;
  const search = searchesAll(plan) ? plan : isNew && !('clauses' in plan) ? undefined : before;
  return { ...rest, ...(last ? { last } : {}), ...(search ? { search } : {}), shown: isNew ? [...new Set([...products, ...besideInCart(finding)])] : dialogue.shown, cart };
}

/** Of the whole store: one among what is shown goes on with the search before. */
export function searchesAll(plan: Plan): boolean {
  return (plan.verb === 'find' || plan.verb === 'count') && plan.clauses.shown !== true;
}

/** What lies in the cart beside what was just put there, the latest first: "only two of the lamps". */
function besideInCart({ plan, cart = [] }: Finding): Product[] {
  return plan.verb === 'add' || plan.verb === 'set' ? cart.map(({ product }) => product).reverse() : [];
}

/** The dialogue with the shopper on a product's page: a page that they have just come to is as if its product had been shown. */
export function onPage(dialogue: Dialogue, page: string | undefined, store: CatalogStore): Dialogue {
  if (page === dialogue.page) return dialogue;
  const { page: _left, ...rest } = dialogue;
  const product = page === undefined ? undefined : store.product(page);
  if (!product) return rest;
  return { shown: [product], cart: dialogue.cart, page: product.id };
}
