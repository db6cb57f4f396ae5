/**
 * Search by meaning for the worker: loads the embedder, reads the products' vectors or makes them, all in moments in
 * which nobody waits for an answer. Whatever is missing or doesn't fit leaves search to the words.
 */
import { KnownNeeds } from '../assistant/known-needs.ts';
import { NearNames } from '../assistant/near-names.ts';
import type { Meaning } from '../assistant/product-search.ts';
import { StoreWords } from '../assistant/store-words.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { loadEmbedder, type Embedder } from '../embedding/embedder.ts';
import { EmbeddingError } from '../embedding/errors.ts';
import type { EmbedderSource } from '../embedding/files.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { readNeeds } from '../lexicon/needs.ts';
import type { EmbedderReport } from '../protocol/messages.ts';
import type { IdleGate } from './idle-gate.ts';
import { licenceReport } from './licence-report.ts';

/** A sixth of a second of a computer's time each: a shop with more products ships `catalog.vectors`. */
const MOST_MADE_HERE = 500;

export interface LoadMeaningOptions {
  /** Where the source's files lie, for the addresses of the licence. */
  readonly baseUrl: string;
  readonly source: EmbedderSource;
  readonly store: CatalogStore;
  /** The bytes of the catalog's `catalog.vectors`, if there is such a file. */
  readonly readVectors: () => Promise<Uint8Array | undefined>;
  readonly gate: IdleGate;
  /** Aborted at any time, also later, the embedder is freed. */
  readonly signal: AbortSignal;
  /** Called once there is something to search with, again with more, and with undefined if that failed. */
  readonly onMeaning: (meaning: Meaning | undefined) => void;
  /** Called once, with the store's words for a shopper's. */
  readonly onWords: (words: StoreWords) => void;
}

/** Rejects with an AbortError only. */
export async function loadMeaning(options: LoadMeaningOptions): Promise<EmbedderReport> {
  const { baseUrl, source, store, gate, signal, onMeaning, onWords } = options;
  const { products } = store.catalog;
  try {
    const embedder = await loadEmbedder({ source, signal, beforeOpening: () => gate.whenIdle(signal) });
    const free = (): void => void embedder.dispose().catch(() => undefined);
    signal.addEventListener('abort', free, { once: true });
    await gate.whenIdle(signal); // reading the lexicon keeps the thread for half a second
    const words = new StoreWords(store, Lexicon.read(embedder.lexicon));
    onWords(words);
    const file = await readFile(embedder, options);
    const kept = file?.fitting(products);
    const known = kept?.ids.length ?? 0;
    const missing = products.length - known;
    const slow = inIdleTime(embedder, gate);
    if (known === 0 && missing > MOST_MADE_HERE) {
      signal.removeEventListener('abort', free);
      free();
      return { isOn: false, reason: `The catalog has ${String(missing)} products and no catalog.vectors that fits it: at most ${String(MOST_MADE_HERE)} are read on the shopper's device. Make the file where the catalog is made.` };
    }
    const names = await NearNames.make(slow, store, file, { signal });
    const needs = await KnownNeeds.make(slow, words, readNeeds(embedder.needs), file, { signal });
    if (kept && known > 0) onMeaning({ embedder, vectors: kept, names, needs });
    if (missing > 0 && missing <= MOST_MADE_HERE) onMeaning({ embedder, vectors: await ProductVectors.make(slow, products, kept, { signal }), names, needs });
    const { manifest } = embedder;
    return { isOn: true, name: manifest.name, bytes: manifest.files.reduce((sum, file) => sum + file.bytes, 0), licence: licenceReport(manifest.licence, manifest.licenceFiles, baseUrl) };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof EmbeddingError)) throw error;
    onMeaning(undefined);
    return { isOn: false, reason: error.message };
  }
}

/** The vectors of the file, if they are this embedder's. */
async function readFile(embedder: Embedder, { readVectors }: LoadMeaningOptions): Promise<ProductVectors | undefined> {
  const bytes = await readVectors();
  return bytes && ProductVectors.readOf(embedder, bytes);
}

/** One text at a time, each when nobody waits for an answer: what comes meanwhile waits for a sixth of a second. */
function inIdleTime(embedder: Embedder, gate: IdleGate): Embedder {
  return {
    ...embedder,
    embed: async (texts, kind, { signal, onProgress } = {}) => {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        await gate.whenIdle(signal);
        vectors.push(...(await embedder.embed([text], kind, { signal })));
        onProgress?.(vectors.length);
      }
      return vectors;
    },
  };
}
