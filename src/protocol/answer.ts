/**
 * What one turn of the assistant gives back, in plain data: the words both threads, the command line and the
 * merchant's page share. Imports nothing.
 */

export type Lang = 'en' | 'fr' | 'zh';

/** `unknown`: the product is there, the catalog doesn't say. `nomatch`: nothing fits. `offtopic`: not a matter of this store. */
export type Outcome = 'answered' | 'unknown' | 'nomatch' | 'offtopic';

/** Where a statement comes from: a field of a product, or a policy. `text` is the catalog's own wording. */
export type Source =
  | { readonly product: string; readonly field: string; readonly text: string }
  | { readonly policy: string; readonly title: string; readonly text: string };

/** A buyable form of a product; what the catalog leaves out is its product's. */
export interface CardVariant {
  readonly id: string;
  /** Option name to value, such as size to M. */
  readonly options: Readonly<Record<string, string>>;
  readonly price?: number;
  readonly availability?: ProductCard['availability'];
}

/** What a product card shows. Prices are in `currency` (ISO 4217). */
export interface ProductCard {
  readonly id: string;
  readonly title: string;
  readonly currency: string;
  readonly price?: number;
  /** The price before a sale. */
  readonly listPrice?: number;
  readonly availability?: 'in_stock' | 'low_stock' | 'out_of_stock';
  readonly rating?: number;
  readonly image?: string;
  readonly url?: string;
  /** When there are any, a cart holds the id of one of them, never the product's. */
  readonly variants?: readonly CardVariant[];
}

/** Product (or variant) id to quantity. */
export type Cart = Readonly<Record<string, number>>;

/** A condition on one field of a list's products: `field` as in the catalog, `category` for a category with all below it. */
export interface Narrowing {
  readonly field: string;
  readonly op: '=' | '!=' | '<' | '<=' | '>' | '>=';
  readonly value: string | number | boolean;
}

/** One way to narrow the products of an answer. */
export interface Facet {
  readonly by: Narrowing;
  /** How many of them are left: at least one, and not all. */
  readonly count: number;
}

/** Where a talk stands after an answer. Plain data: handed back with the next question, any worker with the same catalog goes on from there. */
export interface Bookmark {
  /** The last plan that the talk was about. */
  readonly plan?: string;
  /** The search that the talk is still about, where it isn't that plan. */
  readonly search?: string;
  /** Ids of the products that "the second one" and "them" speak of, best first. */
  readonly shown: readonly string[];
  readonly cart: Cart;
  /** Id of the product whose page the shopper was on. */
  readonly page?: string;
}

export interface Answer {
  readonly text: string;
  readonly lang: Lang;
  /** Shown with the answer, best first. */
  readonly products: readonly ProductCard[];
  readonly outcome: Outcome;
  /** The plan the model wrote, as executed. */
  readonly plan: string;
  readonly sources: readonly Source[];
  /** Of a list: how it can be narrowed, the most telling first. */
  readonly facets: readonly Facet[];
  readonly bookmark: Bookmark;
  readonly cart: Cart;
  /** The number given to the store's order lookup in this turn. */
  readonly order?: string;
  /** True when the model's own wording failed the check and a plain rendering of the rows was shown instead. */
  readonly repaired: boolean;
  /** Milliseconds. */
  readonly ms: { readonly plan: number; readonly search: number; readonly first_token: number; readonly total: number };
  readonly usage: { readonly prompt_tokens: number; readonly completion_tokens: number };
}

/** What happens on the way to an answer, in this order; sentences come only after their check. */
export type AnswerEvent =
  | { readonly type: 'plan'; readonly plan: string }
  | { readonly type: 'products'; readonly products: readonly ProductCard[] }
  | { readonly type: 'text'; readonly text: string };
