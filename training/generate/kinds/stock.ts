/** What is there and what is not: lists and counts of all the shop has, of some goods. (Of a list just shown: follow-up.ts.) */
import type { Clauses } from '../../../src/assistant/plan.ts';
import { draft, sayOne, type Asker, type Draft } from '../ask.ts';
import { narrowings, soldOutNarrowing, stockNarrowing } from '../narrow.ts';
import { clausesOf, phrase } from '../noun-phrase.ts';
import { countInStock, countSoldOut, listInStock, listSoldOut } from '../phrases/stock.ts';
import { pickScope } from './find.ts';

export async function makeStock(asker: Asker): Promise<Draft | undefined> {
  const { rng, shop, book } = asker;
  const isOut = rng.chance(0.72);
  const isCount = rng.chance(0.5);
  const isThere = (p: (typeof shop.made.products)[number]): boolean => (isOut ? p.availability === 'out_of_stock' : p.availability === 'in_stock' || p.availability === 'low_stock');
  if (!shop.made.products.some((p) => p.availability !== undefined)) return undefined;
  if (rng.chance(0.42)) {
    const clauses: Clauses = { where: [{ field: 'availability', op: '=', value: isOut ? 'out_of_stock' : 'in_stock' }] };
    const left = shop.made.products.filter(isThere);
    if (left.length === 0) return undefined;
    const message = sayOne(asker, isCount ? (isOut ? countSoldOut : countInStock) : isOut ? listSoldOut : listInStock);
    return isCount
      ? draft(asker, message, { verb: 'count', clauses }, { outcome: 'answered', holds: (f) => f.total === left.length })
      : draft(asker, message, { verb: 'find', clauses }, { outcome: 'answered', ids: new Set(left.map((p) => p.id)) });
  }
  const scope = await pickScope(asker);
  const stock = scope && (isOut ? soldOutNarrowing : stockNarrowing)(asker, scope.pool);
  if (!scope || !stock) return undefined;
  const mods = [...(scope.given ?? []), ...(rng.chance(0.25) ? narrowings(asker, scope.pool.filter(isThere), scope.noun, 1).filter((m) => m.about !== 'availability') : []), stock];
  const clauses = clausesOf(scope.base, mods);
  const left = scope.pool.filter((p) => mods.every((m) => m.holds(p)));
  if (!clauses || left.length === 0) return undefined;
  const keep = mods.flatMap((m) => m.keep);
  const isAnything = !scope.good && scope.base.category === undefined;
  const templates = isCount ? book.find.count : book.find.find.filter((t) => !isAnything || !t.includes('{good}'));
  const message = phrase(asker, rng.pick(templates), scope.noun, mods);
  return isCount
    ? draft(asker, message, { verb: 'count', clauses }, { outcome: 'answered', holds: (f) => f.total === left.length }, { keep })
    : draft(asker, message, { verb: 'find', clauses }, { outcome: 'answered', ids: new Set(left.map((p) => p.id)) }, { keep });
}
