/**
 * A file of named sections, loaded as it lies: numbers are views of the file's own bytes, texts are UTF-8, everything
 * else is JSON in the head.
 *
 *   magic (4 bytes) | version (u32) | bytes of the head (u32) | head (JSON) | padding | sections, each at a multiple of 8
 *
 * But: what the sections are is `index-file.ts`; little-endian machines only (all that run a browser are).
 */

const PREAMBLE_BYTES = 12;
const ALIGNMENT = 8;

const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;
interface NumberArrays {
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
  readonly f64: Float64Array;
}
type ArrayKind = keyof NumberArrays;

interface Section {
  readonly kind: ArrayKind;
  readonly offset: number;
  readonly length: number;
}

interface Head {
  readonly about: unknown;
  readonly sections: Readonly<Record<string, Section>>;
}

export class SectionWriter {
  readonly #sections: Record<string, Section> = {};
  readonly #parts: Uint8Array[] = [];
  #size = 0;

  add<Kind extends ArrayKind>(name: string, kind: Kind, array: NumberArrays[Kind]): void {
    this.#sections[name] = { kind, offset: this.#size, length: array.length };
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    const padding = (ALIGNMENT - (bytes.length % ALIGNMENT)) % ALIGNMENT;
    this.#parts.push(bytes, new Uint8Array(padding));
    this.#size += bytes.length + padding;
  }

  /** Words without line breaks. */
  addWords(name: string, words: readonly string[]): void {
    this.add(name, 'u8', new TextEncoder().encode(words.map((word) => `${word}\n`).join('')));
  }

  /** `about`: JSON data for the reader, before it looks at any section. */
  finish(magic: string, version: number, about: unknown): Uint8Array<ArrayBuffer> {
    const head = new TextEncoder().encode(JSON.stringify({ about, sections: this.#sections } satisfies Head));
    const start = align(PREAMBLE_BYTES + head.length);
    const file = new Uint8Array(start + this.#size);
    file.set(new TextEncoder().encode(magic));
    const preamble = new DataView(file.buffer);
    preamble.setUint32(4, version, true);
    preamble.setUint32(8, head.length, true);
    file.set(head, PREAMBLE_BYTES);
    let offset = start;
    for (const part of this.#parts) {
      file.set(part, offset);
      offset += part.length;
    }
    return file;
  }
}

/** Views into a file; throws a RangeError or SyntaxError where the file is cut short or not what it says. */
export class SectionReader {
  readonly about: unknown;
  readonly #bytes: Uint8Array;
  readonly #sections: Head['sections'];
  readonly #start: number;

  /** Undefined when the file is not of this kind and version. */
  static open(bytes: Uint8Array, magic: string, version: number): SectionReader | undefined {
    if (bytes.length < PREAMBLE_BYTES || new TextDecoder().decode(bytes.subarray(0, 4)) !== magic) return undefined;
    const preamble = new DataView(bytes.buffer, bytes.byteOffset);
    return preamble.getUint32(4, true) === version ? new SectionReader(bytes, preamble.getUint32(8, true)) : undefined;
  }

  private constructor(bytes: Uint8Array, headLength: number) {
    // Views of more than a byte must begin at a multiple of their size.
    this.#bytes = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
    const head = JSON.parse(new TextDecoder().decode(this.#bytes.subarray(PREAMBLE_BYTES, PREAMBLE_BYTES + headLength))) as Head; // written by SectionWriter; wrong shapes fail as they are read
    this.about = head.about;
    this.#sections = head.sections;
    this.#start = align(PREAMBLE_BYTES + headLength);
  }

  numbers<Kind extends ArrayKind>(name: string, kind: Kind): NumberArrays[Kind] {
    const section = this.#sections[name];
    if (section?.kind !== kind) throw new RangeError(`The section ${name} is not there.`);
    const { buffer, byteOffset } = this.#bytes as Uint8Array<ArrayBuffer>; // shared memory would do as well
    return new ARRAYS[kind](buffer, byteOffset + this.#start + section.offset, section.length) as NumberArrays[Kind]; // the kind's own array
  }

  words(name: string): string[] {
    const words = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(this.numbers(name, 'u8')).split('\n');
    words.pop();
    return words;
  }
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
