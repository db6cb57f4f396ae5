/** What shoppers say to a list or product just shown: which of them, the second one, in red, put two in my cart. */
import type { Condition } from '../../../src/catalog/types.ts';
import { numberWord, say, sayOne, type Draft } from '../ask.ts';
import type { Word } from '../fill.ts';
import { pickField, textsOf } from '../narrow-kit.ts';
import { inOrder } from '../noun-phrase.ts';
import { liking } from '../phrases/choosing.ts';
import { howManyInStock, howManySoldOut, whichSoldOut } from '../phrases/stock.ts';
import { fieldWord, mention, nameGood, valueWord } from '../words.ts';
import type { MadeProduct } from '../world.ts';
import { addIt } from './add-it.ts';
import { askBare, askByName, factAbout, pickFact, type Fact } from './ask-fact.ts';
import { askOfIt } from './fact.ts';
import { mostOfList, whichOfShown } from './figures.ts';
import { extremeOf, superlative } from './find.ts';
import { orderShown } from './in-order.ts';
import { again, byPlace, byProperty, point, type Talk } from './point.ts';
import { hasWords, otherGoods, refine, refineByWord, valueWords } from './refine.ts';
import { answers, reply } from './reply.ts';
import { askOfSister } from './sister.ts';

export async function makeFollowUp(talk: Talk): Promise<Draft | undefined> {
  const { rng } = talk.asker;
  const { last } = talk.dialogue;
  if (talk.shown.length === 0) return undefined;
  const isList = talk.shown.length > 1;
  const isFind = last?.verb === 'find';
  const isFact = last?.verb === 'fact';
  const kind = rng.weighted({
    fact: isList ? 30 : 40, two: isList ? 8 : 14, liking: isList ? 18 : 0, most: isList ? 12 : 0, whichOf: isList ? 9 : 0, bare: isList ? 0 : 16, extreme: isList ? 20 : 0, which: isList ? 18 : 0, refine: isFind ? 28 : 0, refineWord: isFind ? 7 : 0, goods: isFind ? 8 : 0, order: isFind && isList ? 5 : 0,
    same: isFact ? 14 : 0, compare: isList ? 5 : 0, similar: 6, count: isFind && isList ? 4 : 0, add: 22, isIt: isList ? 8 : 22, sister: isList ? 8 : 22, change: last?.verb === 'add' || last?.verb === 'set' ? 60 : 0, choose: last?.verb === 'add' && last.options.length === 0 && talk.shown.some((p) => p.variants) ? 120 : 0,
  });
  switch (kind) {
    case 'fact': return factOf(talk);
    case 'two': return twoFacts(talk);
    case 'liking': return like(talk);
    case 'most': return mostOfList(talk);
    case 'whichOf': return whichOfShown(talk);
    case 'bare': return bareFact(talk);
    case 'isIt': return isIt(talk);
    case 'sister': return askOfSister(talk);
    case 'extreme': return extreme(talk);
    case 'which': return which(talk);
    case 'refine': return refine(talk);
    case 'refineWord': return refineByWord(talk);
    case 'goods': return otherGoods(talk);
    case 'order': return orderShown(talk);
    case 'same': return sameFor(talk);
    case 'compare': return comparePair(talk);
    case 'similar': return similar(talk);
    case 'count': return howMany(talk);
    case 'add': return add(talk);
    case 'change': return change(talk);
    case 'choose': return choose(talk);
  }
}

function factOf(talk: Talk): Draft | undefined {
  const pointer = point(talk);
  return pointer && factAbout(talk, pointer);
}

/** "How much is it, and what colours are there?" */
function twoFacts(talk: Talk): Draft | undefined {
  const { asker } = talk;
  const pointer = point(talk);
  const one = pointer && pickFact(talk, pointer.product);
  const two = pointer && pickFact(talk, pointer.product);
  if (!one || !two || one.field === two.field || [one, two].some((fact) => fact.templates === 'about')) return undefined;
  const asked = (fact: Fact, it: Word): string => (fact.asked && asker.rng.chance(0.6) ? askOfIt(asker, fact.asked, it) : undefined) ?? askByName(talk, fact, it);
  const first = asked(one, pointer.words).replace(/[\s?？!.。]+$/u, '');
  const isShort = two.templates !== 'stock' && two.asked?.kind !== 'boolean' && asker.rng.chance(0.5);
  const second = isShort ? askBare(talk, two) : asked(two, { text: asker.rng.pick(asker.book.dialogue.pronouns) });
  const joint = asker.rng.pick({ en: [', and ', ' and ', '? ', '? also ', ', plus '], fr: [', et ', ' et ', ' ? ', ' ? et puis ', ', ah et '], zh: ['，', '，还有', '？', '？另外', '，再就是'] }[asker.lang]);
  return reply(talk, `${first}${joint}${second.replace(/^(?:and|et|那|还有|ok,?) /u, '')}`, { verb: 'fact', ref: pointer.ref, options: [], fields: [one.field, two.field] }, answers(pointer.product));
}

/** "The turquoise one looks fun": more is wanted of it. */
function like(talk: Talk): Draft | undefined {
  const pointer = talk.asker.rng.chance(0.75) ? byProperty(talk) : byPlace(talk);
  return pointer && reply(talk, sayOne(talk.asker, liking, { it: pointer.words }), { verb: 'fact', ref: pointer.ref, options: [], fields: ['description'] }, answers(pointer.product));
}

/** How many they are, how many of them are there to buy. */
function howMany(talk: Talk): Draft | undefined {
  const { asker, shown } = talk;
  const kind = asker.rng.weighted({ all: 55, out: 25, in: 20 });
  const isThere = (p: MadeProduct): boolean => p.availability === 'in_stock' || p.availability === 'low_stock';
  if (kind === 'all') return reply(talk, asker.rng.pick(asker.book.dialogue.howManyOf), { verb: 'count', clauses: { shown: true, where: [] } }, { outcome: 'answered', holds: (f) => f.total === shown.length });
  const left = shown.filter(kind === 'in' ? isThere : (p) => p.availability === 'out_of_stock').length;
  if (shown.some((p) => p.availability === undefined)) return undefined;
  return reply(talk, sayOne(asker, kind === 'in' ? howManyInStock : howManySoldOut), { verb: 'count', clauses: { shown: true, where: [{ field: 'availability', op: '=', value: kind === 'in' ? 'in_stock' : 'out_of_stock' }] } }, { outcome: 'answered', holds: (f) => f.total === left });
}

/** An article before a pronoun makes no sentence. */
const WITH_ARTICLE = /\bthe \{p\}|\{(?:le|un|de|du|au|le même|de un) p\}/;

/** "Does it come in blue?": a value that it has or hasn't, or one of its variants. */
function isIt(talk: Talk): Draft | undefined {
  const { asker } = talk;
  const { rng, book, shop, lang } = asker;
  const pointer = point(talk);
  if (!pointer) return undefined;
  const { product, ref, words: p } = pointer;
  const without = (templates: readonly string[]): string | undefined => rng.maybe(templates.filter((t) => !WITH_ARTICLE.test(t)));
  const form = rng.maybe(product.variants?.forms ?? []);
  const option = product.variants && shop.made.fields.get(product.variants.option)?.name;
  const asked = without(book.fact.variantStock);
  if (form?.availability !== undefined && option !== undefined && asked !== undefined && rng.chance(0.5)) {
    const message = say(asker, [asked], { p, value: valueWord(asker, form.say) });
    const { availability } = form;
    return reply(talk, message, { verb: 'fact', ref, options: [{ field: option, op: '=', value: form.say[shop.made.lang] }], fields: ['availability'] }, { outcome: 'answered', holds: (f) => f.readings.some((r) => r.text.startsWith(availability)) }, [form.say[lang]]);
  }
  const found = pickField(asker, [product], (f) => f.kind === 'text' || f.kind === 'list');
  const value = found && rng.maybe(rng.chance(0.5) ? textsOf(product.printed.get(found[0])) : found[1].field.values.filter((v) => v[lang] !== ''));
  const asking = without(book.fact.isValue);
  if (!found || !value || asking === undefined) return undefined;
  return reply(talk, say(asker, [asking], { p, field: fieldWord(asker, found[1].field), value: valueWord(asker, value) }), { verb: 'fact', ref, options: [], fields: [found[1].name] }, answers(product));
}

/** "And the price?" of the one product the talk is about. */
function bareFact(talk: Talk): Draft | undefined {
  const { shown, dialogue } = talk;
  const product = shown[0];
  if (!product) return undefined;
  const asked = dialogue.last?.verb === 'fact' ? dialogue.last.fields : [];
  const fact = pickFact(talk, product);
  if (!fact || fact.templates === 'stock' || fact.templates === 'about' || fact.asked?.kind === 'boolean' || asked.includes(fact.field)) return undefined;
  return reply(talk, askBare(talk, fact), { verb: 'fact', ref: { position: 1 }, options: [], fields: [fact.field] }, answers(product));
}

function sameFor(talk: Talk): Draft | undefined {
  const { asker, dialogue, shown } = talk;
  const { last } = dialogue;
  if (last?.verb !== 'fact' || last.fields.length === 0) return undefined;
  const product = asker.rng.maybe(asker.shop.made.products.filter((p) => !shown.includes(p) && p.good === shown[0]?.good));
  if (!product) return undefined;
  const p = mention(asker, product);
  return reply(talk, say(asker, asker.book.dialogue.sameFor, { p }), { verb: 'fact', ref: { title: asker.shop.titleOf(product) }, options: [], fields: last.fields }, answers(product), p.keep);
}

function extreme(talk: Talk): Draft | undefined {
  const { asker, shown } = talk;
  const { rng, book, lang } = asker;
  const good = shown[0]?.good;
  const noun = good ? nameGood(asker, good) : undefined;
  const kind = rng.weighted({ cheap: 45, dear: 14, best: shown.some((p) => p.rating !== undefined) ? 14 : 0, other: 27 });
  const within = (field: string, whichOne: 'min' | 'max', message: string, value: (p: MadeProduct) => number | undefined): Draft | undefined => {
    const best = extremeOf(shown, { which: whichOne, value });
    return best.length === 0 || best.length === shown.length ? undefined : reply(talk, message, { verb: 'find', clauses: { shown: true, where: [], extreme: { field, which: whichOne } } }, { outcome: 'answered', ids: new Set(best.map((p) => p.id)) });
  };
  if (kind === 'cheap') return within('price', 'min', rng.pick(book.dialogue.cheapestOf), (p) => p.price);
  if (kind === 'dear') return within('price', 'max', rng.pick(book.dialogue.dearestOf), (p) => p.price);
  if (kind === 'best') return within('rating', 'max', rng.pick(book.dialogue.bestOf), (p) => p.rating);
  const sup = noun && superlative(asker, shown, noun);
  return sup && within(sup.field, sup.which, say(asker, book.dialogue.supOf, { sup: { text: sup.sup, feminine: lang === 'fr' && noun.feminine } }), sup.value);
}

function which(talk: Talk): Draft | undefined {
  const { asker, shown } = talk;
  const { rng, book } = asker;
  const within = (where: readonly Condition[], message: string, holds: (p: MadeProduct) => boolean): Draft | undefined => {
    const left = shown.filter(holds);
    return left.length === 0 || left.length === shown.length ? undefined : reply(talk, message, { verb: 'find', clauses: { shown: true, where: inOrder(where) } }, { outcome: 'answered', ids: new Set(left.map((p) => p.id)) });
  };
  const kind = rng.weighted({ value: 50, has: 30, stock: 13, out: 13 });
  if (kind === 'out') return within([{ field: 'availability', op: '=', value: 'out_of_stock' }], sayOne(asker, whichSoldOut), (p) => p.availability === 'out_of_stock');
  if (kind === 'stock') return within([{ field: 'availability', op: '=', value: 'in_stock' }], rng.pick(book.dialogue.whichInStock), (p) => p.availability === 'in_stock' || p.availability === 'low_stock');
  if (kind === 'has') {
    const said = hasWords(talk);
    return said && within(said.conditions, say(asker, book.dialogue.whichHas, { having: said.words }), said.holds);
  }
  const said = valueWords(talk, shown);
  return said && within(said.conditions, say(asker, book.dialogue.whichOf, { value: said.words }), said.holds);
}

function comparePair(talk: Talk): Draft | undefined {
  const { asker, shown } = talk;
  const { rng, book } = asker;
  if (rng.chance(0.5)) return reply(talk, rng.pick(book.dialogue.compareFirst), { verb: 'compare', refs: [{ position: 1 }, { position: 2 }], fields: [] }, { outcome: 'answered' });
  const [a, b] = rng.sample([1, 2, 3, 4].slice(0, Math.min(shown.length, 4)), 2).sort((x, y) => x - y);
  if (a === undefined || b === undefined) return undefined;
  const ordinal = (position: number): string => rng.pick(book.dialogue.ordinals[position - 1] ?? []);
  return reply(talk, say(asker, book.dialogue.comparePair, { a: ordinal(a), b: ordinal(b) }), { verb: 'compare', refs: [{ position: a }, { position: b }], fields: [] }, { outcome: 'answered' });
}

/** The shop asked which variant: the shopper names it, and the add is written again with its option. */
function choose(talk: Talk): Draft | undefined {
  const { asker, dialogue } = talk;
  const { last } = dialogue;
  if (last?.verb !== 'add') return undefined;
  const { ref, product } = again(talk) ?? {};
  const form = asker.rng.maybe((product?.variants?.forms ?? []).filter((f) => f.availability !== 'out_of_stock'));
  const name = product?.variants && asker.shop.made.fields.get(product.variants.option)?.name;
  if (!ref || !form || name === undefined) return undefined;
  const value = form.say[asker.shop.made.lang];
  return reply(talk, say(asker, asker.book.service.choose, { value: valueWord(asker, form.say) }), { verb: 'add', ref, options: [{ field: name, op: '=', value }], ...(last.quantity === undefined ? {} : { quantity: last.quantity }) }, { outcome: 'answered', holds: (f) => f.cart?.some((l) => l.id === form.id) === true });
}

function similar(talk: Talk): Draft | undefined {
  const pointer = point(talk);
  return pointer && reply(talk, say(talk.asker, talk.asker.book.dialogue.similarTo, { it: pointer.words }), { verb: 'similar', ref: pointer.ref, clauses: { where: [] } }, { outcome: 'answered' });
}

function add(talk: Talk): Draft | undefined {
  const pointer = point(talk);
  return pointer && addIt(talk, pointer);
}

/** "Make that three", "take it out again": of what was just put into the cart. */
function change(talk: Talk): Draft | undefined {
  const { asker, dialogue } = talk;
  const { last } = dialogue;
  if (last?.verb !== 'add' && last?.verb !== 'set') return undefined;
  const ref = again(talk)?.ref;
  if (!ref) return undefined;
  const { rng, book } = asker;
  if (rng.chance(0.25)) return reply(talk, say(asker, book.service.removeIt, { it: { text: rng.pick(book.dialogue.pronouns) } }), { verb: 'remove', ref, options: [] }, { outcome: 'answered' });
  const n = rng.pick([1, 2, 3, 3, 4, 5, 6]);
  if (n === (last.quantity ?? 1)) return undefined;
  return reply(talk, say(asker, book.service.setIt, { n: numberWord(asker, n) }), { verb: 'set', ref, options: [], quantity: n }, { outcome: 'answered' }, [String(n)]);
}
