/**
 * What a text found: ranked products with which of the asked units each meets. Held in arrays, since a common word finds
 * tens of thousands; only what is asked for is put in order.
 */
import type { ExpandedUnit } from './search-index.ts';
import { FIELDS, type Ranking, type TextIndex } from './text-index.ts';

/** 2 met in the product's name or data, 1 only in running text, 0 not met. */
export type Strength = 0 | 1 | 2;

const DETAILS = FIELDS.indexOf('details');
/** What is made for the thing asked for comes after the thing. */
const ACCESSORY_WEIGHT = 0.4;

interface Found {
  readonly text: TextIndex;
  readonly units: readonly ExpandedUnit[];
  /** Places of the units that may name the thing asked for. */
  readonly heads: readonly number[];
  readonly ranking: Ranking;
  /** Document → what an exact title or SKU is worth. */
  readonly bonuses: ReadonlyMap<number, number>;
  /** Is the document an accessory of what the heads name? */
  readonly isMadeFor: (document: number) => boolean;
}

export class TextMatches {
  /** The products found, as they were met; the numbers below are places in this list. */
  readonly documents: Uint32Array;
  readonly unitCount: number;
  readonly heads: readonly number[];
  readonly #found: Found;
  readonly #scores: Float64Array;
  readonly #met: Uint8Array;

  constructor(found: Found) {
    const { ranking, bonuses, units, text } = found;
    this.#found = found;
    this.heads = found.heads;
    this.unitCount = units.length;
    const places = new Int32Array(text.documentCount).fill(-1);
    ranking.documents.forEach((document, place) => (places[document] = place));
    // A title of trivial words only ("Le Thé") has no postings under them.
    const others = [...bonuses.keys()].filter((document) => places[document] === -1);
    this.documents = new Uint32Array(ranking.documents.length + others.length);
    this.documents.set(ranking.documents);
    this.documents.set(others, ranking.documents.length);
    others.forEach((document, i) => (places[document] = ranking.documents.length + i));
    this.#scores = new Float64Array(this.documents.length);
    this.#scores.set(ranking.scores);
    for (const [document, bonus] of bonuses) {
      const place = places[document] ?? 0;
      this.#scores[place] = (this.#scores[place] ?? 0) + bonus;
    }
    this.#met = this.#findMet(places);
    this.#met.fill(2, ranking.documents.length * units.length);
  }

  /** The catalog's words for what may be the thing asked for. */
  get headWords(): readonly string[] {
    return this.heads.flatMap((head) => this.#found.units[head]?.whole ?? []);
  }

  met(place: number, unit: number): Strength {
    return (this.#met[place * this.unitCount + unit] ?? 0) as Strength; // #findMet writes nothing else
  }

  isNamed(document: number): boolean {
    return this.#found.bonuses.has(document);
  }

  /** It is made for the thing asked for (a sleeve, for "notebook"). */
  isAccessory(place: number): boolean {
    const document = this.documents[place] ?? 0;
    const { isMadeFor } = this.#found;
    return !this.isNamed(document) && this.heads.length > 0 && this.heads.every((head) => this.met(place, head) === 2) && isMadeFor(document);
  }

  /** The best `limit` products; those that score alike as they were met. */
  best(limit: number): { readonly document: number; readonly score: number }[] {
    const top: { readonly document: number; readonly score: number }[] = [];
    for (let place = 0; place < this.documents.length; place++) {
      const worst = top.length < limit ? -Infinity : (top.at(-1)?.score ?? Infinity);
      const raw = this.#scores[place] ?? 0;
      // Being an accessory only lowers a score, so that most needn't be looked at.
      if (raw <= worst) continue;
      const score = raw * (this.isAccessory(place) ? ACCESSORY_WEIGHT : 1);
      if (score <= worst) continue;
      const after = top.findIndex((t) => t.score < score);
      top.splice(after < 0 ? top.length : after, 0, { document: this.documents[place] ?? 0, score });
      if (top.length > limit) top.pop();
    }
    return top;
  }

  /** These places' documents, best first. All of them or none are accessories. */
  ordered(places: readonly number[]): number[] {
    return [...places].sort((a, b) => (this.#scores[b] ?? 0) - (this.#scores[a] ?? 0)).map((place) => this.documents[place] ?? 0);
  }

  /** How each document meets each unit: as a whole, or by all of its parts (as strongly as by the weakest of them). */
  #findMet(places: Int32Array): Uint8Array {
    const count = this.documents.length;
    const met = new Uint8Array(count * this.unitCount);
    this.#found.units.forEach(({ whole, parts }, unit) => {
      const strongest = this.#strengths(whole, places);
      if (parts.length > 0) {
        const weakest = new Uint8Array(count).fill(2);
        for (const words of parts) {
          const strengths = this.#strengths(words, places);
          for (let place = 0; place < count; place++) weakest[place] = Math.min(weakest[place] ?? 0, strengths[place] ?? 0);
        }
        for (let place = 0; place < count; place++) strongest[place] = Math.max(strongest[place] ?? 0, weakest[place] ?? 0);
      }
      for (let place = 0; place < count; place++) met[place * this.unitCount + unit] = strongest[place] ?? 0;
    });
    return met;
  }

  /** How each document holds any of the words. */
  #strengths(words: readonly string[], places: Int32Array): Uint8Array {
    const strengths = new Uint8Array(this.documents.length);
    for (const word of words) {
      this.#found.text.visit(word, (document, field) => {
        const place = places[document] ?? 0;
        strengths[place] = Math.max(strengths[place] ?? 0, field === DETAILS ? 1 : 2);
      });
    }
    return strengths;
  }
}
