/** Lists in an order: "all your kettles, cheapest first", "sort them by rating". */
import type { Clauses } from '../../../src/assistant/plan.ts';
import { draft, sayOne, waysOf, type Asker, type Draft } from '../ask.ts';
import type { Narrowing } from '../narrow-kit.ts';
import { phrase } from '../noun-phrase.ts';
import { listInOrder, orderThem, type Order } from '../phrases/in-order.ts';
import type { MadeProduct } from '../world.ts';
import type { Scope } from './find.ts';
import type { Talk } from './point.ts';
import { reply } from './reply.ts';

/** As many as anyone reads in order. */
const LONGEST = 20;

const BY: Readonly<Record<Order, { readonly field: 'price' | 'rating'; readonly which: 'min' | 'max' }>> = {
  cheapestFirst: { field: 'price', which: 'min' },
  dearestFirst: { field: 'price', which: 'max' },
  bestFirst: { field: 'rating', which: 'max' },
};

/** `left` meets `base`. */
export function makeInOrder(asker: Asker, { noun }: Scope, base: Clauses, left: readonly MadeProduct[], mods: readonly Narrowing[]): Draft | undefined {
  const order = pickOrder(asker, left);
  if (!order || mods.some((m) => m.about === BY[order].field)) return undefined;
  const message = phrase(asker, asker.rng.pick(waysOf(asker, listInOrder[order])), noun, mods);
  return draft(asker, message, { verb: 'find', clauses: { ...base, extreme: BY[order], top: LONGEST } }, { outcome: 'answered', ids: new Set(left.map((p) => p.id)) }, { keep: mods.flatMap((m) => m.keep) });
}

/** Those just shown. */
export function orderShown(talk: Talk): Draft | undefined {
  const { asker, shown } = talk;
  const order = pickOrder(asker, shown);
  if (!order) return undefined;
  return reply(talk, sayOne(asker, orderThem[order]), { verb: 'find', clauses: { shown: true, where: [], extreme: BY[order], top: LONGEST } }, { outcome: 'answered', ids: new Set(shown.map((p) => p.id)) });
}

/** One by which all of them can be put in order. */
function pickOrder({ rng }: Asker, products: readonly MadeProduct[]): Order | undefined {
  if (products.length < 2 || products.length > LONGEST) return undefined;
  const order = rng.weighted({ cheapestFirst: 60, dearestFirst: 22, bestFirst: 18 });
  return products.every((p) => p[BY[order].field] !== undefined) ? order : undefined;
}
