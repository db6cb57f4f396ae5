/** An engine in a worker, as the page sees it. */
import type { Engine, EngineOptions } from './engine.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';

export async function openInWorker(options: EngineOptions): Promise<Engine> {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const loaded = await ask(worker, { type: 'load', options });
  if (loaded.type !== 'loaded') throw new Error(`The worker answered "${loaded.type}" to "load".`);
  return {
    generate: async (run) => {
      const reply = await ask(worker, { type: 'generate', run });
      if (reply.type !== 'generated') throw new Error(`The worker answered "${reply.type}" to "generate".`);
      return reply.timing;
    },
  };
}

/** Rejects with what the worker says of a failure. */
function ask(worker: Worker, message: ToEngine): Promise<Exclude<FromEngine, { type: 'failed' }>> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
      if (data.type === 'failed') reject(new Error(data.message));
      else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(`The engine's worker failed: ${event.message}`));
    worker.postMessage(message);
  });
}
