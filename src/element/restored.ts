/**
 * A conversation from before the page was loaded, brought in line with the catalog as it is now: cards show today's
 * products, and an answer about one that is gone, hidden, dearer, cheaper or of other stock by now is said no more.
 */
import type { ProductCard } from '../protocol/answer.ts';
import type { Exchange } from './exchange.ts';

/** Ids of the products that the restored exchanges show or speak of. */
export function restoredIds(exchanges: readonly Exchange[]): readonly string[] {
  return [...new Set(exchanges.filter(({ isRestored }) => isRestored).flatMap((exchange) => [...spokenOf(exchange), ...idsOf(exchange.hits)]))];
}

/** `known`: the products that the catalog has of those. */
export function broughtUpToDate(exchange: Exchange, known: readonly ProductCard[]): Exchange {
  if (!exchange.isRestored) return exchange;
  const byId = new Map(known.map((product) => [product.id, product]));
  const ofNow = (products: readonly ProductCard[]): readonly ProductCard[] => products.flatMap(({ id }) => byId.get(id) ?? []);
  const { hits, products } = exchange;
  const current: Exchange = { ...exchange, products: ofNow(products), ...(hits ? { hits: ofNow(hits) } : {}) };
  const wasShown = new Map(products.map((product) => [product.id, product]));
  const holds = (id: string): boolean => isAsBefore(byId.get(id), wasShown.get(id));
  return spokenOf(exchange).every(holds) ? current : { ...current, sentences: [], sources: [], facets: [], isOutdated: true };
}

/** Of a product that was only spoken of, nothing is known but that it was there. */
function isAsBefore(now: ProductCard | undefined, before: ProductCard | undefined): boolean {
  return now !== undefined && (before === undefined || (now.price === before.price && now.listPrice === before.listPrice && now.availability === before.availability));
}

function spokenOf({ products, sources }: Exchange): readonly string[] {
  return [...idsOf(products), ...sources.flatMap((source) => ('product' in source ? [source.product] : []))];
}

function idsOf(products: readonly ProductCard[] = []): readonly string[] {
  return products.map(({ id }) => id);
}
