/**
 * Numbers with units, as merchants and shoppers write them, and their comparison across units of one dimension.
 *
 *   "2.24 lb" → {2.24, "lb"}   "1,5 kg" → {1.5, "kg"}   "1.234,56 €" → {1234.56, "€"}   "续航45分钟" → {45, "分钟"}
 *
 *   "3-5 days", "18–24 cm", "10 to 15 kg", "3 à 5 jours", "3～5天" → {3, to: 5, "days"} …
 *
 * But: lists of sizes ("28 x 19 cm") are texts, and so are ranges without a unit: "36-38" may as well be a size or a code.
 */
import { parseCompound } from './compound-quantity.ts';
import { currenciesNamed, isKnownUnit, unitKey, unitNamed } from './units.ts';

export interface Quantity {
  readonly value: number;
  /** The upper end of a range; `value` is its lower one. */
  readonly to?: number;
  /** As written; '' when there is none. */
  readonly unit: string;
}

const MAX_LENGTH = 60;
const SPACE = '[ \\u00a0\\u202f\\u2009]';
const DIGITS = `[.,]\\d+|\\d{1,3}(?:${SPACE}\\d{3})+(?:[.,]\\d+)?|\\d{1,3}(?:['’]\\d{3})+(?:[.,]\\d+)?|\\d[\\d.,]*`;
/** prefix, sign, number, unit: the prefix holds no digit, the unit none but an exponent or "/10". */
const SHAPE = new RegExp(`^([^\\d]*?)([-−+]?)(${DIGITS})${SPACE}*(\\/${SPACE}*\\d{1,3}|[^\\d\\s,;:()\\[\\]][^\\d,;:\\[\\]]{0,23}[23]?)?$`, 'u');
const HAS_NUMBER = /[\d０-９¼½¾⅓⅔⅛⅜⅝⅞一二两三四五六七八九十半]/;
const APPROXIMATION = /^[~≈≤≥<>±约]$/u;

/** A number in either notation: "1,234.5", "1.234,5", "1 234,5", "0,25", "1,234" (thousands), "1.5". */
export function parseNumber(text: string): number | undefined {
  let digits = text.normalize('NFKC').replace(/[\s'’]/g, '').replace('−', '-').replace(/^\+/, '');
  const sign = digits.startsWith('-') ? -1 : 1;
  if (sign < 0) digits = digits.slice(1);
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(digits)) return undefined;
  digits = digits.replace(/[.,]$/, '');
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  if (comma >= 0 && dot >= 0) {
    const decimal = comma > dot ? ',' : '.';
    const grouping = decimal === ',' ? '.' : ',';
    if (digits.indexOf(decimal) !== digits.lastIndexOf(decimal)) return undefined;
    digits = digits.replaceAll(grouping, '').replace(decimal, '.');
  } else if (comma >= 0) {
    const isGrouped = /^[1-9]\d{0,2}(?:,\d{3})+$/.test(digits);
    if (!isGrouped && digits.indexOf(',') !== comma) return undefined;
    digits = isGrouped ? digits.replaceAll(',', '') : digits.replace(',', '.');
  } else if (dot >= 0 && digits.indexOf('.') !== dot) {
    if (!/^\d{1,3}(?:\.\d{3})+$/.test(digits)) return undefined;
    digits = digits.replaceAll('.', '');
  }
  const value = Number(digits) * sign;
  return Number.isFinite(value) ? value : undefined;
}

function halfWidth(text: string): string {
  return text.replace(/[０-９．，％]/g, (c) => c.normalize('NFKC'));
}

/** The quantity that a whole text states; undefined when it says anything else. A word may stand before a number with a known unit. */
export function parseQuantity(text: string): Quantity | undefined {
  if (text.length > MAX_LENGTH || !HAS_NUMBER.test(text)) return undefined;
  const trimmed = halfWidth(text).trim();
  const compound = parseCompound(trimmed);
  if (compound) return compound;
  const shape = SHAPE.exec(trimmed);
  if (!shape) return undefined;
  const [, rawPrefix = '', sign = '', number = '', rawUnit = ''] = shape;
  const prefix = rawPrefix.trim();
  const unit = rawUnit.replace(/\.$/, '').trim();
  const value = parseNumber(number);
  if (value === undefined) return undefined;
  const signed = sign === '-' || sign === '−' ? -value : value;
  if (prefix) {
    if (unit === '' && currenciesNamed(prefix).length > 0) return { value: signed, unit: prefix };
    if (!APPROXIMATION.test(prefix) && !isKnownUnit(unit)) return undefined;
    if (/[a-z]$/i.test(rawPrefix) || /[-–—]$/.test(rawPrefix)) return undefined;
  }
  if (/\s/.test(unit) && !isKnownUnit(unit)) return undefined;
  return { value: signed, unit: unit.replace(/\s+/g, unit.startsWith('/') ? '' : ' ') };
}

/** A lower end, with or without a unit of its own, and what may be an upper one. */
const RANGE = /^(.*?\d[^\d]*?)(?:\s*[-–—−－~～〜至到]\s*|\s(?:to|à|a)\s+)([-−+]?[.,]?\d.*)$/iu;
/** "3月-5月" and "10-12日" are dates, "12-34B" is rather a code: of single letters only those that units are written with. */
const UNIT_OF_NO_RANGE = /^(?:[月日BDGHJMSTabk])$/;
/** Lights burn at thousands of kelvin: no code has such ends. */
const LEAST_KELVIN = 1000;
/** What a merchant notes behind a quantity: "720 g (pair)", "2.4 kg（含电池）". */
const NOTE = /^([^()（）]*\d[^()（）]*?)\s*[(（][^()（）]+[)）]$/u;
/** What counts years from here on is a date too. */
const FIRST_YEAR = 1000;

/** The range that a whole text states, in the unit of its upper end; undefined when it says anything else. */
export function parseRange(text: string): Quantity | undefined {
  if (text.length > MAX_LENGTH || !HAS_NUMBER.test(text)) return undefined;
  const [, from = '', to = ''] = RANGE.exec(halfWidth(text.normalize('NFC')).trim()) ?? [];
  const high = parseQuantity(to);
  const unit = high && unitNamed(high.unit);
  const isCode = high !== undefined && UNIT_OF_NO_RANGE.test(high.unit) && !(high.unit === 'K' && high.value >= LEAST_KELVIN);
  if (!unit || isCode || (unit.name === 'year' && high.value >= FIRST_YEAR)) return undefined;
  const own = parseQuantity(from);
  const low = own && own.unit !== '' ? own : parseQuantity(`${from} ${high.unit}`);
  const value = low && convert(low, high.unit);
  return value === undefined || value >= high.value ? undefined : { value, to: high.value, unit: high.unit };
}

/** A note behind it is no part of it, where the unit is a known one. */
export function parseQuantityOrRange(text: string): Quantity | undefined {
  const [, noted] = text.length > MAX_LENGTH ? [] : (NOTE.exec(text.trim()) ?? []);
  const quantity = noted === undefined ? undefined : parseQuantityOrRange(noted);
  return quantity && isKnownUnit(quantity.unit) ? quantity : (parseQuantity(text) ?? parseRange(text));
}

/** How much of what: comparable where `dimension` is equal. */
export interface Measure {
  readonly dimension: string;
  readonly low: number;
  /** Above `low` for a range, else the same. */
  readonly high: number;
}

export function measure({ value, to, unit: name }: Quantity): Measure {
  const unit = unitNamed(name);
  const amount = (written: number): number => (unit ? written * unit.factor + unit.offset : written);
  const low = amount(value);
  return { dimension: unit?.dimension ?? currenciesNamed(name)[0] ?? `unit ${unitKey(name)}`, low, high: to === undefined ? low : amount(to) };
}

/** Whether the two measure the same thing and one of them lies within the other: two amounts are equal, an amount is in a range. */
export function isWithin(a: Measure, b: Measure): boolean {
  if (a.dimension !== b.dimension) return false;
  const low = compareAmounts(a.low, b.low);
  const high = compareAmounts(a.high, b.high);
  return (low <= 0 && high >= 0) || (low >= 0 && high <= 0);
}

/** Equal amounts, or the same two ends. */
export function isSameMeasure(a: Measure, b: Measure): boolean {
  return a.dimension === b.dimension && compareAmounts(a.low, b.low) === 0 && compareAmounts(a.high, b.high) === 0;
}

/** Below 0, 0 or above 0: factors such as a pound's leave noise in the last digits, which is no difference. */
export function compareAmounts(a: number, b: number): number {
  const difference = a - b;
  return Math.abs(difference) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : difference;
}

/** The same quantity in another unit of its dimension, of a range its lower end; undefined across dimensions. */
export function convert(quantity: Quantity, unit: string): number | undefined {
  const target = unitNamed(unit);
  // As it is written, without what factors leave in the last digits.
  if (target && target === unitNamed(quantity.unit)) return quantity.value;
  const { dimension, low } = measure(quantity);
  if (target) return target.dimension === dimension ? (low - target.offset) / target.factor : undefined;
  return dimension === measure({ value: 0, unit }).dimension ? quantity.value : undefined;
}
