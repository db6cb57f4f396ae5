/**
 * Search over a store's products: by words, and, once an embedder and vectors are there, by words and meaning joined.
 * How the two are joined is `embedding/fuse.ts`; what a plan does with the ranking is `run-plan.ts`.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Lang, MeantByText, Product, Resemblance } from '../catalog/types.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { EmbeddingError } from '../embedding/errors.ts';
import { fuse, nothingFits, surelyFits, type Ranked, type WordHit } from '../embedding/fuse.ts';
import type { Neighbour, ProductVectors } from '../embedding/vectors.ts';
import { goodsNamed } from './goods-named.ts';
import type { KnownNeeds } from './known-needs.ts';
import type { Near, NearField, NearLimits, NearNames } from './near-names.ts';
import { isNoneSold, type SaidGoods, type StoreWords } from './store-words.ts';
import { withoutGoods, withoutName } from './without-name.ts';

/** Hits by words that are joined with the neighbours; the figures in docs/embedding.md are with as many. */
const DEPTH = 200;

export interface Meaning {
  readonly embedder: Embedder;
  /** Of the store's products, made with this embedder. */
  readonly vectors: ProductVectors;
  readonly names?: NearNames;
  readonly needs?: KnownNeeds;
}

/** What a message means. */
export interface Meant {
  readonly near?: Near;
  /** By words and meaning joined, best first; none while there are no vectors. */
  readonly ranked: readonly Product[];
  /** By meaning alone, nearest first; left out while there are no vectors. */
  readonly nearest?: readonly Neighbour[];
  /**
   * What may be recommended on the message: goods that others needed who said the like, in turns with `ranked`, or by words alone, which are searched for when this is called. No nearness
   * tells needs that the store can't meet: of made ones that it can 98 % have a product at .70, of others 91.
   */
  readonly fitting: () => readonly Product[];
}

/** What a text is near to. */
export interface ByMeaning extends MeantByText {
  /** By meaning and words; none when nothing surely fits, so that words decide. */
  readonly ranking: readonly string[];
  /** Whether nothing comes near: then a product counts that is called by these words, not one that happens to say them. */
  readonly nothingFits: boolean;
  /** Whether the words name goods that the store hasn't. */
  readonly isUnsold: boolean;
}

/** A list as long as anyone reads. */
const MOST_RANKED = 40;

/** What comes later in a long message says little of the goods, and costs time to read. */
const MOST_READ = 300;

export class ProductSearch {
  /** Left undefined, products are found by words alone. May be set at any time. */
  meaning: Meaning | undefined;
  /** The store's words for the shopper's; left undefined, only those that both use are found. May be set at any time. */
  words: StoreWords | undefined;
  readonly #store: CatalogStore;

  constructor(store: CatalogStore, meaning?: Meaning) {
    this.#store = store;
    this.meaning = meaning;
  }

  /** What the catalog holds that a message says, in its words or the store's: context for the model. */
  read(message: string): { readonly resemblance: Resemblance; readonly goods: readonly SaidGoods[] } {
    return this.words ? this.words.read(message) : { resemblance: this.#store.resemble(message), goods: [] };
  }

  /** Best first. Rejects with an AbortError. */
  async search(text: string, limit: number, signal?: AbortSignal): Promise<readonly Product[]> {
    const joined = await this.#join(text, signal);
    if (!joined) return this.#store.search(text, limit).map((hit) => hit.product);
    // Where nothing is near, a product that shares a word may still be the one that was named.
    const ids = nothingFits(joined.nearest) ? joined.ids.filter((id) => joined.byWords.has(id)) : joined.ids;
    return ids.slice(0, limit).flatMap((id) => this.#store.product(id) ?? []);
  }

  /**
   * For an answer that says "we have these", of a text in a shopper's language; undefined while there is no search by meaning.
   * `isUnknownHere`: the words are known to name something that the store calls by none of its names; `mayBeProperty`: what goods
   * are told by, which any text may say.
   */
  async rank(text: string, lang: Lang, { isUnknownHere = false, mayBeProperty = false }: { readonly isUnknownHere?: boolean; readonly mayBeProperty?: boolean } = {}, signal?: AbortSignal): Promise<ByMeaning | undefined> {
    const joined = await this.#join(text, signal);
    if (!joined) return undefined;
    const { ids, question, nearest, vectors } = joined;
    const isForeign = !this.#store.catalog.store.languages.includes(lang);
    const isSold = surelyFits(nearest, isForeign) && !isUnknownHere;
    return {
      ranking: surelyFits(nearest) && !isUnknownHere ? ids : [],
      named: isSold ? goodsNamed(question, nearest, vectors, this.#store) : [],
      // A word that two languages share is met by chance: "machines à laver" in a shop of coffee machines.
      nothingFits: !mayBeProperty && (isForeign || isUnknownHere ? !isSold : nothingFits(nearest, true)),
      isUnsold: isUnknownHere && !mayBeProperty,
    };
  }

  /**
   * What a message is near to in meaning: context for the model. `read` is what `read` gave of it; `limits` are for those who look at
   * more names than the model does.
   * Rejects with an AbortError.
   */
  async meant(message: string, read?: ReturnType<ProductSearch['read']>, signal?: AbortSignal, limits?: NearLimits): Promise<Meant> {
    const said = message.slice(0, MOST_READ);
    const byWords = (): WordHit[] => rankByWords(this.#store, [said, ...(this.words?.spoken(said) ?? [])].join(' '));
    const products = (ranking: readonly Ranked[]): Product[] => ranking.slice(0, MOST_RANKED).flatMap(({ id }) => this.#store.product(id) ?? []);
    const wordsOnly: Meant = { ranked: [], fitting: () => products(byWords()) };
    if (!this.meaning || said.trim() === '') return wordsOnly;
    const { embedder, vectors, names, needs } = this.meaning;
    const question = await this.#embed(embedder, said, signal);
    if (!question) return wordsOnly;
    const near = names ? { near: await this.#near({ embedder, vectors, names }, said, question, read, signal, limits) } : {};
    if (vectors.ids.length === 0) return { ...wordsOnly, ...near };
    const { ranking, nearest } = fuse(question, byWords(), vectors);
    const ranked = products(ranking);
    const known = (): Product[] => needs?.recommended(question, vectors).flatMap((id) => this.#store.product(id) ?? []) ?? [];
    return { ...near, ranked, nearest, fitting: () => inTurns(known(), ranked) };
  }

  async #near({ embedder, vectors, names }: Required<Pick<Meaning, 'embedder' | 'vectors' | 'names'>>, said: string, question: Float32Array, read: ReturnType<ProductSearch['read']> | undefined, signal: AbortSignal | undefined, limits: NearLimits | undefined): Promise<Near> {
    const vectorOf = async (rest: string | undefined): Promise<Float32Array | undefined> => (rest === undefined ? undefined : this.#embed(embedder, rest, signal));
    const named = read?.resemblance.products[0]?.product;
    const asked = await vectorOf(named && withoutName(said, named));
    const without = await vectorOf(read && isNoneSold(read.goods) ? withoutGoods(said, read.goods.filter(({ count }) => count === 0).map((one) => one.said)) : undefined);
    return { ...names.near(question, vectors, asked, limits), ...(without ? { without: names.categoriesNear(without, vectors) } : {}) };
  }

  /** The fields that words are near to, nearest first; none while there is no search by meaning. Rejects with an AbortError. */
  async fieldsNear(words: string, signal?: AbortSignal): Promise<readonly NearField[]> {
    const { embedder, names } = this.meaning ?? {};
    const vector = embedder && names && (await this.#embed(embedder, words, signal));
    return vector && names ? names.fieldsNear(vector) : [];
  }

  async #join(text: string, signal: AbortSignal | undefined): Promise<Joined | undefined> {
    if (!this.meaning || text.trim() === '') return undefined;
    const { embedder, vectors } = this.meaning;
    const question = await this.#embed(embedder, text, signal);
    if (!question) return undefined;
    const lexical = rankByWords(this.#store, text);
    const { ranking, nearest } = fuse(question, lexical, vectors);
    return { question, vectors, nearest, ids: ranking.map((r) => r.id), byWords: new Set(lexical.map((hit) => hit.id)) };
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

/** One of the first, one of the second, and so on, none twice. */
function inTurns(first: readonly Product[], second: readonly Product[]): Product[] {
  return [...new Set([...first.flatMap((product, i) => [product, ...second.slice(i, i + 1)]), ...second])];
}

/** The hits by words as `fuse` takes them. */
export function rankByWords(store: CatalogStore, text: string): WordHit[] {
  return store.search(text, DEPTH).map(({ product, score, isNamed }) => ({ id: product.id, score, isNamed }));
}

interface Joined {
  readonly question: Float32Array;
  readonly vectors: ProductVectors;
  readonly nearest: readonly Neighbour[];
  readonly ids: readonly string[];
  readonly byWords: ReadonlySet<string>;
}
