/** Round numbers that part amounts into shares of about the same size: "under 50", "100 and more". */

/** Leading digits of a cut, and how much farther from its place (as a share of the amounts) a rounder one is taken for it. By eye on shops' catalogs. */
const DIGITS: readonly (readonly [digits: readonly number[], cost: number])[] = [
  [[1, 2, 5], 0],
  [[1.5, 2.5, 3, 4, 6, 8], 0.08],
  [Array.from({ length: 90 }, (_, i) => (i + 10) / 10), 0.2],
];
/** A cut with less than this share of the amounts on one side parts nothing. */
const LEAST_SHARE = 0.1;

/**
 * Up to `parts - 1` cuts, ascending; an amount that equals one is above it. None where the amounts lie too near to one
 * another for a number of two digits to come between.
 *
 *   roundCuts([3, 7, 12, 18, 30, 48], 3) → [10, 20]
 */
export function roundCuts(amounts: readonly number[], parts: number): number[] {
  const sorted = Float64Array.from(amounts.filter((amount) => amount > 0)).sort();
  const [least = 0, greatest = 0] = [sorted[0], sorted.at(-1)];
  if (greatest <= least) return [];
  const candidates = roundNumbers(least, greatest).map(({ value, cost }) => ({ value, cost, share: countBelow(sorted, value) / sorted.length }))
    .filter(({ share }) => share >= LEAST_SHARE && share <= 1 - LEAST_SHARE);
  const cuts = new Set<number>();
  for (let part = 1; part < parts; part++) {
    const price = (c: (typeof candidates)[number]): number => Math.abs(c.share - part / parts) + c.cost;
    const best = candidates.reduce<(typeof candidates)[number] | undefined>((a, b) => (a && price(a) <= price(b) ? a : b), undefined);
    if (best) cuts.add(best.value);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** Above `least`, up to `greatest`; the roundest first. */
function roundNumbers(least: number, greatest: number): { readonly value: number; readonly cost: number }[] {
  const [low, high] = [Math.floor(Math.log10(least)), Math.floor(Math.log10(greatest))];
  const powers = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return DIGITS.flatMap(([digits, cost]) => powers.flatMap((power) => digits.map((digit) => ({ value: Number((digit * 10 ** power).toPrecision(2)), cost }))))
    .filter(({ value }) => value > least && value <= greatest);
}

function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
