/** The list before with one thing more, or another in its place: in red, under 50, and the kettles. */
import type { Clauses } from '../../../src/assistant/plan.ts';
import { say, type Draft } from '../ask.ts';
import { bound, booleanWords, brandNarrowing } from '../narrow.ts';
import { numberOf, numberValue, pickField, textsOf, type Narrowing } from '../narrow-kit.ts';
import { goodsSlots, inOrder, selector } from '../noun-phrase.ts';
import { nameGood, roundAmount, truthWord, valueWord } from '../words.ts';
import type { MadeProduct } from '../world.ts';
import { lackingWord } from './lacking.ts';
import type { Talk } from './point.ts';
import { reply } from './reply.ts';

export function valueWords({ asker }: Talk, pool: readonly MadeProduct[]): Narrowing | undefined {
  const good = pool[0]?.good;
  const noun = good && { feminine: nameGood(asker, good).feminine, plural: true };
  const found = pickField(asker, pool, (f) => f.kind === 'text' || f.kind === 'list');
  if (!found) return undefined;
  const [id, made] = found;
  const value = asker.rng.maybe(pool.flatMap((p) => textsOf(p.printed.get(id))));
  if (!value) return undefined;
  const printed = value[asker.shop.made.lang];
  return { words: valueWord(asker, value, noun), about: id, keep: [], conditions: [{ field: made.name, op: '=', value: printed }], holds: (p) => textsOf(p.printed.get(id)).some((s) => s[asker.shop.made.lang] === printed) };
}

/** "And in 250 g?": a number as the catalog prints it, with its unit. */
function numberWords(asker: Talk['asker'], pool: readonly MadeProduct[]): Narrowing | undefined {
  const found = pickField(asker, pool, (f) => f.kind === 'number' && f.units[asker.lang].some((u) => u !== ''));
  if (!found) return undefined;
  const [id, made] = found;
  const value = asker.rng.maybe(pool.map((p) => numberOf(p.printed.get(id))).filter((n) => n !== undefined));
  if (value === undefined) return undefined;
  const words = truthWord(asker, { kind: 'number', value }, made.field, made.unit);
  return { words, about: id, keep: [words], conditions: [{ field: made.name, op: '=', value: numberValue(made, value) }], holds: (p) => numberOf(p.printed.get(id)) === value };
}

export function hasWords({ asker, shown }: Talk): Narrowing | undefined {
  const found = pickField(asker, shown, (f) => f.kind === 'boolean');
  const said = found && booleanWords(asker, found[0], found[1], asker.rng.chance(0.62));
  const words = said?.words.replace(/^[<, ]+/, '');
  return said && words ? { ...said, words } : undefined;
}

/** The find before, with one thing more or another in its place. */
export function refine(talk: Talk): Draft | undefined {
  const { asker, dialogue, shown } = talk;
  const { rng, book, shop } = asker;
  const { last } = dialogue;
  if (last?.verb !== 'find' || last.clauses.shown) return undefined;
  const scope = shown[0] ? shop.made.products.filter((p) => p.good === shown[0]?.good) : [];
  const kind = rng.weighted({ bound: 32, value: 32, number: 12, brand: 12, has: 12 });
  let said: Narrowing | undefined;
  let message = '';
  if (kind === 'bound') {
    const prices = shown.map((p) => p.price).filter((p) => p !== undefined);
    if (prices.length === 0) return undefined;
    const type = rng.weighted({ under: 50, atMost: 40, over: 10 });
    said = bound(asker, type, roundAmount(rng.pick(prices) * (0.9 + rng.next() * 0.25)));
    message = say(asker, book.dialogue.andBound, { bound: said.words.replace(/^[<, ]+/, '').replace(/的$/, '的') });
  } else if (kind === 'value') {
    said = valueWords(talk, scope);
    message = said ? say(asker, book.dialogue.andValue, { value: said.words }) : '';
  } else if (kind === 'number') {
    said = numberWords(asker, scope);
    message = said ? say(asker, book.dialogue.andValue, { value: said.words }) : '';
  } else if (kind === 'brand') {
    said = brandNarrowing(asker, scope);
    const brand = said?.conditions[0];
    if (!brand || brand.op !== '=') return undefined;
    message = say(asker, book.dialogue.andBrand, { brand: String(brand.value) });
  } else {
    said = hasWords({ ...talk, shown: scope });
    message = said ? say(asker, book.dialogue.andHas, { having: said.words }) : '';
  }
  if (!said || message === '') return undefined;
  // What another message meant can't be asked for again: it is narrowed as it was shown.
  const clauses: Clauses = last.clauses.meant
    ? { shown: true, where: inOrder(said.conditions) }
    : { ...last.clauses, where: inOrder([...last.clauses.where.filter((c) => !said.conditions.some((n) => n.field === c.field)), ...said.conditions]) };
  // Truth comes from execution over the whole clauses; that they narrow rightly was proven when they first were drawn.
  const isHeld = (id: string): boolean => { const p = shop.product(id); return p !== undefined && said.holds(p); };
  return reply(talk, message, { verb: 'find', clauses }, { outcome: 'answered', holds: (f) => f.products.every((p) => isHeld(p.id)) }, said.keep);
}

/** "And in purple?" where nothing is: the word is looked for among what was. */
export function refineByWord(talk: Talk): Draft | undefined {
  const { asker, dialogue } = talk;
  const { last } = dialogue;
  if (last?.verb !== 'find' || last.clauses.shown || last.clauses.meant || last.clauses.text !== undefined || last.clauses.category === undefined) return undefined;
  const said = lackingWord(asker, talk.shown[0] ? nameGood(asker, talk.shown[0].good).feminine : false);
  if (said?.text === undefined) return undefined;
  const value = said.words.replace(/^[<, ]+/, '').replace(/^(?:in|with|for|en|avec|pour) (?:an? )?|的$/g, '');
  return reply(talk, say(asker, asker.book.dialogue.andValue, { value }), { verb: 'find', clauses: { ...last.clauses, text: said.text } }, { outcome: 'nomatch' }, [said.text]);
}

export async function otherGoods(talk: Talk): Promise<Draft | undefined> {
  const { asker, dialogue } = talk;
  const { last } = dialogue;
  if (last?.verb !== 'find' || last.clauses.shown || last.clauses.notText !== undefined) return undefined;
  const carried = last.clauses.where.filter((c) => c.field === 'price' || c.field === 'brand' || c.field === 'availability' || c.field === 'rating');
  const good = asker.rng.maybe(asker.shop.made.goods.filter((g) => g !== talk.shown[0]?.good));
  const noun = good && nameGood(asker, good);
  const base = good && noun && (await selector(asker, good, noun.many, noun));
  if (!good || !noun || !base || carried.length !== last.clauses.where.length || (last.clauses.text !== undefined && last.clauses.category !== undefined)) return undefined;
  const { extreme, top } = last.clauses;
  if (extreme && extreme.field !== 'price' && extreme.field !== 'rating') return undefined;
  const clauses: Clauses = { ...base, where: inOrder(carried), ...(extreme ? { extreme } : {}), ...(top === undefined ? {} : { top }) };
  return reply(talk, say(asker, asker.book.dialogue.andGoods, { ...goodsSlots(asker, noun) }), { verb: 'find', clauses }, { outcome: 'answered', holds: (f) => f.products.every((p) => asker.shop.product(p.id)?.good === good) });
}
