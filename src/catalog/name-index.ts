/**
 * Names (values, categories, fields) found by the words of a message: each name is scored by how much of it the message
 * says, rare words counting more. Made once at open; a look-up touches only the names that share a word.
 *
 * But: no meaning, no translation: "vélo" doesn't find "Bikes".
 */
import { hasHan, indexWords, NEGATION_STEMS, STOP_STEMS } from './analyze.ts';

/** A word in more names than this finds only the short ones among them: in long names it tells nothing and costs time. */
const MAX_POSTINGS = 400;
const TYPO_WEIGHT = 0.6;
/** Shorter words differ by a letter from too many others. */
const MIN_TYPO_LENGTH = 5;

export interface NamedItem<T> {
  readonly name: string;
  readonly item: T;
  /** Prior in (0, 1]: multiplies the score. */
  readonly weight: number;
}

export interface Found<T> {
  readonly item: T;
  readonly score: number;
  /** Share of the name (by weight of words) that the message says. */
  readonly coverage: number;
}

interface Entry<T> {
  readonly item: T;
  readonly weight: number;
  readonly words: readonly string[];
}

export class NameIndex<T> {
  readonly #entries: Entry<T>[] = [];
  readonly #postings = new Map<string, number[]>();
  /** Words by first letter and length, for slips of the finger. */
  readonly #shelves = new Map<string, string[]>();
  /** Per entry: the weight of all its words. */
  readonly #totals: readonly number[];

  constructor(names: Iterable<NamedItem<T>>) {
    for (const { name, item, weight } of names) {
      for (const words of wordings(name)) this.#add({ item, weight, words });
    }
    this.#totals = this.#entries.map(({ words }) => words.reduce((sum, word) => sum + this.#weight(word), 0));
  }

  #add(entry: Entry<T>): void {
    const id = this.#entries.push(entry) - 1;
    for (const word of entry.words) {
      const postings = this.#postings.get(word);
      if (postings) postings.push(id);
      else {
        this.#postings.set(word, [id]);
        if (word.length >= MIN_TYPO_LENGTH && !hasHan(word) && !/\d/.test(word)) this.#shelve(word);
      }
    }
  }

  /** `words` as from `messageWords`. Best first; names of which less than `minCoverage` is said are left out. */
  find(words: readonly string[], limit: number, minCoverage: number): Found<T>[] {
    const said = new Map<number, number>();
    const seen = new Set<string>();
    for (const asked of words) {
      const known = this.#postings.has(asked);
      for (const word of known ? [asked] : this.#slips(asked)) {
        if (seen.has(word)) continue;
        seen.add(word);
        const weight = this.#weight(word) * (known ? 1 : TYPO_WEIGHT);
        const postings = this.#postings.get(word) ?? [];
        const isPlentiful = postings.length > MAX_POSTINGS;
        for (const id of postings) {
          if (isPlentiful && (this.#entries[id]?.words.length ?? 0) > 2) continue;
          said.set(id, (said.get(id) ?? 0) + weight);
        }
      }
    }
    const best = new Map<T, Found<T>>();
    for (const [id, weight] of said) {
      const entry = this.#entries[id];
      if (!entry) continue;
      const coverage = weight / (this.#totals[id] ?? Infinity);
      if (coverage < minCoverage) continue;
      const score = weight * coverage * coverage * entry.weight;
      const before = best.get(entry.item);
      if (!before || score > before.score) best.set(entry.item, { item: entry.item, score, coverage });
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  }

  /** Rare words weigh more: log(1 + N / n). */
  #weight(word: string): number {
    return Math.log(1 + this.#entries.length / (this.#postings.get(word)?.length ?? 1));
  }

  #shelve(word: string): void {
    const key = `${word[0]}${word.length}`;
    const shelf = this.#shelves.get(key);
    if (shelf) shelf.push(word);
    else this.#shelves.set(key, [word]);
  }

  #slips(word: string): readonly string[] {
    if (word.length < MIN_TYPO_LENGTH || hasHan(word) || /\d/.test(word)) return [];
    return [-1, 0, 1].flatMap((d) => this.#shelves.get(`${word[0]}${word.length + d}`) ?? []).filter((w) => isOneSlipAway(word, w)).slice(0, 3);
  }
}

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

const isTelling = (word: string): boolean => !STOP_STEMS.has(word) || NEGATION_STEMS.has(word);

/**
 * The words of a name that must be said: pairs of Chinese characters, others as they are; grammar words only if it has
 * no others. A name with a compound has two wordings: "Wi-Fi" → [wi, fi] and [wifi].
 */
function wordings(name: string): string[][] {
  const hanLength = [...name].filter((c) => hasHan(c)).length;
  const words = [...new Set(indexWords(name))].filter((word) => !hasHan(word) || hanLength === 1 || [...word].length === 2);
  const telling = words.some(isTelling) ? words.filter(isTelling) : words;
  const compounds = words.filter((w, i) => i > 1 && w === `${words[i - 2] ?? ''}${words[i - 1] ?? ''}`);
  const inCompounds = new Set(compounds.flatMap((c) => words.slice(words.indexOf(c) - 2, words.indexOf(c))));
  const lists = compounds.length === 0 ? [telling] : [telling.filter((w) => !compounds.includes(w)), telling.filter((w) => !inCompounds.has(w))];
  return lists.filter((list) => list.length > 0);
}

/** The words of a message that say something, those that deny among them. */
export function messageWords(message: string): string[] {
  return [...new Set(indexWords(message))].filter((w) => isTelling(w) || w === 'the');
}
