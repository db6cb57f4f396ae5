/** What the demo store's page shows: its state, and the products that a choice of filters leaves. Draws nothing. */
import type { Lang, Product, Store } from '../src/catalog/types.ts';
import type { Cart } from './cart.ts';

export type SortOrder = 'shop' | 'price-up' | 'price-down' | 'rating';

export interface ShopState {
  readonly store: Store;
  readonly products: readonly Product[];
  readonly cart: Cart;
  lang: Lang;
  /** First element of the category path; undefined shows all. */
  category: string | undefined;
  onSale: boolean;
  search: string;
  sort: SortOrder;
  /** The product whose own page is open. */
  productId: string | undefined;
  /** What is chosen on that page. */
  options: Record<string, string>;
  cartOpen: boolean;
  /** A short message that goes away by itself. */
  notice: string | undefined;
  /** There since the shop has a newer catalog or version: shows it. */
  renew: (() => void) | undefined;
}

/** Redraws the page. */
export type Redraw = () => void;

const COMPARE: Record<Exclude<SortOrder, 'shop'>, (a: Product, b: Product) => number> = {
  'price-up': (a, b) => (a.price ?? 0) - (b.price ?? 0),
  'price-down': (a, b) => (b.price ?? 0) - (a.price ?? 0),
  rating: (a, b) => (b.rating ?? 0) - (a.rating ?? 0),
};

/** Every word of the search must stand somewhere in the product's title, brand, category or tags. */
export function visibleProducts(state: Pick<ShopState, 'products' | 'category' | 'onSale' | 'search' | 'sort'>): readonly Product[] {
  const words = state.search.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = state.products.filter((product) => {
    if (state.category !== undefined && product.category[0] !== state.category) return false;
    if (state.onSale && product.listPrice === undefined) return false;
    const text = [product.title, product.brand, ...product.category, ...product.tags].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return state.sort === 'shop' ? kept : kept.sort(COMPARE[state.sort]);
}

/** A price in the shop's currency, written as the language writes it: 1234.5 → `€1,234.50`, `1 234,50 €`. */
export function priceText(state: Pick<ShopState, 'lang' | 'store'>, price: number): string {
  const locale = { en: 'en-IE', fr: 'fr-FR', zh: 'zh-CN' }[state.lang];
  return new Intl.NumberFormat(locale, { style: 'currency', currency: state.store.currency }).format(price);
}
