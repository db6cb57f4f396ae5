/**
 * manifest.json, checked and typed: what files there are, what is in them, and what ONNX Runtime wants put together
 * from them. training/README.md, "Model files", tells each field. A manifest that passes can be unpacked without
 * further checks. But: the files themselves are checked on download.
 */
import type { FileEntry } from './download.ts';
import { ModelError } from './errors.ts';

/** The only format this code reads. */
export const MANIFEST_FORMAT = 1;
/** Inputs that share one scale in a 4-bit tensor. */
export const BLOCK = 32;

export interface Dims {
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly mlp: number;
  readonly vocab: number;
  /** Positions that the RoPE tables reach. */
  readonly context: number;
  readonly window: number;
}

/** `q4`: shape [N, K], N*K/2 bytes of codes, then N*K/32 float16 scales. `f32`: as it is. */
export interface TensorEntry {
  readonly name: string;
  readonly kind: 'f32' | 'q4';
  readonly shape: readonly number[];
  readonly shard: number;
  readonly offset: number;
  readonly bytes: number;
}

const TENSOR_FORMS = ['f32', 'codes', 'scales', 'int8-columns', 'int8-rows', 'int8-scales'] as const;
const TABLE_FORMS = ['cos', 'sin'] as const;

/** A stretch of the external data: a tensor in one of its forms, or a RoPE table for `base`. */
export type ExternalPart =
  | { readonly form: (typeof TENSOR_FORMS)[number]; readonly offset: number; readonly bytes: number; readonly tensor: string }
  | { readonly form: (typeof TABLE_FORMS)[number]; readonly offset: number; readonly bytes: number; readonly base: number };

export interface GraphEntry extends FileEntry {
  readonly external: { readonly file: string; readonly bytes: number; readonly parts: readonly ExternalPart[] };
}

export type Backend = 'webgpu' | 'wasm';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly licenceFiles: readonly string[];
  readonly dims: Dims;
  readonly tokenizer: FileEntry;
  readonly graphs: Readonly<Record<Backend, GraphEntry>>;
  readonly shards: readonly FileEntry[];
  readonly tensors: ReadonlyMap<string, TensorEntry>;
  /** Known logits after `ids`: [id, logit] pairs, right within `tolerance` on a device that computes rightly. */
  readonly probe: {
    readonly ids: readonly number[];
    readonly top: Readonly<Record<Backend, readonly (readonly [number, number])[]>>;
    readonly tolerance: Readonly<Record<Backend, number>>;
  };
}

/** Throws ModelError 'model-corrupt' naming the first field that is out of place. */
export function readManifest(json: unknown): Manifest {
  const m = record(json, 'the file');
  check(m['format'] === MANIFEST_FORMAT, `"format" is ${JSON.stringify(m['format'])}, but this version reads format ${MANIFEST_FORMAT}`);
  const d = record(m['dims'], 'dims');
  const dim = (name: keyof Dims): number => count(d[name], `dims.${name}`);
  const dims: Dims = { layers: dim('layers'), hidden: dim('hidden'), heads: dim('heads'), kvHeads: dim('kvHeads'), headDim: dim('headDim'), mlp: dim('mlp'), vocab: dim('vocab'), context: dim('context'), window: dim('window') };
  check(dims.kvHeads === 1, `"dims.kvHeads" is ${dims.kvHeads}, but only caches of one key/value head can be cut without copying`);
  const shards = list(m['shards'], 'shards').map((shard, i) => fileEntry(shard, `shards[${i}]`));
  const tensors = new Map(list(m['tensors'], 'tensors').map((value, i) => {
    const tensor = tensorEntry(value, `tensors[${i}]`, shards);
    return [tensor.name, tensor];
  }));
  const graphs = record(m['graphs'], 'graphs');
  const probe = record(m['probe'], 'probe');
  const top = record(probe['top'], 'probe.top');
  const tolerance = record(probe['tolerance'], 'probe.tolerance');
  return {
    name: text(m['name'], 'name'),
    version: text(m['version'], 'version'),
    licence: text(m['licence'], 'licence'),
    licenceFiles: list(m['licenceFiles'], 'licenceFiles').map((file, i) => text(file, `licenceFiles[${i}]`)),
    dims,
    tokenizer: fileEntry(m['tokenizer'], 'tokenizer'),
    graphs: { webgpu: graphEntry(graphs['webgpu'], 'graphs.webgpu', tensors, dims), wasm: graphEntry(graphs['wasm'], 'graphs.wasm', tensors, dims) },
    shards,
    tensors,
    probe: {
      ids: list(probe['ids'], 'probe.ids').map((id, i) => tokenId(id, `probe.ids[${i}]`, dims)),
      top: { webgpu: topLogits(top['webgpu'], 'probe.top.webgpu', dims), wasm: topLogits(top['wasm'], 'probe.top.wasm', dims) },
      tolerance: { webgpu: number(tolerance['webgpu'], 'probe.tolerance.webgpu'), wasm: number(tolerance['wasm'], 'probe.tolerance.wasm') },
    },
  };
}

function fileEntry(value: unknown, path: string): FileEntry {
  const r = record(value, path);
  const file = text(r['file'], `${path}.file`);
  check(/^[\w.-]+$/.test(file), `"${path}.file" is ${JSON.stringify(file)}, but must be a plain file name`);
  const sha256 = text(r['sha256'], `${path}.sha256`);
  check(/^[0-9a-f]{64}$/.test(sha256), `"${path}.sha256" is not 64 lower-case hex digits`);
  return { file, bytes: count(r['bytes'], `${path}.bytes`), sha256 };
}

function tensorEntry(value: unknown, path: string, shards: readonly FileEntry[]): TensorEntry {
  const r = record(value, path);
  const kind = oneOf(r['kind'], ['f32', 'q4'] as const, `${path}.kind`);
  const tensor: TensorEntry = {
    name: text(r['name'], `${path}.name`),
    kind,
    shape: list(r['shape'], `${path}.shape`).map((n, i) => count(n, `${path}.shape[${i}]`)),
    shard: whole(r['shard'], `${path}.shard`),
    offset: whole(r['offset'], `${path}.offset`),
    bytes: count(r['bytes'], `${path}.bytes`),
  };
  const elements = tensor.shape.reduce((product, n) => product * n, 1);
  const isQ4 = kind === 'q4';
  check(!isQ4 || (tensor.shape.length === 2 && (tensor.shape[1] ?? 0) % BLOCK === 0), `"${path}.shape" of a q4 tensor must be [N, K] with K a multiple of ${BLOCK}`);
  const bytes = isQ4 ? elements / 2 + (elements / BLOCK) * 2 : elements * 4;
  check(tensor.bytes === bytes, `"${path}.bytes" is ${tensor.bytes}, but its shape takes ${bytes}`);
  const shard = shards[tensor.shard];
  check(shard !== undefined && tensor.offset + bytes <= shard.bytes, `"${path}" reaches beyond shard ${tensor.shard}`);
  check(tensor.offset % 4 === 0, `"${path}.offset" is not a multiple of 4`);
  return tensor;
}

function graphEntry(value: unknown, path: string, tensors: ReadonlyMap<string, TensorEntry>, dims: Dims): GraphEntry {
  const r = record(value, path);
  const external = record(r['external'], `${path}.external`);
  const bytes = count(external['bytes'], `${path}.external.bytes`);
  const parts = list(external['parts'], `${path}.external.parts`).map((part, i) => externalPart(part, `${path}.external.parts[${i}]`, bytes, tensors, dims));
  return { ...fileEntry(r, path), external: { file: text(external['file'], `${path}.external.file`), bytes, parts } };
}

function externalPart(value: unknown, path: string, room: number, tensors: ReadonlyMap<string, TensorEntry>, dims: Dims): ExternalPart {
  const r = record(value, path);
  const form = oneOf(r['form'], [...TENSOR_FORMS, ...TABLE_FORMS], `${path}.form`);
  const offset = whole(r['offset'], `${path}.offset`);
  const bytes = count(r['bytes'], `${path}.bytes`);
  check(offset + bytes <= room, `"${path}" reaches beyond the external data's ${room} bytes`);
  check(form === 'codes' || form.startsWith('int8-c') || form.startsWith('int8-r') || offset % 4 === 0, `"${path}.offset" is not a multiple of 4`);
  if (form === 'cos' || form === 'sin') {
    check(bytes === dims.context * (dims.headDim / 2) * 4, `"${path}.bytes" is not that of a table for ${dims.context} positions`);
    return { form, offset, bytes, base: number(r['base'], `${path}.base`) };
  }
  const tensor = tensors.get(text(r['tensor'], `${path}.tensor`));
  check(tensor !== undefined, `"${path}.tensor" is ${JSON.stringify(r['tensor'])}, which no shard holds`);
  const elements = tensor.shape.reduce((product, n) => product * n, 1);
  const rows = tensor.shape[0] ?? 0;
  check((tensor.kind === 'q4') === (form !== 'f32'), `"${path}.form" is "${form}", but ${tensor.name} is ${tensor.kind}`);
  const expected = { 'f32': elements * 4, 'codes': elements / 2, 'scales': (elements / BLOCK) * 4, 'int8-columns': elements, 'int8-rows': elements, 'int8-scales': rows * 4 }[form];
  // Columns may be padded, to keep row lengths off powers of two: more columns, and as many more scales.
  const [step = 1] = form === 'int8-columns' ? tensor.shape.slice(1) : [4];
  const isPadded = (form === 'int8-columns' || form === 'int8-scales') && bytes > expected && bytes % step === 0;
  check(bytes === expected || isPadded, `"${path}.bytes" is ${bytes}, but ${tensor.name} takes ${expected} as ${form}`);
  return { form, offset, bytes, tensor: tensor.name };
}

function topLogits(value: unknown, path: string, dims: Dims): [number, number][] {
  const pairs = list(value, path);
  check(pairs.length > 0, `"${path}" is empty`);
  return pairs.map((pair, i) => {
    const [id, logit] = list(pair, `${path}[${i}]`);
    return [tokenId(id, `${path}[${i}][0]`, dims), number(logit, `${path}[${i}][1]`)];
  });
}

function tokenId(value: unknown, path: string, dims: Dims): number {
  const id = whole(value, path);
  check(id < dims.vocab, `"${path}" is ${id}, beyond the vocabulary of ${dims.vocab}`);
  return id;
}

function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  check(typeof value === 'object' && value !== null && !Array.isArray(value), `"${path}" is not an object`);
  return value as Readonly<Record<string, unknown>>; // checked in the line above
}

function list(value: unknown, path: string): readonly unknown[] {
  check(Array.isArray(value), `"${path}" is not a list`);
  return value;
}

function text(value: unknown, path: string): string {
  check(typeof value === 'string' && value !== '', `"${path}" is not a text`);
  return value;
}

function number(value: unknown, path: string): number {
  check(typeof value === 'number' && Number.isFinite(value), `"${path}" is not a number`);
  return value;
}

function whole(value: unknown, path: string): number {
  const n = number(value, path);
  check(Number.isSafeInteger(n) && n >= 0, `"${path}" is ${n}, not a whole number`);
  return n;
}

function count(value: unknown, path: string): number {
  const n = whole(value, path);
  check(n > 0, `"${path}" is 0`);
  return n;
}

function oneOf<T extends string>(value: unknown, options: readonly T[], path: string): T {
  const found = options.find((option) => option === value);
  check(found !== undefined, `"${path}" is ${JSON.stringify(value)} instead of one of ${options.join(', ')}`);
  return found;
}

function check(isTrue: boolean, problem: string): asserts isTrue {
  if (!isTrue) throw new ModelError('model-corrupt', `manifest.json can't be used: ${problem}. Export the model folder again, or take a version of this package that matches it.`);
}
