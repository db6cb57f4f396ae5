/** The network as the decoding loop sees it: one step of one or more ids, over a cache that only grows. Types only. */

/** Keys and values of the positions run so far. Never changed: a step makes a new one, so holding one is a snapshot. */
export interface KvState {
  /** Positions. */
  readonly length: number;
  /** The first `length` positions, sharing memory with this one. */
  crop(length: number): KvState;
  /** To be called once on each state, crops too; the memory goes with the last of those that share it. */
  release(): void;
}

export interface Step {
  /** [rows, vocab]: logits after each of the last `rows` ids. */
  readonly logits: Float32Array;
  readonly present: KvState;
}

export interface StepRunner {
  readonly vocabSize: number;
  readonly contextLength: number;
  /** A cache without positions. */
  empty(): KvState;
  /** Runs `ids` at the positions after `past`, which stays valid. `rows` is at most `ids.length`. */
  run(ids: readonly number[], past: KvState, rows: number): Promise<Step>;
  dispose(): Promise<void>;
}
