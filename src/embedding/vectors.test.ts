import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Embedder } from './embedder.ts';
import type { DescribedProduct } from './product-text.ts';
import { ProductVectors } from './vectors.ts';

const DIMS = 8;

/** Counts letters: near texts get near vectors, and what was asked for can be seen. */
function fakeEmbedder(name = 'fake'): Embedder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    dims: DIMS,
    asked,
    embed: (texts) => {
      asked.push(...texts);
      return Promise.resolve(texts.map((text) => {
        const vector = new Float32Array(DIMS).fill(0.1);
        for (const char of text) vector[char.charCodeAt(0) % DIMS]! += 1;
        const length = Math.hypot(...vector);
        return vector.map((v) => v / length);
      }));
    },
    dispose: () => Promise.resolve(),
  };
}

const product = (id: string, title: string): DescribedProduct => ({ id, title, category: [], attributes: {}, tags: [] });
const shop = [product('1', 'aaaa'), product('2', 'bbbb'), product('3', 'abab')];

const askFor = async (embedder: Embedder, text: string): Promise<Float32Array> => (await embedder.embed([text], 'query'))[0]!;

describe('ProductVectors', () => {
  test('ranks products by their nearness to a question', async () => {
    const embedder = fakeEmbedder();
    const vectors = await ProductVectors.make(embedder, shop);
    const found = vectors.nearest(await askFor(embedder, 'aaaa'), 3);
    expect(found.map((n) => n.id)).toEqual(['1', '3', '2']);
    expect(found[0]!.similarity).toBeCloseTo(1, 2);
    expect(vectors.nearest(await askFor(embedder, 'b'), 1).map((n) => n.id)).toEqual(['2']);
  });

  test('of two sets are read from one file, each as before', async () => {
    const embedder = fakeEmbedder();
    const [some, others] = [await ProductVectors.make(embedder, shop), await ProductVectors.make(embedder, [product('x', 'cccc')], undefined, { kind: 'query' })];
    const both = ProductVectors.read(some.and(others).write());
    const question = await askFor(embedder, 'abc');
    expect(both.fitting(shop).nearest(question, 3)).toEqual(some.nearest(question, 3));
    expect(both.similarity('x', question)).toBe(others.similarity('x', question));
  });

  test('embeds only what is new or reads otherwise than before', async () => {
    const before = await ProductVectors.make(fakeEmbedder(), shop);
    const embedder = fakeEmbedder();
    const after = await ProductVectors.make(embedder, [shop[1]!, product('3', 'cccc'), product('4', 'dddd')], before);
    expect(embedder.asked).toEqual(['cccc', 'dddd']);
    expect(after.nearest(await askFor(embedder, 'bbbb'), 1)).toEqual(before.nearest(await askFor(embedder, 'bbbb'), 1));
  });

  test('embeds everything anew for another model', async () => {
    const before = await ProductVectors.make(fakeEmbedder('old'), shop);
    const embedder = fakeEmbedder('new');
    await ProductVectors.make(embedder, shop, before);
    expect(embedder.asked).toHaveLength(3);
  });

  test('leaves out products that are gone or were changed', async () => {
    const vectors = await ProductVectors.make(fakeEmbedder(), shop);
    const fitting = vectors.fitting([shop[0]!, product('2', 'changed')]);
    expect(fitting.ids).toEqual(['1']);
    expect(vectors.fitting(shop)).toBe(vectors);
  });

  test('a file that is written is read back the same, wherever in a buffer it lies, and from a Node Buffer', async () => {
    const embedder = fakeEmbedder();
    await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.string(), { maxLength: 12 }), fc.nat({ max: 7 }), fc.boolean(), async (titles, offset, asBuffer) => {
      const vectors = await ProductVectors.make(embedder, titles.map((t, i) => product(`${i}é${t}`, t)));
      const bytes = vectors.write();
      const moved = new Uint8Array(offset + bytes.length + 3);
      moved.set(bytes, offset);
      const part = moved.subarray(offset, offset + bytes.length);
      const read = ProductVectors.read(asBuffer ? Buffer.from(part.buffer, part.byteOffset, part.byteLength) : part);
      const question = await askFor(embedder, 'abc');
      expect([read.model, read.dims, read.ids]).toEqual([vectors.model, vectors.dims, vectors.ids]);
      expect(read.nearest(question, 12)).toEqual(vectors.nearest(question, 12));
      expect(read.write()).toEqual(bytes);
    }));
  });

  test('any cut or foreign file is refused with one kind of error', async () => {
    const bytes = (await ProductVectors.make(fakeEmbedder(), shop)).write();
    for (const length of [0, 3, 11, 20, bytes.length - 1]) {
      expect(() => ProductVectors.read(bytes.subarray(0, length)), String(length)).toThrow(expect.objectContaining({ code: 'vectors-invalid' }));
    }
    const newer = bytes.slice();
    newer[4] = 9;
    expect(() => ProductVectors.read(newer)).toThrow('has format 9');
    const damaged = bytes.slice();
    damaged[12] = 0;
    expect(() => ProductVectors.read(damaged)).toThrow('damaged header');
  });

  test('a question of another length is refused', async () => {
    const vectors = await ProductVectors.make(fakeEmbedder(), shop);
    expect(() => vectors.nearest(new Float32Array(3), 1)).toThrow('vectors of 8 numbers');
  });
});
