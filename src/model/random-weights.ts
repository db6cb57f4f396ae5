/**
 * Weights of the right shapes and sizes from a seed, for benches and tests of everything but the meaning
 * (`--weights random`): the model writes nonsense at full speed, and no shard is downloaded.
 */
import type { TensorReader } from './assemble.ts';
import type { TensorEntry } from './manifest.ts';
import { BLOCK } from './manifest.ts';

/** Standard deviation of (code - 8) over uniform codes 0 to 15. */
const CODE_DEVIATION = 4.6;

/** Norms are 1; q4 weights spread as 1 / sqrt(inputs), so that activations keep their scale. Same seed, same bytes. */
export function randomTensors(seed: number): TensorReader {
  return (tensor) => {
    const bytes = new Uint8Array(tensor.bytes);
    if (tensor.kind === 'f32') {
      new Float32Array(bytes.buffer).fill(1);
      return bytes;
    }
    const [rows = 0, inputs = 0] = tensor.shape;
    const codeBytes = (rows * inputs) / 2;
    fillRandom(new Uint32Array(bytes.buffer, 0, codeBytes / 4), seedOf(tensor, seed));
    new Uint16Array(bytes.buffer, codeBytes, (rows * inputs) / BLOCK).fill(toFloat16(1 / (CODE_DEVIATION * Math.sqrt(inputs))));
    return bytes;
  };
}

/** xorshift32: its low bits are good enough for codes, and 64 MB take a tenth of a second. */
function fillRandom(words: Uint32Array, seed: number): void {
  let state = seed || 1;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
}

/** So that tensors of one shape differ (FNV-1a over the name). */
function seedOf(tensor: TensorEntry, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < tensor.name.length; i++) hash = Math.imul(hash ^ tensor.name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The bits of a positive normal number (above 6e-5), rounded down. 1 -> 0x3C00 */
function toFloat16(value: number): number {
  const exponent = Math.floor(Math.log2(value));
  return ((exponent + 15) << 10) | Math.floor((value / 2 ** exponent - 1) * 1024);
}
