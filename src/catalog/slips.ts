/** Slips of the finger: how far one word is from another. */

/** One letter more, less, changed, or two neighbours swapped: "snowbord", "snowbaord" → "snowboard". */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlipAway(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** At most two letters more, less or changed (Levenshtein): "sowborad" is two from "snowborad". */
export function isWithinTwoEdits(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  // Rows of the usual table, one per letter of `a`; cells further than two from the diagonal can't come to two.
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.abs(i - j) > 2 ? 3 : Math.min((previous[j - 1] ?? 3) + Number(a[i - 1] !== b[j - 1]), (previous[j] ?? 3) + 1, (row[j - 1] ?? 3) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > 2) return false;
    previous = row;
  }
  return (previous[b.length] ?? 3) <= 2;
}
