/**
 * ONNX Runtime Web: the one file that imports it. Loads only the bundle that the backend needs and makes a session
 * from a graph and its external data.
 * But: it doesn't know the graph's inputs and outputs (`ort-runner.ts`).
 */
import type { Env, InferenceSession, Tensor, TensorConstructor } from 'onnxruntime-web';
import type { Backend } from './manifest.ts';

export type OrtTensor = Tensor;

/**
 * Where the page serves ONNX Runtime's files from. Left out, they are looked for beside the script that was bundled
 * (Vite emits them there), and in Node inside the package.
 */
export interface RuntimeFiles {
  /** URL of `ort-wasm-simd-threaded.wasm` (WASM) or `ort-wasm-simd-threaded.asyncify.wasm` (WebGPU). */
  readonly wasm?: string;
  /** URL of the `.mjs` beside it: only needed where the bundled script may not start workers (another origin). */
  readonly mjs?: string;
}

export interface SessionOptions {
  readonly backend: Backend;
  readonly graph: Uint8Array;
  readonly external: { readonly file: string; readonly data: Uint8Array };
  /** Outputs that stay on the GPU. */
  readonly keepOnGpu: readonly string[];
  readonly threads: number;
  readonly files?: RuntimeFiles | undefined;
}

export interface Session {
  readonly Tensor: TensorConstructor;
  run(feeds: Readonly<Record<string, Tensor>>): Promise<InferenceSession.OnnxValueMapType>;
  release(): Promise<void>;
}

/** What is used of the module, the same in each bundle. */
export interface Ort {
  readonly env: Env;
  readonly Tensor: TensorConstructor;
  readonly InferenceSession: { create(graph: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession> };
}

export const isNode = typeof process !== 'undefined' && typeof process.versions?.node === 'string';

/** Throws what ONNX Runtime throws: the caller knows whether there is another backend to turn to. */
export async function createSession(options: SessionOptions): Promise<Session> {
  const { backend, external, keepOnGpu } = options;
  const ort = await loadRuntime(backend);
  ort.env.logLevel = 'error';
  ort.env.wasm.numThreads = options.threads;
  if (options.files) ort.env.wasm.wasmPaths = { ...options.files };
  const session = await ort.InferenceSession.create(options.graph, {
    executionProviders: [backend],
    externalData: [{ path: external.file, data: external.data }],
    graphOptimizationLevel: 'all',
    ...(keepOnGpu.length > 0 && { preferredOutputLocation: Object.fromEntries(keepOnGpu.map((name) => [name, 'gpu-buffer' as const])) }),
  });
  return {
    Tensor: ort.Tensor,
    run: (feeds) => session.run(feeds),
    release: () => session.release(),
  };
}

/** The bundle of ONNX Runtime for this backend; in Node the package's own. */
export async function loadRuntime(backend: Backend): Promise<Ort> {
  if (isNode) {
    const name = 'onnxruntime-web'; // the package's own build for Node; a variable, so that no bundler follows it
    return (await import(/* @vite-ignore */ name)) as Ort;
  }
  return backend === 'webgpu' ? import('onnxruntime-web/webgpu') : import('onnxruntime-web/wasm');
}

/**
 * How many threads WASM gets: all of up to 4 cores, half of more (the other half is often hyper-threads or slow
 * cores), never above 8. One where the page isn't cross-origin isolated.
 */
export function wasmThreads(): number {
  const cores = isNode ? process.getBuiltinModule('node:os').availableParallelism() : navigator.hardwareConcurrency;
  const hasSharedMemory = isNode || globalThis.crossOriginIsolated === true;
  return hasSharedMemory ? Math.min(8, Math.max(Math.min(cores, 4), Math.floor(cores / 2))) : 1;
}
