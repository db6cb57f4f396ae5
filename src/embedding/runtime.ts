/**
 * Transformers.js over the ONNX Runtime that this product ships anyway, and over files that are already in memory: it
 * asks no hub, no CDN and no cache of its own for anything.
 */
import type * as Transformers from '@xenova/transformers';
import { loadRuntime, type RuntimeFiles } from '../model/session.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface RuntimeOptions {
  /** WASM threads; only the first session of a page or worker decides. Left out, ONNX Runtime chooses. */
  readonly threads?: number | undefined;
  /** Where ONNX Runtime's files are served, if not beside the bundled script. */
  readonly wasm?: RuntimeFiles | undefined;
}

/** What is used of a loaded model. */
export interface OpenModel {
  readonly tokenizer: Transformers.PreTrainedTokenizer;
  readonly model: Transformers.BertModel;
}

/** Transformers.js takes the runtime that it finds here instead of its own. */
const RUNTIME_KEY = Symbol.for('onnxruntime');

/** The files of each load that is under way, by the name that Transformers.js asks with. */
const inMemory = new Map<string, ReadonlyMap<string, Bytes>>();
let loads = 0;
let library: Promise<typeof Transformers> | undefined;

/** Throws what the libraries throw; the caller says it in its own words. */
export async function openModel(files: ReadonlyMap<string, Bytes>, options: RuntimeOptions): Promise<OpenModel> {
  library ??= importTransformers(options);
  const { PreTrainedTokenizer, BertModel } = await library;
  const name = `in-memory-embedder-${++loads}`;
  inMemory.set(name, files);
  try {
    const tokenizer = await PreTrainedTokenizer.from_pretrained(name);
    const model = await BertModel.from_pretrained(name, { dtype: 'q4', device: 'auto', session_options: { executionProviders: ['wasm'] } });
    return { tokenizer, model };
  } finally {
    inMemory.delete(name);
  }
}

async function importTransformers(options: RuntimeOptions): Promise<typeof Transformers> {
  const ort = await loadRuntime('wasm');
  if (options.threads !== undefined) ort.env.wasm.numThreads = options.threads;
  if (options.wasm) ort.env.wasm.wasmPaths = { ...options.wasm };
  // Without the runtime's own `env`, which Transformers.js would point at a CDN for everyone.
  Object.assign(globalThis, { [RUNTIME_KEY]: { InferenceSession: ort.InferenceSession, Tensor: ort.Tensor, env: {} } });
  try {
    const transformers = await import('@xenova/transformers');
    Object.assign(transformers.env, {
      allowRemoteModels: false,
      allowLocalModels: true,
      useFS: false,
      useFSCache: false,
      useBrowserCache: false,
      useWasmCache: false,
      useCustomCache: true,
      customCache: { match: (key: string) => Promise.resolve(findInMemory(key)), put: () => Promise.resolve() },
      fetch: (url: unknown) => Promise.resolve(new Response(`${String(url)} is not in memory`, { status: 404 })),
    });
    transformers.env.logLevel = transformers.LogLevel.ERROR;
    return transformers;
  } finally {
    Reflect.deleteProperty(globalThis, RUNTIME_KEY);
  }
}

/** Transformers.js asks by a local path or by the hub's address of the file; both end in model and file name. */
function findInMemory(key: string): Response | undefined {
  for (const [name, files] of inMemory) {
    if (!key.includes(`${name}/`)) continue;
    for (const [file, bytes] of files) if (key.endsWith(`/${file}`)) return new Response(bytes);
  }
  return undefined;
}
