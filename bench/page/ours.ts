/** Our engine, as the product's worker loads it: the manifest's files, checked, unpacked, compiled and probed. */
import { loadModel } from '../../src/model/load-model.ts';
import { fetchSource } from '../../src/model/source.ts';
import { loadTokenizer } from '../../src/tokenizer/load-tokenizer.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { drawIds } from './prompts.ts';
import { TokenClock } from './token-clock.ts';

export async function openOurs({ url, threads }: EngineOptions): Promise<Engine> {
  const model = await loadModel({ source: fetchSource(url), device: 'wasm', threads });
  loadTokenizer(model.tokenizerJson); // a shop needs it before its first question, so it belongs to loading
  return {
    generate: async (run) => {
      const clock = new TokenClock();
      const { ids } = await model.generate({ promptIds: drawIds(run), maxNewTokens: run.newTokens, stopIds: [] }, () => clock.tick());
      return clock.timing(ids.length);
    },
  };
}
