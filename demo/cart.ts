/** The page's own cart: how many of which product or variant. It draws nothing (see `cart-drawer.ts`) and pays nothing. */
import type { Product, Variant } from '../src/catalog/types.ts';

export interface CartLine {
  /** Product id, or variant id where the product comes in variants. */
  readonly id: string;
  readonly product: Product;
  readonly variant: Variant | undefined;
  readonly quantity: number;
  /** Of one piece. */
  readonly price: number;
}

/** Finds a product, or a variant with its product, by id. */
export function findById(products: readonly Product[], id: string): { product: Product; variant: Variant | undefined } | undefined {
  for (const product of products) {
    if (product.id === id) return { product, variant: undefined };
    const variant = product.variants.find((each) => each.id === id);
    if (variant !== undefined) return { product, variant };
  }
  return undefined;
}

export class Cart {
  readonly #products: readonly Product[];
  readonly #quantities = new Map<string, number>();

  constructor(products: readonly Product[]) {
    this.#products = products;
  }

  /** In the order in which they were first added. */
  get lines(): readonly CartLine[] {
    return [...this.#quantities].flatMap(([id, quantity]) => {
      const found = findById(this.#products, id);
      return found === undefined ? [] : [{ id, ...found, quantity, price: found.variant?.price ?? found.product.price ?? 0 }];
    });
  }

  get count(): number {
    return [...this.#quantities.values()].reduce((sum, quantity) => sum + quantity, 0);
  }

  get total(): number {
    return this.lines.reduce((sum, line) => sum + line.quantity * line.price, 0);
  }

  /** Id to quantity, as the assistant speaks of carts. */
  get quantities(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#quantities);
  }

  /** Adds to (or, negative, takes from) a line; a line at 0 goes. Ids the shop doesn't have are left alone. */
  add(id: string, quantity: number): void {
    this.set(id, (this.#quantities.get(id) ?? 0) + quantity);
  }

  set(id: string, quantity: number): void {
    if (findById(this.#products, id) === undefined) return;
    if (quantity > 0) this.#quantities.set(id, quantity);
    else this.#quantities.delete(id);
  }

  /** Takes over a whole cart. */
  replace(quantities: Readonly<Record<string, number>>): void {
    this.#quantities.clear();
    for (const [id, quantity] of Object.entries(quantities)) this.set(id, quantity);
  }
}
