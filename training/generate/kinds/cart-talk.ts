/** The cart over several turns: one thing, another thing too, fewer of it, out again. */
import type { PlanBody } from '../../../src/assistant/plan.ts';
import { draft, numberWord, say, sayOne, type Asker, type Draft } from '../ask.ts';
import type { Says } from '../lexicon/types.ts';
import { addMeasured, addSettled, addSettledMany, addToo, addTooMany, itOutAgain, moreOf, oneMore, outAgain, setAfter, setNamed, setUp } from '../phrases/cart-talk.ts';
import { measureOf } from '../phrases/measures.ts';
import type { Expectation } from '../shop.ts';
import { codesIn, mention, nameGood, type Mention } from '../words.ts';
import type { MadeProduct } from '../world.ts';
import { bothOut, makeBothAdded } from './cart-both.ts';
import { makeFollowUp } from './follow-up.ts';
import { again, byProperty, point, type Talk } from './point.ts';

export const MANY = [2, 2, 2, 3, 3, 4, 5, 6, 8, 10];

/** "2 packs of the dark roast": the first thing put in. */
export function makeMeasuredAdd(asker: Asker): Draft | undefined {
  return addNamed(asker, asker.rng.maybe(buyable(asker)), addMeasured, asker.rng.pick(MANY));
}

/** The next thing said to a cart that something was just put into, or to a price just told. */
export async function makeCartTalk(talk: Talk): Promise<Draft | undefined> {
  const { rng } = talk.asker;
  const { last } = talk.dialogue;
  const isIn = last?.verb === 'add' || last?.verb === 'set';
  const hasOthers = Object.keys(talk.dialogue.cart).length > 1;
  const kind = rng.weighted({
    both: isIn ? 12 : 6, bothOut: hasOthers ? 14 : 0, too: isIn ? 30 : 8, tooMany: isIn ? 14 : 4, count: isIn ? 40 : 0, more: isIn ? 10 : 0, itOut: isIn ? 8 : 0, out: hasOthers ? 34 : 0, countNamed: hasOthers ? 30 : 0, settled: last?.verb === 'fact' ? 60 : 0, pick: talk.shown.length > 1 ? 60 : 0, other: isIn ? 6 : 30,
  });
  switch (kind) {
    case 'both': return makeBothAdded(talk.asker, talk);
    case 'bothOut': return bothOut(talk);
    case 'too': return addNamed(talk.asker, another(talk), addToo, undefined, talk);
    case 'tooMany': return addNamed(talk.asker, another(talk), addTooMany, rng.pick(MANY), talk);
    case 'count': return count(talk);
    case 'more': return more(talk);
    case 'itOut': return ofIt(talk, itOutAgain, (ref) => ({ verb: 'remove', ref, options: [] }), { outcome: 'answered' });
    case 'out': return out(talk);
    case 'countNamed': return countNamed(talk);
    case 'settled': return settled(talk);
    case 'pick': return pick(talk);
    case 'other': return makeFollowUp(talk);
  }
}

export function buyable({ shop }: Asker): readonly MadeProduct[] {
  return shop.made.products.filter((p) => p.availability !== 'out_of_stock' && !p.variants);
}

/** Of other goods more often than not: that is what "and the … too" is said of. */
function another({ asker, dialogue, shown }: Talk): MadeProduct | undefined {
  const others = buyable(asker).filter((p) => !(p.id in dialogue.cart));
  const unlike = others.filter((p) => !shown.some((s) => s.good === p.good));
  return asker.rng.maybe(unlike.length > 0 && asker.rng.chance(0.65) ? unlike : others);
}

function addNamed(asker: Asker, product: MadeProduct | undefined, ways: Says, quantity: number | undefined, talk?: Talk): Draft | undefined {
  if (!product) return undefined;
  const p = mention(asker, product);
  const message = sayOne(asker, ways, { p, ...counted(asker, product, quantity) });
  const body: PlanBody = { verb: 'add', ref: { title: asker.shop.titleOf(product) }, options: [], ...(quantity === undefined ? {} : { quantity }) };
  return draft(asker, message, body, { outcome: 'answered', holds: (f) => f.cart?.some((l) => l.product.id === product.id) === true }, { keep: [...p.keep, ...(quantity === undefined ? [] : [String(quantity)])], ...(talk ? { dialogue: talk.dialogue } : {}) });
}

/** The number as it is said, and what the goods are counted in. */
export function counted(asker: Asker, product: MadeProduct, n = 1): { readonly n: string; readonly c: string } {
  const [one, many] = measureOf(product.good, asker.lang, (list) => asker.rng.pick(list));
  return { n: numberWord(asker, n), c: n === 1 ? one : many };
}

/** What was last put in, and how many of it are there. */
function inCart(talk: Talk): { readonly product: MadeProduct; readonly number: number } | undefined {
  const product = again(talk)?.product;
  const { cart } = talk.dialogue;
  const id = product && [product.id, ...(product.variants?.forms.map((f) => f.id) ?? [])].find((own) => own in cart);
  return product && id !== undefined ? { product, number: cart[id] ?? 0 } : undefined;
}

function ofIt(talk: Talk, ways: Says, plan: (ref: NonNullable<ReturnType<typeof again>>['ref']) => PlanBody, expected: Expectation, n?: number): Draft | undefined {
  const it = again(talk);
  const held = inCart(talk);
  if (!it) return undefined;
  const slots = counted(talk.asker, it.product, n);
  const message = sayOne(talk.asker, ways, { ...slots, m: counted(talk.asker, it.product, held?.number ?? 1).n });
  return draft(talk.asker, message, plan(it.ref), expected, { dialogue: talk.dialogue, keep: [String(n ?? ''), String(held?.number ?? '')] });
}

/** "Make that just one": the quantity that it comes to. */
function count(talk: Talk): Draft | undefined {
  const held = inCart(talk);
  if (!held) return undefined;
  const n = talk.asker.rng.pick(held.number > 1 ? [1, 1, 1, 2, 3, 4, 5, 6] : [2, 2, 3, 4, 5, 6]);
  if (n === held.number) return undefined;
  return ofIt(talk, n < held.number ? setAfter : setUp, (ref) => ({ verb: 'set', ref, options: [], quantity: n }), { outcome: 'answered', holds: (f) => f.cart?.some((l) => l.quantity === n && l.product.id === held.product.id) === true }, n);
}

/** "Another one please": on top of what is in. */
function more(talk: Talk): Draft | undefined {
  const { last } = talk.dialogue;
  const options = last?.verb === 'add' ? last.options : [];
  const n = talk.asker.rng.chance(0.5) ? undefined : talk.asker.rng.pick([2, 3, 4]);
  return ofIt(talk, n === undefined ? oneMore : moreOf, (ref) => ({ verb: 'add', ref, options, ...(n === undefined ? {} : { quantity: n }) }), { outcome: 'answered', holds: (f) => f.cart !== undefined }, n);
}

/** Of what is in the cart one, as people call it where there are but a few things: "the puzzle". */
export function named({ asker, dialogue }: Talk): { readonly product: MadeProduct; readonly p: Mention } | undefined {
  const inside = asker.shop.made.products.filter((p) => p.id in dialogue.cart);
  const product = asker.rng.maybe(inside);
  if (!product) return undefined;
  const good = nameGood(asker, product.good);
  const own = [...(inside.some((p) => p !== product && p.good === product.good) ? [] : [good.one, good.one]), ...[product.model, product.kind?.[asker.lang] ?? ''].filter((w) => w !== '' && !inside.some((p) => p !== product && p.title.includes(w)))];
  const short = asker.rng.chance(0.75) ? asker.rng.maybe(own) : undefined;
  return { product, p: short === undefined ? mention(asker, product) : { text: short, feminine: good.feminine, keep: codesIn(short) } };
}

/** Something put in before, by its name. */
function out(talk: Talk): Draft | undefined {
  const { asker, dialogue } = talk;
  const { product, p } = named(talk) ?? {};
  if (!product || !p) return undefined;
  return draft(asker, sayOne(asker, outAgain, { p }), { verb: 'remove', ref: { title: asker.shop.titleOf(product) }, options: [] }, { outcome: 'answered', holds: (f) => f.cart?.every((l) => l.product.id !== product.id) === true }, { dialogue, keep: p.keep });
}

/** "Only two of the lights": of several things that are in. */
function countNamed(talk: Talk): Draft | undefined {
  const { asker, dialogue } = talk;
  const { product, p } = named(talk) ?? {};
  if (!product || !p) return undefined;
  const held = dialogue.cart[product.id] ?? 0;
  const n = asker.rng.pick([1, 1, 2, 2, 3, 4, 5, 6, 8]);
  if (n === held) return undefined;
  const message = sayOne(asker, setNamed, { p, ...counted(asker, product, n), m: counted(asker, product, held).n });
  return draft(asker, message, { verb: 'set', ref: { title: asker.shop.titleOf(product) }, options: [], quantity: n }, { outcome: 'answered', holds: (f) => f.cart?.some((l) => l.product.id === product.id && l.quantity === n) === true }, { dialogue, keep: [...p.keep, String(n), String(held)] });
}

/** "Two of the rechargeable one": of those shown, by what only it has. */
function pick(talk: Talk): Draft | undefined {
  const { asker, dialogue } = talk;
  const pointer = asker.rng.chance(0.7) ? byProperty(talk) : point(talk);
  if (!pointer) return undefined;
  const n = asker.rng.chance(0.55) ? undefined : asker.rng.pick(MANY);
  const { addIt, addManyOf } = asker.book.service;
  const message = say(asker, n === undefined ? addIt : addManyOf, { it: pointer.words, n: counted(asker, pointer.product, n).n });
  return draft(asker, message, { verb: 'add', ref: pointer.ref, options: [], ...(n === undefined ? {} : { quantity: n }) }, { outcome: 'answered', holds: (f) => f.products.some((p) => p.id === pointer.product.id) }, { dialogue, keep: n === undefined ? [] : [String(n)] });
}

/** "Fine, put it in my cart": what was asked about. */
function settled(talk: Talk): Draft | undefined {
  const { last } = talk.dialogue;
  const it = again(talk);
  if (last?.verb !== 'fact' || !it) return undefined;
  const n = talk.asker.rng.chance(0.7) ? undefined : talk.asker.rng.pick(MANY);
  return ofIt(talk, n === undefined ? addSettled : addSettledMany, (ref) => ({ verb: 'add', ref, options: last.options, ...(n === undefined ? {} : { quantity: n }) }), { outcome: 'answered', holds: (f) => f.products.some((p) => p.id === it.product.id) }, n);
}
