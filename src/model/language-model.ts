/** The LanguageModel over a StepRunner: one generation after another, each over the remembered caches. */
import { generate, score } from './decode.ts';
import { KvCache } from './kv-cache.ts';
import type { StepRunner } from './step-runner.ts';
import type { BackendReport, LanguageModel } from './types.ts';

/** Calls made while one is under way wait for it. `dispose` waits too: abort first. */
export function createLanguageModel(runner: StepRunner, backend: BackendReport): LanguageModel {
  const cache = new KvCache();
  let busy: Promise<unknown> = Promise.resolve();
  let isDisposed = false;

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = busy.then(() => {
      if (isDisposed) throw new DOMException('The model was disposed of.', 'AbortError');
      return task();
    });
    busy = result.catch(() => undefined);
    return result;
  };

  return {
    vocabSize: runner.vocabSize,
    contextLength: runner.contextLength,
    backend,
    generate: (options, onToken) => inTurn(() => generate(runner, cache, options, onToken)),
    score: (promptIds, continuations, signal) => inTurn(() => score(runner, cache, promptIds, continuations, signal)),
    dispose: async () => {
      if (isDisposed) return;
      await inTurn(async () => {
        isDisposed = true;
        cache.clear();
        await runner.dispose();
      });
    },
  };
}
