/**
 * One ranking from two: hits by words, which know names, numbers and what is not said, and neighbours by meaning, which
 * know synonyms and other languages. And whether anything fits at all. The numbers were chosen on data (docs/embedding.md).
 */
import type { Neighbour, ProductVectors } from './vectors.ts';

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

export interface WordHit extends Ranked {
  /** Whether it was called by its very title or number. */
  readonly isNamed?: boolean;
}

export interface Fused {
  /** Best first: every hit by words and every neighbour. */
  readonly ranking: readonly Ranked[];
  /** Nearest to the question itself, nearest first. */
  readonly nearest: readonly Neighbour[];
}

/** What a place among others is worth, in `reciprocalRanks`. */
const RANK_CONSTANT = 60;
/** How many neighbours are ranked. A product that isn't among them counts as the last of them. */
const DEPTH = 100;
/** A neighbour this much behind the nearest loses as much as the best hit by words has before a product without a word. */
const SPREAD = 0.11;
/** Hits by words whose nearness shows whether the words meant what the question means. */
const WITNESSES = 3;
/** How far the nearest of them may lie behind the nearest product; at twice this hits by words hardly count. */
const DISTRUST = 0.04;
/** Hits by words that turn the question towards themselves, and by how much. */
const GUIDES = 10;
const GUIDANCE = 0.7;
/** Below this the nearest product is as a rule that of a shop which sells nothing of the kind. */
const LEAST_SIMILARITY = 0.75;
/**
 * The same for goods named in the catalog's own language. Of 126 names of what a made shop sells the nearest product is at .81 or
 * nearer, of 192 names of other goods 44 % have one at .75, 16 % at .77 and 5 % at .79; real titles call goods by other names too.
 */
const LEAST_OF_A_NAME = 0.77;
/** From here on the nearest product is as a rule of the kind asked for, also where a word or two are all that is asked. */
const SURE_SIMILARITY = 0.8;
/** The same for words of a language that the catalog doesn't speak: further away as a rule, also from what isn't sold. */
const SURE_ACROSS = 0.76;

/**
 * Joins both rankings by their scores.
 *
 * 1. Trust in the words: the best hits of a search for a thing by its name lie near the question in meaning; if other
 *    products are much nearer, the words were met by chance ("under my *desk*"), and weigh less.
 * 2. The question is turned towards the best hits by words, as far as they are trusted: so neighbours are sought of what
 *    the catalog itself calls by these words.
 * 3. A hit by words counts by its share of the best one's score, a neighbour by how far it is behind the nearest.
 *
 * @param question vector of length 1, from `embed(…, 'query')`.
 * @param lexical best first, as the catalog's search gives them; an exact title or SKU far ahead of the rest stays ahead.
 */
export function fuse(question: Float32Array, lexical: readonly WordHit[], vectors: ProductVectors): Fused {
  const nearest = vectors.nearest(question, DEPTH);
  const trust = trustIn(lexical, nearest, question, vectors);
  const neighbours = vectors.nearest(turn(question, vectors.meanOf(lexical.slice(0, GUIDES).map((hit) => hit.id)), GUIDANCE * trust), DEPTH);
  const best = lexical[0]?.score ?? 1;
  const top = neighbours[0]?.similarity ?? 0;
  const last = neighbours.at(-1)?.similarity ?? 0;
  const similarities = new Map(neighbours.map((n) => [n.id, n.similarity]));
  const words = new Map(lexical.map(({ id, score }) => [id, (trust * score) / best]));
  const scores = new Map<string, number>();
  for (const id of [...words.keys(), ...similarities.keys()]) {
    scores.set(id, (words.get(id) ?? 0) + ((similarities.get(id) ?? last) - top) / SPREAD);
  }
  return { ranking: ranked(scores), nearest };
}

/**
 * Reciprocal rank fusion: each ranking gives its hits 1 / (60 + place). Knows no scores, so it can't tell a clear hit
 * from a weak one: what `fuse` is measured against.
 */
export function reciprocalRanks(rankings: readonly (readonly string[])[]): Ranked[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings) {
    ranking.forEach((id, place) => scores.set(id, (scores.get(id) ?? 0) + 1 / (RANK_CONSTANT + place + 1)));
  }
  return ranked(scores);
}

/**
 * True if even the nearest product is far from the question: "we don't have that". A product named by its words may be there all the same.
 * @param isName whether the text is but a name of goods, in a language that the catalog speaks.
 */
export function nothingFits(nearest: readonly Neighbour[], isName = false): boolean {
  return (nearest[0]?.similarity ?? 0) < (isName ? LEAST_OF_A_NAME : LEAST_SIMILARITY);
}

/**
 * True if the nearest product may be offered as what was asked for: stricter than `nothingFits`, which short texts rarely meet.
 * @param isForeign whether the question is in a language that the catalog doesn't speak.
 */
export function surelyFits(nearest: readonly Neighbour[], isForeign = false): boolean {
  return (nearest[0]?.similarity ?? 0) >= (isForeign ? SURE_ACROSS : SURE_SIMILARITY);
}

/** From 0 to 1. A title or a number is never met by chance. Hits without a vector can't be witnesses; if none has one, words are all there is. */
function trustIn(lexical: readonly WordHit[], nearest: readonly Neighbour[], question: Float32Array, vectors: ProductVectors): number {
  const witnesses = lexical.slice(0, WITNESSES).flatMap((hit) => vectors.similarity(hit.id, question) ?? []);
  if (witnesses.length === 0 || lexical[0]?.isNamed) return 1;
  const behind = (nearest[0]?.similarity ?? 0) - Math.max(...witnesses);
  return Math.exp(-((behind / DISTRUST) ** 2));
}

function turn(vector: Float32Array, towards: Float32Array | undefined, weight: number): Float32Array {
  if (!towards) return vector;
  const turned = vector.map((v, k) => v + weight * (towards[k] as number));
  const length = Math.hypot(...turned);
  return turned.map((v) => v / length);
}

/** Of equal scores the one that came first stays first. */
function ranked(scores: ReadonlyMap<string, number>): Ranked[] {
  return Array.from(scores, ([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
