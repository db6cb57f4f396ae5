/**
 * A plan read back: how likely the shopper's words are where a plan is meant, by the same weights that wrote it (a noisy channel;
 * Min et al. 2022, "Noisy Channel Language Model Prompting for Few-Shot Text Classification"). A plan that leaves words of the message
 * unexplained makes them unlikely, however common plans like it are.
 */
import type { LanguageModel } from '../model/types.ts';
import type { Tokenizer } from '../tokenizer/types.ts';
import { plainMessage, toldBefore, type TurnContext } from './prompt.ts';

/** What stands in the store's place: what a message means is told without its schema. */
export const RETELL_PREFIX = 'retell';
/** The beginning of a long message says what it means. */
const MAX_RETOLD_LENGTH = 300;
/** Words that a plan copies from the message to search for. */
const COPIED = /(?:text|not)=([^;]*)/g;

/** The part before the message; goes on from `RETELL_PREFIX`, and the message's first token from it. */
export function buildRetelling(context: Pick<TurnContext, 'store' | 'last' | 'search' | 'shown' | 'cart'>, plan: string): string {
  return ['', ...toldBefore(context), `plan: ${plan} => ask:`].join('\n');
}

/** The message as it is retold. */
export function retoldMessage(message: string): string {
  return ` ${plainMessage(message).slice(0, MAX_RETOLD_LENGTH)}`;
}

export interface Retold {
  /** Natural logarithm of the message's probability where the plan is meant. */
  readonly logProbability: number;
  /** Tokens of the plan that it copies from the message, and which therefore tell nothing. */
  readonly copied: number;
}

export interface RetellParts {
  readonly model: LanguageModel;
  readonly tokenizer: Tokenizer & { readonly bosId: number };
}

/** One for each plan. Rejects as `score` does. */
export async function retell(plans: readonly string[], context: TurnContext, { model, tokenizer }: RetellParts, signal?: AbortSignal): Promise<Retold[]> {
  const message = tokenizer.encode(retoldMessage(context.message));
  const prefix = [tokenizer.bosId, ...tokenizer.encode(RETELL_PREFIX)];
  const told: Retold[] = [];
  for (const plan of plans) {
    const [logProbability = Number.NEGATIVE_INFINITY] = await model.score([...prefix, ...tokenizer.encode(buildRetelling(context, plan))], [message], signal);
    const copied = [...plan.matchAll(COPIED)].reduce((sum, [, words = '']) => sum + tokenizer.encode(words).length, 0);
    told.push({ logProbability, copied });
  }
  return told;
}
