/** Two things put into the cart, or taken out of it, with one message. */
import type { CartItem, PlanBody } from '../../../src/assistant/plan.ts';
import { draft, sayOne, type Asker, type Draft } from '../ask.ts';
import { addBoth, outBoth, thing, things } from '../phrases/cart-talk.ts';
import { mention, type Mention } from '../words.ts';
import type { MadeProduct } from '../world.ts';
import { buyable, counted, MANY, named } from './cart-talk.ts';
import type { Talk } from './point.ts';

/** "Two of the lights and the rack": in a talk things that aren't in yet. */
export function makeBothAdded(asker: Asker, talk?: Talk): Draft | undefined {
  const cart = talk?.dialogue.cart ?? {};
  const [a, b] = asker.rng.sample(buyable(asker).filter((p) => !(p.id in cart)), 2);
  if (!a || !b) return undefined;
  const items = [a, b].map((product) => put(asker, product, mention(asker, product)));
  const message = sayOne(asker, addBoth, { a: items[0]?.words ?? '', b: items[1]?.words ?? '' });
  return draft(asker, message, planOf('add', items), { outcome: 'answered', holds: (f) => [a, b].every((p) => f.cart?.some((l) => l.product.id === p.id)) }, { keep: items.flatMap(({ keep }) => keep), ...(talk ? { dialogue: talk.dialogue } : {}) });
}

/** "Without the puzzle and the cube after all." */
export function bothOut(talk: Talk): Draft | undefined {
  const { asker, dialogue } = talk;
  const one = named(talk);
  const other = named(talk);
  if (!one || !other || one.product === other.product) return undefined;
  const items = [one, other].map(({ product, p }) => ({ item: itemOf(asker, product), words: sayOne(asker, thing, { p }), keep: p.keep }));
  const message = sayOne(asker, outBoth, { a: items[0]?.words ?? '', b: items[1]?.words ?? '' });
  return draft(asker, message, planOf('remove', items), { outcome: 'answered', holds: (f) => [one, other].every(({ product }) => f.cart?.every((l) => l.product.id !== product.id)) }, { dialogue, keep: items.flatMap(({ keep }) => keep) });
}

interface Part {
  readonly item: CartItem;
  readonly words: string;
  readonly keep: readonly string[];
}

function put(asker: Asker, product: MadeProduct, p: Mention): Part {
  const quantity = asker.rng.chance(0.55) ? undefined : asker.rng.pick(MANY);
  if (quantity === undefined) return { item: itemOf(asker, product), words: sayOne(asker, thing, { p }), keep: p.keep };
  return { item: { ...itemOf(asker, product), quantity }, words: sayOne(asker, things, { p, ...counted(asker, product, quantity) }), keep: [...p.keep, String(quantity)] };
}

function itemOf({ shop }: Asker, product: MadeProduct): CartItem {
  return { ref: { title: shop.titleOf(product) }, options: [] };
}

function planOf(verb: 'add' | 'remove', [first, ...others]: readonly Part[]): PlanBody {
  if (!first) throw new RangeError('a change of the cart names one thing at least');
  return { verb, ...first.item, also: others.map(({ item }) => item) };
}
