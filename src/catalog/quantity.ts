/**
 * Numbers with units, as merchants and shoppers write them, and their comparison across units of one dimension.
 *
 *   "2.24 lb" → {2.24, "lb"}   "1,5 kg" → {1.5, "kg"}   "1.234,56 €" → {1234.56, "€"}   "续航45分钟" → {45, "分钟"}
 *
 * But: ranges ("2 à 3 min") and lists of sizes ("28 x 19 cm") are texts, not quantities.
 */
import { currenciesNamed, isKnownUnit, unitKey, unitNamed } from './units.ts';

export interface Quantity {
  readonly value: number;
  /** As written; '' when there is none. */
  readonly unit: string;
}

const MAX_LENGTH = 60;
const SPACE = '[ \\u00a0\\u202f\\u2009]';
const DIGITS = `[.,]\\d+|\\d{1,3}(?:${SPACE}\\d{3})+(?:[.,]\\d+)?|\\d[\\d.,'’]*`;
/** prefix, sign, number, unit: the prefix holds no digit, the unit none but an exponent or "/10". */
const SHAPE = new RegExp(`^([^\\d]*?)([-−+]?)(${DIGITS})${SPACE}*(\\/${SPACE}*\\d{1,3}|[^\\d\\s,;:()\\[\\]][^\\d,;:\\[\\]]{0,23}[23]?)?$`, 'u');
const DURATION = /^(\d{1,3})\s*(?:h|hr|hrs|hours?|heures?|小时|时)\s*(\d{1,2})\s*(?:m|mn|min|mins|minutes?|分钟|分)?$/iu;
const HAS_DIGIT = /[\d０-９]/;
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

/** The quantity that a whole text states; undefined when it says anything else. A word may stand before a number with a known unit. */
export function parseQuantity(text: string): Quantity | undefined {
  if (text.length > MAX_LENGTH || !HAS_DIGIT.test(text)) return undefined;
  const trimmed = text.replace(/[０-９．，％]/g, (c) => c.normalize('NFKC')).trim();
  const duration = DURATION.exec(trimmed);
  if (duration) return { value: Number(duration[1]) * 60 + Number(duration[2]), unit: 'min' };
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

/** How much of what: comparable where `dimension` is equal. */
export interface Measure {
  readonly dimension: string;
  readonly amount: number;
}

export function measure(quantity: Quantity): Measure {
  const unit = unitNamed(quantity.unit);
  if (unit) return { dimension: unit.dimension, amount: quantity.value * unit.factor + unit.offset };
  const currencies = currenciesNamed(quantity.unit);
  return { dimension: currencies[0] ?? `unit ${unitKey(quantity.unit)}`, amount: quantity.value };
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`; undefined when they measure different things. */
export function compareMeasures(a: Measure, b: Measure): number | undefined {
  return a.dimension === b.dimension ? compareAmounts(a.amount, b.amount) : undefined;
}

/** Below 0, 0 or above 0: factors such as a pound's leave noise in the last digits, which is no difference. */
export function compareAmounts(a: number, b: number): number {
  const difference = a - b;
  return Math.abs(difference) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : difference;
}

/** The same quantity in another unit of its dimension; undefined across dimensions. */
export function convert(quantity: Quantity, unit: string): number | undefined {
  const target = unitNamed(unit);
  const { dimension, amount } = measure(quantity);
  if (target) return target.dimension === dimension ? (amount - target.offset) / target.factor : undefined;
  return dimension === measure({ value: 0, unit }).dimension ? quantity.value : undefined;
}
