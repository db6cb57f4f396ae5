/**
 * From a folder of files to a model ready for its first token: manifest, download, unpacking, compiling, warm-up; and
 * the way back from WebGPU to WASM when a GPU can't or computes wrongly.
 */
import { assemble, tensorsIn, type TensorReader } from './assemble.ts';
import { chooseDevice, type Device } from './device.ts';
import { downloadFiles, type FileEntry } from './download.ts';
import { isAbort, ModelError, throwIfAborted } from './errors.ts';
import { openFileCache, type FileCache } from './file-cache.ts';
import { createLanguageModel } from './language-model.ts';
import { readManifest, type Backend, type Manifest } from './manifest.ts';
import { nextTask } from './next-task.ts';
import { createOrtRunner } from './ort-runner.ts';
import { randomTensors } from './random-weights.ts';
import { wasmThreads, type RuntimeFiles } from './session.ts';
import type { ModelSource } from './source.ts';
import type { StepRunner } from './step-runner.ts';
import type { LanguageModel, LoadProgress } from './types.ts';
import { probe, runProbe } from './warm-up.ts';

export interface LoadModelOptions {
  readonly source: ModelSource;
  /** Default 'auto'. 'webgpu' rejects with 'device-unavailable' instead of falling back. */
  readonly device?: Device;
  /** 'random': weights from a seed instead of the shards, for benches. Default 'trained'. */
  readonly weights?: 'trained' | 'random';
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
  /** Where ONNX Runtime's files are served, if not where the bundler put them. */
  readonly runtimeFiles?: RuntimeFiles;
  /** WASM threads. Default: what the machine and the page allow. */
  readonly threads?: number;
}

/** What the About view tells. */
export interface ModelInfo {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Beside the manifest. */
  readonly licenceFiles: readonly string[];
  /** What a first visit downloads. */
  readonly downloadBytes: number;
}

export interface LoadedModel extends LanguageModel {
  readonly info: ModelInfo;
  /** The parsed tokenizer.json that belongs to the model, downloaded, checked and cached with it. */
  readonly tokenizerJson: unknown;
}

const RANDOM_SEED = 1;

/** Rejects with a ModelError, or an AbortError DOMException when the signal says so. */
export async function loadModel(options: LoadModelOptions): Promise<LoadedModel> {
  const { source, device = 'auto', signal, onProgress } = options;
  throwIfAborted(signal);
  const cache = await openFileCache('shop-assistant-model');
  const manifest = await loadManifest(source, cache, signal);
  const choice = await chooseDevice(device);
  if (device === 'webgpu' && choice.backend !== 'webgpu') {
    throw new ModelError('device-unavailable', `WebGPU was asked for, but is not to be had: ${choice.reason} Load with device "auto" or "wasm".`);
  }
  throwIfAborted(signal);

  const isRandom = options.weights === 'random';
  const shards = isRandom ? [] : manifest.shards;
  const files = [manifest.graphs[choice.backend], manifest.tokenizer, ...shards];
  const bytes = await downloadFiles(source, files, { cache, signal, onProgress: (phase, loadedBytes, totalBytes) => onProgress?.({ phase, loadedBytes, totalBytes }) });
  const [graph = new Uint8Array(), tokenizerBytes = new Uint8Array()] = bytes;
  const read = isRandom ? randomTensors(RANDOM_SEED) : tensorsIn(bytes.slice(2));
  await cache?.keepOnly(new Set([manifestKey(source), ...allFiles(manifest).map(({ sha256 }) => sha256)]));

  const start = (backend: Backend, graphBytes: Uint8Array): Promise<StepRunner> => startRunner(manifest, backend, graphBytes, read, options);
  let { backend, reason } = choice;
  let runner: StepRunner;
  try {
    runner = await start(backend, graph);
  } catch (error) {
    if (isAbort(error) || backend === 'wasm' || device === 'webgpu') throw error;
    reason = `WebGPU was left: ${error instanceof Error ? error.message : String(error)}`;
    backend = 'wasm';
    const [wasmGraph = new Uint8Array()] = await downloadFiles(source, [manifest.graphs.wasm], { cache, signal });
    runner = await start(backend, wasmGraph);
  }

  const { name, version, licence, licenceFiles } = manifest;
  return {
    ...createLanguageModel(runner, { device: backend, threads: backend === 'wasm' ? threadsOf(options) : 1, reason }),
    info: { name, version, licence, licenceFiles, downloadBytes: files.reduce((sum, file) => sum + file.bytes, 0) },
    tokenizerJson: parseTokenizer(tokenizerBytes),
  };
}

/** Compiles and warms up; what fails is disposed of. */
async function startRunner(manifest: Manifest, backend: Backend, graph: Uint8Array, read: TensorReader, options: LoadModelOptions): Promise<StepRunner> {
  const { signal, onProgress, runtimeFiles: files } = options;
  const { external } = manifest.graphs[backend];
  let done = 0;
  const data = await assemble(manifest, manifest.graphs[backend], read, async () => {
    const part = external.parts[done++];
    onProgress?.({ phase: 'compile', loadedBytes: (part?.offset ?? 0) + (part?.bytes ?? 0), totalBytes: external.bytes });
    await nextTask();
    throwIfAborted(signal);
  });
  let runner: StepRunner;
  try {
    runner = await createOrtRunner({ manifest, backend, graph, external: data, threads: backend === 'wasm' ? threadsOf(options) : 1, files });
  } catch (error) {
    throw new ModelError('device-unavailable', `ONNX Runtime could not start on ${backend}: ${String(error)}. The page needs 'wasm-unsafe-eval' in its Content-Security-Policy, the runtime's .wasm file where it was built to, and about 600 MB of memory.`, { cause: error });
  }
  try {
    throwIfAborted(signal);
    onProgress?.({ phase: 'warm-up', loadedBytes: 0, totalBytes: 0 });
    const problem = options.weights === 'random' ? void (await runProbe(runner, manifest.probe.ids)) : await probe(runner, manifest, backend);
    if (problem !== undefined) throw wrongNumbers(backend, problem);
    throwIfAborted(signal);
    return runner;
  } catch (error) {
    await runner.dispose().catch(() => undefined); // the first error is the one to tell
    throw isAbort(error) || error instanceof ModelError ? error : new ModelError('device-unavailable', `The first step on ${backend} failed: ${String(error)}. Load with device "wasm".`, { cause: error });
  }
}

function wrongNumbers(backend: Backend, problem: string): ModelError {
  return backend === 'webgpu'
    ? new ModelError('device-unavailable', `This GPU computes wrongly: ${problem}. Load with device "auto" or "wasm".`)
    : new ModelError('model-corrupt', `The model computes wrongly: ${problem}. Its graph and its weights don't belong together: export and upload the model folder again.`);
}

function threadsOf(options: LoadModelOptions): number {
  return options.threads ?? wasmThreads();
}

function allFiles(manifest: Manifest): readonly FileEntry[] {
  return [manifest.graphs.webgpu, manifest.graphs.wasm, manifest.tokenizer, ...manifest.shards];
}

function manifestKey(source: ModelSource): string {
  return `manifest ${source.key ?? ''}`;
}

/** From the source, so that a new model is seen at once; from the cache when the source can't be reached. */
async function loadManifest(source: ModelSource, cache: FileCache | undefined, signal: AbortSignal | undefined): Promise<Manifest> {
  const key = source.key === undefined ? undefined : manifestKey(source);
  let json: unknown;
  try {
    json = await source.readJson('manifest.json', signal);
  } catch (error) {
    throwIfAborted(signal);
    const kept = key === undefined ? undefined : await cache?.get(key);
    if (!kept) throw error instanceof ModelError ? error : new ModelError('model-download', `The model's manifest.json could not be read: ${String(error)}. Check the model folder.`, { cause: error });
    json = await kept.json().catch(() => undefined);
  }
  const manifest = readManifest(json);
  if (key !== undefined) await cache?.put(key, new TextEncoder().encode(JSON.stringify(json)));
  return manifest;
}

/** The bytes passed their hash: what isn't JSON now was broken when it was exported. */
function parseTokenizer(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (error) {
    throw new ModelError('model-corrupt', `The model's tokenizer file is not JSON: ${String(error)}. Export the model folder again.`, { cause: error });
  }
}
