import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundCuts } from './round-cuts.ts';

describe('roundCuts', () => {
  test.each<[number[], number, number[]]>([
    [[3, 7, 12, 18, 30, 48], 3, [10, 20]],
    [[12.9, 19.9, 24.9, 49, 89, 149], 2, [25]],
    [[1010, 1040, 1120, 1180], 2, [1100]],
    [[0.4, 0.9, 1.9, 3.5], 2, [1]],
    [[5, 5, 5], 3, []],
    [[1001, 1002, 1003], 3, []],
    [[0, NaN, 8], 3, []],
    [[], 3, []],
  ])('%j in %i parts are cut at %j', (amounts, parts, cuts) => {
    expect(roundCuts(amounts, parts)).toEqual(cuts);
  });

  test('every cut has amounts on both sides and at most two digits', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0.01, max: 1e6, noNaN: true })), { maxLength: 30 }), fc.integer({ min: 2, max: 4 }), (amounts, parts) => {
      const cuts = roundCuts(amounts, parts);
      expect(cuts.length).toBeLessThan(parts);
      for (const cut of cuts) {
        expect(amounts.some((amount) => amount < cut) && amounts.some((amount) => amount >= cut)).toBe(true);
        expect(Number(cut.toPrecision(2))).toBe(cut);
      }
    }));
  });
});
