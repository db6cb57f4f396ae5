/** Takes changes over into an element's cart, as far as the store's cap and the page allow, and tells the page. */
import type { Cart } from '../protocol/answer.ts';
import { withChange, withinCap, type CartChange } from './cart-changes.ts';
import { emit } from './events.ts';

export interface CartOwner extends EventTarget {
  cart: Cart;
  readonly maxQuantity: number;
}

/** What a page is asked to let be done. */
export type CartAct = 'add' | 'remove' | 'set';

export interface CartOutcome {
  /** Whether the cap cut something. */
  readonly isCapped: boolean;
  /** What the page refused, in the order asked. */
  readonly refused: readonly CartAct[];
}

/** `isSetting`: whether a line is to have a number of pieces, rather than so many more or fewer. */
export function changeCart(owner: CartOwner, changes: readonly CartChange[], isSetting = false): CartOutcome {
  const before = owner.cart;
  const allowed = withinCap(before, changes, owner.maxQuantity);
  const refused: CartAct[] = [];
  for (const change of allowed) {
    const { cart: now } = owner;
    const act = actOf(change, now[change.id] ?? 0, isSetting);
    const cart = withChange(now, change);
    if (offer(owner, act, change, cart)) owner.cart = cart;
    else if (owner.cart === now) refused.push(act); // else the page cancelled because it has set its cart itself
  }
  if (owner.cart !== before) emit(owner, 'shop-assistant-cart-change', { cart: owner.cart });
  return { isCapped: total(allowed) < total(changes), refused };
}

/** Asks nobody: whose cart it was is gone. */
export function emptyCart(owner: CartOwner): void {
  if (Object.keys(owner.cart).length === 0) return;
  owner.cart = {};
  emit(owner, 'shop-assistant-cart-change', { cart: owner.cart });
}

/** A line that comes or goes is added or removed, however it was said. */
function actOf({ quantity }: CartChange, now: number, isSetting: boolean): CartAct {
  if (isSetting && now > 0 && now + quantity > 0) return 'set';
  return quantity > 0 ? 'add' : 'remove';
}

/** False when the page refuses. */
function offer(owner: CartOwner, act: CartAct, { id, quantity }: CartChange, cart: Cart): boolean {
  switch (act) {
    case 'add':
      return emit(owner, 'shop-assistant-add-to-cart', { id, quantity, cart });
    case 'remove':
      return emit(owner, 'shop-assistant-remove-from-cart', { id, quantity: -quantity, cart });
    case 'set':
      return emit(owner, 'shop-assistant-set-quantity', { id, quantity: cart[id] ?? 0, before: owner.cart[id] ?? 0, cart });
  }
}

function total(changes: readonly CartChange[]): number {
  return changes.reduce((sum, { quantity }) => sum + quantity, 0);
}
