import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchSource } from '../model/source.ts';
import { loadFiles, type EmbedderSource } from './files.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const entry = (file: string, content: string) => ({ file, bytes: encode(content).length, sha256: createHash('sha256').update(content).digest('hex') });

/** Files by name; a stream where `chunks` are given. */
function sourceOf(files: Readonly<Record<string, string | readonly string[]>>): EmbedderSource {
  return {
    readBytes: (name) => {
      const content = files[name];
      if (content === undefined) return Promise.reject(new Error('not there'));
      if (typeof content === 'string') return Promise.resolve(encode(content));
      return Promise.resolve(new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (const chunk of content) controller.enqueue(encode(chunk));
          controller.close();
        },
      }));
    },
  };
}

const manifest = JSON.stringify({ format: 1, name: 'm', dims: 4, licence: 'MIT', licenceFiles: ['LICENSE.txt'], files: [entry('a.json', 'abc'), entry('onnx/b', 'defgh')] });

describe('loadFiles', () => {
  test('hands back the files and tells how far it is', async () => {
    const progress: [number, number][] = [];
    const source = sourceOf({ 'manifest.json': manifest, 'a.json': 'abc', 'onnx/b': ['de', 'fgh'] });
    const { manifest: read, files } = await loadFiles({ source, onProgress: (...p) => progress.push(p) });
    expect(read.name).toBe('m');
    expect(new TextDecoder().decode(files.get('onnx/b'))).toBe('defgh');
    expect(progress.at(-1)).toEqual([8, 8]);
  });

  test.each([
    ['is missing', {}, 'embedder-download', 'onnx/b'],
    ['is truncated', { 'onnx/b': 'def' }, 'embedder-corrupt', '3 of 5 bytes'],
    ['has another content', { 'onnx/b': 'XXXXX' }, 'embedder-corrupt', 'SHA-256'],
    ['has a page for its manifest', { 'manifest.json': '<!doctype html>' }, 'embedder-download', '<!doctype'],
    ['has a manifest of another format', { 'manifest.json': '{"format":2}' }, 'embedder-corrupt', 'format 1'],
  ])('a folder that %s is refused by name', async (_, files, code, message) => {
    const source = sourceOf({ 'manifest.json': manifest, 'a.json': 'abc', ...files });
    await expect(loadFiles({ source })).rejects.toMatchObject({ name: 'EmbeddingError', code, message: expect.stringContaining(message) as string });
  });

  test('an aborted load is an AbortError, not a failure', async () => {
    const controller = new AbortController();
    const source: EmbedderSource = {
      readBytes: (name) => {
        if (name !== 'manifest.json') controller.abort();
        return Promise.resolve(encode(manifest));
      },
    };
    await expect(loadFiles({ source, signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a folder of the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is read below its base, and what is missing is named', async () => {
    const fetched: string[] = [];
    vi.stubGlobal('fetch', (url: string) => {
      fetched.push(url);
      return Promise.resolve(new Response('no', { status: 404 }));
    });
    await expect(loadFiles({ source: fetchSource('https://shop.example/embedder') })).rejects.toMatchObject({ code: 'embedder-download', message: expect.stringContaining('404') as string });
    expect(fetched).toEqual(['https://shop.example/embedder/manifest.json']);
  });
});
