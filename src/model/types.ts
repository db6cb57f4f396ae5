/** What the rest of the project sees of the language model: token ids in, token ids out. Types only. */

/** Which token ids may come next. Text knowledge stays with the caller: the model room sees ids alone. */
export interface Constraint {
  /**
   * Token ids that must be appended now without asking the model (a span the grammar leaves no choice in), or [].
   * They are run through the network together, in one step.
   */
  forced(): readonly number[];
  /** Writes 1 into `mask[id]` for each allowed id, 0 elsewhere. `mask` has vocabSize entries. */
  allowed(mask: Uint8Array): void;
  /** Tells the constraint that `id` was appended (called for forced ids too). */
  accept(id: number): void;
  /** True once nothing more may be written. */
  done(): boolean;
}

export interface GenerateOptions {
  /** Ids the network is given. The longest part that the KV cache already holds is not computed again. */
  readonly promptIds: readonly number[];
  /** How many leading ids of the prompt are worth keeping as a snapshot for later calls (a store's schema). */
  readonly prefixLength?: number;
  readonly maxNewTokens: number;
  /** Generation ends after any of these (not reported). */
  readonly stopIds: readonly number[];
  readonly constraint?: Constraint;
  /** 0 (default) is greedy. */
  readonly temperature?: number;
  readonly seed?: number;
  /** Of a greedy generation: tell `alternatives` whose natural logarithm is at most so much below the chosen id's. */
  readonly alternativesWithin?: number;
  readonly signal?: AbortSignal;
}

/** Another id where there was a choice. */
export interface Alternative {
  /** How many of the generation's ids come before it. */
  readonly at: number;
  readonly id: number;
  /** Natural logarithm of the probability of all choices up to it, and it. */
  readonly logProbability: number;
}

export type FinishReason = 'stop' | 'length';

export interface GenerateResult {
  readonly ids: readonly number[];
  readonly finishReason: FinishReason;
  readonly promptTokens: number;
  /** Prompt tokens found in the KV cache. */
  readonly cachedTokens: number;
  /** With `alternativesWithin`: natural logarithm of the probability of all choices; ids that a constraint forced are none. */
  readonly logProbability?: number;
  readonly alternatives?: readonly Alternative[];
}

/** A loaded network with its KV cache. One generation at a time. */
export interface LanguageModel {
  readonly vocabSize: number;
  /** Positions the RoPE tables and the memory budget allow. */
  readonly contextLength: number;
  readonly backend: BackendReport;
  /** `onToken` is called with each id as it is chosen (forced ids too). Rejects with an AbortError DOMException within one step of an abort. */
  generate(options: GenerateOptions, onToken?: (id: number) => void): Promise<GenerateResult>;
  /** Log-probability of each continuation after the prompt, summed over its ids. */
  score(promptIds: readonly number[], continuations: readonly (readonly number[])[], signal?: AbortSignal): Promise<number[]>;
  dispose(): Promise<void>;
}

export interface BackendReport {
  readonly device: 'webgpu' | 'wasm';
  readonly threads: number;
  /** Why this device, in one sentence (for the About view and the bench). */
  readonly reason: string;
}

export type LoadPhase = 'download' | 'verify' | 'compile' | 'warm-up';

export interface LoadProgress {
  readonly phase: LoadPhase;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}
