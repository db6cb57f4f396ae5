/** Which titles are of things made for another thing: the titles' words, read when they are first needed. */
import { isAccessoryOf, mayMarkAccessory } from './accessories.ts';
import { plainWords } from './analyze.ts';
import { FIELDS, type TextIndex } from './text-index.ts';
import type { Product } from './types.ts';

/** Titles kept as words: those of the questions just asked. */
const MAX_TITLES = 20_000;
const TITLE = FIELDS.indexOf('title');

export class AccessoryTitles {
  readonly #products: readonly Product[];
  readonly #text: TextIndex;
  /** Documents whose titles hold a word without which nothing is an accessory: few, so that few titles must be read. */
  #suspects: Uint8Array | undefined;
  readonly #words = new Map<number, readonly string[]>();

  constructor(products: readonly Product[], text: TextIndex) {
    this.#products = products;
    this.#text = text;
  }

  /** For every head of a query one of its words is only there as what the product is made for. */
  isMadeFor(document: number, heads: readonly (readonly string[])[], asked: ReadonlySet<string>): boolean {
    this.#suspects ??= this.#findSuspects();
    if (this.#suspects[document] === 0) return false;
    let title = this.#words.get(document);
    if (!title) {
      if (this.#words.size >= MAX_TITLES) this.#words.clear();
      this.#words.set(document, (title = plainWords(this.#products[document]?.title ?? '')));
    }
    const words = title;
    return heads.every((head) => head.some((word) => isAccessoryOf(word, words, asked)));
  }

  #findSuspects(): Uint8Array {
    const suspects = new Uint8Array(this.#products.length);
    for (const word of this.#text.data.words) {
      if (mayMarkAccessory(word)) this.#text.visit(word, (document, field) => void (field === TITLE && (suspects[document] = 1)));
    }
    return suspects;
  }
}
