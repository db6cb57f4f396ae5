import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFloat16 } from './float16.ts';
import { int8Columns, int8Rows, int8Scales, type Q4 } from './unpack-int8.ts';

/** 0.5 and -0.25 as float16. */
const HALF = 0x3800;
const MINUS_QUARTER = 0xb400;

/** The rule of training/README.md, value by value. */
function plainly(q4: Q4): { readonly scales: number[]; readonly q: number[][] } {
  const w = Array.from({ length: q4.rows }, (_, n) => Array.from({ length: q4.inputs }, (__, k) => {
    const byte = q4.codes[(n * q4.inputs + k) >> 1]!;
    return Math.fround(((k % 2 === 0 ? byte & 15 : byte >> 4) - 8) * readFloat16(q4.scales[n * (q4.inputs / 32) + (k >> 5)]!));
  }));
  const scales = w.map((row) => Math.fround(Math.max(...row.map(Math.abs)) / 127) || 1);
  const even = (x: number): number => (Math.abs(x % 1) === 0.5 ? 2 * Math.round(x / 2) : Math.round(x));
  return { scales, q: w.map((row, n) => row.map((x) => even(Math.fround(x / scales[n]!)))) };
}

function unpack(q4: Q4) {
  const scales = new Float32Array(q4.rows);
  int8Scales(q4, scales);
  const rows = new Int8Array(q4.rows * q4.inputs);
  const columns = new Int8Array(q4.rows * q4.inputs);
  int8Rows(q4, scales, rows);
  int8Columns(q4, scales, columns);
  return { scales: [...scales], rows: [...rows], columns };
}

describe('unpacking to int8', () => {
  it('follows one row worked by hand', () => {
    // Codes 0 1 | 15 8 ... in two blocks of scale 0.5 and -0.25: -4 -3.5 ... and 2 ...; the greatest is 4, so a step is 4/127.
    const codes = new Uint8Array(32).fill(0x88);
    codes[0] = 0x10;
    codes[16] = 0x00;
    const { scales, rows } = unpack({ rows: 1, inputs: 64, codes, scales: Uint16Array.of(HALF, MINUS_QUARTER) });
    expect(scales).toEqual([Math.fround(4 / 127)]);
    expect(rows.slice(0, 3)).toEqual([-127, -111, 0]); // -4, -3.5 (111.125 steps), 0
    expect(rows.slice(32, 35)).toEqual([64, 64, 0]); // 2 is 63.5 steps: half to even
  });

  it('leaves columns beyond the rows as they are', () => {
    const q4: Q4 = { rows: 2, inputs: 32, codes: new Uint8Array(32).fill(0xf0), scales: Uint16Array.of(HALF, HALF) };
    const padded = new Int8Array(32 * 5);
    int8Columns(q4, Float32Array.of(1, 1), padded);
    expect([...padded.subarray(0, 10)]).toEqual([-4, -4, 0, 0, 0, 4, 4, 0, 0, 0]); // inputs 0 and 1: codes 0 and 15, halved; 3.5 rounds to even
  });

  it('gives a row of zeros the scale 1', () => {
    const q4: Q4 = { rows: 1, inputs: 32, codes: new Uint8Array(16).fill(0x88), scales: Uint16Array.of(HALF) };
    expect(unpack(q4)).toMatchObject({ scales: [1], rows: new Array(32).fill(0) });
  });

  it('does as the rule says for any codes and scales, in rows and in columns', () => {
    const size = fc.record({ rows: fc.integer({ min: 1, max: 130 }), blocks: fc.integer({ min: 1, max: 3 }) });
    fc.assert(fc.property(size, fc.integer(), ({ rows, blocks }, seed) => {
      const inputs = blocks * 32;
      const at = (i: number): number => Math.imul(i + seed, 2_654_435_761) >>> 16;
      const q4: Q4 = {
        rows,
        inputs,
        codes: Uint8Array.from({ length: (rows * inputs) / 2 }, (_, i) => at(i)),
        scales: Uint16Array.from({ length: rows * blocks }, (_, i) => (at(i * 7) & 0x83ff) | 0x2000), // about 0.008 to 0.016, either sign
      };
      const { scales, q } = plainly(q4);
      const unpacked = unpack(q4);
      expect(unpacked.scales).toEqual(scales);
      expect(unpacked.rows).toEqual(q.flat().map((x) => x + 0));
      for (let n = 0; n < rows; n++) for (let k = 0; k < inputs; k++) expect(unpacked.columns[k * rows + n]).toBe(q[n]![k]! + 0);
    }), { numRuns: 8 });
  });
});

describe('float16', () => {
  it.each([[0x3c00, 1], [0xc000, -2], [0x0001, 2 ** -24], [0x7bff, 65504], [0x0000, 0], [0x7c00, Infinity]])('reads %d as %d', (bits, value) => {
    expect(readFloat16(bits)).toBe(value);
  });
});
