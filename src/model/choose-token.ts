/** From logits to one id: the greatest, or a draw by temperature, among the allowed. Pure functions. */

/** Uniform in [0, 1). */
export type Random = () => number;

/** A seeded generator (mulberry32): the same seed gives the same draws on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The id with the greatest logit, the first of equals. `mask` undefined allows all.
 * -1 when nothing is allowed, or when no allowed logit is a number (a broken device).
 */
export function greatest(logits: Float32Array, mask: Uint8Array | undefined): number {
  let best = -1;
  let bestLogit = -Infinity;
  for (let id = 0; id < logits.length; id++) {
    const logit = logits[id] ?? NaN;
    if (logit > bestLogit && (mask === undefined || mask[id] === 1)) {
      best = id;
      bestLogit = logit;
    }
  }
  return best;
}

/** Draws an id with probability proportional to exp(logit / temperature), `temperature` above 0. -1 as in `greatest`. */
export function sample(logits: Float32Array, mask: Uint8Array | undefined, temperature: number, random: Random): number {
  const top = greatest(logits, mask);
  if (top < 0) return -1;
  const topLogit = logits[top] ?? 0;
  const weight = (id: number): number => (mask === undefined || mask[id] === 1 ? Math.exp(((logits[id] ?? -Infinity) - topLogit) / temperature) || 0 : 0);
  let total = 0;
  for (let id = 0; id < logits.length; id++) total += weight(id);
  let rest = random() * total;
  for (let id = 0; id < logits.length; id++) {
    rest -= weight(id);
    if (rest < 0) return id;
  }
  return top; // rounding left a crumb
}

/** The only allowed id, or undefined when there are none or several. */
export function onlyAllowed(mask: Uint8Array): number | undefined {
  const first = mask.indexOf(1);
  return first >= 0 && mask.indexOf(1, first + 1) < 0 ? first : undefined;
}

/** The allowed ids but `chosen` whose logits are at most `within` below its. `mask` undefined allows all. */
export function closeTo(chosen: number, logits: Float32Array, mask: Uint8Array | undefined, within: number): number[] {
  const least = (logits[chosen] ?? Infinity) - within;
  const close: number[] = [];
  for (let id = 0; id < logits.length; id++) if ((logits[id] ?? -Infinity) >= least && id !== chosen && (mask === undefined || mask[id] === 1)) close.push(id);
  return close;
}

/** Natural logarithm of the softmax at `id`. */
export function logProbability(logits: Float32Array, id: number): number {
  return (logits[id] ?? -Infinity) - logSumExp(logits);
}

/** What is to be taken from a logit for its natural logarithm in the softmax. */
export function logSumExp(logits: Float32Array): number {
  let max = -Infinity;
  for (const logit of logits) if (logit > max) max = logit;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - max);
  return max + Math.log(sum);
}
