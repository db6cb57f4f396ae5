/** A network for tests: its logits are a function of the ids so far, its cache is the ids themselves. */
import type { KvState, Step, StepRunner } from './step-runner.ts';

export type LogitsOf = (ids: readonly number[]) => Float32Array;

export interface FakeRunner extends StepRunner {
  /** What each step ran, and over how many cached positions. */
  readonly steps: { readonly ids: readonly number[]; readonly past: number }[];
  /** States made and not yet released. */
  readonly held: () => number;
}

/** Logits that favour `next` strongly. */
export function favour(vocabSize: number, next: number): Float32Array {
  const logits = new Float32Array(vocabSize);
  logits[next] = 10;
  return logits;
}

/** Pseudo-random logits that depend on every id before: any slip in the cache shows. */
export function scrambled(vocabSize: number): LogitsOf {
  return (ids) => {
    let hash = 7;
    for (const id of ids) hash = (Math.imul(hash, 31) + id + 1) >>> 0;
    return Float32Array.from({ length: vocabSize }, (_, id) => (Math.imul(hash ^ (id * 2_654_435_761), 40_503) >>> 16) % 1000);
  };
}

export function createFakeRunner(vocabSize: number, logitsOf: LogitsOf, contextLength = 1000): FakeRunner {
  const steps: FakeRunner['steps'] = [];
  let held = 0;

  class FakeState implements KvState {
    readonly ids: readonly number[];
    #isReleased = false;
    constructor(ids: readonly number[]) {
      this.ids = ids;
      held++;
    }
    get length(): number {
      return this.ids.length;
    }
    crop(length: number): FakeState {
      if (this.#isReleased) throw new Error('cropped after release');
      return new FakeState(this.ids.slice(0, length));
    }
    release(): void {
      if (this.#isReleased) throw new Error('released twice');
      this.#isReleased = true;
      held--;
    }
    get isReleased(): boolean {
      return this.#isReleased;
    }
  }

  return {
    vocabSize,
    contextLength,
    steps,
    held: () => held,
    empty: () => new FakeState([]),
    run: (ids, past, rows): Promise<Step> => {
      if (!(past instanceof FakeState) || past.isReleased) throw new Error('ran over a released state');
      if (ids.length === 0 || rows > ids.length) throw new Error('an empty step, or more rows than ids');
      steps.push({ ids, past: past.length });
      const all = [...past.ids, ...ids];
      const logits = new Float32Array(rows * vocabSize);
      for (let row = 0; row < rows; row++) logits.set(logitsOf(all.slice(0, all.length - rows + row + 1)), row * vocabSize);
      return Promise.resolve({ logits, present: new FakeState(all) });
    },
    dispose: () => Promise.resolve(),
  };
}
