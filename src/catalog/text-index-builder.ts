/** Makes a `TextIndexData`, document by document. */
import { DOCUMENT_SHIFT, FIELD_SHIFT, FIELDS, MAX_COUNT, type TextIndexData } from './text-index.ts';

export class TextIndexBuilder {
  /** Word and posting in turn, in the order of documents and fields. */
  #entries = new Uint32Array(1 << 14);
  #entryCount = 0;
  /** Word → one more than where its last entry is. */
  #last = new Uint32Array(1 << 12);
  readonly #lengths: Uint16Array;
  readonly #averages = new Float64Array(FIELDS.length);

  constructor(documentCount: number) {
    this.#lengths = new Uint16Array(documentCount * FIELDS.length);
  }

  /** Every field of every document once, documents in order; the field's words come text by text, by their numbers. */
  add(document: number, field: number, texts: readonly (readonly number[])[]): void {
    const first = this.#entryCount;
    const posting = field * 2 ** FIELD_SHIFT + (document << DOCUMENT_SHIFT) + 1;
    for (const words of texts) for (const word of words) this.#count(word, first, posting);
    const length = Math.min(0xffff, this.#entryCount - first);
    this.#lengths[document * FIELDS.length + field] = length;
    this.#averages[field] = ((this.#averages[field] ?? 0) * document + length) / (document + 1);
  }

  /** `words`: by number, those of all added numbers. */
  finish(words: readonly string[]): TextIndexData {
    // Cut from one text, so that no word keeps the text alive that it was found in.
    const sorted = words.length === 0 ? [] : words.slice().sort().join('\n').split('\n');
    const numbers = new Map(words.map((word, number) => [word, number]));
    const places = new Uint32Array(words.length);
    sorted.forEach((word, place) => (places[numbers.get(word) ?? 0] = place));
    // Counting sort by word and field: within them the documents are in order already.
    const key = (entry: number): number => (places[this.#entries[2 * entry] ?? 0] ?? 0) * FIELDS.length + ((this.#entries[2 * entry + 1] ?? 0) >>> FIELD_SHIFT);
    const ends = new Uint32Array(words.length * FIELDS.length + 1);
    for (let entry = 0; entry < this.#entryCount; entry++) ends[key(entry) + 1] = (ends[key(entry) + 1] ?? 0) + 1;
    for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
    const starts = new Uint32Array(words.length + 1);
    for (let place = 0; place <= words.length; place++) starts[place] = ends[place * FIELDS.length] ?? 0;
    const postings = new Uint32Array(this.#entryCount);
    for (let entry = 0; entry < this.#entryCount; entry++) {
      const at = ends[key(entry)] ?? 0;
      postings[at] = this.#entries[2 * entry + 1] ?? 0;
      ends[key(entry)] = at + 1;
    }
    return { words: sorted, starts, postings, lengths: this.#lengths, averages: this.#averages };
  }

  /** One more of a word in the field whose entries begin at `first`. */
  #count(word: number, first: number, posting: number): void {
    while (word >= this.#last.length) this.#last = larger(this.#last);
    const last = this.#last[word] ?? 0;
    if (last <= first) {
      this.#last[word] = this.#entryCount + 1;
      this.#push(word, posting);
    } else {
      const before = this.#entries[2 * last - 1] ?? 0;
      if ((before & MAX_COUNT) < MAX_COUNT) this.#entries[2 * last - 1] = before + 1;
    }
  }

  #push(word: number, posting: number): void {
    if (2 * this.#entryCount + 2 > this.#entries.length) this.#entries = larger(this.#entries);
    this.#entries[2 * this.#entryCount] = word;
    this.#entries[2 * this.#entryCount + 1] = posting;
    this.#entryCount++;
  }
}

/** Twice as long, so that all copying together is no more than twice the end's length. */
function larger(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(array.length * 2);
  copy.set(array);
  return copy;
}
