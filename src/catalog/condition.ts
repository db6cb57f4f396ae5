/**
 * One condition as a test of one value. Equality of texts is forgiving (case, accents, lists, whole words inside),
 * order is of numbers only, units are compared by what they measure.
 *
 *   = "Black"   holds for "black", "Black/Blue", ["Black", "Red"]; not for "Blackberry"
 *   < "1 kg"    holds for "500 g"; never for "12 cm"
 */
import { containsWords, fold, plainWords } from './analyze.ts';
import { compareQuantities, parseQuantity, type Quantity } from './quantity.ts';
import type { AttributeValue, Availability, Operator } from './types.ts';
import { currenciesNamed } from './units.ts';

export type ValueTest = (value: AttributeValue | undefined) => boolean;
type Scalar = string | number | boolean;

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

/** The test of `field op wanted`. `unit`: what bare numbers of the field are in ('' for none; a price's currency). */
export function valueTest(op: Operator, wanted: Scalar, unit: string): ValueTest {
  if (op === '=' || op === '!=') {
    const isEqual = remembered(equalTest(wanted, unit));
    const holds: ValueTest = (value) => value !== undefined && (isList(value) ? value.some(isEqual) : isEqual(value));
    return op === '=' ? holds : (value) => !holds(value);
  }
  const limit = quantityOf(wanted, unit);
  if (!limit) return () => false;
  const isInOrder = (value: Scalar): boolean => {
    const quantity = quantityOf(value, unit);
    const order = quantity && compareQuantities(quantity, limit);
    if (order === undefined) return false;
    return op === '<' ? order < 0 : op === '<=' ? order <= 0 : op === '>' ? order > 0 : order >= 0;
  };
  return (value) => value !== undefined && (isList(value) ? value.some(isInOrder) : isInOrder(value));
}

/** The test of an availability. What is low in stock can be bought, so it is in stock too. */
export function availabilityTest(op: Operator, wanted: Scalar): ValueTest {
  const asked = parseAvailability(wanted);
  const holds: ValueTest = (value) => value !== undefined && (value === asked || (asked === 'in_stock' && value === 'low_stock'));
  if (op === '=') return holds;
  return op === '!=' ? (value) => !holds(value) : () => false;
}

/** "In stock", "https://schema.org/OutOfStock", true … as an availability; undefined when it says none. */
export function parseAvailability(value: Scalar): Availability | undefined {
  if (typeof value === 'boolean') return value ? 'in_stock' : 'out_of_stock';
  const word = fold(String(value)).replace(/^https?:\/\/schema\.org\//, '').replace(/[^\p{L}]/gu, '');
  if (['instock', 'available', 'yes', 'enstock', 'disponible', '有货', '现货', 'onlineonly', 'instoreonly'].includes(word)) return 'in_stock';
  if (['lowstock', 'limitedavailability', 'limited', 'stockfaible', '库存紧张', 'fewleft'].includes(word)) return 'low_stock';
  if (['outofstock', 'unavailable', 'soldout', 'discontinued', 'no', 'rupture', 'enrupture', 'indisponible', 'epuise', '缺货', '无货', '售罄', 'backorder'].includes(word)) return 'out_of_stock';
  return undefined;
}

/** A number as a quantity in `unit`; a text as the quantity it states. A bare number in a text is in `unit` too. */
export function quantityOf(value: Scalar, unit: string): Quantity | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? { value, unit } : undefined;
  const quantity = parseQuantity(value);
  if (!quantity) return undefined;
  if (quantity.unit === '') return { value: quantity.value, unit };
  // "$" is whatever dollar the store sells in.
  return currenciesNamed(quantity.unit).includes(unit) ? { value: quantity.value, unit } : quantity;
}

/** Fields hold few distinct values: each is compared once. */
function remembered(test: (value: Scalar) => boolean): (value: Scalar) => boolean {
  const results = new Map<Scalar, boolean>();
  return (value) => {
    let result = results.get(value);
    if (result === undefined) results.set(value, (result = test(value)));
    return result;
  };
}

function isList(value: AttributeValue): value is readonly (string | number)[] {
  return typeof value === 'object';
}

function equalTest(wanted: Scalar, unit: string): (value: Scalar) => boolean {
  const truth = parseBoolean(wanted);
  const folded = foldValue(String(wanted));
  const words = plainWords(String(wanted));
  const quantity = quantityOf(wanted, unit);
  return (value) => {
    if (typeof value === 'boolean') return truth === value;
    if (typeof wanted === 'boolean') return (parseBoolean(value) ?? true) === wanted;
    const own = quantityOf(value, unit);
    if (own && quantity && compareQuantities(own, quantity) === 0) return true;
    if (typeof value === 'number') return false;
    const text = foldValue(value);
    if (text === folded) return true;
    // Where the field has no usual unit, a bare number is in whatever unit the value is in: "44" is "44 cm".
    if (own && quantity) return unit === '' && quantity.unit === '' && own.value === quantity.value;
    return text.split(SEPARATORS).some((part) => part.trim() === folded) || containsWords(plainWords(value), words);
  };
}

function foldValue(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
