/**
 * Prices as feeds write them: "15.00 USD", "1.234,56 €", "CHF 1’299.-", 12.5. The amount, and what currencies it may be in.
 *
 * A lone separator before three digits ("1.234") may group or divide: the file's other prices decide, and where they
 * don't, it groups, with a warning.
 */
import { parseNumber } from '../quantity.ts';
import { currenciesNamed } from '../units.ts';

export interface Money {
  readonly amount: number;
  /** ISO 4217 codes that its sign may stand for; [] where it has none. */
  readonly currencies: readonly string[];
  /** "1.234" in a file whose other prices don't tell what the point means. */
  readonly isGuess?: boolean;
}

export type DecimalSign = ',' | '.' | undefined;

const MAX_LENGTH = 40;
const CODE = /^(?:([A-Z]{3})(?![A-Za-z])|(.*?[^A-Za-z])([A-Z]{3})$)/;
/** Digits, or groups of three (two in India), and a fraction. */
const NUMBER = /^[-+−]?(?:\d+|\d{1,3}(?:[.,]\d{2,3})+)?(?:[.,]\d+)?$/;
/** What shoppers pay in any case; a price without tax is another price, and stays unreadable. */
const TAX_INCLUDED = /\s(?:ttc|tvac|incl?\.? (?:vat|tax)|inkl\.? mwst\.?|含税)$/i;
const LONE_SEPARATOR = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** The sign that divides in these prices: one that stands before one or two last digits, and nowhere the other does. */
export function decimalSignOf(texts: Iterable<string>): DecimalSign {
  const counts = { ',': 0, '.': 0 };
  for (const text of texts) {
    const sign = /\d([.,])\d{1,2}(?!\d)/.exec(text.slice(0, MAX_LENGTH))?.[1];
    if (sign === ',' || sign === '.') counts[sign]++;
  }
  if (counts[','] === counts['.']) return undefined;
  return counts[','] > counts['.'] ? ',' : '.';
}

/** Undefined when the value is no price. */
export function readMoney(value: unknown, decimalSign: DecimalSign): Money | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { amount: value, currencies: [] } : undefined;
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return undefined;
  const { rest, currencies } = withoutCurrency(value.normalize('NFKC').replace(TAX_INCLUDED, '').trim());
  // "299.-", "299,–": a Swiss full price.
  const digits = rest.replace(/[.,][-–—]+$/, '').replace(/[\s'’]/g, '');
  if (LONE_SEPARATOR.test(digits)) {
    const divides = decimalSign !== undefined && digits.includes(decimalSign);
    const amount = Number(divides ? digits.replace(',', '.') : digits.replace(/[.,]/, ''));
    return { amount, currencies, ...(decimalSign === undefined ? { isGuess: true } : {}) };
  }
  const amount = NUMBER.test(digits) ? parseNumber(digits) : undefined;
  return amount === undefined ? undefined : { amount, currencies };
}

/** "USD 15.00" → "15.00" and USD; "$12" → "12" and all dollars. */
function withoutCurrency(text: string): { readonly rest: string; readonly currencies: readonly string[] } {
  const [whole, before, rest, after] = CODE.exec(text) ?? [];
  const code = before ?? after;
  if (whole !== undefined && code !== undefined && isCurrency(code)) return { rest: (rest ?? text.slice(code.length)).trim(), currencies: [code] };
  const [, prefix = '', digits = '', suffix = ''] = /^([^\d.,+−-]*)(.*?)([^\d.,\-–—]*)$/.exec(text) ?? [];
  const sign = prefix.trim() || suffix.trim();
  const currencies = sign === '' ? [] : currenciesNamed(sign);
  // An unknown word beside the number leaves it unreadable: "from 12", "12 per month".
  return currencies.length > 0 && (prefix.trim() === '' || suffix.trim() === '') ? { rest: digits.trim(), currencies } : { rest: text, currencies: [] };
}

let codes: ReadonlySet<string> | undefined;

export function isCurrency(code: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(code);
}

/** An amount in minor units (cents; yen have none) as money. */
export function fromMinorUnits(amount: unknown, currency: unknown): Money | undefined {
  const code = typeof currency === 'string' ? currency.trim().toUpperCase() : '';
  if (!Number.isInteger(amount) || typeof amount !== 'number' || !isCurrency(code)) return undefined;
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2;
  return { amount: Number((amount / 10 ** digits).toFixed(digits)), currencies: [code] };
}

/** The price to pay and, on sale, the price before: of two prices the lower is paid, where there is a second and it is lower. */
export function salePrices(regular: Money | undefined, sale: Money | undefined): { readonly price: Money | undefined; readonly listPrice: Money | undefined } {
  if (!regular || !sale) return { price: sale ?? regular, listPrice: undefined };
  return sale.amount < regular.amount ? { price: sale, listPrice: regular } : { price: regular, listPrice: undefined };
}
