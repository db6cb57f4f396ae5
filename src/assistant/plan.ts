/**
 * The plan language: what the GPT writes for a message, as types and as one line of text.
 * Printing is canonical (one plan, one text); reading is exact for whatever the grammar lets through.
 *
 *   en find cat=Tents; color=red; price<200; min=price
 *   fr fact Powder Pro Snowboard; price
 *   en find meant; price<50
 *   zh add #2; size=42; qty=3 | Wool Socks; qty=2
 *
 * But: it knows nothing of a catalog; names are checked against one by the grammar (while writing) and by `run-plan.ts`.
 */
import type { Condition, FieldName, Lang } from '../catalog/types.ts';

/**
 * A product: by its title as the prompt shows it, by its place in the list last shown (`#2`), or as the one of that
 * list with the least or greatest value of a field (`#min=price`) or with a value (`#color=red`).
 */
export type Reference =
  | { readonly title: string }
  | { readonly position: number }
  | { readonly which: 'min' | 'max'; readonly field: FieldName }
  | { readonly having: Condition };

/** What narrows a set of products. */
export interface Clauses {
  /** Only what was last shown. */
  readonly shown?: boolean;
  /** What fits the message as a whole, best first: a need that names no goods. */
  readonly meant?: boolean;
  readonly category?: string;
  /** Search words in the catalog's language. */
  readonly text?: string;
  readonly notText?: string;
  readonly where: readonly Condition[];
  /** The product with the least or greatest value (and those tied with it). */
  readonly extreme?: { readonly field: FieldName; readonly which: 'min' | 'max' };
  /** How many to show. */
  readonly top?: number;
}

export type CartVerb = 'add' | 'remove' | 'set';

/** One thing of a cart's change. */
export interface CartItem {
  readonly ref: Reference;
  /** They pick a variant. */
  readonly options: readonly Condition[];
  /** Left out: one for `add`, all for `remove`. */
  readonly quantity?: number;
}

export type PlanBody =
  | { readonly verb: 'find' | 'count'; readonly clauses: Clauses }
  | { readonly verb: 'average'; readonly field: FieldName; readonly clauses: Clauses }
  /** `options` picks a variant; `words` asks the product's own text for something no field holds. */
  | { readonly verb: 'fact'; readonly ref: Reference; readonly options: readonly Condition[]; readonly fields: readonly FieldName[]; readonly words?: string }
  | { readonly verb: 'compare'; readonly refs: readonly Reference[]; readonly fields: readonly FieldName[] }
  | { readonly verb: 'similar'; readonly ref: Reference; readonly clauses: Clauses }
  /** Policy id as in the catalog; undefined when no policy of the store speaks of it. */
  | { readonly verb: 'policy'; readonly id?: string }
  /** `also`: what is done to the first is done to these, too. */
  | (CartItem & { readonly verb: CartVerb; readonly also?: readonly CartItem[] })
  /** `number` undefined: the shopper gave none. */
  | { readonly verb: 'order'; readonly number?: string }
  | { readonly verb: 'cart' | 'checkout' | 'greet' | 'thanks' | 'offtopic' | 'human' };

/** `lang` is the shopper's language: the answer's. */
export type Plan = PlanBody & { readonly lang: Lang };

export const VERBS = ['find', 'count', 'average', 'fact', 'compare', 'similar', 'policy', 'add', 'remove', 'set', 'order', 'cart', 'checkout', 'greet', 'thanks', 'offtopic', 'human'] as const;

/** A plan that looks products up by its clauses. */
export type SearchPlan = Extract<Plan, { verb: 'find' | 'count' | 'average' }>;

export function isSearch(plan: Plan): plan is SearchPlan {
  return plan.verb === 'find' || plan.verb === 'count' || plan.verb === 'average';
}

/** The products that a plan names, in its order. */
export function refsOf(plan: Plan): readonly Reference[] {
  if ('refs' in plan) return plan.refs;
  if (!('ref' in plan)) return [];
  return 'also' in plan && plan.also ? [plan.ref, ...plan.also.map(({ ref }) => ref)] : [plan.ref];
}
