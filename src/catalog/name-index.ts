/**
 * Names (values, categories, fields) found by the words of a message: each name is scored by how much of it the message
 * says, rare words counting more. Made once at open; a look-up touches only the names that share a word.
 *
 * But: no meaning, no translation: "vélo" doesn't find "Bikes".
 */
import { hasHan, indexWords, NEGATION_STEMS, plainWords, STOP_STEMS } from './analyze.ts';
import { isOneSlipAway } from './slips.ts';

/** A word in more names than this finds only the short ones among them: in long names it tells nothing and costs time. */
const MAX_POSTINGS = 400;
const TYPO_WEIGHT = 0.6;
/** Shorter words differ by a letter from too many others. */
const MIN_TYPO_LENGTH = 5;

export interface NamedItem {
  readonly name: string;
  /** Number of what is so named; it may have several names. */
  readonly item: number;
  /** Prior in (0, 1]: multiplies the score. */
  readonly weight: number;
}

export interface Found {
  readonly item: number;
  readonly score: number;
}

/** What an index is made of: numbers and words, fit for a file. An entry is one wording of a name. */
export interface NameIndexData {
  /** In the order in which they were met. */
  readonly words: readonly string[];
  /** Entry → its first word in `entryWords`; one more at the end. */
  readonly starts: Uint32Array;
  /** Places in `words`. */
  readonly entryWords: Uint32Array;
  readonly items: Uint32Array;
  readonly weights: Float64Array;
}

export function buildNameIndex(names: Iterable<NamedItem>): NameIndexData {
  const places = new Map<string, number>();
  const starts = [0];
  const entryWords: number[] = [];
  const items: number[] = [];
  const weights: number[] = [];
  for (const { name, item, weight } of names) {
    for (const words of wordings(name)) {
      for (const word of words) {
        let place = places.get(word);
        if (place === undefined) places.set(word, (place = places.size));
        entryWords.push(place);
      }
      starts.push(entryWords.length);
      items.push(item);
      weights.push(weight);
    }
  }
  // Cut from one text, so that no word keeps the text alive that it was found in.
  const words = places.size === 0 ? [] : [...places.keys()].join('\n').split('\n');
  return { words, starts: Uint32Array.from(starts), entryWords: Uint32Array.from(entryWords), items: Uint32Array.from(items), weights: Float64Array.from(weights) };
}

export class NameIndex {
  readonly #data: NameIndexData;
  readonly #places: ReadonlyMap<string, number>;
  /** Word → its first entry in `#entries`; one more at the end. */
  readonly #postings: Uint32Array;
  readonly #entries: Uint32Array;
  /** Per entry: the weight of all its words. */
  readonly #totals: Float64Array;
  /** Words by first letter and length, for slips of the finger; made for the first one. */
  #shelves: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(data: NameIndexData) {
    const { words, starts, entryWords, items } = data;
    this.#data = data;
    this.#places = new Map(words.map((word, place) => [word, place]));
    this.#postings = new Uint32Array(words.length + 1);
    for (const word of entryWords) this.#postings[word + 1] = (this.#postings[word + 1] ?? 0) + 1;
    for (let word = 0; word < words.length; word++) this.#postings[word + 1] = (this.#postings[word + 1] ?? 0) + (this.#postings[word] ?? 0);
    this.#entries = new Uint32Array(entryWords.length);
    this.#totals = new Float64Array(items.length);
    const next = this.#postings.slice();
    for (let entry = 0; entry < items.length; entry++) {
      for (let i = starts[entry] ?? 0; i < (starts[entry + 1] ?? 0); i++) {
        const word = entryWords[i] ?? 0;
        this.#entries[next[word] ?? 0] = entry;
        next[word] = (next[word] ?? 0) + 1;
        this.#totals[entry] = (this.#totals[entry] ?? 0) + this.#weight(word);
      }
    }
  }

  /**
   * `words` as from `messageWords`. Best first; names of which less than `minCoverage` (by weight of words) is said are left out.
   * Words of a phrase (as from `phraseWords`) are said where a name holds all of them.
   */
  find(words: readonly string[], limit: number, minCoverage: number, phrases: readonly (readonly string[])[] = []): Found[] {
    const { starts, items, weights } = this.#data;
    const said = new Map<number, number>();
    const seen = new Set<number>();
    for (const asked of words) {
      const known = this.#places.get(asked);
      for (const word of known === undefined ? this.#slips(asked) : [known]) {
        if (seen.has(word)) continue;
        seen.add(word);
        const weight = this.#weight(word) * (known === undefined ? TYPO_WEIGHT : 1);
        const end = this.#postings[word + 1] ?? 0;
        const isPlentiful = this.#countOf(word) > MAX_POSTINGS;
        for (let i = this.#postings[word] ?? 0; i < end; i++) {
          const entry = this.#entries[i] ?? 0;
          if (isPlentiful && (starts[entry + 1] ?? 0) - (starts[entry] ?? 0) > 2) continue;
          said.set(entry, (said.get(entry) ?? 0) + weight);
        }
      }
    }
    for (const phrase of phrases) this.#addPhrase(phrase, seen, said);
    const best = new Map<number, Found>();
    for (const [entry, weight] of said) {
      const coverage = Math.min(1, weight / (this.#totals[entry] ?? Infinity));
      if (coverage < minCoverage) continue;
      const item = items[entry] ?? 0;
      const score = weight * coverage * coverage * (weights[entry] ?? 0);
      if (score > (best.get(item)?.score ?? -Infinity)) best.set(item, { item, score });
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  }

  /** Adds the words of a phrase that are new to the names that hold all of it. */
  #addPhrase(phrase: readonly string[], seen: Set<number>, said: Map<number, number>): void {
    const places = phrase.map((word) => this.#places.get(word));
    const known = places.flatMap((place) => place ?? []);
    if (known.length < places.length || known.every((word) => seen.has(word))) return;
    const holders = known.map((word) => new Set(this.#entries.subarray(this.#postings[word] ?? 0, this.#postings[word + 1] ?? 0)));
    const [first = new Set<number>()] = holders;
    for (const entry of first) {
      if (!holders.every((entries) => entries.has(entry))) continue;
      said.set(entry, (said.get(entry) ?? 0) + known.filter((word) => !seen.has(word)).reduce((sum, word) => sum + this.#weight(word), 0));
    }
    // Of one word it is said now, wherever it stands.
    if (known.length === 1) seen.add(known[0] ?? 0);
  }

  #countOf(word: number): number {
    return (this.#postings[word + 1] ?? 0) - (this.#postings[word] ?? 0);
  }

  /** Rare words weigh more: log(1 + N / n). */
  #weight(word: number): number {
    return Math.log(1 + this.#data.items.length / this.#countOf(word));
  }

  #slips(word: string): readonly number[] {
    if (!mayBeSlip(word)) return [];
    this.#shelves ??= shelve(this.#data.words);
    const shelves = this.#shelves;
    return [-1, 0, 1].flatMap((d) => shelves.get(`${word.charAt(0)}${word.length + d}`) ?? []).filter((w) => isOneSlipAway(word, w)).slice(0, 3).flatMap((w) => this.#places.get(w) ?? []);
  }
}

function mayBeSlip(word: string): boolean {
  return word.length >= MIN_TYPO_LENGTH && !hasHan(word) && !/\d/.test(word);
}

function shelve(words: readonly string[]): Map<string, string[]> {
  const shelves = new Map<string, string[]>();
  for (const word of words) {
    if (!mayBeSlip(word)) continue;
    const key = `${word.charAt(0)}${word.length}`;
    const shelf = shelves.get(key);
    if (shelf) shelf.push(word);
    else shelves.set(key, [word]);
  }
  return shelves;
}

/** Whether a word says something; those that deny do. */
export const isTelling = (word: string): boolean => !STOP_STEMS.has(word) || NEGATION_STEMS.has(word);
/** Without its accent, as words are compared, it is the English article. */
const FRENCH_TEA = /(?<!\p{L})thés?(?!\p{L})/iu;

/**
 * The words of a name that must be said: pairs of Chinese characters, others as they are; grammar words only if it has
 * no others. A name with a compound has two wordings: "Wi-Fi" → [wi, fi] and [wifi].
 */
function wordings(name: string): string[][] {
  const hanLength = hasHan(name) ? [...name].filter((c) => hasHan(c)).length : 0;
  const words = [...new Set(indexWords(name))].filter((word) => hanLength === 0 || !hasHan(word) || hanLength === 1 || [...word].length === 2);
  const tells = FRENCH_TEA.test(name) ? (word: string): boolean => word === 'the' || isTelling(word) : isTelling;
  const telling = words.some(tells) ? words.filter(tells) : words;
  const compounds = words.filter((w, i) => i > 1 && w === `${words[i - 2] ?? ''}${words[i - 1] ?? ''}`);
  const inCompounds = new Set(compounds.flatMap((c) => words.slice(words.indexOf(c) - 2, words.indexOf(c))));
  const lists = compounds.length === 0 ? [telling] : [telling.filter((w) => !compounds.includes(w)), telling.filter((w) => !inCompounds.has(w))];
  return lists.filter((list) => list.length > 0);
}

/** The words of a title that a message may say: pairs of Chinese characters, others as they are. */
export function titleWords(title: string): readonly string[] {
  const words = [...new Set(hasHan(title) ? indexWords(title).filter((w) => !hasHan(w) || [...w].length === 2) : plainWords(title))];
  const telling = words.filter((w) => !STOP_STEMS.has(w));
  return telling.length > 0 ? telling : words;
}

/** The words of a phrase that a name must hold; of a single Chinese character that character. */
export function phraseWords(phrase: string): readonly string[] {
  const words = titleWords(phrase);
  if (words.length === 0) return indexWords(phrase);
  return FRENCH_TEA.test(phrase) && !words.includes('the') ? ['the', ...words] : words;
}
