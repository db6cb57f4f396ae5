import { expect, test } from 'vitest';
import { isOutOfDate } from './age.ts';

test.each<[string | undefined, number | undefined, string, boolean]>([
  ['2026-11-20', 3, '2026-11-23T23:59:00Z', false],
  ['2026-11-20', 3, '2026-11-24T00:00:00Z', true],
  ['2026-11-20T18:00:00Z', 1, '2026-11-22T17:00:00Z', false],
  ['2026-11-20', undefined, '2030-01-01T00:00:00Z', false],
  [undefined, 1, '2030-01-01T00:00:00Z', false],
  ['2026-11-20', 1, '2026-11-01T00:00:00Z', false],
])('prices of %s, renewed every %s days, are out of date on %s: %s', (updated, renewed, now, expected) => {
  expect(isOutOfDate({ ...(updated === undefined ? {} : { updated }), ...(renewed === undefined ? {} : { renewed }) }, new Date(now))).toBe(expected);
});
