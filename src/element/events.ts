/** The events that `<shop-assistant>` fires, with their types for `addEventListener`. All bubble and cross shadow roots. */
import type { Answer, Cart, ProductCard } from '../protocol/answer.ts';
import type { AssistantError } from '../protocol/errors.ts';
import type { CatalogReport } from '../protocol/messages.ts';
import type { Message, Rating } from './exchange.ts';

export interface AnswerDetail {
  readonly question: string;
  /** With plan, products, sources and timings. */
  readonly answer: Answer;
}

export interface ProductClickDetail {
  readonly product: ProductCard;
}

export interface AddToCartDetail {
  /** Of the product, or of its variant. */
  readonly id: string;
  /** How many more of it. */
  readonly quantity: number;
  /** The element's cart with them. */
  readonly cart: Cart;
}

export interface RemoveFromCartDetail {
  /** Of the product, or of its variant. */
  readonly id: string;
  /** How many fewer of it. */
  readonly quantity: number;
  /** The element's cart without them. */
  readonly cart: Cart;
}

export interface SetQuantityDetail {
  /** Of the product, or of its variant. */
  readonly id: string;
  /** How many of it there are to be, at least one. */
  readonly quantity: number;
  /** How many there were. */
  readonly before: number;
  /** The element's cart with so many. */
  readonly cart: Cart;
}

export interface CheckoutLine {
  /** Of the product, or of its variant. */
  readonly id: string;
  readonly quantity: number;
  /** Left out when the catalog doesn't know the id. */
  readonly product?: ProductCard;
}

export interface CheckoutDetail {
  /** What is in the cart: at least one line. */
  readonly lines: readonly CheckoutLine[];
}

export interface OrderLookupDetail {
  /** The number that the shopper gave. */
  readonly id: string;
  /** The last address that the shopper wrote in this conversation. */
  readonly email?: string;
}

export interface CartChangeDetail {
  readonly cart: Cart;
}

export interface RatingDetail {
  readonly question: string;
  /** What was said. */
  readonly answer: string;
  /** The plan that was carried out. */
  readonly plan: string;
  /** Undefined when the shopper took the rating back. */
  readonly rating: Rating | undefined;
}

export interface ContactDetail {
  /** The conversation so far, oldest first, for whoever takes it over. */
  readonly messages: readonly Message[];
}

export interface ToggleDetail {
  readonly open: boolean;
}

/** There is nothing to tell. */
export type ResetDetail = Readonly<Record<string, never>>;

export interface CatalogDetail {
  /** With `problems`: each row or field left out, its JSON path and the reason. */
  readonly report: CatalogReport;
}

export interface ErrorDetail {
  readonly error: AssistantError;
}

export interface ShopAssistantEventMap {
  'shop-assistant-answer': CustomEvent<AnswerDetail>;
  'shop-assistant-product-click': CustomEvent<ProductClickDetail>;
  'shop-assistant-add-to-cart': CustomEvent<AddToCartDetail>;
  'shop-assistant-remove-from-cart': CustomEvent<RemoveFromCartDetail>;
  'shop-assistant-set-quantity': CustomEvent<SetQuantityDetail>;
  'shop-assistant-cart-change': CustomEvent<CartChangeDetail>;
  'shop-assistant-checkout': CustomEvent<CheckoutDetail>;
  'shop-assistant-order-lookup': CustomEvent<OrderLookupDetail>;
  'shop-assistant-rating': CustomEvent<RatingDetail>;
  'shop-assistant-contact': CustomEvent<ContactDetail>;
  'shop-assistant-toggle': CustomEvent<ToggleDetail>;
  'shop-assistant-reset': CustomEvent<ResetDetail>;
  'shop-assistant-catalog': CustomEvent<CatalogDetail>;
  'shop-assistant-error': CustomEvent<ErrorDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an augmentation adds by extending
  interface GlobalEventHandlersEventMap extends ShopAssistantEventMap {}
}

/** Fires the event; false when a listener called `preventDefault`. */
export function emit<Name extends keyof ShopAssistantEventMap>(target: EventTarget, name: Name, detail: ShopAssistantEventMap[Name]['detail']): boolean {
  return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
}
