/** Cart plans: what is added, removed or set, and the cart after it. Quantities and totals are computed here. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Cart } from '../protocol/answer.ts';
import type { Product } from '../catalog/types.ts';
import { cartLines } from './cart-lines.ts';
import type { Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import { resolve, variantsWith } from './resolve.ts';
import type { RunContext, RunResult } from './run-plan.ts';

export function runCart(plan: Extract<Plan, { verb: 'add' | 'remove' | 'set' }>, store: CatalogStore, context: RunContext, base: Finding): RunResult {
  const unchanged = (finding: Finding): RunResult => ({ finding, cart: context.cart });
  const candidates = resolve(plan.ref, store, context.shown);
  const product = plan.verb === 'add' ? candidates[0] : (candidates.find((p) => inCart(p, context.cart)) ?? candidates[0]);
  if (!product) return unchanged({ ...base, outcome: 'nomatch' });
  const about = { ...base, products: [product], total: 1 };
  const variants = variantsWith(product, plan.options);
  const id = product.variants.length === 0 ? product.id : (variants.length === 1 ? variants[0]?.id : idInCart(product, context.cart, plan.verb));
  if (id === undefined) return unchanged({ ...about, choose: { product, options: openOptions(product, buyable(variants.length > 0 ? variants : product.variants)) } });
  const availability = product.variants.find((v) => v.id === id)?.availability ?? product.availability;
  if (plan.verb !== 'remove' && availability === 'out_of_stock') {
    return unchanged({ ...about, readings: [{ productId: product.id, field: 'availability', text: 'out_of_stock' }] });
  }
  const now = context.cart[id] ?? 0;
  const asked = plan.verb === 'add' ? now + (plan.quantity ?? 1) : plan.verb === 'set' ? (plan.quantity ?? now) : now - (plan.quantity ?? now);
  // What the page has put in beyond its own cap stays.
  const most = Math.max(context.maxQuantity, now);
  const quantity = Math.min(most, Math.max(0, asked));
  const { [id]: _old, ...others } = context.cart;
  const cart: Cart = quantity > 0 ? { ...others, [id]: quantity } : others;
  return { finding: { ...about, cart: cartLines(cart, store), ...(asked > most ? { atMost: context.maxQuantity } : {}) }, cart };
}

function inCart(product: Product, cart: Cart): boolean {
  return product.id in cart || product.variants.some((v) => v.id in cart);
}

/** For changes to what is in the cart already, its only variant there is meant. */
function idInCart(product: Product, cart: Cart, verb: 'add' | 'remove' | 'set'): string | undefined {
  const ids = product.variants.map((v) => v.id).filter((id) => id in cart);
  return verb !== 'add' && ids.length === 1 ? ids[0] : undefined;
}

/** What is sold out is not offered, unless all of it is. */
function buyable(variants: Product['variants']): Product['variants'] {
  const left = variants.filter((v) => v.availability !== 'out_of_stock');
  return left.length > 1 ? left : variants;
}

function openOptions(product: Product, variants: Product['variants']): Record<string, string[]> {
  const open: Record<string, string[]> = {};
  for (const name of Object.keys(product.variants[0]?.options ?? {})) {
    const values = [...new Set(variants.map((v) => v.options[name]).filter((v) => v !== undefined))];
    if (values.length > 1) open[name] = values;
  }
  return open;
}
