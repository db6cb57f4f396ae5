/**
 * Products for a need in words that no product's text holds: the message is near to what others have said who needed such goods
 * (`lexicon/needs.ts`), and the store sells goods of that name. Of 36 questions about eight catalogs one of the right products is among
 * the first five by the ranking for the message for 23, by these goods first and that ranking in turns for 33 (docs/embedding.md).
 * Which message tells a need is the model's to say.
 */
import type { Embedder, EmbedOptions } from '../embedding/embedder.ts';
import type { DescribedProduct } from '../embedding/product-text.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import type { Need } from '../lexicon/needs.ts';
import { described, nameIn } from './near-names.ts';
import type { StoreWords } from './store-words.ts';

/** Sentences read at most, one of each of the goods before the next: in a file, and on the shopper's device, where each takes a tenth of a second. */
const MOST_SENTENCES = { inFile: 1500, here: 600 } as const;
/** What the second nearest sentence of the same goods counts: one may be like a message by chance. */
const SECOND_COUNTS = 0.25;
/** Kinds of goods that are recommended on one message. */
const MOST_GOODS = 6;

export class KnownNeeds {
  readonly #sentences: ProductVectors;
  /** Goods → ids of the store's products that are called so. */
  readonly #products: ReadonlyMap<string, readonly string[]>;

  private constructor(sentences: ProductVectors, products: ReadonlyMap<string, readonly string[]>) {
    this.#sentences = sentences;
    this.#products = products;
  }

  /** From what `read` gave of the same store. Rejects as `embed` does. */
  static async make(embedder: Embedder, words: StoreWords, needs: readonly Need[], previous?: ProductVectors, options?: EmbedOptions): Promise<KnownNeeds> {
    const sold = soldOf(words, needs);
    const sentences = sentencesOf(sold);
    const kept = previous?.fitting(sentences);
    const read = kept && kept.ids.length > 0 ? kept : await ProductVectors.make(embedder, sentences.slice(0, MOST_SENTENCES.here), undefined, { ...options, kind: 'query' });
    return new KnownNeeds(read, new Map(sold.map(({ goods, ids }) => [goods, ids])));
  }

  /** The vectors of what is said of goods that the store sells, to be kept with those of the products. Rejects as `embed` does. */
  static read(embedder: Embedder, words: StoreWords, needs: readonly Need[], previous?: ProductVectors, options?: EmbedOptions): Promise<ProductVectors> {
    return ProductVectors.make(embedder, sentencesOf(soldOf(words, needs)).slice(0, MOST_SENTENCES.inFile), previous, { ...options, kind: 'query' });
  }

  /** Ids of one product for each of the goods that a message's vector (of length 1) is near to, nearest first. */
  recommended(message: Float32Array, products: ProductVectors): string[] {
    const ids: string[] = [];
    for (const name of this.#nearestGoods(message)) {
      const left = (this.#products.get(name) ?? []).filter((id) => !ids.includes(id)).map((id) => ({ id, similarity: products.similarity(id, message) ?? 0 }));
      const best = left.sort((a, b) => b.similarity - a.similarity)[0];
      if (best) ids.push(best.id);
    }
    return ids;
  }

  /** Goods by the two sentences of theirs that are most like the message. */
  #nearestGoods(message: Float32Array): string[] {
    const nearest = new Map<string, { readonly first: number; readonly second?: number }>();
    for (const { id, similarity } of this.#sentences.nearest(message, this.#sentences.ids.length)) {
      const name = goodsIn(id);
      const own = nearest.get(name);
      if (!own) nearest.set(name, { first: similarity });
      else if (own.second === undefined) nearest.set(name, { ...own, second: similarity });
    }
    const scores = [...nearest].map(([name, { first, second = first }]) => ({ name, score: first + SECOND_COUNTS * second }));
    return scores.sort((a, b) => b.score - a.score).slice(0, MOST_GOODS).map(({ name }) => name);
  }
}

interface Sold extends Need {
  readonly ids: readonly string[];
}

function soldOf(words: StoreWords, needs: readonly Need[]): Sold[] {
  return needs
    .map((need) => ({ ...need, ids: words.called(need.goods).map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 0)
    .sort((a, b) => b.ids.length - a.ids.length);
}

/** The first sentence of each of the goods, then the second, and so on. */
function sentencesOf(sold: readonly Sold[]): DescribedProduct[] {
  const most = sold.reduce((length, { said }) => Math.max(length, said.length), 0);
  return Array.from({ length: most }, (_, i) => sold.flatMap(({ goods, said }) => (said[i] === undefined ? [] : [described('need', `${goods}\n${String(i)}`, said[i])]))).flat();
}

function goodsIn(id: string): string {
  return nameIn(id).split('\n')[0] ?? '';
}
