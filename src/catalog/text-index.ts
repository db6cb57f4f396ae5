/**
 * An inverted index in typed arrays, scored by BM25+ over weighted fields: what MiniSearch computes (the formula, the
 * weights of words that only begin alike, the factor for more of the asked words), in a tenth of its memory, and loaded
 * as it lies in a file.
 *
 * But: it knows no language and no product; `search-index.ts` says what words are and what a hit means.
 */
import { WordList } from './word-list.ts';

/** Fields in the order of their numbers. */
export const FIELDS = ['title', 'sku', 'brand', 'category', 'tags', 'attributes', 'details'] as const;
export type TextField = (typeof FIELDS)[number];

/** A posting is one number: field (3 bits), document (18 bits: 262,144), how often the word is there (11 bits). */
export const FIELD_SHIFT = 29;
export const DOCUMENT_SHIFT = 11;
const DOCUMENT_MASK = 0x3ffff;
export const MAX_COUNT = 0x7ff;

/** BM25+ as MiniSearch has it: saturation, length normalisation, lower bound of a match. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

export interface TextIndexData {
  /** Sorted. */
  readonly words: readonly string[];
  /** Word → its first posting; one more at the end. */
  readonly starts: Uint32Array;
  /** Ascending within a word: by field, then by document. */
  readonly postings: Uint32Array;
  /** Distinct words per document and field, a document's fields one after another. */
  readonly lengths: Uint16Array;
  /** Mean of `lengths` per field. */
  readonly averages: Float64Array;
}

export interface RankOptions {
  /** Word → weight, in the order in which they are looked up. */
  readonly words: ReadonlyMap<string, number>;
  readonly boosts: Readonly<Record<TextField, number>>;
  /** Weight of words that begin with an asked one; undefined: this word isn't completed. */
  readonly prefixWeight: (word: string) => number | undefined;
}

/** Documents that hold any of the words, in the order in which they were met. */
export interface Ranking {
  readonly documents: Uint32Array;
  readonly scores: Float64Array;
}

export class TextIndex {
  readonly data: TextIndexData;
  readonly vocabulary: WordList;
  readonly documentCount: number;
  // Sums of the query that runs, per document; all zero between queries.
  readonly #total: Float64Array;
  readonly #ofWord: Float64Array;
  readonly #wordCount: Uint16Array;

  constructor(data: TextIndexData) {
    this.data = data;
    this.vocabulary = new WordList(data.words);
    this.documentCount = data.lengths.length / FIELDS.length;
    this.#total = new Float64Array(this.documentCount);
    this.#ofWord = new Float64Array(this.documentCount);
    this.#wordCount = new Uint16Array(this.documentCount);
  }

  has(word: string): boolean {
    return this.vocabulary.placeOf(word) >= 0;
  }

  /** Calls back with each document and field that holds the word. */
  visit(word: string, callback: (document: number, field: number) => void): void {
    const place = this.vocabulary.placeOf(word);
    if (place < 0) return;
    const { starts, postings } = this.data;
    const end = starts[place + 1] ?? 0;
    for (let i = starts[place] ?? 0; i < end; i++) {
      const posting = postings[i] ?? 0;
      callback((posting >>> DOCUMENT_SHIFT) & DOCUMENT_MASK, posting >>> FIELD_SHIFT);
    }
  }

  rank({ words, boosts, prefixWeight }: RankOptions): Ranking {
    const touched: number[] = [];
    const ofWord: number[] = [];
    for (const [word, weight] of words) {
      const own = this.vocabulary.placeOf(word);
      if (own >= 0) this.#score(own, weight, boosts, ofWord);
      const completion = prefixWeight(word);
      if (completion !== undefined) {
        const [from, to] = this.vocabulary.withPrefix(word);
        for (let place = from; place < to; place++) {
          const { length } = this.vocabulary.words[place] ?? '';
          // The longer the rest, the less it is the same word.
          if (place !== own) this.#score(place, ((completion * length) / (length + 0.3 * (length - word.length))) * weight, boosts, ofWord);
        }
      }
      for (const document of ofWord) {
        if (this.#wordCount[document] === 0) touched.push(document);
        this.#wordCount[document] = (this.#wordCount[document] ?? 0) + 1;
        this.#total[document] = (this.#total[document] ?? 0) + (this.#ofWord[document] ?? 0);
        this.#ofWord[document] = 0;
      }
      ofWord.length = 0;
    }
    const documents = Uint32Array.from(touched);
    const scores = new Float64Array(documents.length);
    documents.forEach((document, i) => {
      scores[i] = (this.#total[document] ?? 0) * (this.#wordCount[document] ?? 0);
      this.#total[document] = 0;
      this.#wordCount[document] = 0;
    });
    return { documents, scores };
  }

  /** Adds one word's share to its documents; `touched` gains those that had none. */
  #score(place: number, weight: number, boosts: RankOptions['boosts'], touched: number[]): void {
    const { starts, postings, lengths, averages } = this.data;
    const end = starts[place + 1] ?? 0;
    for (let from = starts[place] ?? 0; from < end;) {
      const field = (postings[from] ?? 0) >>> FIELD_SHIFT;
      let to = from + 1;
      while (to < end && (postings[to] ?? 0) >>> FIELD_SHIFT === field) to++;
      const rarity = Math.log(1 + (this.documentCount - (to - from) + 0.5) / (to - from + 0.5));
      const factor = weight * (boosts[FIELDS[field] ?? 'details']);
      const average = averages[field] ?? 1;
      for (; from < to; from++) {
        const posting = postings[from] ?? 0;
        const document = (posting >>> DOCUMENT_SHIFT) & DOCUMENT_MASK;
        const count = posting & MAX_COUNT;
        const length = lengths[document * FIELDS.length + field] ?? 0;
        const before = this.#ofWord[document] ?? 0;
        if (before === 0) touched.push(document);
        this.#ofWord[document] = before + factor * (rarity * (D + (count * (K + 1)) / (count + K * (1 - B + (B * length) / average))));
      }
    }
  }
}
