import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEmbedder, type Embedder } from './embedder.ts';
import type { EmbedderSource } from './files.ts';

const tiny = fileURLToPath(new URL('./fixtures/tiny/', import.meta.url));
const source: EmbedderSource = { readBytes: (name) => readFile(join(tiny, name)) };

interface Case {
  readonly kind: 'query' | 'passage';
  readonly text: string;
  readonly vector: readonly number[];
}

describe('an embedder of random weights, in the shipped format', () => {
  let embedder: Embedder;
  let cases: readonly Case[];
  beforeAll(async () => {
    embedder = await loadEmbedder({ source, runtime: { threads: 1 } });
    cases = JSON.parse(await readFile(join(tiny, 'expected.json'), 'utf8')) as Case[];
  });
  afterAll(() => embedder.dispose());

  test.each(['query', 'passage'] as const)('gives the vectors of the Python reference for each %s', async (kind) => {
    const expected = cases.filter((c) => c.kind === kind);
    const vectors = await embedder.embed(expected.map((c) => c.text), kind);
    expect(vectors).toHaveLength(expected.length);
    vectors.forEach((vector, i) => {
      const furthest = Math.max(...expected[i]!.vector.map((v, k) => Math.abs(v - vector[k]!)));
      expect(furthest, expected[i]!.text).toBeLessThan(1e-4);
    });
  });

  test('keeps the order of more texts than a batch holds', async () => {
    const texts = Array.from({ length: 19 }, (_, i) => 'x'.repeat(19 - i));
    const done: number[] = [];
    const together = await embedder.embed(texts, 'passage', { onProgress: (n) => done.push(n) });
    const [first] = await embedder.embed([texts[3]!], 'passage');
    expect(Math.max(...first!.map((v, k) => Math.abs(v - together[3]![k]!)))).toBeLessThan(1e-5);
    expect(done).toEqual([8, 16, 19]);
  });

  test('reads the beginning of a text that is too long', async () => {
    const [vector] = await embedder.embed(['z '.repeat(2_000)], 'passage');
    expect(Math.hypot(...vector!)).toBeCloseTo(1, 4);
  });

  test('stops between batches when it is aborted', async () => {
    const controller = new AbortController();
    const texts = Array.from({ length: 20 }, () => 'tea');
    const run = embedder.embed(texts, 'passage', { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('names its model and its dimensions', () => {
    expect([embedder.name, embedder.dims]).toEqual(['tiny', 64]);
  });
});

test('a graph that ONNX Runtime cannot open is an embedding-failed error', async () => {
  const manifest = JSON.parse(await readFile(join(tiny, 'manifest.json'), 'utf8')) as { files: { file: string; bytes: number; sha256: string }[] };
  const broken = new TextEncoder().encode('no graph');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', broken));
  const files = manifest.files.map((f) => (f.file.endsWith('.onnx') ? { file: f.file, bytes: broken.length, sha256: Buffer.from(digest).toString('hex') } : f));
  const brokenSource: EmbedderSource = {
    readBytes: async (name) => (name === 'manifest.json' ? new TextEncoder().encode(JSON.stringify({ ...manifest, files })) : name.endsWith('.onnx') ? broken : await readFile(join(tiny, name))),
  };
  await expect(loadEmbedder({ source: brokenSource, runtime: { threads: 1 } })).rejects.toMatchObject({ name: 'EmbeddingError', code: 'embedding-failed' });
});
