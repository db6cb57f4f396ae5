/** Which is heavier, better rated, cheaper: figures compared in everyday words, of two products, of goods, of a list just shown. */
import type { Reference } from '../../../src/assistant/plan.ts';
import { draft, sayOne, waysOf, type Asker, type Draft } from '../ask.ts';
import { fill } from '../fill.ts';
import type { Say } from '../lexicon/types.ts';
import { numberOf, pickField, textsOf } from '../narrow-kit.ts';
import { phrase } from '../noun-phrase.ts';
import { figureOf, ofGoods, ofList, ofTwo, ofValues, whichOfValues } from '../phrases/figures.ts';
import { mention, nameAt, nameGood, valueWord } from '../words.ts';
import type { MadeProduct } from '../world.ts';
import { extremeOf, type Scope } from './find.ts';
import { byPlace, byProperty, type Talk } from './point.ts';

/** A field that all of these have, the words to compare it by, and its values. */
interface Told {
  readonly field: string;
  readonly which: 'min' | 'max';
  readonly more: string;
  readonly most: string;
  readonly value: (p: MadeProduct) => number | undefined;
}

/** Price and rating are compared most. */
export function pickFigure(asker: Asker, pool: readonly MadeProduct[], isAll = true): Told | undefined {
  const { rng, shop, lang } = asker;
  const has = (value: Told['value']): boolean => (isAll ? pool.every((p) => value(p) !== undefined) : pool.some((p) => value(p) !== undefined));
  const price: Told['value'] = (p) => p.price;
  const rating: Told['value'] = (p) => p.rating;
  const kind = rng.weighted({ price: has(price) ? 26 : 0, rating: has(rating) ? 22 : 0, field: 52 });
  const which = kind === 'rating' ? (rng.chance(0.88) ? 'max' : 'min') : kind === 'price' ? (rng.chance(0.72) ? 'min' : 'max') : rng.chance(0.6) ? 'max' : 'min';
  const worded = (id: string, field: string, value: Told['value']): Told | undefined => {
    const figure = has(value) ? figureOf(id, lang, (list) => rng.pick(list)) : undefined;
    return figure && { field, which, more: figure.more[which], most: figure.most[which], value };
  };
  if (kind === 'price') return worded('price', 'price', price);
  if (kind === 'rating') return worded('rating', 'rating', rating);
  const found = pickField(asker, pool.slice(0, 1), (f) => f.kind === 'number' && figureOf(f.id, lang, (list) => list[0] ?? '') !== undefined);
  return found && shop.field(found[1].name) ? worded(found[0], found[1].name, (p) => numberOf(p.printed.get(found[0]))) : undefined;
}

/** "Which of your lamps lasts longest on a charge?" */
export function makeMost(asker: Asker, scope: Scope, base: Scope['base'], left: readonly MadeProduct[], mods: Parameters<typeof phrase>[3]): Draft | undefined {
  const told = pickFigure(asker, left, false);
  if (!told || mods.some((m) => m.about === told.field)) return undefined;
  const best = extremeOf(left, told);
  if (best.length === 0 || best.length > 5) return undefined;
  const message = phrase(asker, asker.rng.pick(waysOf(asker, ofGoods)), scope.noun, mods, { most: told.most });
  return draft(asker, message, { verb: 'find', clauses: { ...base, extreme: { field: told.field, which: told.which } } }, { outcome: 'answered', ids: new Set(best.map((p) => p.id)) }, { keep: mods.flatMap((m) => m.keep) });
}

/** "Which one weighs the least?" of those shown. */
export function mostOfList({ asker, shown, dialogue }: Talk): Draft | undefined {
  const told = pickFigure(asker, shown, false);
  const best = told ? extremeOf(shown, told) : [];
  if (!told || best.length === 0 || best.length === shown.length) return undefined;
  return draft(asker, sayOne(asker, ofList, { most: told.most }), { verb: 'find', clauses: { shown: true, where: [], extreme: { field: told.field, which: told.which } } }, { outcome: 'answered', ids: new Set(best.map((p) => p.id)) }, { dialogue });
}

/** Two products by their names, or by the one value that tells them apart: "the clay litter or the wood pellet one, which is cheaper?" */
export function makeWhichOf(asker: Asker): Draft | undefined {
  const { rng, shop } = asker;
  const one = rng.pick(shop.made.products);
  if (rng.chance(0.6)) return byValues(asker, one);
  const alike = shop.made.products.filter((p) => p !== one && p.good === one.good && p.title !== one.title);
  const two = rng.maybe(alike);
  const told = two && pickFigure(asker, [one, two]);
  if (!told) return undefined;
  const [p, q] = [mention(asker, one), mention(asker, two)];
  return p.text === q.text ? undefined : compared(asker, sayOne(asker, ofTwo, { p, q, more: told.more }), one, two, told, [...p.keep, ...q.keep]);
}

function byValues(asker: Asker, { good: of }: MadeProduct): Draft | undefined {
  const { rng, lang, shop } = asker;
  const alike = shop.made.products.filter((p) => p.good === of);
  const found = rng.chance(0.6) ? pickField(asker, alike, (f) => f.kind === 'text') : undefined;
  // A value of a field, or the type that the title tells; what only one of these goods has.
  const sayOf = (p: MadeProduct): Say | undefined => (found ? textsOf(p.printed.get(found[0]))[0] : p.kind);
  const isTold = (p: MadeProduct, own: Say): boolean => !found || p.title.toLowerCase().includes(own[shop.made.lang].toLowerCase());
  // The prompt shows no more of them than their titles, which must tell which is which.
  const alone = alike.filter((p) => { const own = sayOf(p); return own !== undefined && isTold(p, own) && alike.filter((other) => sayOf(other)?.en === own.en).length === 1; });
  const [one, two] = rng.sample(alone, 2);
  const [mine, theirs] = [one && sayOf(one), two && sayOf(two)];
  const told = one && two && pickFigure(asker, [one, two]);
  if (!one || !two || !mine || !theirs || !told) return undefined;
  const good = rng.chance(0.6) ? nameAt(of, lang, 0) : nameGood(asker, of);
  const noun = { feminine: good.feminine, plural: false };
  const pair = sayOne(asker, ofValues, { good: { text: good.one, feminine: good.feminine }, v: valueWord(asker, mine, noun), w: valueWord(asker, theirs, noun) });
  const ways = waysOf(asker, whichOfValues).map((way) => (good.feminine && lang === 'fr' ? way.replace(/\blequel\b/g, 'laquelle') : way));
  const message = fill(rng.pick(ways), { pair: good.feminine ? pair.replace(/\bcelui\b/, 'celle') : pair, more: told.more }, lang);
  return compared(asker, message, one, two, told, []);
}

function compared(asker: Asker, message: string, one: MadeProduct, two: MadeProduct, told: Told, keep: readonly string[]): Draft {
  return compareDraft(asker, message, [{ title: asker.shop.titleOf(one) }, { title: asker.shop.titleOf(two) }], told, [one, two], keep);
}

function compareDraft(asker: Asker, message: string, refs: readonly Reference[], told: Told, of: readonly MadeProduct[], keep: readonly string[], talk?: Talk): Draft {
  const expected = { outcome: 'answered', ids: new Set(of.map((p) => p.id)), holds: (f: { readings: readonly unknown[] }) => f.readings.length >= 2 } as const;
  return draft(asker, message, { verb: 'compare', refs, fields: [told.field] }, expected, { keep, ...(talk ? { dialogue: talk.dialogue } : {}) });
}

/** "The red one or the folding one, which is better rated?" of those shown. */
export function whichOfShown(talk: Talk): Draft | undefined {
  const { asker, shown } = talk;
  const [a, b] = [pointed(talk), pointed(talk)];
  if (!a || !b || a.product === b.product) return undefined;
  const [first, second] = shown.indexOf(a.product) < shown.indexOf(b.product) ? [a, b] : [b, a];
  const told = pickFigure(asker, [first.product, second.product]);
  return told && compareDraft(asker, sayOne(asker, ofTwo, { p: first.words, q: second.words, more: told.more }), [first.ref, second.ref], told, [first.product, second.product], [], talk);
}

function pointed(talk: Talk): ReturnType<typeof byProperty> {
  return talk.asker.rng.chance(0.6) ? byProperty(talk) : byPlace(talk);
}
