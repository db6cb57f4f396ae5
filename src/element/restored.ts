/**
 * A conversation from before the page was loaded, brought in line with the catalog as it is now: cards show today's
 * products, and an answer about one that is gone, or hidden since, is said no more.
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
  return spokenOf(exchange).every((id) => byId.has(id)) ? current : { ...current, sentences: [], sources: [], facets: [], isOutdated: true };
}

function spokenOf({ products, sources }: Exchange): readonly string[] {
  return [...idsOf(products), ...sources.flatMap((source) => ('product' in source ? [source.product] : []))];
}

function idsOf(products: readonly ProductCard[] = []): readonly string[] {
  return products.map(({ id }) => id);
}
