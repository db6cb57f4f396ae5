/**
 * Remembers caches between calls, so that a prompt's beginning isn't computed twice: snapshots of prefixes worth
 * keeping (a store's schema), and the state in which the last call ended.
 * But: it doesn't compute anything, and doesn't know what the ids mean.
 */
import type { KvState } from './step-runner.ts';

interface Entry {
  readonly ids: readonly number[];
  readonly state: KvState;
}

/** A position takes 37 KB in the shipped model, a snapshot of 400 positions 15 MB: two prefixes are kept. */
const MAX_SNAPSHOTS = 2;

export class KvCache {
  /** Least recently used first. */
  #snapshots: Entry[] = [];
  #last: Entry | undefined;

  /**
   * The longest remembered state that begins `ids`, cut to what they share; undefined when they share nothing.
   * At least one id is left to run, because the logits come from running. The caller releases the state.
   */
  find(ids: readonly number[]): KvState | undefined {
    let best: Entry | undefined;
    let bestLength = 0;
    for (const entry of [...this.#snapshots, ...(this.#last ? [this.#last] : [])]) {
      const length = Math.min(commonLength(entry.ids, ids), ids.length - 1);
      if (length > bestLength) [best, bestLength] = [entry, length];
    }
    if (!best) return undefined;
    const used = this.#snapshots.indexOf(best);
    if (used >= 0) this.#snapshots.push(...this.#snapshots.splice(used, 1));
    return best.state.crop(bestLength);
  }

  /** Keeps a snapshot of `state`, which holds `ids`. The caller goes on owning `state`. */
  keepSnapshot(ids: readonly number[], state: KvState): void {
    if (this.#snapshots.some((entry) => entry.ids.length === ids.length && commonLength(entry.ids, ids) === ids.length)) return;
    this.#snapshots.push({ ids, state: state.crop(ids.length) });
    while (this.#snapshots.length > MAX_SNAPSHOTS) this.#snapshots.shift()?.state.release();
  }

  /** Takes over `state`, which holds `ids`, in place of the one kept before. */
  keepLast(ids: readonly number[], state: KvState): void {
    this.#last?.state.release();
    this.#last = { ids, state };
  }

  clear(): void {
    for (const entry of this.#snapshots) entry.state.release();
    this.#last?.state.release();
    this.#snapshots = [];
    this.#last = undefined;
  }
}

function commonLength(a: readonly number[], b: readonly number[]): number {
  const end = Math.min(a.length, b.length);
  let length = 0;
  while (length < end && a[length] === b[length]) length++;
  return length;
}
