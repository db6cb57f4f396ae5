/** Carts as plain counts: what changed between two, and a cart after a change. */
import type { Cart } from '../protocol/answer.ts';

/** `quantity` more of it (or, negative, fewer). */
export interface CartChange {
  readonly id: string;
  readonly quantity: number;
}

/** What turns `before` into `after`; empty when they are the same. */
export function cartChanges(before: Cart, after: Cart): CartChange[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].map((id) => ({ id, quantity: (after[id] ?? 0) - (before[id] ?? 0) })).filter((change) => change.quantity !== 0);
}

/** The cart after a change; a line that falls to nothing is gone. */
export function withChange(cart: Cart, { id, quantity }: CartChange): Cart {
  const { [id]: now = 0, ...others } = cart;
  return now + quantity > 0 ? { ...others, [id]: now + quantity } : others;
}

export function itemCount(cart: Cart): number {
  return Object.values(cart).reduce((sum, quantity) => sum + quantity, 0);
}

/** The changes as far as no line of the cart comes over `most`; what was over it before stays. */
export function withinCap(cart: Cart, changes: readonly CartChange[], most: number): CartChange[] {
  return changes
    .map(({ id, quantity }) => ({ id, quantity: quantity > 0 ? Math.min(quantity, Math.max(0, most - (cart[id] ?? 0))) : quantity }))
    .filter(({ quantity }) => quantity !== 0);
}
