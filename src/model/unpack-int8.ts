/**
 * 4-bit weights to int8 with one scale for each output row, bit for bit as `unpack_int8` in training/quantise.py.
 * weight[n, k] = (code - 8) * scale[n, floor(k / 32)]; row scale = max |weight| / 127 (1 for a row of zeros);
 * q = weight / row scale, rounded half to even. Every step is float32.
 */
import { readFloat16 } from './float16.ts';
import { BLOCK } from './manifest.ts';

/** The two stretches of a q4 tensor's bytes. */
export interface Q4 {
  readonly rows: number;
  readonly inputs: number;
  /** Input 2j in the low, 2j+1 in the high four bits. */
  readonly codes: Uint8Array;
  /** float16, row by row. */
  readonly scales: Uint16Array;
}

/** Rows of a transposed tile: as wide as a cache line, so that a tile's writes share lines. */
const TILE = 64;
/** Added and taken off again, this rounds a float32 below 2^22 half to even. */
const ROUNDER = 1.5 * 2 ** 23;

const { fround } = Math;

/** The float32 scale of each row. */
export function int8Scales(q4: Q4, out: Float32Array): void {
  const { rows, inputs, codes, scales } = q4;
  const blocks = inputs / BLOCK;
  for (let n = 0; n < rows; n++) {
    let greatest = 0;
    for (let b = 0; b < blocks; b++) {
      const block = n * blocks + b;
      const start = (block * BLOCK) / 2;
      let steps = 0; // greatest |code - 8|
      for (let j = start; j < start + BLOCK / 2; j++) {
        const byte = codes[j] ?? 0;
        steps = Math.max(steps, Math.abs((byte & 15) - 8), Math.abs((byte >> 4) - 8));
      }
      greatest = Math.max(greatest, steps * Math.abs(readFloat16(scales[block] ?? 0))); // exact: 4 bits times 11
    }
    out[n] = greatest === 0 ? 1 : fround(greatest / 127);
  }
}

/** int8 in the order of the codes, [N, K]. `rowScales` are those of `int8Scales`. */
export function int8Rows(q4: Q4, rowScales: Float32Array, out: Int8Array): void {
  const { rows, inputs, codes, scales } = q4;
  const blocks = inputs / BLOCK;
  const table = new Int8Array(16);
  for (let n = 0; n < rows; n++) {
    const rowScale = rowScales[n] ?? 1;
    for (let block = n * blocks; block < (n + 1) * blocks; block++) {
      fillTable(table, readFloat16(scales[block] ?? 0), rowScale);
      let to = block * BLOCK;
      const start = to / 2;
      for (let j = start; j < start + BLOCK / 2; j++) {
        const byte = codes[j] ?? 0;
        out[to++] = table[byte & 15] ?? 0;
        out[to++] = table[byte >> 4] ?? 0;
      }
    }
  }
}

/**
 * int8 transposed to [K, N], as MatMulInteger wants its weights; [K, width] when `out` has room for more columns, those
 * beyond N left as they are. (A row of 4096 bytes would be read four times slower: all rows fall into one cache set.)
 */
export function int8Columns(q4: Q4, rowScales: Float32Array, out: Int8Array): void {
  const { rows, inputs, codes, scales } = q4;
  const width = out.length / inputs;
  const blocks = inputs / BLOCK;
  const table = new Int8Array(16);
  for (let first = 0; first < rows; first += TILE) {
    const last = Math.min(first + TILE, rows);
    for (let b = 0; b < blocks; b++) {
      for (let n = first; n < last; n++) {
        const block = n * blocks + b;
        fillTable(table, readFloat16(scales[block] ?? 0), rowScales[n] ?? 1);
        const start = (block * BLOCK) / 2;
        let to = b * BLOCK * width + n;
        for (let j = start; j < start + BLOCK / 2; j++) {
          const byte = codes[j] ?? 0;
          out[to] = table[byte & 15] ?? 0;
          out[to + width] = table[byte >> 4] ?? 0;
          to += 2 * width;
        }
      }
    }
  }
}

/** What each of the 16 codes becomes in a block. */
function fillTable(table: Int8Array, scale: number, rowScale: number): void {
  for (let code = 0; code < 16; code++) {
    table[code] = fround(fround(fround((code - 8) * scale) / rowScale) + ROUNDER) - ROUNDER;
  }
}
