/** Numbers as they stand in a text, however they are written: `11,500 g`, `11 500 g` and `11500 g` are the same. */

export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  /** What it may be: `1.500` is one and a half or fifteen hundred. */
  readonly values: readonly number[];
}

const GROUPED = /[0-9]+(?:[.,’' \u00a0\u202f\u2009][0-9]{3}(?![0-9]))*(?:[.,][0-9]+)?/g;
/** Of two numbers side by side ("2 150 g bags") the first is none of the other's thousands. */
const UNSPACED = /[0-9]+(?:[.,’'][0-9]{3}(?![0-9]))*(?:[.,][0-9]+)?/g;
/** The digits of a name are no number: `A4`, `X-500`. */
const IN_A_NAME = /(?!\p{Script=Han})\p{L}-?$/u;

/** Every reading of every number; those that overlap are other readings of the same digits. */
export function numbersIn(text: string): WrittenNumber[] {
  const all = [...text.matchAll(GROUPED), ...text.matchAll(UNSPACED)].map(({ 0: written, index: start }) => ({ start, end: start + written.length, values: valuesOf(written) }));
  const isFirst = ({ start, end }: WrittenNumber, index: number): boolean => all.findIndex((other) => other.start === start && other.end === end) === index;
  return all.filter(isFirst).filter(({ start }) => !IN_A_NAME.test(text.slice(0, start)));
}

function valuesOf(written: string): number[] {
  const digits = written.replaceAll(/[’' \u00a0\u202f\u2009]/g, '');
  const marks = digits.replaceAll(/[0-9]/g, '');
  const [last = ''] = marks.slice(-1);
  const whole = Number(digits.replaceAll(/[.,]/g, ''));
  if (last === '') return [whole];
  const at = digits.lastIndexOf(last);
  const decimal = Number(`${digits.slice(0, at).replaceAll(/[.,]/g, '')}.${digits.slice(at + 1)}`);
  const isGrouped = /^[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*$/.test(digits);
  if (marks.length > 1 && isGrouped) return [whole];
  return isGrouped ? [whole, decimal] : [decimal];
}
