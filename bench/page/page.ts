/** The page's script: loads one engine and times it when the terminal says so. */
import type { Engine, EngineOptions } from './engine.ts';
import { openInWorker } from './worker-engine.ts';

let engine: Engine | undefined;

async function open(options: EngineOptions): Promise<Engine> {
  return options.kind === 'wllama' ? (await import('./wllama.ts')).openWllama(options) : openInWorker(options);
}

globalThis.bench = {
  load: async (options) => {
    const start = performance.now();
    engine = await open(options);
    return performance.now() - start;
  },
  generate: async (run) => {
    if (!engine) throw new Error('No engine is loaded.');
    return engine.generate(run);
  },
};
