/** The command line of `npm run bench`. */
import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Our model folder. */
  readonly model: string;
  /** A folder in Transformers.js's layout with the same weights (transformers_onnx.py makes it). */
  readonly transformers: string | undefined;
  /** GGUF files, or folders that hold some. */
  readonly gguf: readonly string[];
  readonly rounds: number;
  readonly promptTokens: readonly number[];
  readonly newTokens: number;
  readonly threads: number;
  /** Where the JSON goes. */
  readonly output: string;
}

export const USAGE = `npm run bench -- [--model public/model] [--transformers DIR] [--gguf FILE or DIR]...
  [--rounds 3] [--prompts 32,256,512] [--new-tokens 48] [--threads 2] [--output artifacts/bench.json]`;

/** Throws an Error that ends with the usage when an option is unknown or is not what it should be. */
export function readOptions(args: readonly string[]): BenchOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'model': { type: 'string', default: 'public/model' },
        'transformers': { type: 'string' },
        'gguf': { type: 'string', multiple: true, default: [] },
        'rounds': { type: 'string', default: '3' },
        'prompts': { type: 'string', default: '32,256,512' },
        'new-tokens': { type: 'string', default: '48' },
        'threads': { type: 'string', default: '2' },
        'output': { type: 'string', default: 'artifacts/bench.json' },
      },
    });
    return {
      model: values.model,
      transformers: values.transformers,
      gguf: values.gguf,
      rounds: count('rounds', values.rounds, 1),
      promptTokens: values.prompts.split(',').map((text) => count('prompts', text, 2)),
      newTokens: count('new-tokens', values['new-tokens'], 2), // one token alone has no speed
      threads: count('threads', values.threads, 1),
      output: values.output,
    };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error });
  }
}

function count(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw new Error(`--${name} is ${JSON.stringify(text)}, but takes whole numbers from ${least} on.`);
  return value;
}
