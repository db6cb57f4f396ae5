/**
 * Products for a need in words that no product's text holds: the message is near to what others have said who needed such goods
 * (`lexicon/needs.ts`), and the store sells goods of that name. Of 16 questions about five real catalogs one of the right products is
 * among the first by the product's own vector for 7, by these goods first and those vectors in turns for 13 (docs/embedding.md).
 * Which message tells a need is the model's to say.
 */
import type { Embedder, EmbedOptions } from '../embedding/embedder.ts';
import type { DescribedProduct } from '../embedding/product-text.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import type { Need } from '../lexicon/needs.ts';
import { described, nameIn } from './near-names.ts';
import type { StoreWords } from './store-words.ts';

/** Sentences read at most, those of the goods with most products first: a tenth of a second each on the shopper's device. */
const MOST_SENTENCES = 600;
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
    const read = await KnownNeeds.#read(embedder, sold, previous, options);
    return new KnownNeeds(read, new Map(sold.map(({ goods, ids }) => [goods, ids])));
  }

  /** The vectors of what is said of goods that the store sells, to be kept with those of the products. Rejects as `embed` does. */
  static read(embedder: Embedder, words: StoreWords, needs: readonly Need[], previous?: ProductVectors, options?: EmbedOptions): Promise<ProductVectors> {
    return KnownNeeds.#read(embedder, soldOf(words, needs), previous, options);
  }

  static #read(embedder: Embedder, sold: readonly Sold[], previous: ProductVectors | undefined, options: EmbedOptions | undefined): Promise<ProductVectors> {
    return ProductVectors.make(embedder, sold.flatMap(sentencesOf).slice(0, MOST_SENTENCES), previous, { ...options, kind: 'query' });
  }

  /** Ids of one product for each of the goods that a message's vector (of length 1) is near to, nearest first. */
  recommended(message: Float32Array, products: ProductVectors): string[] {
    const goods = new Set<string>();
    for (const { id } of this.#sentences.nearest(message, this.#sentences.ids.length)) {
      goods.add(goodsIn(id));
      if (goods.size === MOST_GOODS) break;
    }
    const ids: string[] = [];
    for (const name of goods) {
      const left = (this.#products.get(name) ?? []).filter((id) => !ids.includes(id)).map((id) => ({ id, similarity: products.similarity(id, message) ?? 0 }));
      const best = left.sort((a, b) => b.similarity - a.similarity)[0];
      if (best) ids.push(best.id);
    }
    return ids;
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

function sentencesOf({ goods, said }: Need): DescribedProduct[] {
  return said.map((sentence, i) => described('need', `${goods}\n${String(i)}`, sentence));
}

function goodsIn(id: string): string {
  return nameIn(id).split('\n')[0] ?? '';
}
