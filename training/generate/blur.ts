/**
 * An embedder that reads a shop's names less well. The shops that data is made of sell goods that the embedder was tuned on, so
 * that the nearest name would nearly always be the right one: a model would learn to copy it, and never to doubt it.
 */
import type { Embedder } from '../../src/embedding/embedder.ts';
import type { Rng } from './rng.ts';

/**
 * How long the noise is that a name's vector of length 1 gets: at .5, leads vary by some 13 thousandths, where a good one is 60, and
 * cosines by 25. Its length is left as it comes out, else all names would move away from all messages.
 */
const LENGTHS = [0, 0, 0, 0.3, 0.5] as const;

/** The same embedder, or one whose names point a little elsewhere; what it reads of messages stays exact. */
export function blurred(embedder: Embedder, rng: Rng): Embedder {
  const length = rng.pick(LENGTHS);
  if (length === 0) return embedder;
  return {
    ...embedder,
    embed: async (texts, kind, options) => {
      const vectors = await embedder.embed(texts, kind, options);
      return kind === 'query' ? vectors : vectors.map((vector) => turned(vector, length, rng));
    },
  };
}

function turned(vector: Float32Array, length: number, rng: Rng): Float32Array {
  const noise = vector.map(() => normal(rng));
  const scale = length / Math.hypot(...noise);
  return vector.map((value, k) => value + scale * (noise[k] ?? 0));
}

/** Box and Muller 1958. */
function normal(rng: Rng): number {
  return Math.sqrt(-2 * Math.log(1 - rng.next())) * Math.cos(2 * Math.PI * rng.next());
}
