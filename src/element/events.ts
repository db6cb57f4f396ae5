/** The events that `<shop-assistant>` fires, with their types for `addEventListener`. All bubble and cross shadow roots. */
import type { Answer, Cart, ProductCard } from '../protocol/answer.ts';
import type { AssistantError } from '../protocol/errors.ts';

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

export interface CartChangeDetail {
  readonly cart: Cart;
}

export interface ErrorDetail {
  readonly error: AssistantError;
}

export interface ShopAssistantEventMap {
  'shop-assistant-answer': CustomEvent<AnswerDetail>;
  'shop-assistant-product-click': CustomEvent<ProductClickDetail>;
  'shop-assistant-add-to-cart': CustomEvent<AddToCartDetail>;
  'shop-assistant-cart-change': CustomEvent<CartChangeDetail>;
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
