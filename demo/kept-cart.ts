/** Keeps the page's cart through reloads, for the life of the tab, as the assistant keeps its conversation. */
import type { Product } from '../src/catalog/types.ts';
import { Cart } from './cart.ts';

const KEY = 'larkmoor-cart';

/** The cart that was kept; what the shop no longer has, or anybody else has written there, goes. */
export function keptCart(products: readonly Product[]): Cart {
  const cart = new Cart(products);
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    for (const [id, quantity] of Object.entries(kept ?? {})) if (Number.isInteger(quantity)) cart.set(id, Number(quantity));
  } catch {
    // Storage is switched off, or holds no cart.
  }
  return cart;
}

export function keepCart({ quantities }: Cart): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(quantities));
  } catch {
    // Storage is switched off or full: the cart lives as long as the page.
  }
}
