/**
 * Puts together in memory what a graph reads as external data, from the shards' tensors: as they are for WebGPU,
 * unpacked to int8 for WASM, with the RoPE tables computed. Layout: training/README.md, "External parts".
 */
import { readFloat16 } from './float16.ts';
import type { Dims, ExternalPart, GraphEntry, Manifest, TensorEntry } from './manifest.ts';
import { int8Columns, int8Rows, int8Scales, type Q4 } from './unpack-int8.ts';

/** The bytes of a tensor, as they lie in its shard. */
export type TensorReader = (tensor: TensorEntry) => Uint8Array<ArrayBuffer>;

/** Reads tensors out of downloaded shards, without copying. */
export function tensorsIn(shards: readonly Uint8Array<ArrayBuffer>[]): TensorReader {
  return (tensor) => shards[tensor.shard]?.subarray(tensor.offset, tensor.offset + tensor.bytes) ?? new Uint8Array();
}

/** The whole external data of `graph`. `nextPart` is awaited between parts, so that the thread can do other things. */
export async function assemble(manifest: Manifest, graph: GraphEntry, read: TensorReader, nextPart: () => Promise<void>): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Uint8Array(graph.external.bytes);
  const rowScales = new Map<string, Float32Array>(); // int8 values and their scales are two parts of one tensor
  for (const part of graph.external.parts) {
    writePart(manifest, part, read, rowScales, out.subarray(part.offset, part.offset + part.bytes));
    await nextPart();
  }
  return out;
}

function writePart(manifest: Manifest, part: ExternalPart, read: TensorReader, rowScales: Map<string, Float32Array>, out: Uint8Array<ArrayBuffer>): void {
  if ('base' in part) {
    ropeTable(manifest.dims, part, floats(out));
    return;
  }
  const tensor = manifest.tensors.get(part.tensor);
  if (!tensor) return; // readManifest let only known names through
  if (part.form === 'f32') {
    out.set(read(tensor));
    return;
  }
  const q4 = q4Of(tensor, read(tensor));
  const scalesOfRows = (): Float32Array => {
    let scales = rowScales.get(tensor.name);
    if (!scales) {
      scales = new Float32Array(q4.rows);
      int8Scales(q4, scales);
      rowScales.set(tensor.name, scales);
    }
    return scales;
  };
  const int8 = (): Int8Array => new Int8Array(out.buffer, out.byteOffset, out.byteLength);
  switch (part.form) {
    case 'codes': out.set(q4.codes); return;
    case 'scales': floats(out).set(Float32Array.from(q4.scales, readFloat16)); return;
    case 'int8-scales': floats(out).set(scalesOfRows()); return;
    case 'int8-rows': int8Rows(q4, scalesOfRows(), int8()); return;
    case 'int8-columns': int8Columns(q4, scalesOfRows(), int8()); return;
    default: part.form satisfies never;
  }
}

function q4Of(tensor: TensorEntry, bytes: Uint8Array<ArrayBuffer>): Q4 {
  const [rows = 0, inputs = 0] = tensor.shape;
  const codeBytes = (rows * inputs) / 2;
  return {
    rows,
    inputs,
    codes: bytes.subarray(0, codeBytes),
    scales: new Uint16Array(bytes.buffer, bytes.byteOffset + codeBytes, (bytes.byteLength - codeBytes) / 2),
  };
}

/** cos or sin of position / base ** (column / half), [context, headDim / 2] */
function ropeTable(dims: Dims, part: ExternalPart & { readonly base: number }, out: Float32Array): void {
  const half = dims.headDim / 2;
  const turn = part.form === 'cos' ? Math.cos : Math.sin;
  const speeds = Float64Array.from({ length: half }, (_, i) => part.base ** (i / half));
  for (let position = 0; position < dims.context; position++) {
    for (let i = 0; i < half; i++) out[position * half + i] = turn(position / (speeds[i] ?? 1));
  }
}

function floats(bytes: Uint8Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
