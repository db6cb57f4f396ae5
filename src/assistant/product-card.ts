/** What a card shows of a product: the catalog's own values, a variant's with what it has from its product. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Product, Variant } from '../catalog/types.ts';
import type { CardVariant, ProductCard } from '../protocol/answer.ts';
import type { Finding } from './finding.ts';

/** Of the products that an answer shows; where nothing fits there are none. */
export function shownCards({ outcome, products }: Finding, store: CatalogStore): ProductCard[] {
  if (outcome === 'nomatch' || outcome === 'offtopic') return [];
  return products.map((product) => productCard(product, store.catalog.store.currency));
}

function cardVariant({ id, options, ...own }: Variant, product: Product): CardVariant {
  const { price = product.price, availability = product.availability } = own;
  return { id, options, ...(price === undefined ? {} : { price }), ...(availability === undefined ? {} : { availability }) };
}

export function productCard(product: Product, currency: string): ProductCard {
  const { id, title, price, listPrice, availability, rating, image, url, variants } = product;
  return {
    id,
    title,
    currency,
    ...(price === undefined ? {} : { price }),
    ...(listPrice === undefined ? {} : { listPrice }),
    ...(availability === undefined ? {} : { availability }),
    ...(rating === undefined ? {} : { rating }),
    ...(image === undefined ? {} : { image }),
    ...(url === undefined ? {} : { url }),
    ...(variants.length === 0 ? {} : { variants: variants.map((variant) => cardVariant(variant, product)) }),
  };
}
