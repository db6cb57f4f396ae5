/**
 * The words the model is shown before it writes a plan: the store's schema (the same for every question, so its KV
 * cache is kept) and the turn (what search found for the message, the dialogue, the message). The data generator calls
 * this very code, so the model is tuned on what it will see.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { isUnder } from '../catalog/category-path.ts';
import { isBuiltIn } from '../catalog/field-access.ts';
import { byCount } from '../catalog/schema.ts';
import type { CategoryInfo, FieldInfo, Lang, Product, Resemblance } from '../catalog/types.ts';
import type { Cart } from '../protocol/answer.ts';
import { cartLines, productsIn } from './cart-lines.ts';
import type { CartLine } from './finding.ts';
import { foundProducts } from './found-products.ts';
import { Names, plain } from './names.ts';
import type { Near, NearCondition, NearField, NearName } from './near-names.ts';
import type { Plan } from './plan.ts';
import { isNoneSold, type SaidGoods } from './store-words.ts';
import { plansBefore, type Offered, type PlanTurn, type WithClauses } from './plan-grammar.ts';
import { printPlan } from './plan-text.ts';

/** Limits that keep the schema near 300 tokens: a prefix is computed once, but every step attends to it. */
const MAX_CATEGORIES = 40;
const MAX_FIELDS = 20;
const MAX_BRANDS = 10;
const MAX_VALUES = 3;
const MAX_SHOWN = 6;
const MAX_IN_CART = 6;
/** Of a list, those that the message is likest to. */
const MAX_LIKEST = 2;
const MAX_FOUND_CATEGORIES = 3;
const MAX_FOUND_VALUES = 6;
const MAX_FOUND_POLICIES = 2;
const MAX_FOUND_CONDITIONS = 3;
/** Those that words name, too, are among them. */
const MAX_NEAR_CONDITIONS = 5;
/** Of 67 conditions that no word of a message leads to 55 are among three that lead by so much; messages that ask for none show 1.4: the model must still choose. */
const LEAST_CONDITION_LEAD = 30;
const MAX_HAS = 16;
const MAX_HAS_NEARNESS = 4;
/** What is asked mostly has 72 to 82. */
const LEAST_FIELD_NEARNESS = 72;
/**
 * Near categories that a plan may name. Of 258 made messages about goods never seen the right one leads by less than 20 in one of
 * eight, where the shopper's own words find more. Of 83 questions about five real catalogs that name goods, one that may be named is
 * right in 81 where 40 behind the first is let through (2.1 of them on average), 81 at 20 (1.8) and 80 at 10 (1.3).
 */
const SURE_LEAD = 20;
const FAR_BEHIND = 12;
/** Where the store has nothing that is called as the message says, near is mostly what is sold in its place: snowboards for surfboards (68). */
const LEAST_LEAD_OF_UNSOLD = 90;
/** What is left of such a message without those goods may be little, and little is near to anything. */
const LEAST_LEAD_WITHOUT = 40;
/** A message is cut here for the model (search sees it whole): 600 characters are about 150 tokens. */
export const MAX_MESSAGE_LENGTH = 600;

/** The schema part. Ends without a newline: `buildTurn` starts with one. */
export function buildPrefix(store: CatalogStore): string {
  const names = Names.of(store);
  const { schema, catalog } = store;
  const lines = [`shop: ${plain(catalog.store.name)}; ${catalog.store.currency}`];
  const categories = byCount(schema.categories).slice(0, MAX_CATEGORIES);
  if (categories.length > 0) {
    const kept = new Set(categories);
    lines.push(`cat: ${schema.categories.filter((c) => kept.has(c)).map((c) => names.category(c.name)).join('; ')}`);
  }
  const fields = names.fields().filter(([, field]) => !isCommon(field)).sort((a, b) => b[1].count - a[1].count).slice(0, MAX_FIELDS);
  if (fields.length > 0) lines.push(`field: ${fields.map(([shown, field]) => describeField(shown, field)).join('; ')}`);
  const brands = schema.brands.slice(0, MAX_BRANDS);
  if (brands.length > 0) lines.push(`brand: ${brands.map((b) => plain(b)).join('; ')}`);
  const { policies } = catalog.store;
  if (policies.length > 0) lines.push(`policy: ${policies.map((p) => `${plain(p.id)} ${plain(p.title)}`).join('; ')}`);
  return lines.join('\n');
}

/** Fields every store has: the model knows them without being told. */
function isCommon(field: FieldInfo): boolean {
  return field.name === 'price' || field.name === 'rating' || field.name === 'brand' || field.name === 'availability';
}

function describeField(shown: string, field: FieldInfo): string {
  if (field.kind === 'boolean') return `${shown} yes/no`;
  if (field.kind === 'number') return field.unit ? `${shown} ${plain(field.unit, 12)}` : `${shown} 1`;
  return `${shown} (${field.values.slice(0, MAX_VALUES).map((v) => plain(v, 20)).join(', ')})`;
}

/** What a turn's prompt is made from. */
export interface TurnContext {
  readonly store: CatalogStore;
  readonly message: string;
  /** The plan of the turn before, if there was one. */
  readonly last?: Plan;
  /** The search that the talk is still about. */
  readonly search?: Plan;
  /** The page's language: what is answered in where the message has no word of any, such as an order's number, and nothing was said before. */
  readonly lang?: Lang;
  /** The products last shown, best first. */
  readonly shown: readonly Product[];
  readonly cart?: Cart;
  /** What the catalog holds that resembles the message; made from it when left out. */
  readonly resemblance?: Resemblance;
  /** Things that the message speaks of, and how many of the store's products are called so; left out while no lexicon is there. */
  readonly goods?: readonly SaidGoods[];
  /** Names near to the message in meaning; left out while there is no embedder. */
  readonly near?: Near;
  /** Products by words and meaning joined, best first; left out while there are no vectors. */
  readonly ranked?: readonly Product[];
}

/** The turn part; the model goes on after `plan:` with the plan. */
export function buildTurn(context: TurnContext): string {
  const { store, message, shown } = context;
  const names = Names.of(store);
  const found = telling(context.resemblance ?? store.resemble(message));
  const likest = likestShown(shown, context.ranked);
  const lines: string[] = ['', ...toldBefore(context, likest.length > 0 ? [`likest: ${likest.map((position) => `#${String(position)}`).join(' ')}`] : [])];
  // First those that hold what is spoken of: of Chocolat à boire and Chocolats the one with the chocolate bars.
  const holding = new Set((context.goods ?? []).flatMap(({ category }) => category?.name ?? []));
  const categories = [...found.categories].sort((a, b) => Number(holding.has(b.name)) - Number(holding.has(a.name)));
  const like = [
    ...categories.slice(0, MAX_FOUND_CATEGORIES).map((c) => `cat=${names.category(c.name)}`),
    ...found.traits.map((field) => `${names.field(field)}=yes`),
    ...found.values.slice(0, MAX_FOUND_VALUES).map((v) => `${names.field(v.field)}=${plain(v.value)}`),
    ...found.policies.slice(0, MAX_FOUND_POLICIES).map((p) => `policy=${plain(p.id)}`),
  ];
  if (like.length > 0) lines.push(`like: ${like.join('; ')}`);
  const goods = (context.goods ?? []).map((said) => goodsShown(said, names));
  if (goods.length > 0) lines.push(`goods: ${goods.join('; ')}`);
  const leading = (near: readonly NearName[] = [], shown: (name: string) => string): string => near.map(({ name, lead }) => `${shown(name)} ${String(Math.max(0, lead))}`).join('; ');
  const near = leading(context.near?.categories, (name) => names.category(name));
  if (near) lines.push(`near: ${near}`);
  const fits = unnamed(fitting(context), found, names);
  if (fits.length > 0) lines.push(`fits: ${fits.join('; ')}`);
  const policies = leading(context.near?.policies, plain);
  if (policies) lines.push(`policies: ${policies}`);
  const hits = foundProducts(context, found);
  if (hits.length > 0) lines.push(`titles: ${unique(hits.map((p) => names.title(p))).join('; ')}`);
  const has = fieldsOf([...(shown[0] ? [shown[0]] : []), ...hits.slice(0, 1), ...oneOfTheGoods(context)], found, context.near?.fields ?? [], names);
  if (has.length > 0) lines.push(`has: ${has.join('; ')}`);
  lines.push(`ask: ${plainMessage(message)}`, 'plan:');
  return lines.join('\n');
}

/** What was asked, shown and bought before the message, a line each; `aboutShown` stands behind the list. */
export function toldBefore({ store, last, search, shown, cart }: Pick<TurnContext, 'store' | 'last' | 'search' | 'shown' | 'cart'>, aboutShown: readonly string[] = []): string[] {
  const names = Names.of(store);
  const inside = cartShown({ store, ...(cart ? { cart } : {}) });
  return [
    ...(search && search !== last ? [`search: ${printPlan(search, names)}`] : []),
    ...(last ? [`last: ${printPlan(last, names)}`] : []),
    ...(shown.length > 0 ? [`shown: ${shown.slice(0, MAX_SHOWN).map((p, i) => `${i + 1} ${names.title(p)}${p.price === undefined ? '' : ` ${p.price}`}`).join('; ')}`] : []),
    ...aboutShown,
    ...(inside.length > 0 ? [`cart: ${inside.map(({ product, quantity }) => `${String(quantity)} ${names.title(product)}`).join('; ')}`] : []),
  ];
}

/**
 * `snowboards 12 = Snowboards`: the category is all of them; `gps watches 6 < Navigation 11`: it holds others, too, and the
 * plan must say so in words. Written as signs, for small models compare figures badly.
 */
function goodsShown({ said, count, category }: SaidGoods, names: Names): string {
  const shown = `${plainMessage(said)} ${String(count)}`;
  if (!category) return shown;
  const name = names.category(category.name);
  return count >= category.count ? `${shown} = ${name}` : `${shown} < ${name} ${String(category.count)}`;
}

/** What stands first among the goods that the message is surely about: their fields are asked for, whatever product its words are likest to. */
function oneOfTheGoods(context: TurnContext): Product[] {
  const [category] = categoriesMeant(context);
  const first = category && context.ranked?.find((product) => isUnder(product.category, category.path));
  return first ? [first] : [];
}

/** The categories of the goods that a message names, then those that it is surely near to. */
function categoriesMeant({ goods = [], near, store }: TurnContext): CategoryInfo[] {
  const named = goods.flatMap((said) => said.category ?? []);
  return [...named, ...surelyNear(near?.categories ?? []).flatMap(({ name }) => store.schema.categories.find((c) => c.name === name) ?? [])];
}

/** A turn's prompt and its grammar ask for the same. */
const conditionsOf = new WeakMap<TurnContext, readonly NearCondition[]>();

/** Conditions near in meaning, nearest first, of those that something in the categories meant can meet; of all where the message is about no goods. */
function fitting(context: TurnContext): readonly NearCondition[] {
  let found = conditionsOf.get(context);
  if (!found) conditionsOf.set(context, (found = findFitting(context)));
  return found;
}

function findFitting(context: TurnContext): NearCondition[] {
  const near = (context.near?.conditions ?? []).filter(({ lead }) => lead >= LEAST_CONDITION_LEAD);
  const categories = near.length === 0 ? [] : categoriesMeant(context);
  const inside = categories.length === 0 ? [] : context.store.catalog.products.filter((product) => categories.some(({ path }) => isUnder(product.category, path)));
  const canMeet = inside.length === 0 ? near : near.filter((condition) => inside.some((product) => canBe(product, condition)));
  return canMeet.slice(0, MAX_NEAR_CONDITIONS);
}

/** A field that says yes or no may say either. */
function canBe(product: Product, { field, value }: NearCondition): boolean {
  const own = [product.attributes[field], ...product.variants.map(({ options }) => options[field])].flat().filter((one) => one !== undefined);
  return value === 'yes' ? own.length > 0 : own.some((one) => String(one) === value);
}

/** A word of some language; letters in a code (`AB-1234`) are none. */
const WORD = /(?<![\p{L}\d#_/-])\p{L}{2,}(?![\p{L}\d#_/-])|\p{Script=Han}/u;

/** What the turn's plan may name: what its prompt shows. Categories are all of the store's while none are found by meaning. */
export function planTurn(context: TurnContext & { readonly resemblance: Resemblance }): PlanTurn {
  const { store, message, shown, last, search } = context;
  const before = plansBefore(context);
  const resemblance = telling(context.resemblance);
  const near = context.near?.categories ?? [];
  const names = Names.of(store);
  const inside = cartShown(context).map(({ product }) => product);
  const products = [...shown.slice(0, MAX_SHOWN), ...foundProducts(context, resemblance), ...inside];
  const inLast = before.flatMap(({ clauses }) => clauses.category ?? []);
  const holding = (context.goods ?? []).flatMap(({ category }) => category ?? []);
  const lang = WORD.test(message) ? undefined : (last?.lang ?? context.lang);
  const found = [...resemblance.categories.slice(0, MAX_FOUND_CATEGORIES), ...holding, ...nearSold(context)].map(({ name }) => name);
  return {
    titles: unique(products.map((p) => names.title(p))),
    shownCount: shown.length,
    ...inCart(context.cart ?? {}, shown, store),
    categories: near.length === 0 ? names.categories() : unique([...found, ...inLast].map((name) => names.category(name))),
    message,
    ...(context.near ? { conditions: offered(message, fitting(context), resemblance, before) } : {}),
    ownWordsOnly: (context.ranked ?? []).length > 0,
    ...(last ? { last } : {}),
    ...(search ? { search } : {}),
    ...(lang ? { lang } : {}),
  };
}

/**
 * Near categories that a plan may name. Where the store has none of what is said, a category stands back for it unless it is very near, or
 * near without those words, too: "jackets for the washing machine" are jackets, surfboards no snowboards.
 */
function nearSold({ near, goods = [] }: TurnContext): readonly NearName[] {
  const { categories = [], without = [] } = near ?? {};
  const sure = surelyNear(categories);
  if (!isNoneSold(goods)) return sure;
  const besides = new Set(surelyNear(without, LEAST_LEAD_WITHOUT).map(({ name }) => name));
  const very = new Set(surelyNear(categories, LEAST_LEAD_OF_UNSOLD).map(({ name }) => name));
  return sure.filter(({ name }) => very.has(name) || besides.has(name));
}

/** What was put into the cart last. */
function cartShown({ cart = {}, store }: Pick<TurnContext, 'cart' | 'store'>): CartLine[] {
  return cartLines(cart, store).slice(-MAX_IN_CART);
}

/** Places of the shown products that the message is likest to by words and meaning, likest first: of a list the model sees titles and prices only. */
function likestShown(shown: readonly Product[], ranked: readonly Product[] = []): number[] {
  const seen = shown.slice(0, MAX_SHOWN);
  if (seen.length < 2) return [];
  return ranked.filter((product) => seen.includes(product)).slice(0, MAX_LIKEST).map((product) => seen.indexOf(product) + 1);
}

/** The titles and places of what is in the cart; nothing where it is empty, or holds nothing that the catalog knows. */
function inCart(cart: Cart, shown: readonly Product[], store: CatalogStore): Pick<PlanTurn, 'inCart'> {
  const held = productsIn(cart, store);
  const titles = unique([...held].map((p) => Names.of(store).title(p)));
  return titles.length > 0 ? { inCart: { titles, positions: shown.flatMap((p, i) => (held.has(p) ? [i + 1] : [])) } } : {};
}

/** Without the tags that only repeat a category, a brand or another value: many shops tag a phone "smartphones" and "apple". */
function telling(found: Resemblance): Resemblance {
  const said = new Set([...found.categories.map((c) => c.path.at(-1) ?? c.name), ...found.values.flatMap(({ field, value }) => (field === 'tags' ? [] : [value]))].map((name) => name.toLowerCase()));
  return { ...found, values: found.values.filter(({ field, value }) => field !== 'tags' || !said.has(value.toLowerCase())) };
}

/** A message that denies something may mean that a field says no: "sans piles" of what needs batteries. */
export const DENIES = /(?<!\p{L})(?:no|not|non|none|without|never|sans|pas|ni|aucune?|ne)(?!\p{L})|n['’]t(?!\p{L})|-free(?!\p{L})|[不没无免别勿非]/iu;

/** The conditions that words lead to, those near in meaning, and those of the plans before. */
function offered(message: string, near: readonly NearCondition[], { values, traits }: Resemblance, before: readonly WithClauses[]): Offered[] {
  const denies = DENIES.test(message);
  return [
    ...values.map(({ field, value }) => ({ field, value, isNamed: true })),
    ...traits.map((field) => ({ field, value: 'yes', isNamed: true })),
    ...before.flatMap(({ clauses }) => clauses.where).map(({ field, value }) => ({ field, value: String(value), isNamed: true })),
    ...near.map(({ field, value }) => ({ field, value, isNamed: denies })),
  ];
}

/** Of near categories, nearest first, those that a plan may name. */
export function surelyNear(near: readonly NearName[], leastLead = SURE_LEAD): NearName[] {
  const least = Math.max(leastLead, (near[0]?.lead ?? 0) - FAR_BEHIND);
  return near.filter((category) => category.lead >= least);
}

/**
 * Attribute names of the products a fact may be asked of: those that share a word with the message first, then by meaning; the
 * first few with how near they are. What is nearest of all the store's stands there even where none of these products has it.
 */
function fieldsOf(products: readonly Product[], found: Resemblance, near: readonly NearField[], names: Names): string[] {
  const own = unique(products.flatMap((p) => [...Object.keys(p.attributes), ...p.variants.flatMap((v) => Object.keys(v.options))]));
  const asked = own.filter((f) => found.fields.includes(f));
  const nearness = new Map(near.map((f) => [f.name, f.nearness]));
  const nearest = near.slice(0, 1).filter(({ name, nearness: most }) => most >= LEAST_FIELD_NEARNESS && !isBuiltIn(name)).map(({ name }) => name);
  const fields = unique([...asked, ...nearest, ...[...nearness.keys()].filter((f) => own.includes(f)), ...own]).slice(0, MAX_HAS);
  return unique(fields.map((f, i) => {
    const number = i < MAX_HAS_NEARNESS ? nearness.get(f) : undefined;
    return number === undefined ? names.field(f) : `${names.field(f)} ${String(number)}`;
  }));
}

/** Those that no word of the message names, as a plan would write them, with their leads. */
function unnamed(fits: readonly NearCondition[], found: Resemblance, names: Names): string[] {
  const isFound = ({ field, value }: NearCondition): boolean => found.traits.includes(field) || found.values.some((v) => v.field === field && v.value === value);
  return fits
    .filter((condition) => !isFound(condition))
    .slice(0, MAX_FOUND_CONDITIONS)
    .map(({ field, value, lead }) => `${names.field(field)}=${plain(value)} ${String(lead)}`);
}

export function plainMessage(message: string): string {
  return message.replace(/\s+/g, ' ').trim().slice(0, MAX_MESSAGE_LENGTH);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
