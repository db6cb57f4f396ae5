/** What a cart holds, as the catalog knows it. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Product } from '../catalog/types.ts';
import type { Cart } from '../protocol/answer.ts';
import type { CartLine } from './finding.ts';

/** The cart's lines with their products; ids the catalog no longer knows are left out. */
export function cartLines(cart: Cart, store: CatalogStore): CartLine[] {
  return Object.entries(cart).flatMap(([id, quantity]): CartLine[] => {
    const product = store.product(id) ?? store.catalog.products.find((p) => p.variants.some((v) => v.id === id));
    if (!product) return [];
    const price = product.variants.find((v) => v.id === id)?.price ?? product.price;
    return [{ id, product, quantity, ...(price === undefined ? {} : { total: round(price * quantity) }) }];
  });
}

/** The products that are in the cart, whole or as one of their variants. */
export function productsIn(cart: Cart, store: CatalogStore): ReadonlySet<Product> {
  return new Set(cartLines(cart, store).map(({ product }) => product));
}

/** Two decimals, without the noise of binary fractions. */
export function round(value: number): number {
  return Math.round((value + Number.EPSILON) * 100) / 100;
}
