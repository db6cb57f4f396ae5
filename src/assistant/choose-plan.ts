/**
 * Which of the plans that the model may mean is taken: its own probability of each, and what is known of the message beside it. Two kinds
 * of evidence, joined as logarithms of chances; the model proposes, and nothing that it didn't write is chosen.
 */
import { indexWords, plainWords, STOP_STEMS } from '../catalog/analyze.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { isBuiltIn } from '../catalog/field-access.ts';
import type { FieldName, Product, Resemblance } from '../catalog/types.ts';
import { tells } from './held-field.ts';
import type { Near } from './near-names.ts';
import { Names } from './names.ts';
import { DENIES } from './prompt.ts';
import { refsOf, type Plan } from './plan.ts';
import { parsePlan } from './plan-text.ts';
import type { Proposal } from './propose-plans.ts';
import { productsNamed, toQuery } from './resolve.ts';
import type { Retold } from './retell.ts';
import type { SaidGoods } from './store-words.ts';

/** What counts against a plan, in natural logarithms. */
const COST = {
  /** A hundredth by which another field of the product is nearer to the message than the plan's, and at most. */
  fartherField: 1,
  farField: 4,
  /** A word of the message that another product's title has. */
  unsaidTitle: 1,
  /** A thing beside another, of which nothing was said. */
  unsaidThing: 2,
  /** A thousandth by which another policy is nearer, and at most. */
  fartherPolicy: 0.05,
  farPolicy: 4,
  /** That no policy answers: a thousandth by which the nearest one leads more than `EVEN_LEAD`, and less than nothing where it hardly leads. */
  nearPolicy: 0.1,
  noNearPolicy: -2,
  /** A category that lists several goods, of which the shopper named one. */
  wholeList: 3,
  /** A category where the store sells none of the goods that the message names. */
  otherGoods: 2.5,
  /** A thing of the message that some of the category's goods are, and the plan leaves out. */
  unusedGoods: 1,
  /** A brand that the message names and the plan leaves out. */
  unusedBrand: 1.5,
  /** A need where the shopper names goods that the store sells. */
  needForNamed: 1,
  /** A title of which nothing was said, and less where a part was: of Eggs and Egg Slicer "eggs" says more of the first. */
  unsaidRest: 1,
  /** A field that the product lacks, and that of another plan has. */
  fieldElsewhere: 2,
  /** A product of the list shown that isn't there. */
  noSuchProduct: 4,
  /** Conditions that nothing meets: the shop may lack such goods, or the model took one value for another. */
  nothingMeets: 1,
  /** A field to order by that none of the category's products has. */
  nothingToOrder: 3,
  /** The same of a condition, which few of its products may have: the weight of memory cards for their 128 G. */
  noSuchField: 2,
  /** A value that isn't wanted, where the message names it and denies something else: "loose, and without theine". */
  undenied: 3,
} as const;
/** The nearness at which a field is as likely to be asked for as words of the product's text. */
const EVEN_NEARNESS = 74;

/**
 * The lead at which the nearest policy answers as likely as none does. Of 36 messages where the model wavered between the two, it led by 60
 * and more in 27: of 26 it was right to take it.
 */
const EVEN_LEAD = 45;

/** How much a plan's retelling counts beside its own probability; a token that the plan only copies explains itself. */
const RETOLD = { share: 0.5, copiedToken: 1.5 } as const;

/** What parts a message: what is denied is denied within. */
const CLAUSES = /[,;:!?.()，、；：！？。]+|(?<!\p{L})(?:mais|plutôt|rather|instead)(?!\p{L})|但|而是/iu;
/** Denials that say what remains. */
const EXCEPTS = /(?<!\p{L})(?:except(?:ing|ed)?|excl\p{L}*|apart|besides|other than|but|sauf|hormis|hors|excepté\p{L}*|autres?|avoid|skip|évite\p{L}*|hate)(?!\p{L})|除|以外|之外|其他|其它|别的|讨厌/iu;

export interface ChoiceContext {
  /** The message, and the store's words for what it speaks of. */
  readonly said: readonly string[];
  /** The store's words for what a part of it speaks of. */
  readonly spoken: (text: string) => readonly string[];
  readonly store: CatalogStore;
  readonly shown: readonly Product[];
  readonly goods: readonly SaidGoods[];
  readonly near?: Near | undefined;
  /** What the message names of the catalog's. */
  readonly resemblance?: Resemblance;
}

export interface Chosen {
  readonly plan: Plan;
  readonly text: string;
}

/** Reads plans back: how likely the message is where each is meant. */
export type Retell = (plans: readonly string[]) => Promise<readonly Retold[]>;

/** Undefined where none can be read: only a plan cut short by the token limit. Rejects as `retell` does. */
export async function choosePlan(proposals: readonly Proposal[], context: ChoiceContext, retell: Retell): Promise<Chosen | undefined> {
  const likely = ofLikeliestDeed(proposals, context);
  const retold = likely.length > 1 ? await retell(likely.map(({ text }) => text)) : [];
  const fitting = likely.map((one, i) => ({ ...one, weight: one.weight - misfit(one.plan, context) + toldBack(retold[i]) }));
  return fitting.sort((a, b) => b.weight - a.weight)[0];
}

/** What tells one field, policy or set of goods from another says nothing of what is done with it: that is the model's alone. */
function ofLikeliestDeed(proposals: readonly Proposal[], context: ChoiceContext): (Chosen & { readonly weight: number })[] {
  const names = Names.of(context.store);
  const readable = proposals.flatMap(({ text, logProbability }) => {
    const plan = parsePlan(text, names);
    return plan ? [{ plan, text, weight: logProbability - missingCost(plan, context) }] : [];
  });
  const held = new Set(readable.flatMap(({ plan }) => (plan.verb === 'fact' ? plan.fields.filter((field) => productsOf(plan, context).some((product) => tells(product, field))) : [])));
  const readAs = readable.map((one) => ({ ...one, weight: one.weight - elsewhereCost(one.plan, held, context) }));
  const chances = new Map<string, number>();
  for (const { plan, weight } of readAs) chances.set(deedOf(plan), (chances.get(deedOf(plan)) ?? 0) + Math.exp(weight));
  const [likeliest] = [...chances].sort(([, a], [, b]) => b - a)[0] ?? [];
  return readAs.filter(({ plan }) => deedOf(plan) === likeliest);
}

/** What a plan does, and whether it is done to products by their names or by what was shown: of the cart either says the same. */
function deedOf(plan: Plan): string {
  if (plan.verb === 'add' || plan.verb === 'remove' || plan.verb === 'set') return plan.verb;
  return refsOf(plan).every((ref) => 'title' in ref) ? plan.verb : `${plan.verb} #`;
}

function toldBack(retold: Retold | undefined): number {
  return retold ? RETOLD.share * (retold.logProbability - retold.copied * RETOLD.copiedToken) : 0;
}

/** How ill the plan fits what is known of the message, beside others that do the same. */
function misfit(plan: Plan, context: ChoiceContext): number {
  if (plan.verb === 'fact' || plan.verb === 'compare') return titleCost(plan, context) + fieldCost(plan.fields, plan.verb === 'fact' && plan.words !== undefined, context);
  if ('ref' in plan) return titleCost(plan, context);
  if (plan.verb === 'policy') return policyCost(plan.id, context.near);
  return plan.verb === 'find' || plan.verb === 'count' ? goodsCost(plan, context) + emptyCost(plan, context) + denialCost(plan, context) : 0;
}

/** Of a thing that isn't there, or one that is named in two ways: "the cheap one and the second". */
function missingCost(plan: Plan, context: ChoiceContext): number {
  return new Set(productsOf(plan, context).map(({ id }) => id)).size < refsOf(plan).length ? COST.noSuchProduct : 0;
}

/** "How long is the rope?" is asked of the product that has a rope. `held`: the fields that products of some plan have. */
function elsewhereCost(plan: Plan, held: ReadonlySet<FieldName>, context: ChoiceContext): number {
  if (plan.verb !== 'fact' || plan.fields.length === 0) return 0;
  const products = productsOf(plan, context);
  return plan.fields.every((field) => held.has(field) && !products.some((product) => tells(product, field))) ? COST.fieldElsewhere : 0;
}

/** One for each of the plan's references that means any. */
function productsOf(plan: Plan, { store, shown }: ChoiceContext): Product[] {
  return productsNamed(plan, store, shown);
}

/**
 * Less for each word of the message that the products' titles have: below nothing, as others of its kind are measured by it. A second
 * product is told by what the first hasn't said: two clocks are not put into the cart for "the Braun clock".
 */
function titleCost(plan: Plan, context: ChoiceContext): number {
  if (deedOf(plan) !== plan.verb) return 0;
  const left = new Set(context.said.flatMap(plainWords).filter((word) => !STOP_STEMS.has(word)));
  return productsOf(plan, context).reduce((sum, { title }, place) => {
    const words = new Set(plainWords(title).filter((word) => !STOP_STEMS.has(word)));
    const named = [...words].filter((word) => left.delete(word)).length;
    const unsaid = place > 0 && named === 0 ? COST.unsaidThing : 0;
    return sum + unsaid - named * COST.unsaidTitle - (words.size > 0 ? (named / words.size) * COST.unsaidRest : 0);
  }, 0);
}

/**
 * How much nearer to the message another field is than the nearest of the plan's: one that these products have, or one that others
 * have: then what is asked is a field that they lack.
 */
function fieldCost(fields: readonly FieldName[], isOfText: boolean, { near }: ChoiceContext): number {
  const [nearest] = near?.fields ?? [];
  // What every product has is asked for in words of all kinds.
  if (!nearest || (fields.length === 0 && !isOfText) || fields.some(isBuiltIn)) return 0;
  // Of thousands of fields only those of most products have been read.
  const ofPlan = near?.fields.find(({ name }) => fields.includes(name))?.nearness ?? (isOfText ? EVEN_NEARNESS : nearest.nearness);
  return Math.min(COST.farField, Math.max(0, nearest.nearness - ofPlan) * COST.fartherField);
}

function policyCost(id: string | undefined, near: Near | undefined): number {
  const [nearest] = near?.policies ?? [];
  if (!nearest) return 0;
  if (id === undefined) return Math.min(COST.farPolicy, Math.max(COST.noNearPolicy, (nearest.lead - EVEN_LEAD) * COST.nearPolicy));
  const lead = near?.policies.find(({ name }) => name === id)?.lead ?? near?.policies.at(-1)?.lead ?? 0;
  return Math.min(COST.farPolicy, (nearest.lead - lead) * COST.fartherPolicy);
}

function goodsCost({ clauses }: Extract<Plan, { verb: 'find' | 'count' }>, { goods, resemblance, said: heard }: ChoiceContext): number {
  if (clauses.meant) return goods.some(({ count, category }) => count > 0 && category?.count === count) ? COST.needForNamed : 0;
  const used = new Set([clauses.text, clauses.notText, ...clauses.where.map(({ value }) => String(value))].flatMap((words) => plainWords(words ?? '')));
  const isUnused = ({ said, count, category }: SaidGoods): boolean => category !== undefined && count < category.count && !plainWords(said).every((word) => used.has(word));
  const words = new Set(heard.flatMap(plainWords));
  const leavesOutBrand = clauses.shown !== true && (resemblance?.values ?? []).some(({ field, value }) => field === 'brand' && plainWords(value).every((word) => words.has(word)) && !plainWords(value).every((word) => used.has(word)));
  const unused = goods.filter(isUnused).length * COST.unusedGoods + (leavesOutBrand ? COST.unusedBrand : 0);
  if (clauses.category === undefined || clauses.text !== undefined) return unused;
  if (goods.some(({ category, isPart }) => isPart && category?.name === clauses.category)) return COST.wholeList;
  return unused + (goods.length > 0 && goods.every(({ count }) => count === 0) ? COST.otherGoods : 0);
}

/** Each value that the plan doesn't want, and that the message says only where it denies nothing. */
function denialCost({ clauses }: Extract<Plan, { verb: 'find' | 'count' }>, { said: [message = ''], spoken }: ChoiceContext): number {
  const denied = clauses.where.filter(({ op }) => op === '!=');
  if (denied.length === 0) return 0;
  const parts = message.split(CLAUSES).map((part) => ({ denies: DENIES.test(part) || EXCEPTS.test(part), words: new Set([part, ...spoken(part)].flatMap(indexWords)) }));
  const isUndenied = (value: string): boolean => {
    const naming = parts.filter(({ words }) => indexWords(value).some((word) => words.has(word)));
    return naming.length > 0 && naming.every(({ denies }) => !denies);
  };
  return denied.filter(({ value }) => isUndenied(String(value))).length * COST.undenied;
}

/** Words are searched for in more ways than are tried here. */
function emptyCost({ clauses }: Extract<Plan, { verb: 'find' | 'count' }>, { store, shown }: ChoiceContext): number {
  const { category, extreme, where } = clauses;
  const isLacking = (field: FieldName): boolean => category !== undefined && store.answer({ kind: 'count', query: { category, where: [{ field, op: 'has' }] } }) === 0;
  if (extreme && isLacking(extreme.field)) return COST.nothingToOrder;
  if (where.some(({ field }) => !isBuiltIn(field) && isLacking(field))) return COST.noSuchField;
  if (clauses.meant || clauses.text !== undefined || clauses.where.length === 0) return 0;
  return store.answer({ kind: 'count', query: toQuery(clauses, shown) }) === 0 ? COST.nothingMeets : 0;
}
