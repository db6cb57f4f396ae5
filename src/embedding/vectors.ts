/**
 * The vectors of a catalog's products: made once, where the catalog is made, shipped as `catalog.vectors` in int8, and
 * searched on the device. A vector counts only while its product's text is the one that it was made from.
 *
 * The file, little-endian: `SHPV`, uint32 format, uint32 length of the JSON that follows (`{"model", "dims", "ids"}`),
 * the JSON, zeros up to a multiple of 4, then per product a uint32 hash of its text, per product a float32 scale, per
 * product `dims` int8 values. A value times its product's scale is the number that it stands for.
 */
import type { Embedder, EmbedOptions, TextKind } from './embedder.ts';
import { EmbeddingError } from './errors.ts';
import { productText, textHash, type DescribedProduct } from './product-text.ts';

const MAGIC = 0x56504853; // "SHPV"
const FORMAT = 1;
const HEAD = 12;
const MAX = 127;

export interface Neighbour {
  readonly id: string;
  /** Cosine of the angle to the question. Of this model nearly all lie between .7 and .95. */
  readonly similarity: number;
}

interface Header {
  readonly model: string;
  readonly dims: number;
  readonly ids: readonly string[];
}

export interface MakeOptions extends EmbedOptions {
  /** What the texts are; `passage`, what is found, when left out. */
  readonly kind?: TextKind;
}

export class ProductVectors {
  readonly model: string;
  readonly dims: number;
  readonly ids: readonly string[];
  readonly #hashes: Uint32Array;
  readonly #scales: Float32Array;
  readonly #values: Int8Array;
  #placeById: ReadonlyMap<string, number> | undefined;

  private constructor({ model, dims, ids }: Header, hashes: Uint32Array, scales: Float32Array, values: Int8Array) {
    this.model = model;
    this.dims = dims;
    this.ids = ids;
    this.#hashes = hashes;
    this.#scales = scales;
    this.#values = values;
  }

  /**
   * Embeds the products. With `previous` (of the same model) only those whose text has changed since.
   *
   * @param options.onProgress is called with how many of the texts to embed are done.
   */
  static async make(embedder: Embedder, products: readonly DescribedProduct[], previous?: ProductVectors, { kind = 'passage', ...options }: MakeOptions = {}): Promise<ProductVectors> {
    const { name: model, dims } = embedder;
    const texts = products.map(productText);
    const made = ProductVectors.#empty({ model, dims, ids: products.map((p) => p.id) });
    made.#hashes.set(texts.map(textHash));
    const changed = made.#copyFrom(previous);
    const vectors = await embedder.embed(changed.map((i) => texts[i] ?? ''), kind, options);
    changed.forEach((i, n) => made.#put(i, vectors[n] as Float32Array));
    return made;
  }

  /** Rejects what isn't a whole file of this format with EmbeddingError `vectors-invalid`. */
  static read(bytes: Uint8Array): ProductVectors {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.byteLength < HEAD || view.getUint32(0, true) !== MAGIC) throw invalid('is not a file of product vectors');
    if (view.getUint32(4, true) !== FORMAT) throw invalid(`has format ${view.getUint32(4, true)}, this version reads ${FORMAT}`);
    const jsonEnd = HEAD + view.getUint32(8, true);
    if (jsonEnd > bytes.byteLength) throw invalid('is truncated');
    const header = readHeader(bytes.subarray(HEAD, jsonEnd));
    const start = align(jsonEnd);
    const count = header.ids.length;
    if (bytes.byteLength !== start + count * (8 + header.dims)) throw invalid(`has ${bytes.byteLength} bytes, ${count} products need ${start + count * (8 + header.dims)}`);
    const copy = new Uint8Array(bytes.subarray(start)).buffer; // aligned; Node's Buffer would share its memory on slice()
    return new ProductVectors(header, new Uint32Array(copy, 0, count), new Float32Array(copy, count * 4, count), new Int8Array(copy, count * 8));
  }

  /** As `read`; undefined for a file that can't be read or is of another embedder: its vectors are made anew. */
  static readOf({ name, dims }: Pick<Embedder, 'name' | 'dims'>, bytes: Uint8Array): ProductVectors | undefined {
    try {
      const vectors = ProductVectors.read(bytes);
      return vectors.model === name && vectors.dims === dims ? vectors : undefined;
    } catch (error) {
      if (error instanceof EmbeddingError) return undefined;
      throw error;
    }
  }

  write(): Uint8Array<ArrayBuffer> {
    const json = new TextEncoder().encode(JSON.stringify({ model: this.model, dims: this.dims, ids: this.ids } satisfies Header));
    const start = align(HEAD + json.byteLength);
    const bytes = new Uint8Array(start + this.ids.length * (8 + this.dims));
    const view = new DataView(bytes.buffer);
    view.setUint32(0, MAGIC, true);
    view.setUint32(4, FORMAT, true);
    view.setUint32(8, json.byteLength, true);
    bytes.set(json, HEAD);
    new Uint32Array(bytes.buffer, start, this.ids.length).set(this.#hashes);
    new Float32Array(bytes.buffer, start + this.ids.length * 4, this.ids.length).set(this.#scales);
    new Int8Array(bytes.buffer, start + this.ids.length * 8).set(this.#values);
    return bytes;
  }

  /** These and those of another set, for one file; both are of one embedder, and no id is in both. */
  and(other: ProductVectors): ProductVectors {
    const both = ProductVectors.#empty({ model: this.model, dims: this.dims, ids: [...this.ids, ...other.ids] });
    both.#hashes.set(this.#hashes);
    both.#hashes.set(other.#hashes, this.ids.length);
    both.#copyFrom(this);
    both.#copyFrom(other);
    return both;
  }

  /** Without the products that are gone from the catalog or read otherwise than when they were embedded. */
  fitting(products: readonly DescribedProduct[]): ProductVectors {
    const byId = new Map(products.map((p) => [p.id, p]));
    const places = this.ids.map((_, i) => i).filter((i) => {
      const product = byId.get(this.ids[i] ?? '');
      return product !== undefined && textHash(productText(product)) === this.#hashes[i];
    });
    if (places.length === this.ids.length) return this;
    const kept = ProductVectors.#empty({ model: this.model, dims: this.dims, ids: places.map((i) => this.ids[i] ?? '') });
    kept.#hashes.set(places.map((i) => this.#hashes[i] ?? 0));
    kept.#copyFrom(this);
    return kept;
  }

  /** The `limit` products nearest to a vector of length 1, nearest first; of equals the one that stands first. */
  nearest(vector: Float32Array, limit: number): Neighbour[] {
    if (vector.length !== this.dims) throw invalid(`holds vectors of ${this.dims} numbers, asked with ${vector.length}`);
    const similarities = Float32Array.from(this.ids, (_, i) => this.#similarity(vector, i));
    const order = Uint32Array.from(this.ids, (_, i) => i).sort((a, b) => (similarities[b] as number) - (similarities[a] as number) || a - b);
    return Array.from(order.subarray(0, limit), (i) => ({ id: this.ids[i] ?? '', similarity: similarities[i] ?? 0 }));
  }

  /** Undefined for a product without a vector. */
  similarity(id: string, vector: Float32Array): number | undefined {
    const place = this.#places().get(id);
    return place === undefined ? undefined : this.#similarity(vector, place);
  }

  /** The mean of these products' vectors, as far as they have any; undefined if none has. */
  meanOf(ids: readonly string[]): Float32Array | undefined {
    const places = ids.flatMap((id) => this.#places().get(id) ?? []);
    if (places.length === 0) return undefined;
    return Float32Array.from({ length: this.dims }, (_, k) =>
      places.reduce((sum, place) => sum + (this.#values[place * this.dims + k] as number) * (this.#scales[place] ?? 0), 0) / places.length);
  }

  #places(): ReadonlyMap<string, number> {
    return (this.#placeById ??= new Map(this.ids.map((id, i) => [id, i])));
  }

  #similarity(vector: Float32Array, place: number): number {
    const values = this.#values;
    const start = place * this.dims;
    let sum = 0;
    for (let k = 0; k < this.dims; k++) sum += (vector[k] as number) * (values[start + k] as number);
    return sum * (this.#scales[place] ?? 0);
  }

  #put(place: number, vector: Float32Array): void {
    const scale = vector.reduce((most, v) => Math.max(most, Math.abs(v)), 0) / MAX || 1;
    this.#scales[place] = scale;
    this.#values.set(vector.map((v) => Math.round(v / scale)), place * this.dims);
  }

  /** Takes over the vectors of the same model, product and text; returns the places that are left without one. */
  #copyFrom(other: ProductVectors | undefined): number[] {
    const isComparable = other?.model === this.model && other.dims === this.dims;
    const known = isComparable ? other.#places() : new Map<string, number>();
    const missing: number[] = [];
    this.ids.forEach((id, i) => {
      const place = known.get(id);
      if (!other || place === undefined || other.#hashes[place] !== this.#hashes[i]) {
        missing.push(i);
        return;
      }
      this.#scales[i] = other.#scales[place] ?? 0;
      this.#values.set(other.#values.subarray(place * this.dims, (place + 1) * this.dims), i * this.dims);
    });
    return missing;
  }

  static #empty(header: Header): ProductVectors {
    const count = header.ids.length;
    return new ProductVectors(header, new Uint32Array(count), new Float32Array(count), new Int8Array(count * header.dims));
  }
}

function align(offset: number): number {
  return Math.ceil(offset / 4) * 4;
}

function readHeader(bytes: Uint8Array): Header {
  try {
    const { model, dims, ids } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Header>;
    if (typeof model === 'string' && Number.isInteger(dims) && Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return { model, dims: dims as number, ids };
  } catch {
    // said below
  }
  throw invalid('has a damaged header');
}

function invalid(what: string): EmbeddingError {
  return new EmbeddingError('vectors-invalid', `The product vectors can't be used: the file ${what}. Make it again from the catalog.`);
}
