/**
 * The cart between the conversation and the page: has the page carry out what an answer or a card's button does, and tells
 * the shopper what it refused.
 */
import type { Answer, Cart } from '../protocol/answer.ts';
import { cartChanges } from './cart-changes.ts';
import { changeCart, type CartOutcome, type CartOwner } from './change-cart.ts';
import type { ConversationController } from './conversation-controller.ts';
import { emit, type CheckoutLine } from './events.ts';
import { verbOf, type Exchange } from './exchange.ts';
import type { ShopperActions } from './shopper-actions.ts';
import { STRINGS } from './strings.ts';

interface Host extends CartOwner {
  readonly noCart: boolean;
}

export class PageCart {
  readonly #host: Host;
  readonly #conversation: ConversationController;
  readonly #actions: ShopperActions;

  constructor(host: Host, conversation: ConversationController, actions: ShopperActions) {
    this.#host = host;
    this.#conversation = conversation;
    this.#actions = actions;
  }

  /** Has an answer carried out that started from `cartBefore`; what the page refuses is said in its place. */
  carryOut({ id }: Exchange, answer: Answer, cartBefore: Cart): void {
    if (this.#host.noCart) return;
    const { cart } = this.#host;
    const verb = verbOf(answer);
    const { refused } = this.#tellCap(changeCart(this.#host, cartChanges(cartBefore, answer.cart), verb === 'set'));
    const isCheckoutRefused = verb === 'checkout' && !this.#checkOut(answer);
    const told = STRINGS[answer.lang].refused;
    const text = [...refused.map((act) => told[act]), ...(isCheckoutRefused ? [told.checkout] : [])].join(' ');
    if (text !== '') this.#conversation.list.change(id, { sentences: [text], changedCart: this.#host.cart !== cart });
  }

  /** `id` is a product's or a variant's. */
  add(id: string): void {
    const { refused } = this.#tellCap(changeCart(this.#host, [{ id, quantity: 1 }]));
    if (refused.length > 0) this.#actions.tell((strings) => strings.refused.add);
  }

  /** False when the page refuses; with an empty cart there is nothing to ask. */
  #checkOut({ products }: Answer): boolean {
    const lines = Object.entries(this.#host.cart).map(([id, quantity]): CheckoutLine => {
      const product = products.find((each) => each.id === id || each.variants?.some((variant) => variant.id === id));
      return { id, quantity, ...(product ? { product } : {}) };
    });
    return lines.length === 0 || emit(this.#host, 'shop-assistant-checkout', { lines });
  }

  #tellCap(outcome: CartOutcome): CartOutcome {
    if (outcome.isCapped) this.#actions.tell((strings) => strings.atMost(this.#host.maxQuantity));
    return outcome;
  }
}
