/** Questions that search: filters, superlatives, counts and averages, needs, things the store does not sell. */
import type { Clauses } from '../../../src/assistant/plan.ts';
import { MOST_WORDS } from '../../../src/assistant/plan-words.ts';
import { elsewhere } from '../elsewhere.ts';
import { draft, numberWord, sayOne, waysOf, type Asker, type Draft } from '../ask.ts';
import { fill, inflect } from '../fill.ts';
import type { Good, Lang } from '../lexicon/types.ts';
import { booleanNarrowing, bound, brandNarrowing, makerNarrowing, narrowings } from '../narrow.ts';
import { asideNarrowing } from '../narrow-figures.ts';
import { numberOf, pickField, type Narrowing } from '../narrow-kit.ts';
import { clausesOf, phrase, selector } from '../noun-phrase.ts';
import { aroundGoods, aroundNeed } from '../phrases/circumstances.ts';
import { isHeldOut, ofSplit } from '../phrases/index.ts';
import { fieldWord, nameAt, nameGood, type Named } from '../words.ts';
import type { MadeProduct } from '../world.ts';
import { makeMost } from './figures.ts';
import { makeInOrder } from './in-order.ts';
import { makeLackingWord, neighbourOf } from './lacking.ts';

/** Goods, and the clauses that find just them. */
export interface Scope {
  readonly noun: Named;
  readonly base: Clauses;
  readonly pool: readonly MadeProduct[];
  readonly good?: Good;
  /** What the goods are said to be without it being a condition: the category itself is for men. */
  readonly given?: readonly Narrowing[];
}

const ANYTHING: Readonly<Record<Lang, Named>> = {
  en: { one: 'product', many: 'products', feminine: false, index: 0 },
  fr: { one: 'produit', many: 'produits', feminine: false, index: 0 },
  zh: { one: '商品', many: '商品', feminine: false, index: 0 },
};
const ANYTHING_ELSE: Readonly<Record<Lang, readonly Named[]>> = {
  en: [{ one: 'item', many: 'items', feminine: false, index: 1 }, { one: 'thing', many: 'things', feminine: false, index: 2 }],
  fr: [{ one: 'article', many: 'articles', feminine: false, index: 1 }, { one: 'truc', many: 'trucs', feminine: false, index: 2 }],
  zh: [{ one: '东西', many: '东西', feminine: false, index: 1 }, { one: '产品', many: '产品', feminine: false, index: 2 }],
};

/** A whole department of the store, as people call it. */
const GROUP: Readonly<Record<Lang, readonly string[]>> = {
  en: ['{group}', '{group}', '{group}', '{group} stuff', '{group} things', '{group} items', 'stuff from {group}', 'things in your {group} section'],
  fr: ['{group}', '{group}', '{group}', 'articles du rayon {group}', 'trucs du rayon {group}', 'articles {group}', 'produits {group}'],
  zh: ['{group}', '{group}', '{group}', '{group}类的东西', '{group}类', '{group}方面的东西', '{group}那边的商品'],
};
const OF_A_GROUP = 0.09;
const OF_A_LINE = 0.09;
const OF_EITHER = 0.06;
const JOINTS: Readonly<Record<Lang, readonly string[]>> = { en: [' or ', ' and ', ' or '], fr: [' ou ', ' et ', ' ou des ', ' et des '], zh: ['和', '或者', '、', '还是', '或', '', '跟'] };

/** Goods of two kinds: "jams or honeys". Both must be found by what they are called. */
async function eitherScope(asker: Asker): Promise<Scope | undefined> {
  const { rng, shop, lang } = asker;
  for (let tries = 0; tries < 5; tries++) {
    const named = rng.sample(shop.made.goods, 2).map((good) => ({ good, noun: nameGood(asker, good), pool: shop.made.products.filter((p) => p.good === good) }));
    const [a, b] = named;
    if (!a || !b || /\s(?:or|and|ou|et)\s|[,和与或]/.test(`${a.noun.many} ${b.noun.many}`)) continue;
    const isExact = async ({ noun, pool }: typeof a): Promise<boolean> => {
      const found = await shop.idsOf({ lang, verb: 'count', clauses: { text: noun.many, where: [] } });
      return found.size === pool.length && pool.every((p) => found.has(p.id));
    };
    if (!(await isExact(a)) || !(await isExact(b))) continue;
    const joint = rng.pick(JOINTS[lang]);
    const text = `${a.noun.many}${joint}${b.noun.many}`;
    if (text.split(' ').length > MOST_WORDS) continue;
    return { noun: { one: `${a.noun.one}${joint.replace(' des ', ' ')}${b.noun.one}`, many: text, feminine: a.noun.feminine, index: 0 }, base: { text, where: [] }, pool: [...a.pool, ...b.pool] };
  }
  return undefined;
}
/** All of one line of products, by the name that their titles share: "iPhones", "Nebula tents". */
function lineScope({ rng, shop, lang }: Asker, smallest: number): Scope | undefined {
  const of = (model: string): MadeProduct[] => shop.made.products.filter((p) => p.title.includes(model));
  const lines = [...new Set(shop.made.products.map((p) => p.model).filter((m) => m.length > 2))].filter((m) => of(m).length >= Math.max(2, smallest));
  const model = rng.maybe(lines);
  const pool = model === undefined ? [] : of(model);
  const good = pool[0]?.good;
  if (model === undefined || !good || pool.some((p) => p.good !== good)) return undefined;
  const { one, many, feminine } = nameAt(good, lang, 0);
  const named = (goods: string): string => (lang === 'fr' ? `${goods} ${model}` : `${model}${lang === 'zh' ? '' : ' '}${goods}`);
  const noun = rng.chance(0.4) ? { one: model, many: model, feminine, index: 0 } : { one: named(one), many: named(many), feminine, index: 0 };
  return { noun, base: { text: model, where: [] }, pool };
}

/** One kind of goods of the store, a group of them, or all it has. */
export async function pickScope(asker: Asker, smallest = 1): Promise<Scope | undefined> {
  const { rng, shop, lang } = asker;
  if (rng.chance(0.05)) return { noun: rng.chance(0.5) ? ANYTHING[lang] : rng.pick(ANYTHING_ELSE[lang]), base: { where: [] }, pool: shop.made.products };
  if (rng.chance(OF_A_LINE)) {
    const line = lineScope(asker, smallest);
    if (line) return line;
  }
  if (rng.chance(OF_EITHER)) {
    const either = await eitherScope(asker);
    if (either) return either;
  }
  const good = rng.pick(shop.made.goods);
  if (rng.chance(OF_A_GROUP)) {
    const group = good.group[shop.made.lang];
    const category = shop.store.schema.categories.find((c) => c.path.length === 1 && c.path[0] === group);
    const pool = shop.made.products.filter((p) => p.good.group === good.group || p.good.group[shop.made.lang] === group);
    const said = fill(rng.pick(GROUP[lang]), { group: good.group[lang].toLowerCase() }, lang);
    if (category) return { noun: { one: said, many: said, feminine: false, index: 0 }, base: { category: category.name, where: [] }, pool };
  }
  const gendered = shop.made.products.filter((p) => p.good === good && p.categoryFor);
  if (gendered.length > 0 && rng.chance(0.6)) return genderedScope(asker, good, rng.pick(gendered).categoryFor === 'men' ? 'men' : 'women', smallest);
  const noun = nameGood(asker, good);
  const base = await selector(asker, good, noun.many, noun);
  const pool = shop.made.products.filter((p) => p.good === good);
  return base && pool.length >= smallest ? { noun, base, pool, good } : undefined;
}

function genderedScope(asker: Asker, good: Good, who: 'men' | 'women', smallest: number): Scope | undefined {
  const { rng, shop, book } = asker;
  const pool = shop.made.products.filter((p) => p.good === good && p.categoryFor === who);
  const path = shop.store.product(pool[0]?.id ?? '')?.category ?? [];
  const category = shop.store.schema.categories.find((c) => c.path.length === path.length && c.path.every((part, i) => part === path[i]))?.name;
  if (category === undefined || pool.length < smallest) return undefined;
  const words = rng.pick(who === 'men' ? book.find.forMen : book.find.forWomen);
  return { noun: nameGood(asker, good), base: { category, where: [] }, pool, good, given: [{ words, about: 'gender', keep: [], conditions: [], holds: () => true }] };
}

const ids = (products: readonly MadeProduct[]): Set<string> => new Set(products.map((p) => p.id));
const keepOf = (mods: readonly Narrowing[]): string[] => mods.flatMap((m) => m.keep);

export async function makeFilter(asker: Asker): Promise<Draft | undefined> {
  const { rng, book } = asker;
  const scope = await pickScope(asker);
  if (!scope) return undefined;
  const isAnything = !scope.good && scope.base.category === undefined;
  const first = rng.chance(TRAIT_FIRST) ? booleanNarrowing(asker, scope.pool, scope.noun) : undefined;
  const held = first ? scope.pool.filter(first.holds) : scope.pool;
  const count = isAnything ? rng.int(1, 2) : Number(rng.weighted({ 0: 12, 1: 42, 2: 33, 3: 13 }));
  const others = narrowings(asker, held, scope.noun, first ? count - 1 : count).filter((m) => m.about !== first?.about);
  const mods = [...(scope.given ?? []), ...(first ? [first] : []), ...others, ...told(asker, scope)];
  if (isAnything && mods.length === 0) return undefined;
  const clauses = clausesOf(scope.base, mods);
  const left = scope.pool.filter((p) => mods.every((m) => m.holds(p)));
  if (!clauses || left.length === 0) return undefined;
  const templates = isAnything ? book.find.find.filter((t) => !t.includes('{good}')) : rng.chance(AROUND) ? waysOf(asker, aroundGoods) : book.find.find;
  const message = phrase(asker, rng.pick(templates), scope.noun, mods);
  return draft(asker, message, { verb: 'find', clauses }, { outcome: 'answered', ids: ids(left) }, { keep: keepOf(mods) });
}

/** Lists that a yes or a no narrows, whatever else does: many shops have few such fields. */
const TRAIT_FIRST = 0.16;
/** Messages that tell what it is for in words that sound like a policy's. */
const AROUND = 0.09;
/** Messages with a figure that is no money and that no field holds. */
const ASIDE = 0.09;

function told(asker: Asker, { pool, good }: Scope): Narrowing[] {
  const aside = good && asker.rng.chance(ASIDE) ? asideNarrowing(asker, pool) : undefined;
  return aside ? [aside] : [];
}

/** A superlative: its words (agreeing in French) and how it sorts. */
export interface Superlative {
  readonly sup: string;
  readonly sups: string;
  readonly field: string;
  readonly which: 'min' | 'max';
  readonly value: (p: MadeProduct) => number | undefined;
}

export function superlative(asker: Asker, pool: readonly MadeProduct[], noun: Named): Superlative | undefined {
  const { rng, book, lang } = asker;
  const worded = (words: readonly string[], field: string, which: 'min' | 'max', value: Superlative['value']): Superlative => {
    const said = rng.pick(words);
    return lang === 'fr' ? { sup: inflect(said, noun.feminine, false), sups: `les ${inflect(said, noun.feminine, true)}`, field, which, value } : { sup: said, sups: said, field, which, value };
  };
  const kind = rng.weighted({ cheapest: 34, dearest: 18, rated: pool.some((p) => p.rating !== undefined) ? 14 : 0, number: 34 });
  if (kind === 'cheapest') return worded(book.find.cheapest, 'price', 'min', (p) => p.price);
  if (kind === 'dearest') return worded(book.find.dearest, 'price', 'max', (p) => p.price);
  if (kind === 'rated') return worded(book.find.bestRated, 'rating', 'max', (p) => p.rating);
  const found = pickField(asker, pool, (f) => f.kind === 'number' && (f.most[lang].some((w) => w !== '') || f.least[lang].some((w) => w !== '')));
  if (!found) return undefined;
  const [id, made] = found;
  const which = rng.chance(0.5) ? 'max' : 'min';
  const words = made.field[which === 'max' ? 'most' : 'least'][lang].filter((w) => w !== '');
  if (words.length === 0) return undefined;
  const usable = lang === 'fr' ? words.filter((w) => w.startsWith('la ') === noun.feminine).map((w) => w.replace(/^(le|la) /, '')) : words;
  return usable.length === 0 ? undefined : worded(usable, made.name, which, (p) => numberOf(p.printed.get(id)));
}

/** The products at the extreme; with `count`, the first so many and those tied with the last. */
export function extremeOf(pool: readonly MadeProduct[], { which, value }: Pick<Superlative, 'which' | 'value'>, count = 1): MadeProduct[] {
  const valued = pool.flatMap((p) => { const v = value(p); return v === undefined ? [] : [{ p, v: which === 'min' ? v : -v }]; }).sort((a, b) => a.v - b.v);
  const last = valued[Math.min(count, valued.length) - 1];
  return last === undefined ? [] : valued.filter((x) => x.v <= last.v).map((x) => x.p);
}

export async function makeSuperlative(asker: Asker): Promise<Draft | undefined> {
  const { rng, book } = asker;
  const scope = await pickScope(asker, 2);
  if (!scope) return undefined;
  const mods = [...(scope.given ?? []), ...narrowings(asker, scope.pool, scope.noun, rng.chance(0.3) ? 1 : 0)];
  const left = scope.pool.filter((p) => mods.every((m) => m.holds(p)));
  const base = clausesOf(scope.base, mods);
  if (!base || left.length < 2) return undefined;
  const way = rng.weighted({ sup: 50, fieldName: 16, most: 26, inOrder: 8 });
  if (way === 'inOrder') return makeInOrder(asker, scope, base, left, mods);
  if (way === 'most') return makeMost(asker, scope, base, left, mods);
  if (way === 'fieldName') return byFieldName(asker, scope, base, left, mods);
  const sup = superlative(asker, left, scope.noun);
  if (!sup || mods.some((m) => m.about === sup.field)) return undefined;
  const top = rng.chance(0.26) ? rng.int(2, 6) : undefined;
  if (top !== undefined && left.length <= top) return undefined;
  const best = extremeOf(left, sup, top ?? 1);
  if (best.length === 0 || best.length > (top ?? 1) + 4) return undefined;
  const slots = { sup: { text: sup.sup, feminine: scope.noun.feminine }, sups: sup.sups, ...(top === undefined ? {} : { n: numberWord(asker, top) }) };
  const message = phrase(asker, rng.pick(top === undefined ? book.find.superlative : book.find.top), scope.noun, mods, slots);
  const clauses: Clauses = { ...base, extreme: { field: sup.field, which: sup.which }, ...(top === undefined ? {} : { top }) };
  return draft(asker, message, { verb: 'find', clauses }, { outcome: 'answered', ids: ids(best) }, { keep: keepOf(mods) });
}

/** "Which kettle has the highest power": superlatives of any number field by its name. */
function byFieldName(asker: Asker, scope: Scope, base: Clauses, left: readonly MadeProduct[], mods: readonly Narrowing[]): Draft | undefined {
  const { rng, book } = asker;
  const found = pickField(asker, left, (f) => f.kind === 'number');
  if (!found || mods.some((m) => m.about === found[0])) return undefined;
  const [id, made] = found;
  const which = rng.chance(0.6) ? 'max' : 'min';
  const best = extremeOf(left, { which, value: (p) => numberOf(p.printed.get(id)) });
  if (best.length === 0 || best.length > 5) return undefined;
  const message = phrase(asker, rng.pick(which === 'max' ? book.find.mostField : book.find.leastField), scope.noun, mods, { field: fieldWord(asker, made.field) });
  return draft(asker, message, { verb: 'find', clauses: { ...base, extreme: { field: made.name, which } } }, { outcome: 'answered', ids: ids(best) }, { keep: keepOf(mods) });
}

export async function makeCount(asker: Asker): Promise<Draft | undefined> {
  const { rng, book } = asker;
  const scope = await pickScope(asker);
  if (!scope) return undefined;
  const isAverage = rng.chance(0.25);
  const mods = [...(scope.given ?? []), ...counted(asker, scope, isAverage)];
  const clauses = clausesOf(scope.base, mods);
  const left = scope.pool.filter((p) => mods.every((m) => m.holds(p)));
  if (!clauses || left.length === 0) return undefined;
  if (isAverage) {
    const prices = left.map((p) => p.price).filter((p) => p !== undefined);
    if (prices.length === 0 || mods.some((m) => m.about === 'price')) return undefined;
    const mean = prices.reduce((a, b) => a + b, 0) / prices.length;
    return draft(asker, phrase(asker, rng.pick(book.find.average), scope.noun, mods), { verb: 'average', field: 'price', clauses }, { outcome: 'answered', holds: (f) => Math.abs((f.figures[0]?.value ?? -1) - mean) < 0.011 }, { keep: keepOf(mods) });
  }
  return draft(asker, phrase(asker, rng.pick(book.find.count), scope.noun, mods), { verb: 'count', clauses }, { outcome: 'answered', holds: (f) => f.total === left.length }, { keep: keepOf(mods) });
}

/** How many of one brand are there: counts ask for it more than lists do. */
const COUNTED_BRAND = 0.3;

function counted(asker: Asker, { pool, noun }: Scope, isAverage: boolean): Narrowing[] {
  const made = !isAverage && asker.rng.chance(COUNTED_BRAND) ? (brandNarrowing(asker, pool) ?? makerNarrowing(asker, pool)) : undefined;
  return made ? [made] : narrowings(asker, pool, noun, Number(asker.rng.weighted({ 0: 40, 1: 42, 2: 18 })));
}

/** A need names no goods: what fits is found by the meaning of the whole message. */
export function makeNeed(asker: Asker): Draft | undefined {
  const { rng, book, shop, lang } = asker;
  const good = rng.pick(shop.made.goods);
  const need = rng.maybe(ofSplit(good.needs[lang], shop.made.split));
  if (need === undefined) return undefined;
  const pool = shop.made.products.filter((p) => p.good === good || (good.family !== undefined && p.good.family === good.family));
  const aside = rng.chance(ASIDE) ? asideNarrowing(asker, pool) : undefined;
  const mods = aside ? [aside] : rng.chance(0.15) ? narrowings(asker, pool, nameAt(good, lang, 0), 1).filter((m) => m.about === 'price') : [];
  const clauses = clausesOf({ meant: true, where: [] }, mods);
  const left = pool.filter((p) => mods.every((m) => m.holds(p)));
  if (!clauses || left.length === 0) return undefined;
  const text = rng.chance(AROUND_NEED) ? sayOne(asker, aroundNeed, { need: trimEnd(need) }) : fill(rng.pick(book.find.need), { need: trimEnd(need) }, lang);
  const message = mods.length === 0 ? text : `${trimEnd(text)}${lang === 'zh' ? '，' : ', '}${mods.map((m) => m.words.replace(/^[<, ]+/, '')).join(' ')}`;
  return draft(asker, message, { verb: 'find', clauses }, { outcome: 'answered', among: ids(left) }, { keep: keepOf(mods) });
}

/** Needs told amid birthdays, journeys and football: still needs. */
const AROUND_NEED = 0.22;

function trimEnd(text: string): string {
  return text.replace(/[\s.。!！?？]+$/u, '');
}

export async function makeNomatch(asker: Asker): Promise<Draft | undefined> {
  const { rng, book, shop, lang } = asker;
  const kind = rng.weighted({ empty: 20, word: 30, neighbour: 28, other: 10, elsewhere: 12 });
  if (kind === 'empty') return makeEmptyFilter(asker);
  if (kind === 'word') return makeLackingWord(asker);
  const good = kind === 'neighbour' ? neighbourOf(asker) : kind === 'other' ? rng.maybe(shop.made.others) : undefined;
  if (kind === 'neighbour' && !good) return undefined;
  const thing = rng.pick(elsewhere.filter((t) => isHeldOut(t.named.en.one) === (shop.made.split === 'heldout')));
  const noun = good ? nameGood(asker, good) : thing.named[lang];
  const sup = { text: rng.pick(book.find.cheapest), feminine: noun.feminine };
  const message = phrase(asker, rng.pick(book.find.nomatch), noun, [], { sup: lang === 'fr' ? { ...sup, text: inflect(sup.text, noun.feminine, false) } : sup });
  // Nothing in the catalog is called so: what can be looked for is the shopper's own word.
  const text = [noun.many, noun.one].find((name) => message.toLowerCase().includes(name.toLowerCase()));
  return text === undefined ? undefined : draft(asker, message, { verb: 'find', clauses: { text, where: [] } }, { outcome: 'nomatch' }, { keep: [text] });
}

/** Goods the store has, but none like that. */
async function makeEmptyFilter(asker: Asker): Promise<Draft | undefined> {
  const { rng, book, shop } = asker;
  const scope = await pickScope(asker, 2);
  if (!scope?.good) return undefined;
  const prices = scope.pool.map((p) => p.price).filter((p) => p !== undefined);
  const least = Math.min(...prices);
  const mods: Narrowing[] = [...(scope.given ?? [])];
  const foreign = rng.maybe([...new Set(shop.made.products.map((p) => p.brand).filter((b) => b !== undefined))].filter((b) => scope.pool.every((p) => p.brand !== b)));
  if (foreign !== undefined && rng.chance(0.5)) mods.push({ words: fill(rng.pick(book.modifiers.brand.filter((t) => !t.startsWith('<'))), { brand: foreign }, asker.lang), about: 'brand', keep: [], conditions: [{ field: 'brand', op: '=', value: foreign }], holds: () => false });
  else if (Number.isFinite(least) && least > 2) mods.push(bound(asker, 'under', Math.max(1, Math.floor(least * rng.pick([0.3, 0.5, 0.8])))));
  const clauses = clausesOf(scope.base, mods);
  if (!clauses || mods.every((m) => m.conditions.length === 0) || scope.pool.some((p) => mods.every((m) => m.holds(p)))) return undefined;
  return draft(asker, phrase(asker, rng.pick(book.find.find), scope.noun, mods), { verb: 'find', clauses }, { outcome: 'nomatch' }, { keep: keepOf(mods) });
}
