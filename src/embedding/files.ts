/**
 * The embedder's files: which there are (`manifest.json`), and where they are kept between visits. Fetching and checking
 * them is the model room's download, said in the embedder's errors.
 */
import { downloadFiles, type FileEntry } from '../model/download.ts';
import { isAbort, ModelError, throwIfAborted } from '../model/errors.ts';
import { openFileCache } from '../model/file-cache.ts';
import type { ModelSource } from '../model/source.ts';
import { EmbeddingError } from './errors.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Names are relative to the embedder's folder. `fetchSource` of the model room gives one for a page. */
export type EmbedderSource = Pick<ModelSource, 'readBytes'>;

/** As `training/embedder/build.py` writes it. */
export interface EmbedderManifest {
  readonly format: 1;
  /** Vectors of one name can be compared with one another, and with no others. */
  readonly name: string;
  readonly dims: number;
  readonly licence: string;
  /** Beside the manifest, for people to read. */
  readonly licenceFiles: readonly string[];
  readonly files: readonly FileEntry[];
}

export interface LoadedFiles {
  readonly manifest: EmbedderManifest;
  readonly files: ReadonlyMap<string, Bytes>;
}

export interface LoadOptions {
  readonly source: EmbedderSource;
  readonly signal?: AbortSignal | undefined;
  /** Bytes of all files together; a file that was kept counts at once. */
  readonly onProgress?: ((loadedBytes: number, totalBytes: number) => void) | undefined;
}

/** Not the model's own: that one keeps nothing but the model's files. */
const CACHE_NAME = 'shop-assistant-embedder';

/** Rejects with `embedder-download` (nothing came) or `embedder-corrupt` (something else came; the file is named). */
export async function loadFiles(options: LoadOptions): Promise<LoadedFiles> {
  const { source, signal, onProgress } = options;
  throwIfAborted(signal);
  const whole: ModelSource = {
    readBytes: (name, signal) => source.readBytes(name, signal).catch((cause: unknown) => refuse(name, cause)),
    // Its type allows for a view of shared memory, which no source gives.
    readJson: async (name, signal) => parse(await new Response((await whole.readBytes(name, signal)) as BodyInit).text()),
  };
  const manifest = checkManifest(await whole.readJson('manifest.json', signal));
  const cache = await openFileCache(CACHE_NAME);
  await cache?.keepOnly(new Set(manifest.files.map((file) => file.sha256)));
  const bytes = await downloadFiles(whole, manifest.files, {
    cache,
    signal,
    onProgress: (phase, loaded, total) => { if (phase === 'download') onProgress?.(loaded, total); },
  }).catch((cause: unknown) => refuse('folder', cause));
  return { manifest, files: new Map(manifest.files.map(({ file }, i) => [file, bytes[i] as Bytes])) }; // one for each file
}

function refuse(name: string, cause: unknown): never {
  if (isAbort(cause) || cause instanceof EmbeddingError) throw cause;
  const code = cause instanceof ModelError && cause.code === 'model-corrupt' ? 'embedder-corrupt' : 'embedder-download';
  throw new EmbeddingError(code, `The embedder's ${name} can't be used: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    // A single-page app's server answers unknown paths with its own page and status 200.
    throw new EmbeddingError('embedder-download', `The embedder's manifest.json is not JSON (it starts with ${JSON.stringify(text.slice(0, 40))}). Check the embedder's base URL.`, { cause });
  }
}

function checkManifest(json: unknown): EmbedderManifest {
  const manifest = json as Partial<EmbedderManifest> | null; // checked below
  const isWhole = manifest?.format === 1 && typeof manifest.name === 'string' && Number.isInteger(manifest.dims) && typeof manifest.licence === 'string' && Array.isArray(manifest.licenceFiles) && Array.isArray(manifest.files)
    && manifest.files.every((f: Partial<FileEntry> | null) => typeof f?.file === 'string' && typeof f.bytes === 'number' && typeof f.sha256 === 'string');
  if (!isWhole) throw new EmbeddingError('embedder-corrupt', `The embedder's manifest.json is not of format 1 (it says ${JSON.stringify(manifest?.format)}). Deploy the files that belong to this version.`);
  return manifest as EmbedderManifest;
}
