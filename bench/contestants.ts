/** Who is measured: ours and its peers, each with the files it needs, or with what is missing and where to get it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { BenchOptions } from './options.ts';
import type { EngineKind } from './page/engine.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Can be measured. */
export interface Contestant extends Named {
  readonly kind: EngineKind;
  readonly dtype?: 'q4' | 'q8';
  /** Served to the page as `files/{id}/`. */
  readonly folder: string;
  /** The one file of the folder that is loaded, for wllama. */
  readonly file?: string;
}

export interface Absent extends Named {
  /** Why it can't be measured, and what to do about it. */
  readonly notRun: string;
}

export const OURS = 'ours';

const README = 'see bench/README.md';

/** In the order of the table. */
export function listContestants(options: BenchOptions): (Contestant | Absent)[] {
  return [
    ours(options.model),
    transformers('q4', options.transformers),
    transformers('q8', options.transformers),
    wllama('wllama-base', 'wllama, the base: Gemma 3 270M', /gemma/i, options.gguf),
    wllama('wllama-smollm2', 'wllama, SmolLM2-135M', /smollm2/i, options.gguf),
  ];
}

function ours(folder: string): Contestant | Absent {
  const named = { id: OURS, title: 'shop-assistant' };
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return { ...named, notRun: `${manifest} is not there: training/ makes the folder (training/README.md), --model names another.` };
  const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string; version?: string }; // for the title only: the page checks the file
  return { ...named, title: `${named.title}, ${name} ${version}`, kind: 'ours', folder: resolve(folder) };
}

function transformers(dtype: 'q4' | 'q8', folder: string | undefined): Contestant | Absent {
  const named = { id: `transformers-${dtype}`, title: `Transformers.js, ${dtype} of the same weights` };
  if (folder === undefined) return { ...named, notRun: `--transformers names no folder: bench/transformers_onnx.py makes one from the model's (${README}).` };
  const needed = ['config.json', 'tokenizer.json', 'tokenizer_config.json', join('onnx', dtype === 'q4' ? 'model_q4.onnx' : 'model_quantized.onnx')];
  const missing = needed.map((file) => join(folder, file)).find((file) => !existsSync(file));
  if (missing !== undefined) return { ...named, notRun: `${missing} is not there: bench/transformers_onnx.py makes it (${README}).` };
  return { ...named, kind: 'transformers', dtype, folder: resolve(folder) };
}

function wllama(id: string, title: string, pattern: RegExp, places: readonly string[]): Contestant | Absent {
  const path = places.flatMap(ggufFiles).find((file) => pattern.test(basename(file)));
  if (path === undefined) return { id, title, notRun: `no GGUF file named like ${String(pattern)} in ${places.join(', ') || 'what --gguf names (nothing)'}: it comes from PyPI (${README}).` };
  return { id, title: `${title} (${basename(path)})`, kind: 'wllama', folder: dirname(path), file: basename(path) };
}

function ggufFiles(place: string): string[] {
  const path = resolve(place);
  if (!existsSync(path)) return [];
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  return files.filter((file) => file.endsWith('.gguf'));
}
