/** Takes changes over into an element's cart, as far as the store's cap and the page allow, and tells the page. */
import type { Cart } from '../protocol/answer.ts';
import { withChange, withinCap, type CartChange } from './cart-changes.ts';
import { emit } from './events.ts';

export interface CartOwner extends EventTarget {
  cart: Cart;
  readonly maxQuantity: number;
}

/** The page may refuse what is added; what is removed it learns of. False when the cap cut something. */
export function changeCart(owner: CartOwner, changes: readonly CartChange[]): boolean {
  const before = owner.cart;
  const allowed = withinCap(before, changes, owner.maxQuantity);
  for (const change of allowed) {
    const cart = withChange(owner.cart, change);
    if (change.quantity < 0 || emit(owner, 'shop-assistant-add-to-cart', { ...change, cart })) owner.cart = cart;
  }
  if (owner.cart !== before) emit(owner, 'shop-assistant-cart-change', { cart: owner.cart });
  return total(allowed) >= total(changes);
}

function total(changes: readonly CartChange[]): number {
  return changes.reduce((sum, { quantity }) => sum + quantity, 0);
}
