/**
 * Transformers.js over a folder of its own layout. It runs on the same ONNX Runtime as ours (the WASM build, see
 * vite.config.ts), in a worker too, and keeps what it downloads in its own cache.
 */
import { AutoModelForCausalLM, AutoTokenizer, BaseStreamer, env, Tensor, type TextStreamer } from '@xenova/transformers';
import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import type { Engine, EngineOptions } from './engine.ts';
import { drawIds } from './prompts.ts';
import { TokenClock } from './token-clock.ts';

/** Is handed the prompt first, then each token. */
class ClockStreamer extends BaseStreamer {
  readonly #clock: TokenClock;
  #isPrompt = true;

  constructor(clock: TokenClock) {
    super();
    this.#clock = clock;
  }

  override put(): void {
    if (!this.#isPrompt) this.#clock.tick();
    this.#isPrompt = false;
  }

  override end(): void {
    // Nothing is kept back.
  }
}

export async function openTransformers({ url, dtype = 'q8', threads }: EngineOptions): Promise<Engine> {
  const { wasm } = env.backends.onnx;
  if (!wasm) throw new Error('Transformers.js found no WASM backend.');
  wasm.numThreads = threads;
  wasm.wasmPaths = { wasm: wasmUrl };
  // Our server plays the hub: files that count as local would not be cached, and warm loads would be no warm loads.
  const folder = new URL(url, location.origin);
  env.allowLocalModels = false;
  env.remoteHost = new URL('..', folder).href;
  env.remotePathTemplate = '{model}/';
  const name = folder.pathname.split('/').at(-2) ?? '';
  const [model] = await Promise.all([AutoModelForCausalLM.from_pretrained(name, { dtype, device: 'wasm' }), AutoTokenizer.from_pretrained(name)]);
  return {
    generate: async (run) => {
      const inputs = new Tensor('int64', BigInt64Array.from(drawIds(run), BigInt), [1, run.promptTokens]);
      const clock = new TokenClock();
      const streamer = new ClockStreamer(clock) as BaseStreamer as TextStreamer; // so the types ask, though only put and end are called
      await model.generate({ inputs, max_new_tokens: run.newTokens, min_new_tokens: run.newTokens, do_sample: false, streamer });
      return clock.timing(run.newTokens);
    },
  };
}
