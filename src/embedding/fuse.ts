/**
 * One ranking from two: hits by words, which know names, numbers and what is not said, and neighbours by meaning, which
 * know synonyms and other languages. And whether anything fits at all. The numbers were chosen on data (docs/embedding.md).
 */
import type { Neighbour } from './vectors.ts';

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** What a neighbour's rank among others is worth beside its rank among words, in `reciprocalRanks`. */
const RANK_CONSTANT = 60;
/** Similarity that is worth as much as the whole way from no word met to the best hit by words. */
const SPREAD = 0.1;
/** Below this the nearest product is as a rule that of a shop which sells nothing of the kind. */
const LEAST_SIMILARITY = 0.8;

/**
 * Reciprocal rank fusion: each ranking gives its hits 1 / (60 + place). Knows no scores, so it mixes any two rankings,
 * and for the same reason can't tell a clear hit from a weak one.
 */
export function reciprocalRanks(rankings: readonly (readonly string[])[]): Ranked[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings) {
    ranking.forEach((id, place) => scores.set(id, (scores.get(id) ?? 0) + 1 / (RANK_CONSTANT + place + 1)));
  }
  return ranked(scores);
}

/**
 * Both rankings by their scores, best first: a hit by words counts by its share of the best one's score, a neighbour
 * by how far it is behind the nearest. A product that isn't among the neighbours counts as the last of them.
 *
 * @param lexical best first, as the catalog's search gives them (an exact title or SKU far ahead of the rest stays so).
 * @param nearest nearest first; as many as there are hits, or more.
 */
export function fuse(lexical: readonly Ranked[], nearest: readonly Neighbour[]): Ranked[] {
  const best = lexical[0]?.score ?? 1;
  const top = nearest[0]?.similarity ?? 0;
  const behind = new Map(nearest.map(({ id, similarity }) => [id, (similarity - top) / SPREAD]));
  const last = ((nearest.at(-1)?.similarity ?? 0) - top) / SPREAD;
  const words = new Map(lexical.map(({ id, score }) => [id, score / best]));
  const scores = new Map<string, number>();
  for (const id of [...words.keys(), ...behind.keys()]) scores.set(id, (words.get(id) ?? 0) + (behind.get(id) ?? last));
  return ranked(scores);
}

/** True if even the nearest product is far from the question: "we don't have that". A product named by its words may be there all the same. */
export function nothingFits(nearest: readonly Neighbour[]): boolean {
  return (nearest[0]?.similarity ?? 0) < LEAST_SIMILARITY;
}

/** Of equal scores the one that came first stays first. */
function ranked(scores: ReadonlyMap<string, number>): Ranked[] {
  return Array.from(scores, ([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
