/**
 * The plans that the model may mean: the one that it writes choice by choice, and those that it nearly wrote. Where it wavers between
 * two words, each is gone on from; what both share is in the KV cache. The most probable whole is often none that begins best.
 */
import type { Alternative, LanguageModel } from '../model/types.ts';
import type { Tokenizer } from '../tokenizer/types.ts';
import type { Node } from './grammar.ts';
import { GrammarConstraint } from './token-constraint.ts';

/** Plans are short; a longer one is cut by the grammar's own limits first. */
const MAX_PLAN_TOKENS = 120;
/** One that is so far behind (natural logarithms) is hardly meant. */
const FAR_BEHIND = 4;
/** A beginning may be farther behind another's: that one's rest may be improbable. */
const FAR_BEGINNING = 8;
/** Each costs the tokens behind its first other word: some ten steps. */
const MOST_PLANS = 4;
/** Some are one plan in other tokens. */
const MOST_WRITTEN = 6;
/** Words that are looked for are written freely: other words for one thing are no other plan. */
const IN_FREE_WORDS = /(?:text|not)=[^;]*$/;

export interface Proposal {
  /** As the model wrote it. */
  readonly text: string;
  /** Natural logarithm of its probability; what the grammar leaves no choice in counts as certain. */
  readonly logProbability: number;
}

export interface Proposals {
  /** The first is the one that was written choice by choice. */
  readonly plans: readonly [Proposal, ...Proposal[]];
  readonly promptTokens: number;
  readonly completionTokens: number;
}

export interface ProposeInput {
  readonly model: LanguageModel;
  readonly tokenizer: Tokenizer;
  readonly grammar: Node;
  readonly promptIds: readonly number[];
  /** As `GenerateOptions.prefixLength`. */
  readonly prefixLength: number;
  readonly signal?: AbortSignal | undefined;
}

/** A beginning that the model nearly wrote. */
interface Branch {
  readonly ids: readonly number[];
  readonly logProbability: number;
}

/** Rejects as `generate` does. */
export async function proposePlans(input: ProposeInput): Promise<Proposals> {
  const first = await goOn({ ids: [], logProbability: 0 }, input);
  const plans: [Proposal, ...Proposal[]] = [first];
  let open = first.branches;
  let completionTokens = first.tokens;
  let written = 1;
  while (written < MOST_WRITTEN && plans.length < MOST_PLANS) {
    const best = plans.reduce((most, { logProbability }) => Math.max(most, logProbability), Number.NEGATIVE_INFINITY);
    const [next, ...rest] = open.filter(({ logProbability }) => logProbability >= best - FAR_BEHIND).sort((a, b) => b.logProbability - a.logProbability);
    if (!next) break;
    const more = await goOn(next, input);
    written++;
    // One plan in other tokens.
    const same = plans.findIndex(({ text }) => text === more.text);
    if (same >= 0) plans[same] = { text: more.text, logProbability: Math.log(Math.exp(plans[same]?.logProbability ?? 0) + Math.exp(more.logProbability)) };
    else plans.push(more);
    open = [...rest, ...more.branches];
    completionTokens += more.tokens;
  }
  return { plans, promptTokens: first.promptTokens, completionTokens };
}

async function goOn(begun: Branch, { model, tokenizer, grammar, promptIds, prefixLength, signal }: ProposeInput): Promise<Proposal & { readonly branches: Branch[]; readonly tokens: number; readonly promptTokens: number }> {
  const constraint = new GrammarConstraint(grammar, tokenizer);
  for (const id of begun.ids) constraint.accept(id);
  const { ids, alternatives = [], logProbability = 0, promptTokens } = await model.generate({
    promptIds: [...promptIds, ...begun.ids],
    prefixLength,
    maxNewTokens: MAX_PLAN_TOKENS - begun.ids.length,
    stopIds: [],
    constraint,
    alternativesWithin: FAR_BEGINNING,
    ...(signal ? { signal } : {}),
  });
  const isPlan = ({ at }: Alternative): boolean => !IN_FREE_WORDS.test(tokenizer.decode([...begun.ids, ...ids.slice(0, at)]));
  const branchOf = (other: Alternative): Branch => ({ ids: [...begun.ids, ...ids.slice(0, other.at), other.id], logProbability: begun.logProbability + other.logProbability });
  return {
    text: tokenizer.decode([...begun.ids, ...ids]).trim(),
    logProbability: begun.logProbability + logProbability,
    branches: alternatives.filter(isPlan).map(branchOf),
    tokens: ids.length,
    promptTokens: promptTokens - begun.ids.length,
  };
}
