/** Lets the model word an answer and passes it on sentence by sentence, each only after its check. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { LanguageModel } from '../model/types.ts';
import type { LoadedTokenizer } from '../tokenizer/load-tokenizer.ts';
import { StreamDecoder } from '../tokenizer/stream-decoder.ts';
import { buildAnswerPrompt } from './answer-prompt.ts';
import { checkFor } from './check.ts';
import type { Finding } from './finding.ts';
import { render } from './render.ts';
import { takeSentences } from './sentences.ts';

const MAX_ANSWER_TOKENS = 120;
export interface WriteAnswerInput {
  readonly message: string;
  readonly finding: Finding;
  readonly store: CatalogStore;
  readonly tokenizer: LoadedTokenizer;
  readonly model: LanguageModel;
  readonly signal?: AbortSignal;
}

export interface WrittenAnswer {
  readonly text: string;
  /** True when the plain rendering stands for all or part of the model's wording. */
  readonly repaired: boolean;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** `say` gets each piece of text once it is proven; together they are the answer. */
export async function writeAnswer(input: WriteAnswerInput, say: (text: string) => void): Promise<WrittenAnswer> {
  const { message, finding, store, tokenizer, model, signal } = input;
  const check = checkFor(message, finding, store);
  const newline = tokenizer.encode('\n');
  const stop = new AbortController();
  const decoder = new StreamDecoder(tokenizer.contents);
  let completionTokens = 0;
  let written = '';
  let proven = '';
  let hasFailed = false;
  const prove = (sentence: string): void => {
    if (hasFailed || sentence.trim() === '') return;
    if (check.failure(sentence) !== undefined) hasFailed = true;
    else {
      const piece = check.withTitles(proven === '' ? sentence.trimStart() : sentence);
      proven += piece;
      say(piece);
    }
    if (hasFailed) stop.abort();
  };
  const drain = (): void => {
    const { whole, rest } = takeSentences(written);
    written = rest;
    for (const sentence of whole) prove(sentence);
  };
  const promptIds = [tokenizer.bosId, ...tokenizer.encode(buildAnswerPrompt(message, finding, store))];
  try {
    const { finishReason } = await model.generate({ promptIds, maxNewTokens: MAX_ANSWER_TOKENS, stopIds: [...newline, tokenizer.eosId], signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal }, (id) => {
      completionTokens++;
      written += decoder.add(id);
      drain();
    });
    // What was cut short is no sentence.
    if (finishReason === 'length') written = '';
  } catch (error) {
    signal?.throwIfAborted();
    if (!hasFailed) throw error;
  }
  prove(written);
  const isWhole = check.isComplete(proven);
  if (!isWhole) {
    const plain = (proven === '' || finding.lang === 'zh' ? '' : ' ') + render(check.untold(proven), store);
    proven += plain;
    say(plain);
  }
  return { text: proven, repaired: hasFailed || !isWhole, promptTokens: promptIds.length, completionTokens };
}
