/** An assistant for tests over a tokenizer of bytes: its model writes the plans it is told to, and words no answer itself. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { LanguageModel } from '../model/types.ts';
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts';
import { smallTokenizer } from '../tokenizer/small-tokenizer.ts';
import { Assistant } from './assistant.ts';

export interface ToldAssistant {
  readonly assistant: Assistant;
  /** What the model was shown before each plan: the turn, without the store's schema. */
  readonly prompts: readonly string[];
}

/** The plans are written one per question, in this order. Answers are the plain renderings: a model that says nothing fails the check. */
export function assistantTold(store: CatalogStore, plans: readonly string[]): ToldAssistant {
  const tokenizer = loadTokenizer(smallTokenizer());
  const prompts: string[] = [];
  const model: LanguageModel = {
    vocabSize: tokenizer.vocabSize,
    contextLength: 10_000,
    backend: { device: 'wasm', threads: 1, reason: 'A test has no GPU.' },
    generate: ({ promptIds, prefixLength, constraint }) => {
      const ids = constraint ? tokenizer.encode(`${plans[prompts.length] ?? 'en offtopic'}\n`) : [];
      if (constraint) prompts.push(tokenizer.decode(promptIds.slice(prefixLength)));
      return Promise.resolve({ ids, finishReason: 'stop', promptTokens: promptIds.length, cachedTokens: 0 });
    },
    score: (_prompt, continuations) => Promise.resolve(continuations.map(() => 0)),
    dispose: () => Promise.resolve(),
  };
  return { assistant: new Assistant({ store, tokenizer, model }), prompts };
}
