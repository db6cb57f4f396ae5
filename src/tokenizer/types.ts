/** Text to token ids and back. Types only. */
export interface Tokenizer {
  readonly vocabSize: number;
  readonly bosId: number;
  readonly eosId: number;
  /** Ids of the text alone: no BOS is added. `encode('') = []`. */
  encode(text: string): number[];
  decode(ids: readonly number[]): string;
  /**
   * The text that each id appends, by id; undefined for ids that append no whole text (control pieces, single bytes).
   * A leading space is a space. Read once to build the grammar's vocabulary trie.
   */
  pieces(): readonly (string | undefined)[];
  /** The id of each byte, 0 to 255: characters without a piece are written in UTF-8 with these. */
  byteIds(): readonly number[];
}
