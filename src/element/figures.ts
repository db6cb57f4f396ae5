/**
 * Figures of the catalog as a language writes them: `2.5 kg` is `2,5 kg` in French, `40 cm` is `40厘米` in Chinese, `1149 EUR`
 * is `€1,149.00` in English. A number without a unit or currency is left alone, as it may be a size, a year or
 * a version, and so is one that can be read in two ways (`1.500 kg`). What quotes the catalog is not for here.
 */
import type { Lang } from '../protocol/answer.ts';
import { formatPrice } from './format.ts';
import { numbersIn } from './numbers.ts';

export interface FigureStyle {
  readonly lang: Lang;
  /** The store's; another is left as it is written. */
  readonly currency: string | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What `Intl` can write, by how catalogs do. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gram: 'g 克', kilogram: 'kg 千克 公斤', millimeter: 'mm 毫米', centimeter: 'cm 厘米', meter: 'm 米', kilometer: 'km 公里', milliliter: 'ml mL 毫升', liter: 'l L 升',
    second: 's 秒', minute: 'min 分钟', hour: 'h 小时', percent: '% ％', celsius: '°C', ounce: 'oz', pound: 'lb', foot: 'ft', megabyte: 'MB', gigabyte: 'GB', terabyte: 'TB',
  }).flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit] as const)),
);
/** A unit or a currency's code right behind a number, and no longer word or unit (`km/h`, `m²`). */
const BEHIND = /^[ \u00a0\u202f]?(°C|[%％]|[A-Za-z]{1,3}|\p{Script=Han}{1,2})(?!(?!\p{Script=Han})\p{L}|[\p{N}²³/])/u;

const AFTER_NUMBER = /\d[ \u00a0\u202f]$/;

/** The text with its figures so written; not within `names`. */
export function withFigures(text: string, style: FigureStyle, names: Iterable<string> = []): string {
  const kept = [...names].filter((name) => name !== '').flatMap((name) => [...text.matchAll(new RegExp(escaped(name), 'gu'))].map(({ 0: found, index: start }) => ({ start, end: start + found.length })));
  const numbers = numbersIn(text);
  let written = '';
  let at = 0;
  for (const number of numbers) {
    const { start, end, values: [value, second] } = number;
    // Written in groups it would be one number with the one before: "11500 115 002,50".
    if (AFTER_NUMBER.test(text.slice(0, start))) continue;
    if (start < at || value === undefined || second !== undefined || [...kept, ...numbers].some((other) => other !== number && overlap(other, number))) continue;
    const behind = BEHIND.exec(text.slice(end));
    const figure = behind?.[1] === undefined ? undefined : figureOf(value, decimalsOf(text.slice(start, end), value), behind[1], style);
    if (behind === null || figure === undefined) continue;
    written += text.slice(at, start) + figure;
    at = end + behind[0].length;
  }
  return written + text.slice(at);
}

/** A unit as catalogs write it, in the short and long forms of a language; none that `Intl` doesn't know. */
export function unitWords(unit: string, lang: Lang): string[] {
  const known = UNITS.get(unit);
  if (known === undefined) return [];
  const form = (unitDisplay: 'short' | 'long', amount: number): string | undefined => new Intl.NumberFormat(lang, { style: 'unit', unit: known, unitDisplay }).formatToParts(amount).find(({ type }) => type === 'unit')?.value;
  return [form('short', 2), form('long', 2), form('long', 1)].filter((word) => word !== undefined);
}

function figureOf(value: number, decimals: number, unit: string, { lang, currency }: FigureStyle): string | undefined {
  if (unit === currency) {
    const price = formatPrice(value, currency, lang);
    // One finer than the currency's coins (0.0145 EUR a gram) stays as it is written rather than be rounded.
    return numbersIn(price).some(({ values }) => values.includes(value)) ? price : undefined;
  }
  const known = UNITS.get(unit);
  // As exact as the catalog gives it, no more and no less.
  return known === undefined ? undefined : new Intl.NumberFormat(lang, { style: 'unit', unit: known, minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

function decimalsOf(written: string, value: number): number {
  const behindLastMark = /[.,](\d+)$/.exec(written)?.[1] ?? '';
  const isThousands = behindLastMark.length === 3 && Number(written.replaceAll(/\D/g, '')) === value;
  return isThousands ? 0 : behindLastMark.length;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
