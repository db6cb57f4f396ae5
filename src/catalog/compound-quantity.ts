/**
 * Quantities that are no plain number before a unit: two units of which one is part of the other, fractions, Chinese numerals.
 *
 *   `5'11"` → 71 in   "2 lb 4 oz" → 36 oz   "8h30" → 510 min   "1 1/2 in" → 1.5 in   "两年" → 2 年   "半斤" → 0.5 斤
 */
import { unitNamed } from './units.ts';

export interface PlainQuantity {
  readonly value: number;
  readonly unit: string;
}

/** A whole and its parts, how many of these a whole has, and their unit. What stands after the parts may be left out where no number could follow else. */
const PAIRS: readonly { readonly shape: RegExp; readonly parts: number; readonly unit: string }[] = [
  { shape: /^(\d{1,3})\s*(?:h|hr|hrs|hours?|heures?|小时|时)\s*(\d{1,2})\s*(?:m|mn|min|mins|minutes?|分钟|分)?$/iu, parts: 60, unit: 'min' },
  { shape: /^(\d{1,3})\s*['’′]\s*(\d{1,2}(?:\.\d{1,3})?)\s*(?:["″”]|''|in\.?|inch(?:es)?)?$/iu, parts: 12, unit: 'in' },
  { shape: /^(\d{1,3})\s*(?:ft\.?|foot|feet)\s*(\d{1,2}(?:\.\d{1,3})?)\s*(?:["″”]|''|in\.?|inch(?:es)?)$/iu, parts: 12, unit: 'in' },
  { shape: /^(\d{1,4})\s*(?:lbs?\.?|pounds?),?\s*(\d{1,2}(?:\.\d{1,3})?)\s*(?:oz\.?|ounces?)$/iu, parts: 16, unit: 'oz' },
];
/** "1/2", "1 1/2", "1-1/2", and "½", "1½" once they are spelled out. */
const FRACTION = /^(?:(\d{1,4})[ -])?(\d{1,2})\/(2|3|4|5|8|16|32|64)[ -]?([^\d\s].{0,20})$/u;
const VULGAR = /(\d?) ?([¼½¾⅓⅔⅛⅜⅝⅞])/u;
const NUMERAL = /^(半|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])(\p{Script=Han}{1,3})$/u;
const NUMERALS = '一二三四五六七八九';
/** 二月 is February, 三日 the third of a month, 九分 the length of trousers. */
const NOT_COUNTED = /^(?:月|日|时|分)$/u;
const COUNTED: ReadonlySet<string> = new Set(['time', 'mass', 'volume', 'length']);

/** Undefined when the whole text states no such quantity. */
export function parseCompound(text: string): PlainQuantity | undefined {
  for (const { shape, parts, unit } of PAIRS) {
    const [, whole, part] = shape.exec(text) ?? [];
    // 5'14" is a slip or no length at all; ninety minutes are written 0h90 now and then.
    if (whole !== undefined && part !== undefined && (parts === 60 || Number(part) < parts)) return { value: Number(whole) * parts + Number(part), unit };
  }
  return parseFraction(text) ?? parseNumeral(text);
}

function parseFraction(text: string): PlainQuantity | undefined {
  const spelled = text.replace(VULGAR, (_, whole: string, sign: string) => `${whole && `${whole} `}${sign.normalize('NFKC').replace('⁄', '/')}`);
  const [, whole = '0', above = '', below = '', unit = ''] = FRACTION.exec(spelled) ?? [];
  // "3/4 sleeves" measures nothing, 7/5 is a date.
  return unitNamed(unit) && Number(above) < Number(below) ? { value: Number(whole) + Number(above) / Number(below), unit } : undefined;
}

function parseNumeral(text: string): PlainQuantity | undefined {
  const [, numeral = '', unit = ''] = NUMERAL.exec(text) ?? [];
  if (NOT_COUNTED.test(unit) || !COUNTED.has(unitNamed(unit)?.dimension ?? '')) return undefined;
  if (numeral === '半') return { value: 0.5, unit };
  const digit = (sign: string | undefined): number => (sign === '两' ? 2 : NUMERALS.indexOf(sign ?? '') + 1);
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  return { value: (numeral.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0) + (ones ? digit(ones) : 0), unit };
}
