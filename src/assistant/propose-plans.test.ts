import { describe, expect, it } from 'vitest';
import { createFakeRunner, favour } from '../model/fake-runner.ts';
import { createLanguageModel } from '../model/language-model.ts';
import type { LanguageModel } from '../model/types.ts';
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts';
import { smallTokenizer } from '../tokenizer/small-tokenizer.ts';
import { oneOf, sequence, text } from './grammar.ts';
import { proposePlans, type Proposals } from './propose-plans.ts';

const tokenizer = loadTokenizer(smallTokenizer());
const promptIds = tokenizer.encode('plan:');

/** Its logits after a beginning: the greatest for each character named here. */
function modelPreferring(preferences: Readonly<Record<string, Readonly<Record<string, number>>>>): LanguageModel {
  const runner = createFakeRunner(tokenizer.vocabSize, (ids) => {
    const logits = favour(tokenizer.vocabSize, tokenizer.eosId);
    logits.fill(0);
    for (const [char, logit] of Object.entries(preferences[tokenizer.decode(ids.slice(promptIds.length))] ?? {})) logits[tokenizer.encode(char)[0] ?? 0] = logit;
    return logits;
  });
  return createLanguageModel(runner, { device: 'wasm', threads: 1, reason: 'a test' });
}

function propose(model: LanguageModel, ...plans: string[]): Promise<Proposals> {
  return proposePlans({ model, tokenizer, grammar: sequence(oneOf(plans), text('\n')), promptIds, prefixLength: 1 });
}

describe('the plans that a model may mean', () => {
  it('is one where it doesn’t waver', async () => {
    const { plans } = await propose(modelPreferring({ '': { a: 20 } }), 'ab', 'cd');
    expect(plans.map((p) => p.text)).toEqual(['ab']);
    expect(plans[0].logProbability).toBeCloseTo(0, 5);
  });

  it('are gone on from where it wavers, the one written choice by choice first', async () => {
    // "a" begins a little better than "c", and is then torn between "ax" and "ay": "cd" is the most probable whole.
    const { plans } = await propose(modelPreferring({ '': { a: 20, c: 19.8 }, a: { x: 20, y: 19.9 } }), 'ax', 'ay', 'cd');
    expect(plans.map((p) => p.text)).toEqual(['ax', 'cd', 'ay']);
    expect(plans[1]?.logProbability).toBeGreaterThan(plans[0].logProbability);
    const sum = plans.reduce((all, { logProbability }) => all + Math.exp(logProbability), 0);
    expect(sum).toBeCloseTo(1, 5);
  });

  it('are four at most, and none that is far behind', async () => {
    const model = modelPreferring({ '': { a: 20, b: 19, c: 18, d: 17.5, e: 17, f: 10 } });
    expect((await propose(model, 'a1', 'b1', 'c1', 'd1', 'e1', 'f1')).plans.map((p) => p.text)).toEqual(['a1', 'b1', 'c1', 'd1']);
    expect((await propose(model, 'a1', 'f1')).plans.map((p) => p.text)).toEqual(['a1']);
  });

  it('differ in more than the words that they look for', async () => {
    const model = modelPreferring({ '': { t: 20, c: 18 }, t: { e: 20 }, te: { x: 20 }, tex: { t: 20 }, text: { '=': 20 }, 'text=': { a: 20, b: 19.9 } });
    expect((await propose(model, 'text=a', 'text=b', 'cat=c')).plans.map((p) => p.text)).toEqual(['text=a', 'cat=c']);
  });

  it('are none once the question is aborted', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(proposePlans({ model: modelPreferring({}), tokenizer, grammar: text('a\n'), promptIds, prefixLength: 1, signal: stop.signal })).rejects.toThrow(DOMException);
  });
});
