/**
 * The names of a store that are near to a message in meaning: its categories, its policies, its fields. Shown to the model, which
 * chooses. Looking goods up in a list of names that it has never seen is more than a model of this size can do.
 *
 * Some names are near to whatever is asked ("Touring Frames" to every Chinese question). So categories and policies count by how
 * much nearer they are than to questions of nothing in particular, those most that are like the message: in its language and
 * manner. After the hubness correction of Conneau et al. 2018, "Word translation without parallel data", section 2.3 (CSLS).
 * Fields do better without it: of 500 made questions about one field, what was asked stands first in 75 % (72 with it; 50 where
 * fields that share a word stand first, the others in the product's order), among the first three in 95 % (83). How near the
 * nearest is tells questions that a field answers from those that none does: area under the curve .85 in one language, .79 in two
 * by the whole message, .89 and .80 without the product's name (453 made questions; what is asked stands first in 79 and 62 %, without
 * the name in 79 and 68).
 *
 * Conditions are near by what they say (`遥控` to "with a remote control"), values together with their field's name ("type de peau
 * grasse" to "oily skin"): of 67 in talks written by hand about ten shops, which no word of the message leads to, the right one is
 * among three in 57, by the value alone in 53.
 *
 * A category is also what stands in it: a shop's own titles say in its words what the goods are ("selles" is nearer to Socks than to
 * Saddles, but to the saddles than to the socks). Of 99 questions about five real catalogs the right category stands first in 76 %
 * by its name, 86 by its three nearest products and 87 by the mean of both; a plan may name it (`surelyNear`) for 86, 96 and 95.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { pathKey } from '../catalog/category-path.ts';
import { localized, spoken } from '../catalog/field-access.ts';
import { byCount } from '../catalog/schema.ts';
import type { FieldInfo, FieldName, Policy, Store } from '../catalog/types.ts';
import type { Embedder, EmbedOptions } from '../embedding/embedder.ts';
import type { DescribedProduct } from '../embedding/product-text.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { Names } from './names.ts';

export interface NearName {
  /** A category as in the catalog's schema, or a policy's id. */
  readonly name: string;
  /** How much nearer than to questions of nothing in particular, in thousandths of the cosine: the right one mostly has 15 to 100. */
  readonly lead: number;
}

export interface NearField {
  readonly name: FieldName;
  /** Hundredths of the cosine. What is asked mostly has 72 to 82; where nothing is that near, no field says it. */
  readonly nearness: number;
}

/** What a plan may ask of goods: a field of words has a value, or one that says yes or no says yes. */
export interface NearCondition {
  readonly field: FieldName;
  /** The catalog's own; `yes` of a field that says yes or no. */
  readonly value: string;
  /** As a category's. */
  readonly lead: number;
}

/** All nearest first. */
export interface Near {
  readonly categories: readonly NearName[];
  readonly policies: readonly NearName[];
  readonly fields: readonly NearField[];
  readonly conditions: readonly NearCondition[];
  /** Categories that the message is near to without what it names of goods that the store hasn't: of "jackets for the washing machine" those of jackets. Left out where it names none. */
  readonly without?: readonly NearName[];
}

/** How many names are given at most. */
export interface NearLimits {
  readonly categories: number;
  readonly policies: number;
  readonly conditions: number;
}

/** Names read at most, those with most products first: a tenth of a second each on the shopper's device. */
const MOST_CATEGORIES = 120;
/** A merchant's feed may have hundreds of attributes; where the file of vectors is made there is time for them. */
const MOST_FIELDS = { inFile: 600, here: 100 } as const;
const MOST_POLICIES = 20;
const MOST_CONDITIONS = 160;
/** Of one field: what most products have. */
const MOST_VALUES = 24;
/** Sizes and numbers mean nothing by themselves, and a long value is a text. */
const VALUE = /^(?=.*(?:\p{Script=Han}|\p{L}{3})).{1,40}$/u;
/** What a policy is about stands at its beginning. */
const POLICY_LENGTH = 240;
/** A category is as near as the nearest of its products: one may be an odd one out. */
const NEAREST_PRODUCTS = 3;
/** Products looked at, nearest first. */
const MOST_PRODUCTS = 2000;
/** What the model is shown, of conditions those that the goods can meet. The right category is among so many nine times in ten where message and catalog share a language, else four times in five. */
const SHOWN: NearLimits = { categories: 3, policies: 2, conditions: 32 };
/** Every name that was read. */
export const ALL_NEAR: NearLimits = { categories: MOST_CATEGORIES, policies: MOST_POLICIES, conditions: MOST_CONDITIONS };
/** Of the weights of the plain questions: at .02 hardly any but those in the message's language count. */
const TEMPERATURE = 0.02;

const PLAIN_QUESTIONS = [
  'do you have anything like that?', 'which one is the cheapest?', 'I need a gift for a friend', 'what is good for every day?',
  'something small and light under 50', 'how many are there?', 'show me the best rated', 'a black one please',
  'vous avez quelque chose comme ça ?', 'lequel est le moins cher ?', 'je cherche un cadeau pour une amie', 'qu’est-ce qui est bien pour tous les jours ?',
  'quelque chose de petit et léger à moins de 50', 'il y en a combien ?', 'montrez-moi les mieux notés', 'un noir s’il vous plaît',
  '有没有类似的？', '哪个最便宜？', '想送朋友一个礼物', '平时用哪个好？', '50以内小巧轻便的', '一共有几款？', '评价最高的给我看看', '要黑色的',
] as const;

interface Against {
  readonly difference: Float32Array;
  readonly leading: (names: ProductVectors, limit: number) => NearName[];
}

export class NearNames {
  readonly #questions: readonly Float32Array[];
  readonly #categories: ProductVectors;
  readonly #policies: ProductVectors;
  readonly #fields: ProductVectors;
  readonly #conditions: ProductVectors;

  readonly #categoriesOf: ReadonlyMap<string, readonly string[]>;

  private constructor(store: CatalogStore, { categories, policies, fields, conditions }: StoreNames, kept: ProductVectors) {
    this.#categoriesOf = categoriesOf(store);
    this.#questions = QUESTIONS.flatMap(({ id }) => kept.meanOf([id]) ?? []);
    this.#categories = kept.fitting(categories);
    this.#policies = kept.fitting(policies);
    this.#fields = kept.fitting(fields);
    this.#conditions = kept.fitting(conditions);
  }

  /** From what `read` gave of the same store. Rejects as `embed` does. */
  static async make(embedder: Embedder, store: CatalogStore, previous?: ProductVectors, options?: EmbedOptions): Promise<NearNames> {
    const names = namesOf(store);
    const known = new Set(previous?.fitting(names.fields).ids);
    const fields = names.fields.filter(({ id }, i) => i < MOST_FIELDS.here || known.has(id));
    return new NearNames(store, names, await readNames(embedder, { ...names, fields }, previous, options));
  }

  /** The vectors of all names, to be kept with those of the products; what `previous` has is not made anew. Rejects as `embed` does. */
  static async read(embedder: Embedder, store: CatalogStore, previous?: ProductVectors, options?: EmbedOptions): Promise<ProductVectors> {
    return readNames(embedder, namesOf(store), previous, options);
  }

  /**
   * To a message's vector of length 1; of categories also their products', where there are vectors of them. Fields are near to what is
   * `asked` of a product: the message without its name.
   */
  near(message: Float32Array, products?: ProductVectors, asked = message, limits = SHOWN): Near {
    const against = this.#against(message);
    const { leading } = against;
    return {
      categories: this.#categoriesTo(against, products, limits.categories),
      policies: leading(this.#policies, limits.policies),
      fields: this.fieldsNear(asked),
      conditions: leading(this.#conditions, limits.conditions).map(({ name, lead }) => ({ ...conditionIn(name), lead })),
    };
  }

  /** As `near` finds them. */
  categoriesNear(message: Float32Array, products?: ProductVectors): readonly NearName[] {
    return this.#categoriesTo(this.#against(message), products, SHOWN.categories);
  }

  /** To the vector of a message or of some words, of length 1; nearest first. */
  fieldsNear(vector: Float32Array): NearField[] {
    return this.#fields.nearest(vector, MOST_FIELDS.inFile).map(({ id, similarity }) => ({ name: nameIn(id), nearness: Math.round(similarity * 100) }));
  }

  /** What a message's vector has beyond questions of nothing in particular, and the names nearest to that. */
  #against(message: Float32Array): Against {
    const weights = softmax(this.#questions.map((question) => dot(question, message) / TEMPERATURE));
    const usual = (k: number): number => this.#questions.reduce((sum, question, i) => sum + (weights[i] ?? 0) * (question[k] ?? 0), 0);
    // A lead is a difference of two products with the same vector: one with the difference.
    const difference = message.map((value, k) => value - usual(k));
    return { difference, leading: (names, limit) => names.nearest(difference, limit).map(({ id, similarity }) => ({ name: nameIn(id), lead: Math.round(similarity * 1000) })) };
  }

  #categoriesTo({ difference, leading }: Against, products: ProductVectors | undefined, limit: number): NearName[] {
    return this.#joined(leading(this.#categories, MOST_CATEGORIES), difference, products).slice(0, limit);
  }

  /** Categories by the mean of their name's lead and their nearest products'. */
  #joined(names: readonly NearName[], difference: Float32Array, products: ProductVectors | undefined): NearName[] {
    if (!products || products.ids.length === 0) return [...names];
    const nearest = new Map<string, number[]>();
    const found = products.nearest(difference, MOST_PRODUCTS);
    for (const { id, similarity } of found) {
      for (const name of this.#categoriesOf.get(id) ?? []) {
        const own = nearest.get(name) ?? [];
        if (own.length < NEAREST_PRODUCTS) nearest.set(name, [...own, similarity]);
      }
    }
    return names
      .map(({ name, lead }) => {
        // Of what is farther than those looked at, no more is known than that it is.
        const own = nearest.get(name) ?? [found.at(-1)?.similarity ?? 0];
        return { name, lead: Math.round((lead + 1000 * mean(own)) / 2) };
      })
      .sort((a, b) => b.lead - a.lead);
  }
}

/** The names of the categories that each product is in, at every level. */
function categoriesOf({ schema, catalog }: CatalogStore): ReadonlyMap<string, readonly string[]> {
  const names = new Map(schema.categories.map(({ name, path }) => [pathKey(path), name]));
  return new Map(catalog.products.map(({ id, category }) => [id, category.flatMap((_, depth) => names.get(pathKey(category.slice(0, depth + 1))) ?? [])]));
}

/** A name as a thing with a title; its id, in two lines, is no product's. */
export function described(kind: string, name: string, title: string): DescribedProduct {
  return { id: `${kind}\n${name}`, title, category: [], attributes: {}, tags: [] };
}

export function nameIn(id: string): string {
  return id.slice(id.indexOf('\n') + 1);
}

const QUESTIONS = PLAIN_QUESTIONS.map((question, i) => described('question', String(i), question));

type StoreNames = Readonly<Record<'categories' | 'policies' | 'fields' | 'conditions', readonly DescribedProduct[]>>;

async function readNames(embedder: Embedder, { categories, policies, fields, conditions }: StoreNames, previous?: ProductVectors, options?: EmbedOptions): Promise<ProductVectors> {
  const questions = await ProductVectors.make(embedder, QUESTIONS, previous, { ...options, kind: 'query' });
  return questions.and(await ProductVectors.make(embedder, [...categories, ...policies, ...fields, ...conditions], previous, options));
}

function namesOf(store: CatalogStore): StoreNames {
  const categories = byCount(store.schema.categories).slice(0, MOST_CATEGORIES);
  const fields = byCount(Names.of(store).fields().map(([, field]) => field));
  return {
    // By the last part of each path: "Bikes > Road bikes" is looked for as road bikes. Where there is but one there is no choice.
    categories: categories.length > 1 ? categories.map(({ name, path }) => described('category', name, path.at(-1) ?? name)) : [],
    policies: store.catalog.store.policies.slice(0, MOST_POLICIES).map((policy) => described('policy', policy.id, policyText(policy, store.catalog.store))),
    fields: fields.slice(0, MOST_FIELDS.inFile).map(({ name }) => described('field', name, spoken(name))),
    conditions: conditionsOf(fields).slice(0, MOST_CONDITIONS),
  };
}

/** Of fields that plans may use: those that say yes or no, by their names, then values with their fields' names, in the fields' order. */
function conditionsOf(all: readonly FieldInfo[]): DescribedProduct[] {
  // A brand is named by its name, and stock by words of one's own.
  const fields = all.filter(({ name }) => name !== 'brand' && name !== 'availability');
  const told = (field: FieldName, value: string, text: string): DescribedProduct => described('condition', `${field}\n${value}`, text);
  return [
    ...fields.filter(({ kind }) => kind === 'boolean').map(({ name }) => told(name, 'yes', spoken(name))),
    ...fields.filter(({ kind }) => kind === 'text').flatMap(({ name, values }) => values.slice(0, MOST_VALUES).filter((value) => VALUE.test(value)).map((value) => told(name, value, `${spoken(name)} ${value}`))),
  ];
}

function conditionIn(name: string): Pick<NearCondition, 'field' | 'value'> {
  const [field = '', value = ''] = name.split('\n');
  return { field, value };
}

/** What a policy's vector is made from. */
export function policyText({ title, text }: Policy, { languages }: Pick<Store, 'languages'>): string {
  return `${title}: ${localized(text, languages[0] ?? 'en')}`.slice(0, POLICY_LENGTH);
}

/** Of two vectors of length 1, their cosine. */
export function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
