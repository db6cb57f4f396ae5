/**
 * The categories of a store that are near to a message in meaning: shown to the model, which chooses. Looking goods up in a
 * list of names that it has never seen is more than a model of this size can do.
 *
 * Some names are near to whatever is asked ("Touring Frames" to every Chinese question). So a category counts by how much
 * nearer it is than to questions of no goods in particular, those most that are like the message: in its language and manner.
 * After the hubness correction of Conneau et al. 2018, "Word translation without parallel data", section 2.3 (CSLS).
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Embedder, EmbedOptions } from '../embedding/embedder.ts';
import { ProductVectors } from '../embedding/vectors.ts';

export interface NearCategory {
  /** As in the catalog's schema. */
  readonly name: string;
  /** How much nearer than to questions of no goods in particular, in thousandths of the cosine: the right one mostly has 15 to 100. */
  readonly lead: number;
}

/** Categories read at most, those with most products first: a tenth of a second each on the shopper's device. */
const MOST_CATEGORIES = 120;
/** The right one is among so many nine times in ten where message and catalog share a language, else four times in five. */
const SHOWN = 3;
/** Of the weights of the plain questions: at .02 hardly any but those in the message's language count. */
const TEMPERATURE = 0.02;

const PLAIN_QUESTIONS = [
  'do you have anything like that?', 'which one is the cheapest?', 'I need a gift for a friend', 'what is good for every day?',
  'something small and light under 50', 'how many are there?', 'show me the best rated', 'a black one please',
  'vous avez quelque chose comme ça ?', 'lequel est le moins cher ?', 'je cherche un cadeau pour une amie', 'qu’est-ce qui est bien pour tous les jours ?',
  'quelque chose de petit et léger à moins de 50', 'il y en a combien ?', 'montrez-moi les mieux notés', 'un noir s’il vous plaît',
  '有没有类似的？', '哪个最便宜？', '想送朋友一个礼物', '平时用哪个好？', '50以内小巧轻便的', '一共有几款？', '评价最高的给我看看', '要黑色的',
] as const;

export class NearCategories {
  readonly #categories: ProductVectors;
  readonly #questions: readonly Float32Array[];

  private constructor(categories: ProductVectors, questions: readonly Float32Array[]) {
    this.#categories = categories;
    this.#questions = questions;
  }

  /** By the last part of each category's path: "Bikes > Road bikes" is looked for as road bikes. Rejects as `embed` does. */
  static async make(embedder: Embedder, store: CatalogStore, options?: EmbedOptions): Promise<NearCategories> {
    const categories = store.schema.categories.slice().sort((a, b) => b.count - a.count).slice(0, MOST_CATEGORIES);
    const described = categories.map(({ name, path }) => ({ id: name, title: path.at(-1) ?? name, category: [], attributes: {}, tags: [] }));
    const questions = categories.length > 1 ? await embedder.embed(PLAIN_QUESTIONS, 'query', options) : [];
    return new NearCategories(await ProductVectors.make(embedder, described, undefined, options), questions);
  }

  /** Where there is but one category, or none, there is nothing to choose from. */
  get isEmpty(): boolean {
    return this.#questions.length === 0;
  }

  /** Nearest first, to a message's vector of length 1. */
  near(message: Float32Array): NearCategory[] {
    const weights = softmax(this.#questions.map((question) => dot(question, message) / TEMPERATURE));
    const usual = (k: number): number => this.#questions.reduce((sum, question, i) => sum + (weights[i] ?? 0) * (question[k] ?? 0), 0);
    // A lead is a difference of two products with the same vector: one with the difference.
    const lead = message.map((value, k) => value - usual(k));
    return this.#categories.nearest(lead, SHOWN).map(({ id, similarity }) => ({ name: id, lead: Math.round(similarity * 1000) }));
  }
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
