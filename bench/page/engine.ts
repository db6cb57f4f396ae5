/** What the page and the terminal say to each other about an engine, and what each engine must be able to do. Types only. */

export type EngineKind = 'ours' | 'transformers' | 'wllama';

/** What is loaded, and how. */
export interface EngineOptions {
  readonly kind: EngineKind;
  /** Address of the model's folder (a slash at its end), or of its GGUF file for wllama. */
  readonly url: string;
  /** Which of a Transformers.js folder's files. */
  readonly dtype?: 'q4' | 'q8';
  readonly threads: number;
}

/** One generation, as the caller saw it. */
export interface Timing {
  /** From the call to the first new token. */
  readonly firstTokenMs: number;
  /** New tokens after the first, for each second from the first to the last. */
  readonly tokensPerSecond: number;
}

/** A prompt is drawn from its seed: no two of a page begin alike, so that no engine finds one in its cache. */
export interface Run {
  readonly promptTokens: number;
  readonly newTokens: number;
  readonly seed: number;
}

/** An engine that is loaded and ready for its first prompt. Generates greedily, and never stops early. */
export interface Engine {
  generate(run: Run): Promise<Timing>;
}

/** What the page offers the terminal, as `globalThis.bench`. One engine a page. */
export interface Bench {
  /** Milliseconds from nothing but the page's own script to an engine that is ready. */
  load(options: EngineOptions): Promise<number>;
  generate(run: Run): Promise<Timing>;
}

declare global {
  // A global that is declared later can only be a var.
  var bench: Bench;
}
