import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Embedder } from './embedder.ts';
import { fuse, nothingFits, reciprocalRanks, type Ranked } from './fuse.ts';
import { ProductVectors } from './vectors.ts';

const hits = (...pairs: [string, number][]): Ranked[] => pairs.map(([id, score]) => ({ id, score }));
const ids = (ranking: readonly Ranked[]): string[] => ranking.map((r) => r.id);

/** Products on a circle: each at the angle whose cosine to the question is given. */
async function circle(similarities: Readonly<Record<string, number>>): Promise<ProductVectors> {
  const embedder: Embedder = {
    name: 'circle',
    dims: 2,
    embed: (texts) => Promise.resolve(texts.map((text) => Float32Array.of(similarities[text] ?? 0, Math.sqrt(1 - (similarities[text] ?? 0) ** 2)))),
    dispose: () => Promise.resolve(),
  };
  return ProductVectors.make(embedder, Object.keys(similarities).map((id) => ({ id, title: id, category: [], attributes: {}, tags: [] })));
}
const QUESTION = Float32Array.of(1, 0);

describe('fuse', () => {
  test('of equal hits by words the nearer comes first', async () => {
    const { ranking } = fuse(QUESTION, hits(['a', 10], ['b', 10]), await circle({ a: 0.85, b: 0.9, c: 0.7 }));
    expect(ids(ranking)).toEqual(['b', 'a', 'c']);
  });

  test('an exact title far ahead stays first, whatever lies near', async () => {
    const { ranking } = fuse(QUESTION, hits(['exact', 1000], ['a', 5]), await circle({ exact: 0.87, a: 0.86, b: 0.88 }));
    expect(ids(ranking)[0]).toBe('exact');
  });

  test('words that were met by chance, far from what is meant, count for little', async () => {
    const { ranking } = fuse(QUESTION, hits(['chance', 10]), await circle({ chance: 0.7, meant: 0.9 }));
    expect(ids(ranking)).toEqual(['meant', 'chance']);
  });

  test('a title or a number is never met by chance, however far its product is', async () => {
    const [named] = hits(['chance', 10]);
    const { ranking } = fuse(QUESTION, named ? [{ ...named, isNamed: true }] : [], await circle({ chance: 0.7, meant: 0.9 }));
    expect(ids(ranking)[0]).toBe('chance');
  });

  test('without hits by words the neighbours stand as they are', async () => {
    const { ranking, nearest } = fuse(QUESTION, [], await circle({ a: 0.84, b: 0.85 }));
    expect(ids(ranking)).toEqual(['b', 'a']);
    expect(nearest.map((n) => n.id)).toEqual(['b', 'a']);
  });

  test('without vectors the hits by words stand as they are', async () => {
    expect(ids(fuse(QUESTION, hits(['a', 3], ['b', 2]), await circle({})).ranking)).toEqual(['a', 'b']);
  });

  test('every product of either side is there once, in falling order', async () => {
    const id = fc.constantFrom(...'abcdefgh');
    const scored = fc.uniqueArray(fc.tuple(id, fc.double({ min: 0.1, max: 1, noNaN: true })), { selector: ([i]) => i });
    await fc.assert(fc.asyncProperty(scored, scored, async (words, near) => {
      const lexical = hits(...words.sort((x, y) => y[1] - x[1]));
      const { ranking } = fuse(QUESTION, lexical, await circle(Object.fromEntries(near)));
      expect(ids(ranking).sort()).toEqual([...new Set([...words, ...near].map(([i]) => i))].sort());
      expect(ranking.every((r, i) => i === 0 || r.score <= ranking[i - 1]!.score)).toBe(true);
    }));
  });
});

describe('reciprocalRanks', () => {
  test('puts first what both rankings have near the top', () => {
    expect(ids(reciprocalRanks([['a', 'b', 'c'], ['c', 'b', 'd']]))).toEqual(['c', 'b', 'a', 'd']);
  });

  test('one ranking alone keeps its order', () => {
    expect(ids(reciprocalRanks([['x', 'y', 'z'], []]))).toEqual(['x', 'y', 'z']);
  });
});

test('nothing fits when even the nearest product is far', () => {
  expect(nothingFits([{ id: 'a', similarity: 0.7 }])).toBe(true);
  expect(nothingFits([{ id: 'a', similarity: 0.85 }])).toBe(false);
  expect([nothingFits([{ id: 'a', similarity: 0.76 }]), nothingFits([{ id: 'a', similarity: 0.76 }], true)]).toEqual([false, true]);
  expect(nothingFits([])).toBe(true);
});
