/** What executing a plan found: the rows and figures that an answer may speak of, and nothing else. Types only. */
import type { Outcome } from '../protocol/answer.ts';
import type { OrderState } from '../protocol/messages.ts';
import type { FieldName, Lang, Policy, Product, Reading } from '../catalog/types.ts';
import type { Plan } from './plan.ts';

export interface CartLine {
  /** Id of the product or variant. */
  readonly id: string;
  readonly product: Product;
  readonly quantity: number;
  /** In the store's currency; undefined when the product has no price. */
  readonly total?: number;
}

/** A computed figure. Sums, averages and differences are computed here, never written by the model. */
export interface Figure {
  readonly kind: 'count' | 'average' | 'difference' | 'total';
  readonly value: number;
  /** Unit or currency; '' for counts. */
  readonly unit: string;
  readonly field?: string;
}

export interface Finding {
  readonly plan: Plan;
  readonly lang: Lang;
  readonly outcome: Outcome;
  /** To show, best first; those that a fact, comparison or cart line is about, too. */
  readonly products: readonly Product[];
  /** How many matched in all. */
  readonly total: number;
  readonly readings: readonly Reading[];
  readonly figures: readonly Figure[];
  /** Fields of a comparison that one of its products lacks, and those of a fact that was asked for others, too. */
  readonly lacking?: readonly { readonly productId: string; readonly field: FieldName }[];
  readonly policy?: Policy;
  /** The policy's text in the shopper's language, where the store has it. */
  readonly policyText?: string;
  readonly cart?: readonly CartLine[];
  /** Of a cart's change that names several things: what became of each. */
  readonly parts?: readonly Finding[];
  /** The number given to the lookup, and what it knew; `isOff` where the page has no lookup. */
  readonly order?: { readonly number?: string; readonly state?: OrderState; readonly isOff?: boolean };
  /** The cap that cut what was asked for. */
  readonly atMost?: number;
  /** Whether the plan was about a cart that the assistant must not touch. */
  readonly isCartOff?: boolean;
  /** The options (`size: 42, 43`) that must be chosen before a product can go into the cart. */
  readonly choose?: { readonly product: Product; readonly options: Readonly<Record<string, readonly string[]>> };
}
