/** The shape of a language's answer templates. Slots: `{p}` title, `{field}`, `{value}`, `{n}`, `{list}`, `{row}`, `{goods}`, `{asked}`, `{text}`, `{diff}`. */
import type { Templates } from './types.ts';

export interface AnswerBook {
  readonly one: Templates;
  readonly many: Templates;
  /** More than are named. */
  readonly more: Templates;
  readonly extreme: Templates;
  /** The first so many. */
  readonly extremes: Templates;
  /** Several that are equal at the extreme. */
  readonly ties: Templates;
  readonly similar: Templates;
  readonly count: Templates;
  readonly countOne: Templates;
  readonly countNone: Templates;
  readonly average: Templates;
  readonly price: Templates;
  readonly inStock: Templates;
  readonly lowStock: Templates;
  readonly outOfStock: Templates;
  readonly brand: Templates;
  readonly rating: Templates;
  readonly field: Templates;
  readonly two: Templates;
  readonly yes: Templates;
  readonly no: Templates;
  readonly text: Templates;
  /** `{text}` in the catalog's language, `{value}` in the shopper's. */
  readonly textAbroad: Templates;
  readonly unknown: Templates;
  readonly nomatch: Templates;
  readonly nomatchBare: Templates;
  readonly compare: Templates;
  readonly comparePrice: Templates;
  readonly compareSame: Templates;
  readonly soldOut: string;
  readonly separator: string;
  readonly and: string;
  /** `{p}` with its price. */
  readonly row: string;
}
