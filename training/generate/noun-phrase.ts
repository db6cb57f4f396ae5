/** Goods with what is asked of them as one phrase, and the clauses that select the same products. */
import type { Clauses } from '../../src/assistant/plan.ts';
import type { Condition } from '../../src/catalog/types.ts';
import type { Asker } from './ask.ts';
import { partsOf } from '../../src/assistant/either-goods.ts';
import { surelyNear } from '../../src/assistant/prompt.ts';
import { fill, type Slots, type Word } from './fill.ts';
import type { Good } from './lexicon/types.ts';
import type { Narrowing } from './narrow-kit.ts';
import { nameAt, type Named } from './words.ts';

/** A sentence template filled with goods and modifiers; what hangs behind comes last, before the question mark. */
export function phrase(asker: Asker, template: string, noun: Named, mods: readonly Narrowing[], slots: Slots = {}): string {
  const space = asker.lang === 'zh' ? '' : ' ';
  const before = mods.filter((m) => m.words.startsWith('<') && !/^< /.test(m.words)).map((m) => m.words.slice(1));
  const tails = mods.filter((m) => m.words.startsWith(',')).map((m) => m.words.slice(1).trim());
  const behind = mods.filter((m) => !m.words.startsWith(',') && (!m.words.startsWith('<') || /^< /.test(m.words))).map((m) => m.words);
  // "In stock and under 300": of several that hang behind, the last may be joined by a word.
  const and = behind.length > 1 && asker.lang !== 'zh' && asker.rng.chance(0.35) ? (asker.lang === 'fr' ? ' et' : ' and') : '';
  const around = (name: string): string => [...before, name].join(space) + behind.map((b, i) => (asker.lang === 'zh' ? b : `${i > 0 && i === behind.length - 1 ? and : ''} ${b.trim()}`)).join('');
  const { good, goods: many } = goodsSlots(asker, noun);
  const goods = { np: { ...good, text: around(good.text) }, nps: { ...many, text: around(many.text) }, good, goods: many };
  const text = fill(template, { ...goods, ...slots }, asker.lang);
  if (tails.length === 0) return text;
  const [, body = text, end = ''] = /^(.*?)(\s?[?？!.。]*)$/s.exec(text) ?? [];
  const comma = asker.lang === 'zh' ? asker.rng.pick(['，', '，', ' ', '，']) : asker.rng.pick([', ', ', ', ' ', ' - ']);
  return body + tails.map((t) => comma + t).join('') + end;
}

/** One of the goods, and many, as words for slots. */
export function goodsSlots(asker: Asker, noun: Named): { readonly good: Word; readonly goods: Word } {
  return { good: { text: noun.one, feminine: noun.feminine, plural: isPluralOnly(asker, noun) }, goods: { text: noun.many, feminine: noun.feminine } };
}

/** Goods that come in the plural only; many a French and English word of one form (`bras`) is none. */
function isPluralOnly(asker: Asker, noun: Named): boolean {
  return asker.lang !== 'zh' && noun.one === noun.many && /s$/.test(noun.one) && !/ss$/.test(noun.one);
}

/** Clauses in one fixed order of conditions, so that one meaning has one spelling: brand, attributes, price, rating, stock. */
export function clausesOf(base: Clauses, mods: readonly Narrowing[]): Clauses | undefined {
  const where = inOrder([...base.where, ...mods.flatMap((m) => m.conditions)]);
  const text = mods.find((m) => m.text !== undefined)?.text;
  const notText = mods.find((m) => m.notText !== undefined)?.notText;
  // Of two kinds of goods a further word would only be said of the second.
  if (text !== undefined && base.text !== undefined && partsOf(base.text, []).length > 1) return undefined;
  return { ...base, where, ...(text === undefined ? {} : { text: base.text === undefined ? text : `${base.text} ${text}` }), ...(notText === undefined ? {} : { notText }) };
}

const RANK: Readonly<Record<string, number>> = { brand: 0, price: 2, rating: 3, availability: 4 };

export function inOrder(conditions: readonly Condition[]): Condition[] {
  return [...conditions].sort((a, b) => (RANK[a.field] ?? 1) - (RANK[b.field] ?? 1));
}

/**
 * The clauses that select exactly a store's products of one kind; undefined when none does. Where what the shopper says of
 * the goods (`said`) is like the category's name in words, or surely near to it in meaning, the plan names it. Else it searches
 * for the shopper's own words: goods that no one has ever seen can be copied, but not looked up in a list of categories, and the
 * search knows words of other languages by their meaning. Where it doesn't, for want of vectors, they are translated. Of a category
 * and its parent that hold the same goods the nearer one counts: it stands first in the prompt.
 */
export async function selector(asker: Asker, good: Good, said: string, noun: Named): Promise<Clauses | undefined> {
  const { shop, lang, rng } = asker;
  const own = shop.store.product(shop.made.products.find((p) => p.good === good)?.id ?? '')?.category ?? [];
  const categories = shop.store.schema.categories.filter((c) => c.path.length === own.length && c.path.every((part, i) => part === own[i])).map((c) => c.name);
  const around = new Set(shop.store.schema.categories.filter((c) => c.path.every((part, i) => part === own[i])).map((c) => c.name));
  const sure = surelyNear((await shop.meant(said)).near?.categories ?? []).map((n) => n.name);
  const { resemblance, goods } = shop.read(said);
  const shown = [...resemblance.categories.slice(0, 3).map((c) => c.name), ...goods.flatMap(({ category }) => category?.name ?? []), ...sure].filter((name) => around.has(name));
  const isShared = lang === shop.made.lang;
  const theirs = isShared || shop.readsProducts ? rng.shuffle([noun.many, noun.one]) : [];
  const catalogs = isShared || !shop.readsProducts ? [0, 1, 2].map((i) => nameAt(good, shop.made.lang, i).one) : [];
  const words = [...theirs, ...catalogs];
  const byWord = words.map((text): Clauses => ({ text, where: [] }));
  const named = shown.length > 0 ? [...shown, ...categories] : [];
  const byCategory = named.map((category): Clauses => ({ category, where: [] }));
  const byBoth = categories.flatMap((category) => words.map((text): Clauses => ({ category, text, where: [] })));
  return firstExact(asker, good, shown.length > 0 ? [...byCategory, ...byBoth, ...byWord] : [...byWord, ...byBoth]);
}

const cache = new WeakMap<object, Map<string, boolean>>();

async function firstExact({ shop, lang }: Asker, good: Good, candidates: readonly Clauses[]): Promise<Clauses | undefined> {
  let known = cache.get(shop);
  if (!known) cache.set(shop, (known = new Map()));
  const ids = new Set(shop.made.products.filter((p) => p.good === good).map((p) => p.id));
  for (const clauses of candidates) {
    const key = JSON.stringify([good.id, lang, clauses.category, clauses.text]);
    let isExact = known.get(key);
    if (isExact === undefined) {
      const found = await shop.idsOf({ lang, verb: 'count', clauses });
      known.set(key, (isExact = found.size === ids.size && [...ids].every((id) => found.has(id))));
    }
    if (isExact) return clauses;
  }
  return undefined;
}
