import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelError } from './errors.ts';
import { createFakeRunner, favour, scrambled, type FakeRunner } from './fake-runner.ts';
import { createLanguageModel } from './language-model.ts';
import type { Constraint, LanguageModel } from './types.ts';

const VOCAB = 50;
const STOP = 1;

function modelOf(runner: FakeRunner): LanguageModel {
  return createLanguageModel(runner, { device: 'wasm', threads: 1, reason: 'a test' });
}

/** Writes 10, 11, 12, ... after a prompt that ends in 9. */
const counting = () => createFakeRunner(VOCAB, (ids) => favour(VOCAB, (ids.at(-1) ?? 0) + 1));

/** Holds the model to one of these sequences; what all of them share is forced where `forces` says so. */
function oneOf(sequences: readonly (readonly number[])[], forces: boolean): Constraint & { readonly written: number[] } {
  const written: number[] = [];
  const open = () => sequences.filter((sequence) => written.every((id, i) => sequence[i] === id));
  return {
    written,
    forced: () => {
      if (!forces) return [];
      const [first = [], ...others] = open().map((sequence) => sequence.slice(written.length));
      const differs = first.findIndex((id, i) => others.some((other) => other[i] !== id));
      return differs < 0 ? first : first.slice(0, differs);
    },
    allowed: (mask) => {
      mask.fill(0);
      for (const sequence of open()) mask[sequence[written.length] ?? 0] = 1;
    },
    accept: (id) => written.push(id),
    done: () => open().every((sequence) => sequence.length === written.length),
  };
}

describe('generating', () => {
  it('ends at a stop id, without reporting it', async () => {
    const model = modelOf(counting());
    const result = await model.generate({ promptIds: [9], maxNewTokens: 20, stopIds: [13] });
    expect(result).toEqual({ ids: [10, 11, 12], finishReason: 'stop', promptTokens: 1, cachedTokens: 0 });
  });

  it('ends at the greatest length', async () => {
    const seen: number[] = [];
    const result = await modelOf(counting()).generate({ promptIds: [9], maxNewTokens: 2, stopIds: [13] }, (id) => seen.push(id));
    expect(result.finishReason).toBe('length');
    expect(result.ids).toEqual([10, 11]);
    expect(seen).toEqual([10, 11]);
  });

  it('ends where the context ends', async () => {
    const runner = createFakeRunner(VOCAB, () => favour(VOCAB, 5), 6);
    const result = await modelOf(runner).generate({ promptIds: [2, 3, 4], maxNewTokens: 20, stopIds: [] });
    expect(result.ids).toEqual([5, 5, 5]);
  });

  it('refuses a prompt longer than the context, and an empty one', async () => {
    const model = modelOf(createFakeRunner(VOCAB, () => favour(VOCAB, 5), 3));
    await expect(model.generate({ promptIds: [2, 3, 4], maxNewTokens: 1, stopIds: [] })).rejects.toThrow(/has 3 tokens, but the model's context is 3/);
    await expect(model.generate({ promptIds: [], maxNewTokens: 1, stopIds: [] })).rejects.toThrow(ModelError);
  });

  it('stops with an AbortError within one step, and can be called again', async () => {
    const runner = counting();
    const model = modelOf(runner);
    const abort = new AbortController();
    const seen: number[] = [];
    const run = model.generate({ promptIds: [9], maxNewTokens: 20, stopIds: [], signal: abort.signal }, (id) => {
      seen.push(id);
      if (seen.length === 3) abort.abort('the shopper left');
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([10, 11, 12]);
    expect(runner.steps).toHaveLength(3);
    expect((await model.generate({ promptIds: [9], maxNewTokens: 2, stopIds: [] })).ids).toEqual([10, 11]);
  });

  it('hears an abort that comes as a message between steps', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 20);
    const run = modelOf(createFakeRunner(VOCAB, () => favour(VOCAB, 5), 1e9)).generate({ promptIds: [9], maxNewTokens: 1e8, stopIds: [], signal: abort.signal });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('runs calls one after another', async () => {
    const model = modelOf(createFakeRunner(VOCAB, scrambled(VOCAB)));
    const alone = await model.generate({ promptIds: [2, 3], maxNewTokens: 8, stopIds: [] });
    const both = await Promise.all([[2, 3], [4, 5]].map((promptIds) => model.generate({ promptIds, maxNewTokens: 8, stopIds: [] })));
    expect(both[0]?.ids).toEqual(alone.ids);
  });

  it('samples the same ids for the same seed, others for another', async () => {
    const model = modelOf(createFakeRunner(VOCAB, () => new Float32Array(VOCAB)));
    const draw = async (seed: number) => (await model.generate({ promptIds: [2], maxNewTokens: 12, stopIds: [], temperature: 1, seed })).ids;
    expect(await draw(1)).toEqual(await draw(1));
    expect(await draw(1)).not.toEqual(await draw(2));
  });

  it('tells when the network gives no numbers', async () => {
    const model = modelOf(createFakeRunner(VOCAB, () => new Float32Array(VOCAB).fill(NaN)));
    await expect(model.generate({ promptIds: [2], maxNewTokens: 1, stopIds: [] })).rejects.toMatchObject({ code: 'generation-failed' });
  });
});

describe('generating under a constraint', () => {
  it('chooses only among the allowed', async () => {
    const constraint = oneOf([[20, 30, 40], [21, 31]], false);
    const model = modelOf(createFakeRunner(VOCAB, (ids) => Float32Array.from({ length: VOCAB }, (_, id) => (id === 21 ? 5 : id === 45 ? 9 : 0) + (ids.length === 0 ? 1 : 0))));
    const result = await model.generate({ promptIds: [9], maxNewTokens: 20, stopIds: [STOP], constraint });
    expect(result).toMatchObject({ ids: [21, 31], finishReason: 'stop' });
  });

  it('does not ask the network where only one id is allowed', async () => {
    const runner = createFakeRunner(VOCAB, () => favour(VOCAB, 20));
    await modelOf(runner).generate({ promptIds: [9], maxNewTokens: 20, stopIds: [], constraint: oneOf([[20, 30, 40, 41, 42]], false) });
    expect(runner.steps).toHaveLength(1); // the prompt
  });

  it('runs a forced span together with the id before it, in one step', async () => {
    const runner = createFakeRunner(VOCAB, () => favour(VOCAB, 21));
    const seen: number[] = [];
    const constraint = oneOf([[3, 20, 30], [3, 21, 5, 6, 7, 30], [3, 21, 5, 6, 7, 21]], true);
    const result = await modelOf(runner).generate({ promptIds: [9], maxNewTokens: 20, stopIds: [], constraint }, (id) => seen.push(id));
    expect(result.ids).toEqual([3, 21, 5, 6, 7, 21]);
    expect(seen).toEqual(result.ids);
    expect(constraint.written).toEqual(result.ids);
    expect(runner.steps.map((step) => step.ids)).toEqual([[9], [3], [21, 5, 6, 7]]);
  });

  it('cuts a forced span at the greatest length', async () => {
    const result = await modelOf(counting()).generate({ promptIds: [9], maxNewTokens: 2, stopIds: [], constraint: oneOf([[3, 4, 5]], true) });
    expect(result).toMatchObject({ ids: [3, 4], finishReason: 'length' });
  });

  it('tells when nothing is allowed', async () => {
    const nothing: Constraint = { forced: () => [], allowed: (mask) => mask.fill(0), accept: () => undefined, done: () => false };
    await expect(modelOf(counting()).generate({ promptIds: [9], maxNewTokens: 2, stopIds: [], constraint: nothing })).rejects.toThrow(/the constraint allows no token/);
  });
});

describe('the cache', () => {
  it('makes greedy decoding give the ids that it gives without a cache', async () => {
    const prompt = fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 150 });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(prompt, fc.nat(200)), { minLength: 1, maxLength: 6 }), async (calls) => {
      const logitsOf = scrambled(VOCAB);
      const runner = createFakeRunner(VOCAB, logitsOf);
      const model = modelOf(runner);
      for (const [promptIds, prefixLength] of calls) {
        const naive = [...promptIds];
        for (let i = 0; i < 5; i++) naive.push(logitsOf(naive).reduce((best, logit, id, all) => (logit > (all[best] ?? 0) ? id : best), 0));
        const { ids } = await model.generate({ promptIds, prefixLength, maxNewTokens: 5, stopIds: [] });
        expect(ids).toEqual(naive.slice(promptIds.length));
      }
      await model.dispose();
      expect(runner.held()).toBe(0);
    }), { numRuns: 30 });
  });

  it('runs a remembered prefix once', async () => {
    const runner = counting();
    const model = modelOf(runner);
    const prefix = Array.from({ length: 30 }, (_, i) => i % 7);
    await model.generate({ promptIds: [...prefix, 20, 21], prefixLength: 30, maxNewTokens: 1, stopIds: [] });
    await model.generate({ promptIds: [5, 5, 5], maxNewTokens: 1, stopIds: [] });
    const again = await model.generate({ promptIds: [...prefix, 22, 23, 24], prefixLength: 30, maxNewTokens: 1, stopIds: [] });
    expect(again.cachedTokens).toBe(30);
    expect(runner.steps.at(-1)).toEqual({ ids: [22, 23, 24], past: 30 });
  });

  it('goes on from where the last call ended', async () => {
    const runner = counting();
    const model = modelOf(runner);
    const first = await model.generate({ promptIds: [2, 9], maxNewTokens: 3, stopIds: [] });
    const second = await model.generate({ promptIds: [2, 9, ...first.ids, 30], maxNewTokens: 1, stopIds: [] });
    expect(second.cachedTokens).toBe(4); // the last id written was never run
  });

  it('runs the last id of a prompt it holds whole', async () => {
    const runner = counting();
    const model = modelOf(runner);
    for (let i = 0; i < 2; i++) await model.generate({ promptIds: [2, 3, 9], maxNewTokens: 1, stopIds: [] });
    expect(runner.steps.at(-1)).toEqual({ ids: [9], past: 2 });
  });

  it('keeps what an aborted prefill had run', async () => {
    const abort = new AbortController();
    const runner = createFakeRunner(VOCAB, (ids) => {
      if (ids.length > 150) abort.abort();
      return favour(VOCAB, 5);
    });
    const model = modelOf(runner);
    const promptIds = Array.from({ length: 500 }, (_, i) => i % 11);
    await expect(model.generate({ promptIds, maxNewTokens: 1, stopIds: [], signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
    const run = runner.steps.reduce((sum, step) => sum + step.ids.length, 0);
    expect(run).toBeLessThan(300);
    expect((await model.generate({ promptIds, maxNewTokens: 1, stopIds: [] })).cachedTokens).toBe(run);
  });
});

describe('scoring', () => {
  it('gives the log-probability of each continuation, summed over its ids', async () => {
    const logits = Float32Array.from([0, Math.log(2), Math.log(5)]); // 1/8, 2/8, 5/8
    const model = modelOf(createFakeRunner(3, () => logits));
    const scores = await model.score([0], [[1], [2, 2], [0, 1, 2], []]);
    const expected = [Math.log(2 / 8), Math.log(25 / 64), Math.log(10 / 512), 0];
    for (const [i, score] of scores.entries()) expect(score).toBeCloseTo(expected[i]!, 5);
  });

  it('runs the prompt once and each longer continuation in one step', async () => {
    const runner = createFakeRunner(VOCAB, scrambled(VOCAB));
    await modelOf(runner).score([2, 3, 4], [[5], [6, 7, 8], [9, 10]]);
    expect(runner.steps).toEqual([{ ids: [2, 3, 4], past: 0 }, { ids: [6, 7], past: 3 }, { ids: [9], past: 3 }]);
  });
});

describe('disposing', () => {
  it('waits for the call under way, and lets no other in', async () => {
    const model = modelOf(counting());
    const run = model.generate({ promptIds: [9], maxNewTokens: 3, stopIds: [] });
    const disposed = model.dispose();
    expect((await run).ids).toEqual([10, 11, 12]);
    await disposed;
    await expect(model.generate({ promptIds: [9], maxNewTokens: 3, stopIds: [] })).rejects.toMatchObject({ name: 'AbortError' });
    await model.dispose();
  });
});

describe('alternatives', () => {
  /** After 9 the ids 10 and 20 are near, 30 is farther; then each counts on. */
  const wavering = () => createFakeRunner(VOCAB, (ids) => {
    const logits = favour(VOCAB, (ids.at(-1) ?? 0) + 1);
    if (ids.at(-1) === 9) [logits[10], logits[20], logits[30]] = [5, 4, 1];
    return logits;
  });

  it('are told with the probability of all choices up to them', async () => {
    const { ids, logProbability = 0, alternatives = [] } = await modelOf(wavering()).generate({ promptIds: [9], maxNewTokens: 2, stopIds: [], alternativesWithin: 2 });
    expect(ids).toEqual([10, 11]);
    expect(alternatives.map(({ at, id }) => [at, id])).toEqual([[0, 20]]);
    const [scored = 0, first = 0, other = 0] = await modelOf(wavering()).score([9], [[10, 11], [10], [20]]);
    expect(logProbability).toBeCloseTo(scored, 5);
    expect(alternatives[0]?.logProbability).toBeCloseTo(other, 5);
    expect(first - other).toBeCloseTo(1, 5);
  });

  it('are none that the constraint forbids, and what it forces is no choice', async () => {
    const forced = await modelOf(wavering()).generate({ promptIds: [9], maxNewTokens: 4, stopIds: [], constraint: oneOf([[10, 12, 13]], true), alternativesWithin: 20 });
    expect(forced).toMatchObject({ ids: [10, 12, 13], logProbability: 0, alternatives: [] });
    const held = await modelOf(wavering()).generate({ promptIds: [9], maxNewTokens: 4, stopIds: [], constraint: oneOf([[10, 11], [30, 31]], false), alternativesWithin: 9 });
    expect(held.alternatives?.map(({ id }) => id)).toEqual([30]);
  });
});
