/** Files of the command line: read with one clear sentence when they can't be, and the assistant's parts made from them. */
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { parseCatalog } from '../catalog/read.ts';
import { loadModel } from '../model/load-model.ts';
import type { ModelSource } from '../model/source.ts';
import type { LanguageModel } from '../model/types.ts';
import { loadTokenizer, type LoadedTokenizer } from '../tokenizer/load-tokenizer.ts';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const DEFAULT_CATALOG = join(ROOT, 'public/catalog.json');
const DEFAULT_MODEL = join(ROOT, 'public/model');

/** A mistake of the person at the keyboard: printed as one sentence, without a stack; exit code 1. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`The ${what} ${path} can't be read: ${reason(cause)}`, { cause });
  }
}

export async function readJson(path: string, what: string): Promise<unknown> {
  const text = await readText(path, what);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    throw new UsageError(`The ${what} ${path} is not JSON: ${reason(cause)}`, { cause });
  }
}

export async function writeText(path: string, text: string): Promise<void> {
  await toOutput(path, async () => {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(path, text);
  });
}

/** One line more in an output that `writeText` began: what is in it outlives a run that breaks. */
export async function appendLine(path: string, line: string): Promise<void> {
  await toOutput(path, () => appendFile(path, `${line}\n`));
}

async function toOutput(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    throw new UsageError(`The output ${path} can't be written: ${reason(cause)}`, { cause });
  }
}

/** `catalog.json` → `catalog.index`, where the worker looks for it; undefined for a file of another name. */
export function besidePath(catalogPath: string, ending: 'index' | 'vectors'): string | undefined {
  return catalogPath.endsWith('.json') ? catalogPath.replace(/json$/, ending) : undefined;
}

/** Opens a catalog file; rows left out are told on standard error. */
export async function openCatalogFile(path: string): Promise<CatalogStore> {
  const text = await readText(path, 'catalog');
  try {
    const { catalog, problems } = parseCatalog(text);
    const errors = problems.filter((p) => p.severity === 'error');
    for (const problem of errors.slice(0, 10)) process.stderr.write(`${path}: ${problem.path}: ${problem.message}\n`);
    if (errors.length > 10) process.stderr.write(`${path}: and ${errors.length - 10} more rows left out\n`);
    return CatalogStore.open(catalog);
  } catch (cause) {
    throw new UsageError(`The catalog ${path} can't be used: ${reason(cause)}`, { cause });
  }
}

export interface LoadedModel {
  readonly tokenizer: LoadedTokenizer;
  readonly model: LanguageModel;
}

/** Loads the model folder (default `public/model`) on WASM, as a browser without WebGPU does. */
export async function loadModelFolder(options: { readonly weights?: 'trained' | 'random'; readonly folder?: string } = {}): Promise<LoadedModel> {
  const folder = options.folder ?? DEFAULT_MODEL;
  const source: ModelSource = {
    readBytes: async (name) => Readable.toWeb(createReadStream(join(folder, name))) as ReadableStream<Uint8Array>, // Node's type of the same web stream
    readJson: (name) => readJson(join(folder, name), 'model file'),
  };
  try {
    const model = await loadModel({ source, device: 'wasm', weights: options.weights ?? 'trained' });
    return { tokenizer: loadTokenizer(model.tokenizerJson), model };
  } catch (cause) {
    throw new UsageError(reason(cause), { cause });
  }
}

/** Runs a command: usage errors become one sentence and exit code 1. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
    process.exit(0); // the runtime's worker threads would keep the process alive
  } catch (error) {
    const text = error instanceof UsageError ? error.message.replace(/\s*\n\s*/g, ' ') : error instanceof Error ? (error.stack ?? error.message) : String(error); // JSON.parse quotes its text with its line breaks
    process.stderr.write(`${text}\n`);
    process.exit(1);
  }
}

export function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
