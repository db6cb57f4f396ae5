/**
 * Search over a store's products: by words, and, once an embedder and vectors are there, by words and meaning joined.
 * How the two are joined is `embedding/fuse.ts`; what a plan does with the ranking is `run-plan.ts`.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Product } from '../catalog/types.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { EmbeddingError } from '../embedding/errors.ts';
import { fuse, nothingFits, surelyFits, type Ranked } from '../embedding/fuse.ts';
import type { ProductVectors } from '../embedding/vectors.ts';
import type { Near, NearNames } from './near-names.ts';

/** Hits by words that are joined with the neighbours; the figures in docs/embedding.md are with as many. */
const DEPTH = 200;

export interface Meaning {
  readonly embedder: Embedder;
  /** Of the store's products, made with this embedder. */
  readonly vectors: ProductVectors;
  readonly names?: NearNames;
}

/** What a message means, as far as vectors tell. */
export interface Meant {
  readonly near?: Near;
  /** By words and meaning joined, best first. */
  readonly ranked: readonly Product[];
}

/** What a text is near to. */
export interface ByMeaning {
  /** By meaning and words, best first; none when nothing surely fits, so that words decide. */
  readonly ids: readonly string[];
  /** Whether nothing comes near: then a product counts that is called by these words, not one that happens to say them. */
  readonly nothingFits: boolean;
}

const NOTHING_MEANT: Meant = { ranked: [] };
/** A prompt has room for no more. */
const MOST_RANKED = 6;

/** What comes later in a long message says little of the goods, and costs time to read. */
const MOST_READ = 300;

export class ProductSearch {
  /** Left undefined, products are found by words alone. May be set at any time. */
  meaning: Meaning | undefined;
  readonly #store: CatalogStore;

  constructor(store: CatalogStore, meaning?: Meaning) {
    this.#store = store;
    this.meaning = meaning;
  }

  /** Best first. Rejects with an AbortError. */
  async search(text: string, limit: number, signal?: AbortSignal): Promise<readonly Product[]> {
    const joined = await this.#join(text, signal);
    if (!joined) return this.#store.search(text, limit).map((hit) => hit.product);
    // Where nothing is near, a product that shares a word may still be the one that was named.
    const ids = joined.nothingFits ? joined.ids.filter((id) => joined.byWords.has(id)) : joined.ids;
    return ids.slice(0, limit).flatMap((id) => this.#store.product(id) ?? []);
  }

  /**
   * For an answer that says "we have these"; undefined while there is no search by meaning.
   */
  async rank(text: string, signal?: AbortSignal): Promise<ByMeaning | undefined> {
    const joined = await this.#join(text, signal);
    return joined && { ids: joined.surelyFits ? joined.ids : [], nothingFits: joined.nothingFits };
  }

  /** What a message is near to in meaning: context for the model. Rejects with an AbortError. */
  async meant(message: string, signal?: AbortSignal): Promise<Meant> {
    const said = message.slice(0, MOST_READ);
    if (!this.meaning || said.trim() === '') return NOTHING_MEANT;
    const { embedder, vectors, names } = this.meaning;
    const question = await this.#embed(embedder, said, signal);
    if (!question) return NOTHING_MEANT;
    const ranking = vectors.ids.length > 0 ? fuse(question, rankByWords(this.#store, said), vectors).ranking : [];
    return { ...(names ? { near: names.near(question) } : {}), ranked: ranking.slice(0, MOST_RANKED).flatMap(({ id }) => this.#store.product(id) ?? []) };
  }

  async #join(text: string, signal: AbortSignal | undefined): Promise<Joined | undefined> {
    if (!this.meaning || text.trim() === '') return undefined;
    const { embedder, vectors } = this.meaning;
    const question = await this.#embed(embedder, text, signal);
    if (!question) return undefined;
    const lexical = rankByWords(this.#store, text);
    const { ranking, nearest } = fuse(question, lexical, vectors);
    return { ids: ranking.map((r) => r.id), byWords: new Set(lexical.map((hit) => hit.id)), nothingFits: nothingFits(nearest), surelyFits: surelyFits(nearest) };
  }

  /** Undefined where the embedder fails: words find something too, and no question fails for want of its vector. */
  async #embed(embedder: Embedder, text: string, signal: AbortSignal | undefined): Promise<Float32Array | undefined> {
    try {
      return (await embedder.embed([text], 'query', { signal }))[0];
    } catch (error) {
      if (error instanceof EmbeddingError) return undefined;
      throw error;
    }
  }
}

/** The hits by words as `fuse` takes them. */
export function rankByWords(store: CatalogStore, text: string): Ranked[] {
  return store.search(text, DEPTH).map(({ product, score }) => ({ id: product.id, score }));
}

interface Joined {
  readonly ids: readonly string[];
  readonly byWords: ReadonlySet<string>;
  readonly nothingFits: boolean;
  readonly surelyFits: boolean;
}
