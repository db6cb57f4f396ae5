/** Times a generation by the moments at which its tokens arrive. */
import type { Timing } from './engine.ts';

export class TokenClock {
  readonly #start: number;
  readonly #now: () => number;
  #first: number | undefined;
  #last = 0;
  #arrived = 0;

  /** Starts it. `now` in milliseconds; another clock is for tests. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#start = now();
  }

  /** A token is there. */
  tick(): void {
    this.#last = this.#now();
    this.#first ??= this.#last;
    this.#arrived++;
  }

  /** @param newTokens how many were generated; an engine may show several at once. Throws unless at least two moments passed. */
  timing(newTokens: number): Timing {
    if (this.#first === undefined || this.#arrived < 2) throw new Error(`The engine told of its tokens ${this.#arrived} times: too few to time ${newTokens} of them.`);
    return {
      firstTokenMs: this.#first - this.#start,
      tokensPerSecond: ((newTokens - 1) * 1_000) / (this.#last - this.#first),
    };
  }
}
