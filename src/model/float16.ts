/** float16 bits to a number. A table, because Float16Array isn't in every browser yet. */

/** By sign, exponent and fraction, as IEEE 754 has it. 0x3C00 -> 1, 0xC000 -> -2 */
function decode(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

let table: Float32Array | undefined;

export function readFloat16(bits: number): number {
  table ??= Float32Array.from({ length: 65_536 }, (_, i) => decode(i));
  return table[bits] ?? NaN;
}
