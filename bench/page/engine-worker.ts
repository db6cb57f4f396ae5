/** The worker that ONNX engines run in, ours and Transformers.js alike: on the page's thread WASM threads are waited for in a loop. */
import type { Engine, EngineOptions } from './engine.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';

let engine: Engine | undefined;

async function open(options: EngineOptions): Promise<Engine> {
  // Imported when wanted, so that a visit downloads the scripts of its own engine only.
  if (options.kind === 'transformers') return (await import('./transformers.ts')).openTransformers(options);
  return (await import('./ours.ts')).openOurs(options);
}

async function answer(message: ToEngine): Promise<FromEngine> {
  if (message.type === 'load') {
    engine = await open(message.options);
    return { type: 'loaded' };
  }
  if (!engine) throw new Error('No engine is loaded.');
  return { type: 'generated', timing: await engine.generate(message.run) };
}

self.addEventListener('message', (event: MessageEvent<ToEngine>) => {
  answer(event.data)
    .catch((error: unknown): FromEngine => ({ type: 'failed', message: String(error) }))
    .then((reply) => self.postMessage(reply), () => undefined);
});
