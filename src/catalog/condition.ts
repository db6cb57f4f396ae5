/**
 * One condition as a test of one value. Equality of texts is forgiving (case, accents, lists, whole words inside),
 * order is of numbers only, units are compared by what they measure.
 *
 *   = "Black"   holds for "black", "Black/Blue", ["Black", "Red"]; not for "Blackberry"
 *   < "1 kg"    holds for "500 g"; never for "12 cm"
 *   = "4 days"  holds for "3-5 days"; <= "5 days" too, <= "4 days" doesn't: it may take five
 *
 * But: what lists, absent values and variants come to is `filter.ts`.
 */
import { containsWords, fold, plainWords } from './analyze.ts';
import { compareAmounts, isWithin, measure, parseQuantityOrRange, type Measure, type Quantity } from './quantity.ts';
import type { Availability, Operator, Scalar } from './types.ts';
import { currenciesNamed } from './units.ts';

export type ScalarTest = (value: ComparableValue) => boolean;

const SEPARATORS = /[,;/|、，；\n]+/;
const YES = new Set(['yes', 'true', 'oui', 'vrai', '是', '有', '支持', 'y', '1']);
const NO = new Set(['no', 'false', 'non', 'faux', '否', '无', '没有', '不支持', 'n', '0', 'none', 'aucun']);

/** What a text or a truth value says: true, false, or undefined for neither. */
export function parseBoolean(value: Scalar): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = fold(String(value)).trim();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** A value with all that comparing it needs, each computed once: fields hold few distinct values, and queries come again. */
export class ComparableValue {
  readonly value: Scalar;
  /** Unit of bare numbers ('' for none; a price's currency). */
  readonly unit: string;
  #quantity: Quantity | null | undefined;
  #measured: Measure | undefined;
  #text: string | undefined;
  #words: readonly string[] | undefined;

  constructor(value: Scalar, unit: string) {
    this.value = value;
    this.unit = unit;
  }

  get quantity(): Quantity | undefined {
    if (this.#quantity === undefined) this.#quantity = quantityOf(this.value, this.unit) ?? null;
    return this.#quantity ?? undefined;
  }

  get measured(): Measure | undefined {
    const { quantity } = this;
    if (quantity) this.#measured ??= measure(quantity);
    return this.#measured;
  }

  /** Folded, for equality. */
  get text(): string {
    return (this.#text ??= fold(String(this.value)).replace(/\s+/g, ' ').trim());
  }

  get words(): readonly string[] {
    return (this.#words ??= plainWords(String(this.value)));
  }
}

/** The test of `=` for one value. `unit`: what a bare number is in. */
export function equalTest(wanted: Scalar, unit: string): ScalarTest {
  const asked = new ComparableValue(wanted, unit);
  const truth = parseBoolean(wanted);
  return (own) => {
    const { value } = own;
    if (typeof value === 'boolean') return truth === value;
    if (typeof wanted === 'boolean') return (parseBoolean(value) ?? true) === wanted;
    if (own.measured && asked.measured && isWithin(own.measured, asked.measured)) return true;
    if (typeof value === 'number') return false;
    if (own.text === asked.text) return true;
    // Where the field has no usual unit, a bare number is in whatever unit the value is in: "44" is "44 cm".
    if (own.quantity && asked.quantity) return unit === '' && asked.quantity.unit === '' && isBetween(asked.quantity.value, own.quantity);
    return own.text.split(SEPARATORS).some((part) => part.trim() === asked.text) || containsWords(own.words, asked.words);
  };
}

function isBetween(value: number, { value: low, to: high = low }: Quantity): boolean {
  return value >= low && value <= high;
}

/** A range of what values measure; an end that is undefined is open. */
export interface MeasureRange {
  readonly dimension: string;
  readonly low?: number;
  readonly isLowIn: boolean;
  readonly high?: number;
  readonly isHighIn: boolean;
}

/** The values that are `<`, `<=`, `>` or `>=` the wanted one; undefined when it is no number. "At most 3-5 days" is at most 5. */
export function orderRange(op: Exclude<Operator, '=' | '!='>, wanted: Scalar, unit: string): MeasureRange | undefined {
  const limit = new ComparableValue(wanted, unit).measured;
  if (!limit) return undefined;
  const isIn = op === '<=' || op === '>=';
  const { dimension } = limit;
  const end = op === '<' || op === '>=' ? limit.low : limit.high;
  return op === '<' || op === '<=' ? { dimension, high: end, isHighIn: isIn, isLowIn: false } : { dimension, low: end, isLowIn: isIn, isHighIn: false };
}

/** The values between two ends, both included, whichever is the greater; undefined when they are no numbers of one kind. */
export function betweenRange(from: Scalar, to: Scalar, unit: string): MeasureRange | undefined {
  const [a, b] = [from, to].map((end) => new ComparableValue(end, unit).measured);
  if (!a || !b || a.dimension !== b.dimension) return undefined;
  return { dimension: a.dimension, low: Math.min(a.low, b.low), isLowIn: true, high: Math.max(a.high, b.high), isHighIn: true };
}

/** In seconds: what takes so long is waited for by nobody, and what is so old is somebody. */
const LEAST_AGE = 60 * 86_400;

/**
 * A value that is itself a range must be in it from end to end: of 3-5 days no more is known than that it is one of them. A range of ages or of
 * people is what a thing suits, all of it: one end in it is enough.
 */
export function isInRange(valueLow: number, valueHigh: number, { dimension, low, isLowIn, high, isHighIn }: MeasureRange): boolean {
  const suits = dimension === 'people' || (dimension === 'time' && valueHigh >= LEAST_AGE);
  const aboveLow = low === undefined ? 1 : compareAmounts(suits ? valueHigh : valueLow, low);
  const aboveHigh = high === undefined ? -1 : compareAmounts(suits ? valueLow : valueHigh, high);
  return (aboveLow > 0 || (aboveLow === 0 && isLowIn)) && (aboveHigh < 0 || (aboveHigh === 0 && isHighIn));
}

/** The test of an availability. What is low in stock can be bought, so it is in stock too. */
export function availabilityTest(wanted: Scalar): ScalarTest {
  const asked = parseAvailability(wanted);
  return ({ value }) => value === asked || (asked === 'in_stock' && value === 'low_stock');
}

/** "In stock", "https://schema.org/OutOfStock", true … as an availability; undefined when it says none. */
export function parseAvailability(value: Scalar): Availability | undefined {
  if (typeof value === 'boolean') return value ? 'in_stock' : 'out_of_stock';
  const word = fold(String(value)).replace(/^https?:\/\/schema\.org\//, '').replace(/[^\p{L}]/gu, '');
  // "In stock: 0", "0 available".
  if (/(?<![\d.,])0+(?![\d.,])/.test(String(value))) return 'out_of_stock';
  if (['instock', 'available', 'yes', 'enstock', 'disponible', '有货', '现货', 'onlineonly', 'instoreonly'].includes(word)) return 'in_stock';
  if (['lowstock', 'limitedavailability', 'limited', 'stockfaible', '库存紧张', 'fewleft'].includes(word)) return 'low_stock';
  if (['outofstock', 'unavailable', 'soldout', 'discontinued', 'no', 'rupture', 'enrupture', 'indisponible', 'epuise', '缺货', '无货', '售罄', 'backorder'].includes(word)) return 'out_of_stock';
  return undefined;
}

/** A number as a quantity in `unit`; a text as the quantity it states. A bare number in a text is in `unit` too. */
export function quantityOf(value: Scalar, unit: string): Quantity | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? { value, unit } : undefined;
  const quantity = parseQuantityOrRange(value);
  if (!quantity) return undefined;
  if (quantity.unit === '') return { value: quantity.value, unit };
  // "$" is whatever dollar the store sells in.
  return currenciesNamed(quantity.unit).includes(unit) ? { value: quantity.value, unit } : quantity;
}
