/**
 * The embedder's files: which there are (`manifest.json`), fetched side by side, held against length and SHA-256, and
 * kept in the browser's Cache Storage under their hash, so that a second visit loads nothing.
 */
import { isAbort, throwIfAborted } from '../model/errors.ts';
import { EmbeddingError } from './errors.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Names are relative to the embedder's folder. A model room's source fits. */
export interface EmbedderSource {
  readBytes(name: string, signal?: AbortSignal): Promise<ReadableStream<Uint8Array> | Uint8Array>;
}

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

interface FileEntry {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
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

const CACHE_NAME = 'shop-assistant-embedder';
const CACHE_PATH = '/__shop-assistant-embedder/';

/** Reads files below `baseUrl` with `fetch`; relative addresses are the page's or the worker's. */
export function fetchEmbedder(baseUrl: string | URL): EmbedderSource {
  const here = typeof location === 'undefined' ? undefined : location.href;
  const base = new URL(String(baseUrl).replace(/\/?$/, '/'), here).href;
  return {
    readBytes: async (name, signal) => {
      const url = new URL(name, base).href;
      const response = await fetch(url, signal ? { signal } : {});
      if (!response.ok) throw new EmbeddingError('embedder-download', `${url} answered ${response.status}. Check that the embedder's folder was deployed whole, then load again.`);
      return response.body ?? new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** Rejects with `embedder-download` (nothing came) or `embedder-corrupt` (something else came; the file is named). */
export async function loadFiles(options: LoadOptions): Promise<LoadedFiles> {
  const { source, signal, onProgress } = options;
  throwIfAborted(signal);
  const manifest = readManifest(await collect(source, 'manifest.json', signal));
  const cache = await openCache(manifest);
  const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const loaded = new Map<string, number>();
  const load = async (entry: FileEntry): Promise<[string, Bytes]> => {
    const report = (bytes: number): void => {
      loaded.set(entry.file, bytes);
      onProgress?.([...loaded.values()].reduce((sum, n) => sum + n, 0), total);
    };
    const kept = await cache?.get(entry);
    if (kept) {
      report(entry.bytes);
      return [entry.file, kept];
    }
    const bytes = await collect(source, entry.file, signal, report);
    const fault = await faultOf(bytes, entry);
    if (fault !== undefined) throw new EmbeddingError('embedder-corrupt', `${entry.file} ${fault}. Deploy the embedder's folder whole and as it was built, then load again.`);
    await cache?.put(entry, bytes);
    return [entry.file, bytes];
  };
  return { manifest, files: new Map(await Promise.all(manifest.files.map(load))) };
}

async function collect(source: EmbedderSource, name: string, signal: AbortSignal | undefined, onBytes?: (loaded: number) => void): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const body = await source.readBytes(name, signal);
    for await (const chunk of body instanceof Uint8Array ? [body] : chunksOf(body)) {
      throwIfAborted(signal);
      chunks.push(chunk);
      length += chunk.byteLength;
      onBytes?.(length);
    }
  } catch (cause) {
    throwIfAborted(signal);
    if (isAbort(cause) || cause instanceof EmbeddingError) throw cause;
    throw new EmbeddingError('embedder-download', `The embedder's file ${name} could not be read whole. Check the connection and that the server allows this page to read it, then load again.`, { cause });
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Not every browser lets a stream be iterated. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function readManifest(bytes: Bytes): EmbedderManifest {
  const text = new TextDecoder().decode(bytes);
  let manifest: Partial<EmbedderManifest> | null;
  try {
    manifest = JSON.parse(text) as Partial<EmbedderManifest> | null;
  } catch (cause) {
    // A single-page app's server answers unknown paths with its own page and status 200.
    throw new EmbeddingError('embedder-download', `The embedder's manifest.json is not JSON (it starts with ${JSON.stringify(text.slice(0, 40))}). Check the embedder's base URL.`, { cause });
  }
  const isWhole = manifest?.format === 1 && typeof manifest.name === 'string' && Number.isInteger(manifest.dims) && typeof manifest.licence === 'string' && Array.isArray(manifest.licenceFiles) && Array.isArray(manifest.files)
    && manifest.files.every((f: Partial<FileEntry> | null) => typeof f?.file === 'string' && typeof f.bytes === 'number' && typeof f.sha256 === 'string');
  if (!isWhole) throw new EmbeddingError('embedder-corrupt', `The embedder's manifest.json is not of format 1 (it says ${JSON.stringify(manifest?.format)}). Deploy the files that belong to this version.`);
  return manifest as EmbedderManifest;
}

/** Pages on plain http have no `crypto.subtle`: there the length alone is checked. */
async function faultOf(bytes: Bytes, entry: FileEntry): Promise<string | undefined> {
  if (bytes.byteLength !== entry.bytes) return `has ${bytes.byteLength} bytes instead of ${entry.bytes}`;
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('');
  return hex === entry.sha256 ? undefined : `has another content than the manifest says (SHA-256 ${hex.slice(0, 12)}…)`;
}

interface KeptFiles {
  get(entry: FileEntry): Promise<Bytes | undefined>;
  put(entry: FileEntry, bytes: Bytes): Promise<void>;
}

/** Undefined where there is no Cache Storage or it is forbidden. What the manifest no longer names is deleted. */
async function openCache(manifest: EmbedderManifest): Promise<KeptFiles | undefined> {
  if (typeof caches === 'undefined' || typeof location === 'undefined') return undefined;
  const urlOf = ({ sha256 }: FileEntry): string => new URL(CACHE_PATH + sha256, location.origin).href;
  try {
    const cache = await caches.open(CACHE_NAME);
    const named = new Set(manifest.files.map(urlOf));
    for (const request of await cache.keys()) if (!named.has(request.url)) await cache.delete(request);
    return {
      get: async (entry) => {
        const response = await cache.match(urlOf(entry)).catch(() => undefined);
        const bytes = response && new Uint8Array(await response.arrayBuffer());
        return bytes && (await faultOf(bytes, entry)) === undefined ? bytes : undefined;
      },
      put: async (entry, bytes) => {
        await cache.put(urlOf(entry), new Response(bytes)).catch(() => undefined); // storage may be full: the next visit loads again
      },
    };
  } catch {
    return undefined;
  }
}
