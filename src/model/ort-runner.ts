/**
 * A StepRunner over an ONNX Runtime session: names, shapes and lifetimes of the graph's tensors
 * (training/README.md, "Graph inputs and outputs"). On WebGPU keys and values never leave the GPU.
 */
import type { Backend, Dims, Manifest } from './manifest.ts';
import { createSession, type OrtTensor, type RuntimeFiles, type Session } from './session.ts';
import type { KvState, Step, StepRunner } from './step-runner.ts';

export interface RunnerOptions {
  readonly manifest: Manifest;
  readonly backend: Backend;
  readonly graph: Uint8Array;
  readonly external: Uint8Array;
  readonly threads: number;
  readonly files?: RuntimeFiles | undefined;
}

/** Compiles the graph. Throws what ONNX Runtime throws. */
export async function createOrtRunner(options: RunnerOptions): Promise<StepRunner> {
  const { manifest, backend } = options;
  const { dims } = manifest;
  const presentNames = cacheNames('present', dims);
  const session = await createSession({
    backend,
    graph: options.graph,
    external: { file: manifest.graphs[backend].external.file, data: options.external },
    keepOnGpu: backend === 'webgpu' ? presentNames : [],
    threads: options.threads,
    files: options.files,
  });
  return new OrtRunner(session, dims, presentNames);
}

class OrtRunner implements StepRunner {
  readonly vocabSize: number;
  readonly contextLength: number;
  readonly #session: Session;
  readonly #dims: Dims;
  readonly #pastNames: readonly string[];
  readonly #presentNames: readonly string[];

  constructor(session: Session, dims: Dims, presentNames: readonly string[]) {
    this.vocabSize = dims.vocab;
    this.contextLength = dims.context;
    this.#session = session;
    this.#dims = dims;
    this.#pastNames = cacheNames('past_key_values', dims);
    this.#presentNames = presentNames;
  }

  empty(): KvState {
    const { Tensor } = this.#session;
    const tensors = this.#pastNames.map(() => new Tensor('float32', new Float32Array(), [1, 1, 0, this.#dims.headDim]));
    return OrtState.of(this.#session, this.#dims, tensors, 0);
  }

  async run(ids: readonly number[], past: KvState, rows: number): Promise<Step> {
    if (!(past instanceof OrtState)) throw new TypeError('The state is of another runner.');
    const { Tensor } = this.#session;
    const length = past.length + ids.length;
    const feeds: Record<string, OrtTensor> = {
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]), // [1, T]
      seqlens_k: new Tensor('int32', Int32Array.of(length - 1), [1]),
      total_sequence_length: new Tensor('int32', Int32Array.of(length), []),
      logits_from: new Tensor('int64', BigInt64Array.of(BigInt(-rows)), [1]),
    };
    for (const [i, tensor] of past.tensors().entries()) feeds[this.#pastNames[i] ?? ''] = tensor; // [1, 1, P, headDim]
    const outputs = await this.#session.run(feeds);
    const logits = outputs['logits']?.data; // [1, rows, vocab]
    const tensors = this.#presentNames.map((name) => outputs[name]); // [1, 1, P + T, headDim]
    if (!(logits instanceof Float32Array) || !tensors.every((tensor) => tensor !== undefined)) {
      throw new TypeError('The graph does not give logits and present keys and values. Graph and manifest do not belong together.');
    }
    return { logits, present: OrtState.of(this.#session, this.#dims, tensors, length) };
  }

  dispose(): Promise<void> {
    return this.#session.release();
  }
}

/** The tensors of one step, shared by its state and that state's crops. */
interface SharedTensors {
  readonly tensors: readonly OrtTensor[];
  readonly length: number;
  users: number;
}

class OrtState implements KvState {
  readonly length: number;
  readonly #session: Session;
  readonly #dims: Dims;
  readonly #shared: SharedTensors;
  #isReleased = false;

  private constructor(session: Session, dims: Dims, shared: SharedTensors, length: number) {
    this.length = length;
    this.#session = session;
    this.#dims = dims;
    this.#shared = shared;
    shared.users++;
  }

  static of(session: Session, dims: Dims, tensors: readonly OrtTensor[], length: number): OrtState {
    return new OrtState(session, dims, { tensors, length, users: 0 }, length);
  }

  crop(length: number): OrtState {
    return new OrtState(this.#session, this.#dims, this.#shared, Math.min(length, this.length));
  }

  release(): void {
    if (this.#isReleased) return;
    this.#isReleased = true;
    this.#shared.users--;
    if (this.#shared.users === 0) for (const tensor of this.#shared.tensors) tensor.dispose();
  }

  /** [1, 1, length, headDim] each. With one key/value head the first positions are the first bytes: nothing is copied. */
  tensors(): readonly OrtTensor[] {
    const { tensors, length } = this.#shared;
    if (length === this.length) return tensors;
    const { Tensor } = this.#session;
    const { headDim } = this.#dims;
    const dims = [1, 1, this.length, headDim];
    return tensors.map((tensor) => (tensor.location === 'gpu-buffer'
      ? Tensor.fromGpuBuffer(tensor.gpuBuffer, { dataType: 'float32', dims })
      : new Tensor('float32', (tensor.data as Float32Array).subarray(0, this.length * headDim), dims)));
  }
}

/** 'present.0.key', 'present.0.value', 'present.1.key', ... */
function cacheNames(side: 'past_key_values' | 'present', dims: Dims): string[] {
  return Array.from({ length: dims.layers }, (_, layer) => [`${side}.${layer}.key`, `${side}.${layer}.value`]).flat();
}
