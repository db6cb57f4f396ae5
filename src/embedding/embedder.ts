/**
 * Texts into vectors: multilingual-e5-small, in which a question and what answers it lie near one another, whichever of
 * its languages each is in. What is done with the vectors is left to `vectors.ts` and `fuse.ts`.
 */
import { isAbort, throwIfAborted } from '../model/errors.ts';
import { EmbeddingError } from './errors.ts';
import { loadFiles, type EmbedderManifest, type LoadOptions } from './files.ts';
import { openModel, type RuntimeOptions } from './runtime.ts';

/** The model was trained on questions and on what they are answered with, each marked as such. */
export type TextKind = 'query' | 'passage';

export interface Embedder {
  /** Names the model: only vectors of the same name can be compared. */
  readonly name: string;
  readonly dims: number;
  /**
   * One vector of length 1 per text, in their order. Of a text that is longer than 512 pieces the beginning counts.
   * Rejects with EmbeddingError `embedding-failed`, or an AbortError between two batches.
   */
  embed(texts: readonly string[], kind: TextKind, options?: EmbedOptions): Promise<Float32Array[]>;
  dispose(): Promise<void>;
}

export interface EmbedOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each batch with how many texts are done. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** An embedder with the texts that come with it; empty where none came. */
export interface WithLexicon extends Embedder {
  /** Shop words in three languages, as `lexicon/lexicon.ts` reads them. */
  readonly lexicon: string;
  /** What is said of needs, as `lexicon/needs.ts` reads it. */
  readonly needs: string;
}

export interface LoadedEmbedder extends WithLexicon {
  readonly manifest: EmbedderManifest;
}

export interface EmbedderOptions extends LoadOptions {
  readonly runtime?: RuntimeOptions;
  /** Awaited between the download and the opening, which keeps the thread for a second or two. */
  readonly beforeOpening?: (() => Promise<void>) | undefined;
}

/** Texts in one run: more don't make a text cheaper on WASM, and a batch is what an abort has to wait for. */
const BATCH = 8;
const LONGEST = 512;

/** Rejects with EmbeddingError `embedder-download`, `embedder-corrupt` or `embedding-failed`, or an AbortError. */
export async function loadEmbedder(options: EmbedderOptions): Promise<LoadedEmbedder> {
  const { signal, runtime = {}, beforeOpening } = options;
  const { manifest, files } = await loadFiles(options);
  await beforeOpening?.();
  const cannotOpen = (cause: unknown): never => {
    throw new EmbeddingError('embedding-failed', `ONNX Runtime could not open the embedder ${manifest.name}. Search goes on without it; a browser with WebAssembly SIMD is needed.`, { cause });
  };
  const { tokenizer, model } = await openModel(files, runtime).catch(cannotOpen);

  const run = async (texts: readonly string[]): Promise<Float32Array[]> => {
    const inputs = tokenizer([...texts], { padding: true, truncation: true, max_length: LONGEST });
    const output = await (model as unknown as (inputs: unknown) => Promise<{ sentence_embedding: { data: Float32Array } }>)(inputs);
    const { data } = output.sentence_embedding;
    return texts.map((_, i) => data.slice(i * manifest.dims, (i + 1) * manifest.dims));
  };

  // The first run takes five times as long as the next: not while a shopper waits.
  await run(['query: ']).catch(cannotOpen);
  if (signal?.aborted) await model.dispose();
  throwIfAborted(signal);

  return {
    manifest,
    lexicon: await inflate(files.get('lexicon.tsv.deflate')),
    needs: await inflate(files.get('needs.tsv.deflate')),
    name: manifest.name,
    dims: manifest.dims,
    embed: async (texts, kind, { signal, onProgress } = {}) => {
      // Texts of like length share a batch, so that little of it is padding.
      const order = texts.map((_, i) => i).sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0));
      const vectors: Float32Array[] = [];
      for (let at = 0; at < order.length; at += BATCH) {
        throwIfAborted(signal);
        const batch = order.slice(at, at + BATCH);
        try {
          const found = await run(batch.map((i) => `${kind}: ${texts[i] ?? ''}`));
          batch.forEach((i, place) => (vectors[i] = found[place] as Float32Array));
        } catch (cause) {
          if (isAbort(cause)) throw cause;
          throw new EmbeddingError('embedding-failed', `The embedder ${manifest.name} failed on ${batch.length} texts, of which the longest has ${texts[batch.at(-1) ?? 0]?.length ?? 0} characters. Load it again, or search without it.`, { cause });
        }
        onProgress?.(Math.min(at + BATCH, order.length));
      }
      return vectors;
    },
    dispose: async () => {
      await model.dispose();
    },
  };
}

/** The text of a file in zlib's format (RFC 1950). */
async function inflate(bytes: Uint8Array<ArrayBuffer> | undefined): Promise<string> {
  return bytes ? new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text() : '';
}
