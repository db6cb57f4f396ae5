/** An assistant for tests over a tokenizer of bytes: its model writes the plans it is told to, and words no answer itself. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { GenerateOptions, LanguageModel } from '../model/types.ts';
import { loadTokenizer, type LoadedTokenizer } from '../tokenizer/load-tokenizer.ts';
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
  const model = modelWriting(tokenizer, ({ promptIds, prefixLength, constraint }) => {
    const text = constraint ? `${plans[prompts.length] ?? 'en offtopic'}\n` : '';
    if (constraint) prompts.push(tokenizer.decode(promptIds.slice(prefixLength)));
    return text;
  }, 10_000);
  return { assistant: new Assistant({ store, tokenizer, model }), prompts };
}

/** A model that writes what it is told to; it hears a signal as the real one does. */
export function modelWriting(tokenizer: LoadedTokenizer, write: (options: GenerateOptions) => string, contextLength = 2048): LanguageModel {
  return {
    vocabSize: tokenizer.vocabSize,
    contextLength,
    backend: { device: 'wasm', threads: 1, reason: 'A test has no GPU.' },
    generate: async (options, onToken) => {
      await Promise.resolve();
      options.signal?.throwIfAborted();
      const ids = tokenizer.encode(write(options));
      for (const id of ids) onToken?.(id);
      return { ids, finishReason: 'stop', promptTokens: options.promptIds.length, cachedTokens: 0 };
    },
    score: (_prompt, continuations) => Promise.resolve(continuations.map(() => 0)),
    dispose: () => Promise.resolve(),
  };
}
