/** wllama (llama.cpp in WASM) over one GGUF file, on the CPU. It makes its own worker and keeps files in its own cache. */
import { LoggerWithoutDebug, Wllama } from '@wllama/wllama';
import wasmUrl from '@wllama/wllama/esm/wasm/wllama.wasm?url';
import type { Engine, EngineOptions, Run } from './engine.ts';
import { drawWords } from './prompts.ts';
import { TokenClock } from './token-clock.ts';

/** Positions: room for the longest prompt and its answer. */
const CONTEXT = 1_024;

export async function openWllama({ url, threads }: EngineOptions): Promise<Engine> {
  const wllama = new Wllama({ default: wasmUrl }, { suppressNativeLog: true, logger: LoggerWithoutDebug });
  await wllama.loadModelFromUrl(new URL(url, location.origin).href, { n_ctx: CONTEXT, n_threads: threads, n_gpu_layers: 0, n_parallel: 1 });
  if (wllama.getNumThreads() !== threads) throw new Error(`wllama runs on ${wllama.getNumThreads()} threads instead of ${threads}.`);
  const extraTokens = wllama.mustAddBosToken() ? 1 : 0;

  const generate = async (run: Run): ReturnType<Engine['generate']> => {
    const prompt = drawWords({ promptTokens: run.promptTokens - extraTokens, seed: run.seed });
    const clock = new TokenClock();
    let counted = { prompt: NaN, generated: NaN };
    await wllama.createCompletion({
      prompt, max_tokens: run.newTokens, temperature: 0, ignore_eos: true, stream: true,
      onData: ({ choices, timings }) => {
        // The last chunk has no token of its own, but tells the counts.
        if (choices[0]?.finish_reason === null) clock.tick();
        if (timings) counted = { prompt: timings.cache_n + timings.prompt_n, generated: timings.predicted_n };
      },
    });
    if (counted.prompt !== run.promptTokens || counted.generated !== run.newTokens) {
      throw new Error(`wllama read ${counted.prompt} tokens and wrote ${counted.generated}, instead of ${run.promptTokens} and ${run.newTokens}.`);
    }
    return clock.timing(run.newTokens);
  };
  return { generate };
}
