/**
 * A span of words → the names that it may stand for, by spelling and by meaning: `rouge`, 红色 and `red` all reach the
 * colour that a merchant calls "Red". Which names there are, and which are spelled like it, is the caller's (`catalog/spelling.ts`).
 */
import type { Embedder, EmbedOptions } from './embedder.ts';
import type { DescribedProduct } from './product-text.ts';
import { ProductVectors } from './vectors.ts';

export interface Named<Kind extends string> {
  readonly kind: Kind;
  readonly name: string;
  /** Of a value: what it is a value of. */
  readonly field?: string;
}

/** How a span is read by its letters. */
export interface Spelling<Kind extends string> {
  /** Those that may be met by meaning too, each with the words that it is known by. */
  readonly names: readonly (Named<Kind> & { readonly saidAs: readonly string[] })[];
  /** Every name that is spelled like the span; 1 where both are the same words. */
  readonly find: (span: string) => readonly (Named<Kind> & { readonly likeness: number })[];
}

export interface RankedName<Kind extends string> extends Named<Kind> {
  /** What says more for it. */
  readonly by: 'spelling' | 'meaning';
  /** From 0 to 1, to be compared within one ranking. */
  readonly score: number;
}

/**
 * Some of the words are little: "bags for the rack" is not a rack. Chosen on the judged spans of `bench/spans`: of those in the
 * catalog's own language the right name was first for .74 with 1, .77 with 3, of others there was no difference.
 */
const LIKENESS_POWER = 3;

export class Spans<Kind extends string> {
  /** Of the names, to be kept for the next time. */
  readonly vectors: ProductVectors;
  readonly #embedder: Embedder;
  readonly #spelling: Spelling<Kind>;

  private constructor(embedder: Embedder, spelling: Spelling<Kind>, vectors: ProductVectors) {
    this.#embedder = embedder;
    this.#spelling = spelling;
    this.vectors = vectors;
  }

  /** Reads the names; what `previous` has of them is not read anew. Rejects as `embed` does. */
  static async make<Kind extends string>(embedder: Embedder, spelling: Spelling<Kind>, previous?: ProductVectors, options?: EmbedOptions): Promise<Spans<Kind>> {
    const sayings = spelling.names.flatMap(({ saidAs, ...name }) => saidAs.map((text) => saying(name, text)));
    return new Spans(embedder, spelling, await ProductVectors.make(embedder, sayings, previous, options));
  }

  /** Best first. Rejects as `embed` does. */
  async rank(span: string, limit: number, options?: EmbedOptions): Promise<RankedName<Kind>[]> {
    const [question] = await this.#embedder.embed([span], 'query', options);
    const scores = new Map<string, { readonly name: Named<Kind>; readonly byLetters: number; readonly byMeaning: number }>();
    for (const name of question ? this.#outstanding(question) : []) scores.set(keyOf(name), { name, byLetters: 0, byMeaning: name.by });
    for (const { likeness, ...name } of this.#spelling.find(span)) {
      const key = keyOf(name);
      scores.set(key, { name, byLetters: likeness ** LIKENESS_POWER, byMeaning: scores.get(key)?.byMeaning ?? 0 });
    }
    return [...scores.values()]
      .map(({ name: { kind, name, field }, byLetters, byMeaning }): RankedName<Kind> => ({
        kind, name, ...(field === undefined ? {} : { field }),
        by: byLetters > byMeaning ? 'spelling' : 'meaning',
        score: 1 - (1 - byLetters) * (1 - byMeaning),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  /** The names nearer than the middle one, and by how much: every name is somewhat near to any span. 1 for the very same. */
  #outstanding(question: Float32Array): (Named<Kind> & { readonly by: number })[] {
    const near = this.#spelling.names.map(({ saidAs, ...name }) => ({
      ...name,
      nearness: Math.max(...saidAs.map((text) => this.vectors.similarity(saying(name, text).id, question) ?? 0)),
    }));
    const middle = near.map((n) => n.nearness).sort((a, b) => a - b)[Math.floor((near.length - 1) / 2)] ?? 0;
    return near.filter((n) => n.nearness > middle).map(({ nearness, ...name }) => ({ ...name, by: Math.min(1, (nearness - middle) / (1 - middle)) }));
  }
}

function keyOf({ kind, field, name }: Named<string>): string {
  return [kind, ...(field === undefined ? [] : [field]), name].join('\n');
}

/** A way to say a name, as a thing with a title; its id, in several lines, is no product's. */
function saying(name: Named<string>, title: string): DescribedProduct {
  return { id: `${keyOf(name)}${title === name.name ? '' : `\n${title}`}`, title, category: [], attributes: {}, tags: [] };
}
