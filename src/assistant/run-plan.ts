/**
 * Executes a plan exactly: it is put to the catalog in the one form that can be asked of it. Everything an answer may say
 * comes out of here: rows, readings, figures, policy, cart lines.
 * Orders are looked up by the caller (that is the one thing that waits for the page).
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { isUnder } from '../catalog/category-path.ts';
import { fieldValue, localized } from '../catalog/field-access.ts';
import { findInText } from '../catalog/read-field.ts';
import type { Cart } from '../protocol/answer.ts';
import type { Comparison } from '../catalog/compare.ts';
import type { FieldName, Product, Query, Resemblance } from '../catalog/types.ts';
import { cartLines, round } from './cart-lines.ts';
import { runCart } from './run-cart.ts';
import { read, runFact, type FactContext } from './run-fact.ts';
import { idsOfEither } from './either-goods.ts';
import type { Figure, Finding } from './finding.ts';
import { heldField, measureOf } from './held-field.ts';
import type { ByMeaning, Meant, ProductSearch } from './product-search.ts';
import { isSearch, type Clauses, type Plan, type SearchPlan } from './plan.ts';
import { asGoodsAreNamed, isTwiceNamed, withoutText } from './plan-as-meant.ts';
import { inStoreWords } from './plan-in-store-words.ts';
import { productsNamed, resolve, toQuery } from './resolve.ts';
import type { SaidGoods, StoreWords } from './store-words.ts';
import { byParts, byTrait } from './text-as-conditions.ts';
import { widenAll, widenPartial, type SaidValues, type Widened } from './widen.ts';

/** Products that are offered as like another: a shopper reads a handful. */
const SIMILAR_LIMIT = 6;
/** Products recommended on a need. */
const RECOMMENDED_LIMIT = 6;
/** Fields of a comparison that names none: more are not taken in at once. */
const COMPARED_LIMIT = 6;
/** What the cards of compared products show anyway. */
const ON_CARDS: ReadonlySet<FieldName> = new Set(['brand', 'availability']);

const CART_VERBS: ReadonlySet<Plan['verb']> = new Set<Plan['verb']>(['add', 'remove', 'set', 'cart', 'checkout']);

export interface RunContext extends FactContext {
  readonly cart: Cart;
  /** Most a shopper may have of one product. */
  readonly maxQuantity: number;
  /** Whether the assistant must leave the cart alone. */
  readonly isCartOff?: boolean;
  /** What the plan's text names by meaning; left out, words alone decide. */
  readonly byMeaning?: ByMeaning;
  /**
   * What the message is nearest to: of a list in no order of its own the ranked come first, the fitting are what `meant` finds, and a
   * near field answers where the product's text doesn't.
   */
  readonly meant?: Meant;
  /** Ids of the only products that a list or a count is of. */
  readonly only?: readonly string[];
}

/** What a plan is executed on, once it has been read in the store's words and by meaning. */
export interface SearchContext extends Omit<RunContext, 'byMeaning' | 'said' | 'only'> {
  /** What the message leads to; where nothing meets a plan's conditions, they may mean something else of it. */
  readonly resemblance?: Resemblance;
  /** The message, and the store's words for what it speaks of. */
  readonly message?: readonly string[];
  /** What the message speaks of; of a category that lists such goods among others a plan means these. */
  readonly goods?: readonly SaidGoods[];
}

export interface RunResult {
  readonly finding: Finding;
  /** The cart after the plan. */
  readonly cart: Cart;
}

export function runPlan(plan: Plan, store: CatalogStore, context: RunContext): RunResult {
  const base = { plan, lang: plan.lang, outcome: 'answered', products: [], total: 0, readings: [], figures: [] } as const;
  const unchanged = (finding: Finding): RunResult => ({ finding, cart: context.cart });
  if (context.isCartOff && CART_VERBS.has(plan.verb)) {
    const products = productsNamed(plan, store, context.shown);
    return unchanged({ ...base, products, total: products.length, isCartOff: true });
  }
  switch (plan.verb) {
    case 'find': {
      const result = store.answer({ kind: 'list', query: queryOf(plan, context) });
      const products = listed(plan.clauses, result.products, context.meant);
      const readings = plan.clauses.extreme ? read(result.products, [plan.clauses.extreme.field], store, plan) : [];
      const total = plan.clauses.meant ? products.length : result.total;
      if (products.length === 0 && plan.clauses.extreme) {
        const candidates = unordered(plan, store, context);
        const field = measureOf(plan.clauses.extreme.field, candidates, store);
        if (field !== undefined) return runPlan({ ...plan, clauses: { ...plan.clauses, extreme: { ...plan.clauses.extreme, field } } }, store, context);
        if (candidates.length > 0) return unchanged({ ...base, outcome: 'unknown' });
      }
      return unchanged({ ...base, outcome: products.length > 0 ? 'answered' : 'nomatch', products, total, readings });
    }
    case 'count': {
      const result = store.answer({ kind: 'list', query: queryOf(plan, context) });
      return unchanged({ ...base, products: result.products, total: result.total, figures: [{ kind: 'count', value: result.total, unit: '' }] });
    }
    case 'average': {
      const query = queryOf(plan, context);
      const summary = store.answer({ kind: 'summary', query, field: plan.field });
      if (!summary) return unchanged({ ...base, outcome: store.answer({ kind: 'count', query }) > 0 ? 'unknown' : 'nomatch' });
      return unchanged({ ...base, total: summary.count, figures: [{ kind: 'average', value: round(summary.average), unit: summary.unit, field: plan.field }] });
    }
    case 'fact':
      return unchanged(runFact(plan, store, context, base));
    case 'compare': {
      const products = unique(productsNamed(plan, store, context.shown));
      if (products.length < 2) return unchanged({ ...base, outcome: products.length > 0 ? 'unknown' : 'nomatch', products });
      const comparison = store.answer({ kind: 'compare', ids: products.map((p) => p.id), lang: plan.lang, ...(plan.fields.length > 0 ? { fields: plan.fields.map((field) => heldField(field, products)) } : {}) });
      const said = told(comparison, plan.fields.length > 0);
      const lacking = plan.fields.length === 0 ? [] : comparison.fields.flatMap(({ field, readings }) => products.flatMap(({ id: productId }, i) => (readings[i] ? [] : [{ productId, field }])));
      return unchanged({ ...base, outcome: lacking.length > 0 && said.readings.length === 0 ? 'unknown' : 'answered', products, total: products.length, ...said, ...(lacking.length > 0 ? { lacking } : {}) });
    }
    case 'similar': {
      const product = resolve(plan.ref, store, context.shown)[0];
      if (!product) return unchanged({ ...base, outcome: 'nomatch' });
      const products = alike(product, toQuery(plan.clauses, context.shown), store);
      return unchanged({ ...base, outcome: products.length > 0 ? 'answered' : 'nomatch', products, total: products.length });
    }
    case 'policy': {
      const policy = store.catalog.store.policies.find((p) => p.id === plan.id);
      if (!policy) return unchanged({ ...base, outcome: 'unknown' });
      return unchanged({ ...base, policy, policyText: localized(policy.text, plan.lang) });
    }
    case 'add':
    case 'remove':
    case 'set':
      return runCart(plan, store, context, base);
    case 'cart':
    case 'checkout': {
      const cart = cartLines(context.cart, store);
      return unchanged({ ...base, cart, products: cart.map((l) => l.product), total: cart.length });
    }
    case 'order':
      return unchanged({ ...base, order: plan.number === undefined ? {} : { number: plan.number } });
    case 'offtopic':
      return unchanged({ ...base, outcome: 'offtopic' });
    case 'greet':
    case 'thanks':
    case 'human':
      return unchanged(base);
  }
}

/** Executes a plan once its text has been read in the store's words and by meaning. Rejects as `search.rank` does. */
export async function searchAndRun(plan: Plan, store: CatalogStore, search: ProductSearch, context: SearchContext, signal?: AbortSignal): Promise<RunResult> {
  const found = async (part: Plan): Promise<readonly Product[]> => (await searchAndRunOne(part, store, search, context, signal)).finding.products;
  const either = (await idsOfEither(plan, context.goods ?? [], found)) ?? (await idsByTrait(plan, search.words, found));
  if (!either || !isSearch(plan)) return searchAndRunOne(plan, store, search, context, signal);
  const { finding, cart } = runPlan(withoutText(plan), store, { ...context, only: either });
  return { finding: { ...finding, plan }, cart };
}

/** Ids of the products that say the words of a plan in a text or by a field; undefined where no field is called so. */
async function idsByTrait(plan: Plan, words: StoreWords | undefined, find: (plan: SearchPlan) => Promise<readonly Product[]>): Promise<readonly string[] | undefined> {
  const asCondition = words && isSearch(plan) ? byTrait(plan, words) : undefined;
  if (!asCondition || !isSearch(plan)) return undefined;
  const all = ({ lang, clauses: { extreme: _extreme, top: _top, ...clauses } }: SearchPlan): SearchPlan => ({ verb: 'count', lang, clauses });
  const ids = [...(await find(all(plan))), ...(await find(all(asCondition)))].map(({ id }) => id);
  return ids.length > 0 ? [...new Set(ids)] : undefined;
}

async function searchAndRunOne(plan: Plan, store: CatalogStore, search: ProductSearch, { resemblance, goods = [], message = [], ...context }: SearchContext, signal?: AbortSignal): Promise<RunResult> {
  const meant = asGoodsAreNamed(plan, goods, store);
  const { plan: read, ...sought } = search.words ? inStoreWords(meant, search.words, (words) => isSaid(words, plan, store, context.shown)) : { plan: meant };
  const text = searchedText(read);
  const byMeaning = text === undefined ? undefined : await search.rank(text, plan.lang, sought, signal);
  const unsaid = read.verb === 'fact' && read.words !== undefined && !isSaid(read.words, read, store, context.shown) ? read.words : undefined;
  const near = unsaid === undefined ? [] : await search.fieldsNear(unsaid, signal);
  const running = { ...context, ...(byMeaning ? { byMeaning } : {}), said: near };
  const run = (one: Plan): RunResult => (resemblance ? runAsMeant(one, store, running, { ...resemblance, said: message }) : runPlan(one, store, running));
  const asWritten = run(read);
  const { finding, cart } = asWritten.finding.total > 0 || !isSearch(plan) ? asWritten : (firstFound(otherWays(plan, read, store, search.words), run) ?? asWritten);
  const [asked] = message;
  const isTold = ({ kind }: Figure): boolean => kind !== 'difference' || asked === undefined || search.words === undefined || search.words.asksDifference(asked);
  // What the shopper is told is told in the words that were asked for.
  return { finding: { ...finding, plan, figures: finding.figures.filter(isTold) }, cart };
}

/** What a plan that finds nothing may mean besides, one after another; `read`: the plan in the store's words. */
function* otherWays(plan: SearchPlan, read: Plan, store: CatalogStore, words: StoreWords | undefined): Iterable<Plan> {
  if (isTwiceNamed(plan, store, words)) yield withoutText(read);
  if (words) yield* byParts(plan, store, words);
}

function firstFound(plans: Iterable<Plan>, run: (plan: Plan) => RunResult): RunResult | undefined {
  for (const plan of plans) {
    const result = run(plan);
    if (result.finding.total > 0) return result;
  }
  return undefined;
}

/** The plan with its conditions as they are meant: of values the message may say a part, and what nothing meets to the letter may mean another. */
function runAsMeant(plan: Plan, store: CatalogStore, context: RunContext, said: SaidValues): RunResult {
  if (plan.verb !== 'find' && plan.verb !== 'count') return runPlan(plan, store, context);
  const { clauses } = plan;
  const run = (wide: Widened | undefined): RunResult | undefined => {
    if (!wide || wide.ids.length === 0) return undefined;
    const result = runPlan({ ...plan, clauses: { ...clauses, where: wide.where } }, store, { ...context, only: wide.ids });
    return result.finding.total > 0 ? result : undefined;
  };
  const partial = run(widenPartial(clauses.where, store, said));
  if (partial) return partial;
  const exact = runPlan(plan, store, context);
  return exact.finding.total > 0 ? exact : (run(widenAll(clauses.where, store, said)) ?? exact);
}

/** Whether the product that a fact is asked of says these words. */
function isSaid(words: string, plan: Plan, store: CatalogStore, shown: readonly Product[]): boolean {
  const [product] = plan.verb === 'fact' ? resolve(plan.ref, store, shown) : [];
  return product !== undefined && findInText(product, words, plan.lang) !== undefined;
}

/** The text whose meaning counts. Of those shown the nearest is no answer to "which is waterproof". */
function searchedText(plan: Plan): string | undefined {
  return isSearch(plan) && !plan.clauses.shown ? plan.clauses.text : undefined;
}

/**
 * The query of a plan that lists, counts or measures. A count, a mean or a cheapest is that of products that meet the words, or of
 * the goods that they name, never of a ranking's first ones.
 */
function queryOf({ verb, clauses }: SearchPlan, { shown, byMeaning, meant, only }: RunContext): Query {
  const asked = toQuery(clauses, shown);
  const query = only ? { ...asked, within: (asked.within ?? only).filter((id) => only.includes(id)) } : asked;
  const isList = verb === 'find' && !clauses.extreme;
  if (clauses.meant) return { ...query, within: (meant?.fitting() ?? []).slice(0, isList ? undefined : RECOMMENDED_LIMIT).map((p) => p.id) };
  if (!byMeaning) return query;
  const { named, ranking, nothingFits, isUnsold } = byMeaning;
  return { ...query, byMeaning: { named, ranking: isList ? ranking : [], isNamedOnly: verb === 'find' && nothingFits && (clauses.category === undefined || isUnsold) } };
}

/** What a plan would put in order, if it had the field that it orders by. */
function unordered({ lang, clauses }: SearchPlan, store: CatalogStore, context: RunContext): readonly Product[] {
  const { extreme: _extreme, top: _top, ...others } = clauses;
  return store.answer({ kind: 'list', query: queryOf({ lang, verb: 'count', clauses: others }, context) }).products;
}

/** As many as are recommended; a list in no order of its own begins with what the message means. That of those shown keeps its order. */
function listed({ shown, meant: isMeant, extreme, text, top }: Clauses, products: readonly Product[], meant: RunContext['meant']): readonly Product[] {
  if (isMeant) return products.slice(0, top ?? RECOMMENDED_LIMIT);
  return shown || extreme || text !== undefined ? products : meantFirst(products, meant?.ranked ?? []);
}

/** "What do I put my chalk in?" of a category: all of it, the chalk bags first. */
function meantFirst(products: readonly Product[], meant: readonly Product[]): readonly Product[] {
  const first = meant.filter((p) => products.includes(p));
  return first.length === 0 ? products : [...first, ...products.filter((p) => !first.includes(p))];
}

/** The most alike, of its own category where any is; the cheapest of them and the like where the plan asks for that. */
function alike({ id, category }: Product, { sort, limit, ...query }: Query, store: CatalogStore): readonly Product[] {
  const found = store.answer({ kind: 'similar', id, query: { ...query, limit: sort ? SIMILAR_LIMIT : Math.min(limit ?? SIMILAR_LIMIT, SIMILAR_LIMIT) } }).products;
  const kin = found.filter((product) => isUnder(product.category, category));
  const products = kin.length > 0 ? kin : found;
  if (!sort) return products;
  return store.answer({ kind: 'list', query: { where: [], within: products.map((p) => p.id), sort, ...(limit === undefined ? {} : { limit }) } }).products;
}

/** What a comparison says, product by product. Where no fields were named: the price, then what all have of their own. */
function told({ products, fields }: Comparison, isNamed: boolean): Pick<Finding, 'readings' | 'figures'> {
  const isOwn = (field: FieldName): boolean => !ON_CARDS.has(field) && products.every((p) => fieldValue(p, field) !== undefined);
  const price = fields.filter(({ field }) => field === 'price');
  const chosen = isNamed ? fields : [...price, ...fields.filter((f) => !price.includes(f) && isOwn(f.field))].slice(0, COMPARED_LIMIT);
  return {
    readings: products.flatMap((_, i) => chosen.flatMap(({ readings }) => readings[i] ?? [])),
    figures: (isNamed ? fields : price).flatMap(({ field, difference }): Figure[] => (difference ? [{ kind: 'difference', ...difference, field }] : [])),
  };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
