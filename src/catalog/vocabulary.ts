/**
 * Words by number, in the order in which they are met: what an index is built with. Texts are read straight into
 * numbers, for a catalog of 100,000 products holds millions of words, and looking each up twice (as it is written, then as
 * it is compared) is most of the work.
 */
import { readWords, stem } from './analyze.ts';

/** Longer texts are hardly written twice. */
const MAX_REMEMBERED_LENGTH = 60;
/** Texts remembered at once; more are mostly titles and the like, written once. */
const MAX_REMEMBERED = 20_000;

export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** Plain words as they are written. Serial numbers, as many as products, are not among them: the fewer, the faster found. */
  readonly #written = new Map<string, number>();
  /** "Black" and "Yes" are written thousands of times in a catalog. */
  readonly #texts = new Map<string, readonly number[]>();

  /** All words that a text is found by (`indexWords`), with repeats. */
  numbersOf(text: string): readonly number[] {
    if (text.length > MAX_REMEMBERED_LENGTH) return this.#read(text);
    let numbers = this.#texts.get(text);
    if (!numbers) {
      if (this.#texts.size >= MAX_REMEMBERED) this.#texts.clear();
      this.#texts.set(text, (numbers = this.#read(text)));
    }
    return numbers;
  }

  numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
    return number;
  }

  /** By number. */
  words(): string[] {
    return [...this.#numbers.keys()];
  }

  #read(text: string): number[] {
    const numbers: number[] = [];
    readWords(text, (written) => {
      let number = this.#written.get(written);
      if (number === undefined) this.#written.set(written, (number = this.numberOf(stem(written))));
      numbers.push(number);
    }, (word) => numbers.push(this.numberOf(word)));
    return numbers;
  }
}
