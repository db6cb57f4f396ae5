/** Cart plans: what is added, removed or set, and the cart after it. Quantities and totals are computed here. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Cart } from '../protocol/answer.ts';
import type { Product } from '../catalog/types.ts';
import { cartLines } from './cart-lines.ts';
import type { Finding } from './finding.ts';
import type { CartItem, CartVerb, Plan } from './plan.ts';
import { resolve, variantsWith } from './resolve.ts';
import type { RunContext, RunResult } from './run-plan.ts';

/** Each thing in turn, in the cart that the one before left. */
export function runCart(plan: Extract<Plan, { verb: CartVerb }>, store: CatalogStore, context: RunContext, base: Finding): RunResult {
  const first = runItem(plan.verb, plan, store, context, base);
  const findings: [Finding, ...Finding[]] = [first.finding];
  let { cart } = first;
  for (const item of plan.also ?? []) {
    const next = runItem(plan.verb, item, store, { ...context, cart }, base);
    findings.push(next.finding);
    cart = next.cart;
  }
  return { finding: joined(findings, store, cart), cart };
}

/** What is told of one is told in its part: which was sold out, of which a size must be chosen. */
function joined(findings: readonly [Finding, ...Finding[]], store: CatalogStore, cart: Cart): Finding {
  const parts = findings.filter(({ products }) => products.length > 0);
  const [one = findings[0], ...others] = parts;
  if (others.length === 0) return one;
  const products = [...new Set(parts.flatMap((part) => part.products))];
  return { ...one, products, total: products.length, readings: parts.flatMap(({ readings }) => readings), cart: cartLines(cart, store), parts };
}

function runItem(verb: CartVerb, item: CartItem, store: CatalogStore, context: RunContext, base: Finding): RunResult {
  const unchanged = (finding: Finding): RunResult => ({ finding, cart: context.cart });
  const candidates = resolve(item.ref, store, context.shown);
  const product = verb === 'add' ? candidates[0] : (candidates.find((p) => inCart(p, context.cart)) ?? candidates[0]);
  if (!product) return unchanged({ ...base, outcome: 'nomatch' });
  const about = { ...base, products: [product], total: 1 };
  const variants = variantsWith(product, item.options);
  const id = product.variants.length === 0 ? product.id : (variants.length === 1 ? variants[0]?.id : idInCart(product, context.cart, verb));
  if (id === undefined) return unchanged({ ...about, choose: { product, options: openOptions(product, buyable(variants.length > 0 ? variants : product.variants)) } });
  const availability = product.variants.find((v) => v.id === id)?.availability ?? product.availability;
  if (verb !== 'remove' && availability === 'out_of_stock') {
    return unchanged({ ...about, readings: [{ productId: product.id, field: 'availability', text: 'out_of_stock' }] });
  }
  const now = context.cart[id] ?? 0;
  const asked = verb === 'add' ? now + (item.quantity ?? 1) : verb === 'set' ? (item.quantity ?? now) : now - (item.quantity ?? now);
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
function idInCart(product: Product, cart: Cart, verb: CartVerb): string | undefined {
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
