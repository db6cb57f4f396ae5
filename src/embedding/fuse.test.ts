import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuse, nothingFits, reciprocalRanks, type Ranked } from './fuse.ts';
import type { Neighbour } from './vectors.ts';

const near = (...pairs: [string, number][]): Neighbour[] => pairs.map(([id, similarity]) => ({ id, similarity }));
const hits = (...pairs: [string, number][]): Ranked[] => pairs.map(([id, score]) => ({ id, score }));
const ids = (ranking: readonly Ranked[]): string[] => ranking.map((r) => r.id);

describe('reciprocalRanks', () => {
  test('puts first what both rankings have near the top', () => {
    expect(ids(reciprocalRanks([['a', 'b', 'c'], ['c', 'b', 'd']]))).toEqual(['c', 'b', 'a', 'd']);
  });

  test('one ranking alone keeps its order', () => {
    expect(ids(reciprocalRanks([['x', 'y', 'z'], []]))).toEqual(['x', 'y', 'z']);
  });
});

describe('fuse', () => {
  test('a hit by words that is near, too, comes first', () => {
    expect(ids(fuse(hits(['a', 10], ['b', 9]), near(['b', 0.9], ['c', 0.88], ['a', 0.75])))[0]).toBe('b');
  });

  test('an exact title far ahead stays first, whatever is near', () => {
    expect(ids(fuse(hits(['sku', 1000], ['a', 5]), near(['b', 0.9], ['a', 0.89], ['sku', 0.82])))[0]).toBe('sku');
  });

  test('without hits by words the neighbours stand as they are', () => {
    expect(ids(fuse([], near(['a', 0.85], ['b', 0.84])))).toEqual(['a', 'b']);
  });

  test('without vectors the hits by words stand as they are', () => {
    expect(ids(fuse(hits(['a', 3], ['b', 2]), []))).toEqual(['a', 'b']);
  });

  test('every product of either ranking is there once', () => {
    const id = fc.constantFrom(...'abcdefgh');
    const ranking = fc.uniqueArray(fc.tuple(id, fc.double({ min: 0, max: 1, noNaN: true })), { selector: ([i]) => i }).map((r) => r.sort((x, y) => y[1] - x[1]));
    fc.assert(fc.property(ranking, ranking, (words, nearest) => {
      const fused = ids(fuse(hits(...words), near(...nearest)));
      expect([...fused].sort()).toEqual([...new Set([...words, ...nearest].map(([i]) => i))].sort());
    }));
  });
});

test('nothing fits when even the nearest product is far', () => {
  expect(nothingFits(near(['a', 0.76]))).toBe(true);
  expect(nothingFits(near(['a', 0.85]))).toBe(false);
  expect(nothingFits([])).toBe(true);
});
