import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { downloadFiles, type FileEntry } from './download.ts';
import { ModelError } from './errors.ts';
import type { FileCache } from './file-cache.ts';
import type { ModelSource } from './source.ts';

const bytesOf = (length: number, seed: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, i) => (i * 31 + seed) % 256);
const entryOf = (file: string, bytes: Uint8Array): FileEntry => ({ file, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') });

const A = bytesOf(1000, 1);
const B = bytesOf(500, 2);
const ENTRIES = [entryOf('weights-0.bin', A), entryOf('weights-1.bin', B)];

function sourceOf(files: Readonly<Record<string, Uint8Array>>, chunk = 300): ModelSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    readBytes: (name) => {
      asked.push(name);
      const bytes = files[name];
      if (!bytes) return Promise.reject(new ModelError('model-download', `${name} answered 404.`));
      return Promise.resolve(new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (let at = 0; at < bytes.byteLength; at += chunk) controller.enqueue(bytes.slice(at, at + chunk));
          controller.close();
        },
      }));
    },
    readJson: () => Promise.reject(new Error('not used')),
  };
}

function memoryCache(): FileCache & { readonly entries: Map<string, Uint8Array<ArrayBuffer>> } {
  const entries = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    entries,
    get: (key) => Promise.resolve(entries.has(key) ? new Response(entries.get(key)) : undefined),
    put: (key, bytes) => Promise.resolve(void entries.set(key, bytes)),
    delete: (key) => Promise.resolve(void entries.delete(key)),
    keepOnly: (keys) => Promise.resolve([...entries.keys()].filter((key) => !keys.has(key)).forEach((key) => entries.delete(key))),
  };
}

describe('downloading', () => {
  it('gives the bytes in the order of the list, with progress to the byte', async () => {
    const progress: [string, number, number][] = [];
    const files = await downloadFiles(sourceOf({ 'weights-0.bin': A, 'weights-1.bin': B }), ENTRIES, { onProgress: (...step) => progress.push(step) });
    expect(files).toEqual([A, B]);
    const downloads = progress.filter(([phase]) => phase === 'download').map(([, loaded]) => loaded);
    expect(downloads).toEqual([...downloads].sort((a, b) => a - b));
    expect(downloads.at(-1)).toBe(1500);
    expect(progress.every(([, , total]) => total === 1500)).toBe(true);
    expect(progress.at(-1)).toEqual(['verify', 1500, 1500]);
  });

  it('takes a source that hands over whole files', async () => {
    const source: ModelSource = { readBytes: () => Promise.resolve(A), readJson: () => Promise.resolve(undefined) };
    expect(await downloadFiles(source, ENTRIES.slice(0, 1))).toEqual([A]);
  });

  const broken: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['truncated', A.slice(0, 999), /weights-0\.bin is truncated: 999 of 1000 bytes.+Upload the model folder again/],
    ['too long', bytesOf(1001, 1), /weights-0\.bin is longer than the 1000 bytes/],
    ['changed', A.with(500, 0), /weights-0\.bin does not match its SHA-256/],
  ];
  it.each(broken)('names a file that is %s', async (_, bytes, message) => {
    const run = downloadFiles(sourceOf({ 'weights-0.bin': bytes, 'weights-1.bin': B }), ENTRIES);
    await expect(run).rejects.toMatchObject({ name: 'ModelError', code: 'model-corrupt', message: expect.stringMatching(message) as string });
  });

  it('passes on why a file could not be had', async () => {
    await expect(downloadFiles(sourceOf({ 'weights-0.bin': A }), ENTRIES)).rejects.toMatchObject({ code: 'model-download', message: 'weights-1.bin answered 404.' });
  });

  it('tells how far a download came that broke off', async () => {
    const run = downloadFiles({ readBytes: () => Promise.resolve(breaking()), readJson: () => Promise.resolve(undefined) }, ENTRIES.slice(0, 1));
    await expect(run).rejects.toMatchObject({ code: 'model-download', message: expect.stringContaining('broke off after 400 of 1000 bytes') as string });
  });

  it('stops with an AbortError', async () => {
    const abort = new AbortController();
    const endless: ModelSource = {
      readBytes: (_, signal) => Promise.resolve(new ReadableStream<Uint8Array>({
        start: (controller) => signal?.addEventListener('abort', () => controller.error(new DOMException('Aborted', 'AbortError'))),
      })),
      readJson: () => Promise.resolve(undefined),
    };
    const run = downloadFiles(endless, ENTRIES, { signal: abort.signal });
    setTimeout(() => abort.abort('closed'), 5);
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });
});

/** 400 bytes, then an error. */
function breaking(): ReadableStream<Uint8Array> {
  let pulls = 0;
  return new ReadableStream<Uint8Array>({
    pull: (controller) => (pulls++ === 0 ? controller.enqueue(A.slice(0, 400)) : controller.error(new TypeError('network error'))),
  }, { highWaterMark: 0 });
}

describe('downloading with a cache', () => {
  it('loads nothing the second time', async () => {
    const cache = memoryCache();
    const source = sourceOf({ 'weights-0.bin': A, 'weights-1.bin': B });
    await downloadFiles(source, ENTRIES, { cache });
    const progress: number[] = [];
    expect(await downloadFiles(source, ENTRIES, { cache, onProgress: (_, loaded) => progress.push(loaded) })).toEqual([A, B]);
    expect(source.asked).toHaveLength(2);
    expect(progress.at(-1)).toBe(1500);
  });

  it('downloads again what no longer matches', async () => {
    const cache = memoryCache();
    const source = sourceOf({ 'weights-0.bin': A, 'weights-1.bin': B });
    await downloadFiles(source, ENTRIES, { cache });
    cache.entries.set(ENTRIES[1]!.sha256, B.with(3, 0));
    expect(await downloadFiles(source, ENTRIES, { cache })).toEqual([A, B]);
    expect(source.asked).toEqual(['weights-0.bin', 'weights-1.bin', 'weights-1.bin']);
    expect(cache.entries.get(ENTRIES[1]!.sha256)).toEqual(B);
  });

  it('keeps nothing that failed its check', async () => {
    const cache = memoryCache();
    await expect(downloadFiles(sourceOf({ 'weights-0.bin': A.with(0, 9), 'weights-1.bin': B }), ENTRIES, { cache })).rejects.toThrow(ModelError);
    expect(cache.entries.has(ENTRIES[0]!.sha256)).toBe(false);
  });
});
