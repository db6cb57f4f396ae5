/** Words in alphabetical order (of code units), each known by its place: found by halving, prefixes as ranges. */
export class WordList {
  readonly words: readonly string[];

  /** `words` sorted, without repeats. */
  constructor(words: readonly string[]) {
    this.words = words;
  }

  /** −1 when it isn't there. */
  placeOf(word: string): number {
    const at = this.#lowerBound(word);
    return this.words[at] === word ? at : -1;
  }

  /** From and to (exclusive) of the words that begin so. */
  withPrefix(prefix: string): readonly [number, number] {
    return [this.#lowerBound(prefix), this.#lowerBound(`${prefix}\uffff`)];
  }

  /** The first place whose word is not before `word`. */
  #lowerBound(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
