/**
 * Token ids to text, id by id: what a character lacks of its bytes is held back until it is whole.
 * But: it writes no replacement for what is still to come; call `end()` for that.
 */

/** What an id appends: a piece of text, one byte of a character, or nothing (control pieces). */
export type PieceContent = string | number | undefined;

/**
 * Example: of 'é' written in bytes, `add(0xC3)` gives '' and `add(0xA9)` gives 'é'.
 * A byte that belongs to no character gives U+FFFD.
 */
export class StreamDecoder {
  readonly #contents: readonly PieceContent[];
  /** Bytes of a character that may still become whole. */
  #held: number[] = [];

  /** `contents` by id: `loadTokenizer(json).contents`. */
  constructor(contents: readonly PieceContent[]) {
    this.#contents = contents;
  }

  /** The text that is certain now. */
  add(id: number): string {
    const content = this.#contents[id];
    if (typeof content === 'number') return this.#addByte(content);
    return content === undefined ? '' : this.end() + content;
  }

  /** Gives up waiting: a U+FFFD for each byte held back. */
  end(): string {
    const lost = '\uFFFD'.repeat(this.#held.length);
    this.#held = [];
    return lost;
  }

  #addByte(byte: number): string {
    this.#held.push(byte);
    let text = '';
    while (this.#held.length > 0) {
      const need = utf8Length(this.#held[0] ?? 0);
      if (need > this.#held.length && canGoOn(this.#held)) break;
      const char = need > 0 && need <= this.#held.length ? decodeStrictly(this.#held.slice(0, need)) : undefined;
      text += char ?? '\uFFFD';
      this.#held = this.#held.slice(char === undefined ? 1 : need);
    }
    return text;
  }
}

/** How many bytes a UTF-8 character has that starts with this one; 0 for a byte that starts none. */
export function utf8Length(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

/** Whether a byte may stand in a UTF-8 character, but not as its first. */
export function isContinuationByte(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}

function canGoOn(bytes: readonly number[]): boolean {
  return bytes.slice(1).every(isContinuationByte);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeStrictly(bytes: readonly number[]): string | undefined {
  try {
    return strict.decode(Uint8Array.from(bytes));
  } catch {
    return undefined; // overlong forms and surrogates
  }
}
