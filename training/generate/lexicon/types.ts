/** The shapes of the generator's lexicons: what goods exist, what is said of them, in three languages. */

export type Lang = 'en' | 'fr' | 'zh';
/** Several ways to say one thing, the plainest first. */
export type Says = Readonly<Record<Lang, readonly string[]>>;
export type Say = Readonly<Record<Lang, string>>;

/** One kind of goods. */
export interface Good {
  readonly id: string;
  /** What different goods of one category share that a need may mean alike (salt and pepper). */
  readonly family?: string;
  /** Groups goods into stores that make sense together (`kitchen`, `outdoor`, `grocery`…). */
  readonly domain: string;
  /** Parent category's name. */
  readonly group: Say;
  /** Category name as a shop would print it (usually plural). */
  readonly category: Say;
  /** What shoppers call one of them / them, plainest first, synonyms and colloquial words after. English: singular then plural forms alternate [sing, plural, sing2, plural2]; French the same; Chinese: plain words. */
  readonly names: Says;
  /** Ids of fields (see fields.ts) that describe this kind of goods, 3 to 7. */
  readonly fields: readonly string[];
  /** Price range in euro-like units. */
  readonly price: readonly [number, number];
  /** Model-name words to build titles from, e.g. adjectives or types ("folding", "pliant", "折叠"). */
  readonly kinds: readonly Say[];
  /** Sentences or fragments by which a shopper tells a need that this good meets WITHOUT naming the good. 2 to 4 per language, not translations of one another. */
  readonly needs: Says;
  /** One or two sentences of description that state something the fields don't hold, with the key words to find it: used for facts answered from the text. */
  readonly extras: readonly { readonly text: Say; readonly words: Say; readonly ask: Says }[];
}

/** One attribute. */
export interface Field {
  readonly id: string;
  readonly kind: 'number' | 'text' | 'boolean' | 'list';
  /** Names a merchant might print, plainest first (`weight`, `net weight`; `poids`; `净重`, `重量`). */
  readonly names: Says;
  /** For number: unit spellings per language; [] when none. */
  readonly units: Says;
  /** For number: plausible range and the step values are rounded to. */
  readonly range: readonly [number, number, number];
  /** For text and list: the values, in three languages. */
  readonly values: readonly Say[];
  /** Questions that ask one product for this field; `{p}` stands for the product. 3 to 6 per language, in varied registers. */
  readonly asks: Says;
  /** Words for "the one with the most / least of this" (lightest, le plus léger, 最轻), as [most, least] pairs; '' where nobody says it. */
  readonly most: Says;
  readonly least: Says;
  /** Boolean: how shoppers ask for having / lacking it as a modifier of goods ("with remote control", "sans fil", "带遥控的"). Text: leave []. */
  readonly having: Says;
  readonly lacking: Says;
}
