/** Conditions as shoppers say them: each with its words, its plan condition and the truth it must agree with. */
import type { Operator } from '../../src/catalog/types.ts';
import { inflect } from './fill.ts';
import { waysOf, type Asker } from './ask.ts';
import { compare, isTruth, modifier, numberOf, numberValue, pickField, roundTo, textsOf, type Maker, type Narrowing } from './narrow-kit.ts';
import { figureNarrowing } from './narrow-figures.ts';
import { notTrait, THINGS, withoutThing } from './phrases/denials.ts';
import { inStock, soldOut } from './phrases/stock.ts';
import type { Modifiers } from './phrases/types.ts';
import { money, roundAmount, truthWord, valueWord, fieldWord, type Named } from './words.ts';
import type { MadeField, MadeProduct } from './world.ts';

export function priceNarrowing(asker: Asker, pool: readonly MadeProduct[]): Narrowing | undefined {
  const prices = pool.map((p) => p.price).filter((p) => p !== undefined).sort((a, b) => a - b);
  if (prices.length < 2) return undefined;
  const { rng } = asker;
  const at = roundAmount(prices[rng.int(0, prices.length - 1)] as number * (0.92 + rng.next() * 0.2));
  const kind = rng.weighted({ under: 32, atMost: 30, over: 11, atLeast: 6, between: 14 });
  if (kind === 'between') {
    const high = roundAmount(at * rng.pick([1.5, 2, 3]));
    if (high <= at) return undefined;
    const words = modifier(asker, asker.book.modifiers.between, { low: rng.chance(0.6) ? String(at) : money(asker, at), high: money(asker, high) });
    return { words, about: 'price', keep: [String(at), String(high)], conditions: [{ field: 'price', op: '>=', value: at }, { field: 'price', op: '<=', value: high }], holds: (p) => p.price !== undefined && p.price >= at && p.price <= high };
  }
  return bound(asker, kind, at);
}

const PRICE_OPS = { under: '<', atMost: '<=', over: '>', atLeast: '>=' } as const;

/** One bound on the price, worded. */
export function bound(asker: Asker, kind: keyof typeof PRICE_OPS, amount: number): Narrowing {
  const op = PRICE_OPS[kind];
  return { words: modifier(asker, asker.book.modifiers[kind], { price: money(asker, amount) }), about: 'price', keep: [String(amount)], conditions: [{ field: 'price', op, value: amount }], holds: (p) => p.price !== undefined && compare(p.price, op, amount) };
}

export function brandNarrowing(asker: Asker, pool: readonly MadeProduct[]): Narrowing | undefined {
  const brand = asker.rng.maybe([...new Set(pool.map((p) => p.brand).filter((b) => b !== undefined))]);
  if (brand === undefined) return undefined;
  const isNot = asker.rng.chance(0.25);
  const words = modifier(asker, asker.book.modifiers[isNot ? 'notBrand' : 'brand'], { brand });
  return { words, about: 'brand', keep: [], conditions: [{ field: 'brand', op: isNot ? '!=' : '=', value: brand }], holds: (p) => (p.brand === brand) !== isNot };
}

/** A colour, a material, an ingredient: by value, with its field's name, or denied. */
export function valueNarrowing(asker: Asker, pool: readonly MadeProduct[], noun: Named): Narrowing | undefined {
  const { rng } = asker;
  const found = pickField(asker, pool, (f) => f.kind === 'text' || f.kind === 'list');
  if (!found) return undefined;
  const [id, made] = found;
  const says = pool.flatMap((p) => textsOf(p.printed.get(id)));
  const value = rng.maybe(says);
  if (!value) return undefined;
  const isNot = rng.chance(made.field.kind === 'list' ? 0.5 : 0.3);
  const isList = made.field.kind === 'list';
  const wording: keyof Modifiers = isList ? (isNot ? 'containsNot' : 'contains') : isNot ? 'notValue' : rng.chance(0.72) || BARE_FIELDS.has(id) ? 'value' : 'fieldValue';
  const words = modifier(asker, asker.book.modifiers[wording], { value: valueWord(asker, value, { feminine: noun.feminine, plural: true }), field: fieldWord(asker, made.field) });
  const printed = value[asker.shop.made.lang];
  return { words, about: id, keep: /\d/.test(value[asker.lang]) ? [value[asker.lang]] : [], conditions: [{ field: made.name, op: isNot ? '!=' : '=', value: printed }], holds: (p) => textsOf(p.printed.get(id)).some((s) => s[asker.shop.made.lang] === printed) !== isNot };
}

/** Fields whose values nobody names the field for. */
const BARE_FIELDS = new Set(['colour', 'material', 'fabric', 'flavour']);

export function booleanNarrowing(asker: Asker, pool: readonly MadeProduct[], noun: Named): Narrowing | undefined {
  const { rng } = asker;
  const found = pickField(asker, pool, (f) => f.kind === 'boolean');
  if (!found) return undefined;
  const [id, made] = found;
  // What must not be there is said as often as what must.
  const value = rng.chance(0.5);
  return booleanWords(asker, id, made, value, noun);
}

/** Names of fields that say what is not there. */
const DENYING = /^(?:no|non|sans|without|zéro|zero)\b|-free\b|less\b|^[无免不防]/i;

/** The words and condition of a yes/no field; the catalog may print it as a text. */
export function booleanWords(asker: Asker, id: string, made: MadeField, value: boolean, noun?: Named): Narrowing | undefined {
  const { rng, lang } = asker;
  const info = asker.shop.field(made.name);
  if (!info) return undefined;
  const own = made.field[value ? 'having' : 'lacking'][lang].filter((w) => w !== '');
  const name = fieldWord(asker, made.field);
  const isDenying = DENYING.test(typeof name === 'string' ? name : name.text);
  let words: string;
  // "Without wireless" says the opposite of what it looks like, and nobody says it.
  const denied = value || isDenying || rng.chance(0.45) ? undefined : deniedWords(asker, id, made, noun);
  if (denied !== undefined) words = denied;
  else if (own.length > 0 && (!value || rng.chance(0.75) || isDenying)) words = positioned(asker, rng.pick(own), noun);
  else if (isDenying) return undefined;
  else words = modifier(asker, asker.book.modifiers[value ? 'has' : 'hasNot'], { field: name });
  const yesNo = { en: ['yes', 'no'], fr: ['oui', 'non'], zh: ['是', '否'] }[asker.shop.made.lang];
  return { words, about: id, keep: [], conditions: [{ field: made.name, op: '=', value: info.kind === 'boolean' ? value : (yesNo[value ? 0 : 1] ?? '') }], holds: (p) => isTruth(p.printed.get(id), value) };
}

/** "Without a timer", "not waterproof": the field denied by its own name, where that is one to deny. */
function deniedWords(asker: Asker, id: string, { field }: MadeField, noun: Named | undefined): string | undefined {
  const { rng, lang } = asker;
  const isThing = THINGS.has(id);
  const name = rng.maybe(field.names[lang].filter((n) => !DENYING.test(n) && (isThing ? !/included|contient|contains|required|requis|fourni|nécessaire|带|含|需/.test(n) : lang === 'zh' ? !/能|可以/.test(n) : /^\p{L}+(?:-\p{L}+)?$/u.test(n))));
  if (name === undefined) return undefined;
  return modifier(asker, waysOf(asker, isThing ? withoutThing : notTrait), { field: lang === 'fr' && noun && !isThing ? inflect(name, noun.feminine, true) : name });
}

/** An adjective goes before an English noun; "with …", "that …" after it. */
function positioned(asker: Asker, words: string, noun: Named | undefined): string {
  if (asker.lang === 'zh') return asker.rng.chance(0.8) ? `<${words}` : `,要${words}`;
  if (asker.lang === 'fr') return noun ? inflect(words, noun.feminine, true) : words;
  return /^(with|without|for|that|in|from|which|to) /.test(words) ? words : `<${words}`;
}

export function numberNarrowing(asker: Asker, pool: readonly MadeProduct[]): Narrowing | undefined {
  const { rng } = asker;
  const found = pickField(asker, pool, (f) => f.kind === 'number');
  if (!found) return undefined;
  const [id, made] = found;
  const values = pool.map((p) => numberOf(p.printed.get(id))).filter((n) => n !== undefined);
  const near = rng.maybe(values);
  if (near === undefined) return undefined;
  const kind = rng.weighted({ more: 22, less: 22, min: 22, max: 18, exactly: 24 });
  const [, , step] = made.field.range;
  const at = kind === 'exactly' || near <= step * 2 ? near : roundTo(near, made.field.range[1] > 200 ? 50 : made.field.range[1] > 40 ? 5 : Math.max(step, 0.5));
  if (at <= 0) return undefined;
  const op: Operator = ({ more: '>', less: '<', min: '>=', max: '<=', exactly: '=' } as const)[kind];
  const other = rng.chance(0.3) ? inOtherUnit(made.unit, at) : undefined;
  const words = modifier(asker, asker.book.modifiers[kind], { value: other ? `${other.value}${asker.lang === 'zh' || rng.chance(0.4) ? '' : ' '}${other.unit}` : truthWord(asker, { kind: 'number', value: at }, made.field, made.unit), field: fieldWord(asker, made.field) });
  return { words, about: id, keep: [String(other?.value ?? at)], conditions: [{ field: made.name, op, value: other ? `${other.value} ${other.unit}` : numberValue(made, at) }], holds: (p) => { const n = numberOf(p.printed.get(id)); return n !== undefined && compare(n, op, at); } };
}

/** How many of the other unit make one: shoppers say 0.5 kg of what a shop prints in grams. */
const OTHER_UNITS: Readonly<Record<string, readonly [unit: string, factor: number]>> = { g: ['kg', 0.001], kg: ['g', 1000], ml: ['L', 0.001], L: ['ml', 1000], cm: ['mm', 10], mm: ['cm', 0.1], W: ['kW', 0.001], GB: ['TB', 0.001] };

function inOtherUnit(unit: string, value: number): { readonly value: number; readonly unit: string } | undefined {
  const [other, factor] = OTHER_UNITS[unit] ?? [];
  const turned = factor === undefined ? 0 : Number((value * factor).toPrecision(6));
  return other !== undefined && turned >= 0.1 && turned <= 5000 && Number(turned.toFixed(2)) === turned ? { value: turned, unit: other } : undefined;
}

export function stockNarrowing(asker: Asker, pool: readonly MadeProduct[]): Narrowing | undefined {
  if (!pool.some((p) => p.availability === 'out_of_stock')) return undefined;
  const words = modifier(asker, asker.rng.chance(0.6) ? asker.book.modifiers.inStock : waysOf(asker, inStock), {});
  return { words, about: 'availability', keep: [], conditions: [{ field: 'availability', op: '=', value: 'in_stock' }], holds: (p) => p.availability === 'in_stock' || p.availability === 'low_stock' };
}

/** What is sold out: asked by those who wait for it and by those who keep the shop. */
export function soldOutNarrowing(asker: Asker, pool: readonly MadeProduct[]): Narrowing | undefined {
  if (!pool.some((p) => p.availability === 'out_of_stock')) return undefined;
  return { words: modifier(asker, waysOf(asker, soldOut), {}), about: 'availability', keep: [], conditions: [{ field: 'availability', op: '=', value: 'out_of_stock' }], holds: (p) => p.availability === 'out_of_stock' };
}

export function ratingNarrowing(asker: Asker, pool: readonly MadeProduct[]): Narrowing | undefined {
  if (!pool.some((p) => p.rating !== undefined)) return undefined;
  const n = asker.rng.pick([3, 3.5, 4, 4, 4.2, 4.5]);
  return { words: modifier(asker, asker.book.modifiers.rated, { n: String(n) }), about: 'rating', keep: [String(n)], conditions: [{ field: 'rating', op: '>=', value: n }], holds: (p) => p.rating !== undefined && p.rating >= n };
}

/** A word of the titles (a type such as "folding") that no field holds. */
export function kindNarrowing(asker: Asker, pool: readonly MadeProduct[], noun: Named): Narrowing | undefined {
  const kind = asker.rng.maybe(pool.map((p) => p.kind).filter((k) => k !== undefined));
  if (!kind) return undefined;
  const isNot = asker.rng.chance(0.35);
  const words = modifier(asker, asker.book.modifiers[isNot ? 'notValue' : 'value'], { value: valueWord(asker, kind, { feminine: noun.feminine, plural: true }) });
  const text = asker.shop.textFor(kind, asker.lang);
  const holds = (p: MadeProduct): boolean => (p.kind === kind) !== isNot;
  return { words, about: 'kind', keep: [], conditions: [], ...(isNot ? { notText: text } : { text }), holds };
}

/** The maker where no field holds it: a word of the titles. */
export function makerNarrowing(asker: Asker, pool: readonly MadeProduct[]): Narrowing | undefined {
  const maker = asker.rng.maybe([...new Set(pool.map((p) => p.maker).filter((m) => m !== undefined))]);
  if (maker === undefined) return undefined;
  return { words: modifier(asker, asker.book.modifiers.brand, { brand: maker }), about: 'kind', keep: [maker], conditions: [], text: maker, holds: (p) => p.maker === maker };
}

const MAKERS: Readonly<Record<string, readonly [weight: number, Maker]>> = {
  price: [30, priceNarrowing], brand: [16, brandNarrowing], value: [32, valueNarrowing], boolean: [26, booleanNarrowing],
  number: [13, numberNarrowing], figure: [8, figureNarrowing], stock: [10, stockNarrowing], soldOut: [4, soldOutNarrowing], rating: [5, ratingNarrowing], kind: [13, kindNarrowing], maker: [12, makerNarrowing],
};

/** Up to `count` narrowings about different things that leave at least one of the pool. */
export function narrowings(asker: Asker, pool: readonly MadeProduct[], noun: Named, count: number): Narrowing[] {
  const weights = Object.fromEntries(Object.entries(MAKERS).map(([k, [w]]) => [k, w]));
  const out: Narrowing[] = [];
  let left = pool;
  for (let tries = 0; out.length < count && tries < count * 8; tries++) {
    const made = MAKERS[asker.rng.weighted(weights)]?.[1](asker, left, noun);
    if (!made || out.some((n) => n.about === made.about || (n.text !== undefined && made.text !== undefined))) continue;
    const kept = left.filter(made.holds);
    if (kept.length === 0 || (kept.length === left.length && tries < count * 5)) continue;
    left = kept;
    out.push(made);
  }
  return out;
}
