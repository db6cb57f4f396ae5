/**
 * Fetches the model's files side by side, with byte-exact progress, and hands back only what matches the manifest's
 * length and SHA-256. What was fetched once comes from the cache the next time.
 * But: it knows nothing of what is inside the files.
 */
import { isAbort, ModelError, throwIfAborted } from './errors.ts';
import type { FileCache } from './file-cache.ts';
import type { ModelSource } from './source.ts';

/** A file as the manifest lists it; `sha256` in lower-case hex. */
export interface FileEntry {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface DownloadOptions {
  readonly cache?: FileCache | undefined;
  /** Called as bytes come in (`download`), then as whole files pass the check (`verify`). */
  readonly onProgress?: ((phase: 'download' | 'verify', loadedBytes: number, totalBytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The bytes of each file, in the order of `files`. One failure stops the other downloads.
 * Rejects with ModelError `model-download` (nothing came) or `model-corrupt` (something else came, the file is named).
 */
export async function downloadFiles(source: ModelSource, files: readonly FileEntry[], options: DownloadOptions = {}): Promise<Bytes[]> {
  const { cache, onProgress, signal } = options;
  throwIfAborted(signal);
  const totalBytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const loaded = files.map(() => 0);
  let verifiedBytes = 0;

  const report = (index: number, bytes: number): void => {
    loaded[index] = bytes;
    onProgress?.('download', loaded.reduce((sum, n) => sum + n, 0), totalBytes);
  };

  const stopOthers = new AbortController();
  const stop = (): void => stopOthers.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });

  const fetchOne = async (entry: FileEntry, index: number): Promise<Bytes> => {
    let bytes = await readCached(cache, entry);
    if (bytes) {
      report(index, entry.bytes);
    } else {
      const body = await source.readBytes(entry.file, stopOthers.signal);
      bytes = await collect(body, entry, (n) => report(index, n), stopOthers.signal);
      await verify(bytes, entry);
      await cache?.put(entry.sha256, bytes);
    }
    verifiedBytes += entry.bytes;
    if (loaded.every((n, i) => n === files[i]?.bytes)) onProgress?.('verify', verifiedBytes, totalBytes);
    return bytes;
  };

  try {
    return await Promise.all(files.map(fetchOne));
  } catch (error) {
    stopOthers.abort();
    throwIfAborted(signal);
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** A cached file that no longer matches is deleted, and counts as not there. */
async function readCached(cache: FileCache | undefined, entry: FileEntry): Promise<Bytes | undefined> {
  const response = await cache?.get(entry.sha256);
  if (!response) return undefined;
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    await verify(bytes, entry);
    return bytes;
  } catch {
    await cache?.delete(entry.sha256);
    return undefined;
  }
}

/** Reads the body into one buffer of exactly the listed length. */
async function collect(body: ReadableStream<Uint8Array> | Uint8Array, entry: FileEntry, onBytes: (n: number) => void, signal: AbortSignal): Promise<Bytes> {
  const bytes = new Uint8Array(entry.bytes);
  let length = 0;
  const append = (chunk: Uint8Array): void => {
    if (length + chunk.byteLength > entry.bytes) {
      throw corrupt(entry, `is longer than the ${entry.bytes} bytes of the manifest`);
    }
    bytes.set(chunk, length);
    length += chunk.byteLength;
    onBytes(length);
  };

  if (body instanceof Uint8Array) {
    append(body);
  } else {
    const reader = body.getReader();
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        throwIfAborted(signal);
        append(read.value);
      }
    } catch (error) {
      await reader.cancel().catch(() => undefined);
      if (error instanceof ModelError || isAbort(error)) throw error;
      throw new ModelError('model-download', `The download of ${entry.file} broke off after ${length} of ${entry.bytes} bytes. Check the connection, then load again.`, { cause: error });
    }
  }
  if (length < entry.bytes) throw corrupt(entry, `is truncated: ${length} of ${entry.bytes} bytes came`);
  return bytes;
}

/** Pages on plain http have no `crypto.subtle`: there the length alone is checked (and the probe at warm-up). */
async function verify(bytes: Bytes, entry: FileEntry): Promise<void> {
  if (bytes.byteLength !== entry.bytes) throw corrupt(entry, `has ${bytes.byteLength} bytes instead of ${entry.bytes}`);
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (!subtle) return;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== entry.sha256) throw corrupt(entry, `does not match its SHA-256 (expected ${entry.sha256.slice(0, 12)}…, got ${hex.slice(0, 12)}…)`);
}

function corrupt(entry: FileEntry, what: string): ModelError {
  return new ModelError('model-corrupt', `Model file ${entry.file} ${what}. Upload the model folder again so that its files and manifest.json belong together, then reload.`);
}
