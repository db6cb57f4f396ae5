/**
 * The decoding loop over a StepRunner: prefill in chunks, forced spans in one step, greedy or sampled choice under a
 * constraint, an abort heard between steps; and the scores of given continuations.
 * But: it knows no tensors (`ort-runner.ts`) and no text.
 */
import { closeTo, greatest, logProbability, logSumExp, onlyAllowed, sample, seededRandom } from './choose-token.ts';
import { ModelError, throwIfAborted } from './errors.ts';
import type { KvCache } from './kv-cache.ts';
import { nextTask } from './next-task.ts';
import type { KvState, StepRunner } from './step-runner.ts';
import type { Alternative, GenerateOptions, GenerateResult } from './types.ts';

/** Ids a prefill step takes at most: an abort is heard after each. Half a second on a slow machine. */
const CHUNK = 64;

/** A sequence under way: what was run, and the logits after it. Owns its state. */
class Sequence {
  readonly ids: number[];
  readonly #runner: StepRunner;
  readonly #signal: AbortSignal | undefined;
  #state: KvState;

  constructor(runner: StepRunner, ids: readonly number[], state: KvState, signal: AbortSignal | undefined) {
    this.#runner = runner;
    this.#signal = signal;
    this.ids = ids.slice(0, state.length);
    this.#state = state;
  }

  get state(): KvState {
    return this.#state;
  }

  /** Runs `ids` and returns the logits of the last. */
  async append(ids: readonly number[]): Promise<Float32Array> {
    let logits: Float32Array = new Float32Array();
    for (let at = 0; at < ids.length; at += CHUNK) {
      await nextTask();
      throwIfAborted(this.#signal);
      const chunk = ids.slice(at, at + CHUNK);
      const step = await runStep(this.#runner, chunk, this.#state, 1);
      this.#state.release();
      this.#state = step.present;
      this.ids.push(...chunk);
      logits = step.logits;
    }
    return logits;
  }
}

/** As `LanguageModel.generate` tells. */
export async function generate(runner: StepRunner, cache: KvCache, options: GenerateOptions, onToken?: (id: number) => void): Promise<GenerateResult> {
  const { promptIds, constraint, stopIds, signal, temperature = 0, alternativesWithin } = options;
  throwIfAborted(signal);
  checkPrompt(runner, promptIds);
  const maxNewTokens = Math.min(options.maxNewTokens, runner.contextLength - promptIds.length);
  const random = seededRandom(options.seed ?? 0);
  const mask = constraint && new Uint8Array(runner.vocabSize);
  const { sequence, cachedTokens, logits: promptLogits } = await prefill(runner, cache, promptIds, options.prefixLength, signal);

  let logits = promptLogits;
  const ids: number[] = [];
  const alternatives: Alternative[] = [];
  let soFar = 0; // natural logarithm of the choices' probability
  let waiting: number[] = []; // written, but not yet run: forced spans gather here and cost one step
  const write = (id: number): void => {
    ids.push(id);
    waiting.push(id);
    constraint?.accept(id);
    onToken?.(id);
  };

  try {
    for (;;) {
      if (constraint?.done()) return finish('stop');
      if (ids.length >= maxNewTokens) return finish('length');
      throwIfAborted(signal);
      const span = constraint?.forced() ?? [];
      if (span.length > 0) {
        for (const id of span.slice(0, maxNewTokens - ids.length)) write(id);
        continue;
      }
      if (mask) constraint.allowed(mask);
      let id = mask && onlyAllowed(mask);
      if (id === undefined) {
        if (waiting.length > 0) {
          logits = await sequence.append(waiting);
          waiting = [];
        }
        id = temperature > 0 ? sample(logits, mask, temperature, random) : greatest(logits, mask);
        if (alternativesWithin !== undefined && id >= 0) weighChoice(id, alternativesWithin);
      }
      if (id < 0) throw new ModelError('generation-failed', `After ${ids.length} tokens there is nothing to choose: ${mask?.includes(1) === false ? 'the constraint allows no token' : 'the network gave no numbers'}. Load the model again with device "wasm".`);
      if (stopIds.includes(id)) return finish('stop');
      write(id);
    }
  } finally {
    cache.keepLast(sequence.ids, sequence.state);
  }

  function weighChoice(chosen: number, within: number): void {
    const whole = logSumExp(logits);
    const until = (id: number): number => soFar + (logits[id] ?? 0) - whole;
    for (const id of closeTo(chosen, logits, mask, within)) alternatives.push({ at: ids.length, id, logProbability: until(id) });
    soFar = until(chosen);
  }

  function finish(finishReason: GenerateResult['finishReason']): GenerateResult {
    return { ids, finishReason, promptTokens: promptIds.length, cachedTokens, ...(alternativesWithin === undefined ? {} : { logProbability: soFar, alternatives }) };
  }
}

/** As `LanguageModel.score` tells. Each continuation is one step over the prompt's state. */
export async function score(runner: StepRunner, cache: KvCache, promptIds: readonly number[], continuations: readonly (readonly number[])[], signal?: AbortSignal): Promise<number[]> {
  throwIfAborted(signal);
  const longest = continuations.reduce((length, ids) => Math.max(length, ids.length), 0);
  checkPrompt(runner, promptIds, longest);
  const { sequence, logits } = await prefill(runner, cache, promptIds, undefined, signal);
  const { vocabSize } = runner;
  const scores: number[] = [];
  try {
    for (const ids of continuations) {
      let sum = ids[0] === undefined ? 0 : logProbability(logits, ids[0]);
      if (ids.length > 1) {
        await nextTask();
        throwIfAborted(signal);
        const step = await runStep(runner, ids.slice(0, -1), sequence.state, ids.length - 1);
        step.present.release();
        for (const [row, id] of ids.slice(1).entries()) sum += logProbability(step.logits.subarray(row * vocabSize, (row + 1) * vocabSize), id);
      }
      scores.push(sum);
    }
  } finally {
    cache.keepLast(sequence.ids, sequence.state);
  }
  return scores;
}

/** Runs what the cache doesn't hold of the prompt, with a stop where a snapshot is wanted. */
async function prefill(runner: StepRunner, cache: KvCache, promptIds: readonly number[], prefixLength: number | undefined, signal: AbortSignal | undefined): Promise<{ sequence: Sequence; logits: Float32Array; cachedTokens: number }> {
  const found = cache.find(promptIds);
  const cachedTokens = found?.length ?? 0;
  const sequence = new Sequence(runner, promptIds, found ?? runner.empty(), signal);
  try {
    const prefix = Math.min(prefixLength ?? 0, promptIds.length - 1);
    if (prefix > cachedTokens) await sequence.append(promptIds.slice(cachedTokens, prefix));
    if (prefix > 0) cache.keepSnapshot(promptIds.slice(0, prefix), sequence.state);
    const logits = await sequence.append(promptIds.slice(sequence.ids.length));
    return { sequence, logits, cachedTokens };
  } catch (error) {
    cache.keepLast(sequence.ids, sequence.state); // an aborted prefill is not lost
    throw error;
  }
}

function checkPrompt(runner: StepRunner, promptIds: readonly number[], continuation = 1): void {
  if (promptIds.length === 0) throw new ModelError('generation-failed', 'The prompt is empty. Give at least the BOS id.');
  if (promptIds.length + continuation > runner.contextLength) {
    throw new ModelError('generation-failed', `The prompt has ${promptIds.length} tokens, but the model's context is ${runner.contextLength}. Shorten the dialogue, or show fewer search results.`);
  }
}

async function runStep(runner: StepRunner, ids: readonly number[], past: KvState, rows: number): ReturnType<StepRunner['run']> {
  try {
    return await runner.run(ids, past, rows);
  } catch (error) {
    throw new ModelError('generation-failed', `The network failed in a step of ${ids.length} tokens after ${past.length}: ${String(error)}. Load the model again; if it fails once more, with device "wasm".`, { cause: error });
  }
}
