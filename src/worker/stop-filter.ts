/**
 * Ends a streamed text before the first of some stop strings. Text that may be the beginning of one is held back
 * until it is known not to be.
 *
 *   stop 'END':  push('one E') -> 'one ',  push('N') -> '',  push('try') -> 'ENtry',  push(' END more') -> ' ' and stopped
 */
export class StopFilter {
  readonly #stops: readonly string[];
  #held = '';
  #isStopped = false;

  constructor(stops: readonly string[]) {
    this.#stops = stops.filter((stop) => stop !== '');
  }

  /** True once a stop string was met: nothing more comes out. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** What may be shown of the text so far and was not shown yet. */
  push(text: string): string {
    if (this.#isStopped) return '';
    const known = this.#held + text;
    const found = Math.min(...this.#stops.map((stop) => known.indexOf(stop)).filter((index) => index >= 0));
    this.#isStopped = found !== Infinity;
    const end = this.#isStopped ? found : known.length - this.#longestBeginning(known);
    this.#held = this.#isStopped ? '' : known.slice(end);
    return known.slice(0, end);
  }

  /** The rest, when no more text comes. */
  flush(): string {
    const rest = this.#held;
    this.#held = '';
    return rest;
  }

  /** Length of the longest end of `text` that a stop string begins with. */
  #longestBeginning(text: string): number {
    const lengths = this.#stops.map((stop) => {
      let length = Math.min(stop.length - 1, text.length);
      while (length > 0 && !stop.startsWith(text.slice(-length))) length--;
      return length;
    });
    return Math.max(0, ...lengths);
  }
}
