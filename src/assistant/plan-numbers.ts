/**
 * The numbers that a plan's conditions may hold: copied from the message or from the plan before. A small model that writes digits
 * freely drops one now and then ("over 10000" became `price>1000`). Of 1,424 numbers in made plans every one was such a copy.
 */
import { parseNumber } from '../catalog/quantity.ts';
import { currenciesNamed, unitNamed, type Unit } from '../catalog/units.ts';
import { oneOf, run, type Node } from './grammar.ts';
import { spelledValues } from './number-words.ts';
import type { Plan } from './plan.ts';

/** A plan's number: digits, a point, and a sign below zero. */
const WRITTEN = /^-?\d+(?:\.\d+)?/;
/** Before a number that may be below zero; "2-7" is a range, and "moins de 7" a bound. */
const BELOW_ZERO = /(?:^|[\s(:=])[-−–]\s?$|零下$|(?:minus|moins)\s$/iu;
/** "A litre", "moins d'un kilo". */
const ONE_OF = /(?<!\p{L})(?:an?|one|une?)\s(\p{Script=Latin}{2,12})/giu;
const MOST_DIGITS = 9;
/** "1 500", "1,500.50", "2k", "3万". */
const IN_DIGITS = /(\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)\s?((?:k|w|mille|thousand)(?!\p{Script=Latin})|百|千|万)?/giu;
/** What a number may be multiplied by; "60 W" are watts, 3w in Chinese 30,000. */
const TIMES: Readonly<Record<string, readonly number[]>> = { k: [1000], mille: [1000], thousand: [1000], w: [1, 10_000], 百: [100], 千: [1000], 万: [10_000] };
/** The word or sign behind a number. */
const BEHIND = /^\s?(\p{Script=Han}{1,3}|[^\s\d\p{Script=Han}]{1,12})/u;
const HAN = /\p{Script=Han}/u;
/** Units that are other words too ("under 50 in blue", "2 a piece"), or money as well. */
const EITHER: ReadonlySet<string> = new Set(['', 'a', 'à', 'an', 'in', 'to', 'go', 't', 'mo', 'mi', 'm', 'h', 'j', 's', 'fr', 'pound', 'pounds', 'livre', 'livres', '两']);
/** They count: what has so many of them is measured by nothing. */
const PIECES: ReadonlySet<string> = new Set(['count', 'people']);
/** Units, but of marks, shares and strong drinks as well. */
const LOOSE: ReadonlySet<string> = new Set(['分', '度', '%', '天', '日', '号', '时']);
const BETWEEN = /(?:between|entre|from|de)\s*\p{Sc}?$/iu;
const AND = /^\s*(?:and|et|to|à|-|–|&)\s*$/iu;
const UP_TO = /^\s*(?:to|à|-|–|~|～|到|至)\s*$/iu;
const IN_HAN = /[零〇一二两三四五六七八九十百千万半]+/gu;
const HAN_DIGITS = '零一二三四五六七八九';

/** What a number may be compared with: a price, or anything else. */
export type NumberUse = 'price' | 'other';

/** Numbers of a turn that are of one kind. */
export interface SaidNumbers {
  readonly numbers: Node;
  /** Left out where the message doesn't tell. */
  readonly use?: NumberUse;
  /** What they measure, where the message says so. */
  readonly unit?: Unit;
}

type Mark = Omit<SaidNumbers, 'numbers'>;

/**
 * The numbers that the turn's conditions may hold, by what they may be compared with: a sum of money is a price, and a figure with
 * another unit none. Any number where the message spells one that isn't whole; none where there is none to copy.
 */
export function planNumbers(message: string, ...before: readonly (Plan | undefined)[]): SaidNumbers[] {
  const said = message.normalize('NFKC');
  const spelled = spelledValues(said.replace(IN_DIGITS, ' ').toLowerCase());
  if (!spelled) return [{ numbers: run('number', (c) => (c >= '0' && c <= '9') || c === '.', 1, MOST_DIGITS) }];
  const inDigits = [...said.matchAll(IN_DIGITS)];
  const marks = ofRanges(inDigits, said);
  const kinds = new Map<string, { readonly mark: Mark; readonly texts: Set<string> }>();
  const put = (numbers: readonly (number | string)[], mark: Mark): void => {
    const key = `${mark.use ?? ''} ${mark.unit ? `${mark.unit.dimension} ${String(mark.unit.factor)}` : ''}`;
    const kind = kinds.get(key) ?? { mark, texts: new Set() };
    kinds.set(key, kind);
    for (const number of numbers) {
      const text = typeof number === 'string' ? number : String(Math.round(number * 1e6) / 1e6);
      if (text.length <= MOST_DIGITS && WRITTEN.exec(text)?.[0] === text) kind.texts.add(text);
    }
  };
  for (const [i, match] of inDigits.entries()) {
    const [, digits = '', scale = ''] = match;
    if (BELOW_ZERO.test(said.slice(0, match.index))) put(readings(digits).map((n) => -n), marks[i] ?? {});
    for (const times of TIMES[scale.toLowerCase()] ?? [1]) put(times === 1 ? [...readings(digits), digits] : readings(digits).map((n) => n * times), (times === 1 && scale !== '' ? inUnit(scale) : marks[i]) ?? {});
  }
  for (const match of said.matchAll(IN_HAN)) put([hanNumber(match[0]) ?? []].flat(), markOf(said, match.index, match.index + match[0].length) ?? {});
  for (const [, name = ''] of said.matchAll(ONE_OF)) {
    const mark = EITHER.has(name.toLowerCase()) ? undefined : inUnit(name);
    if (mark?.unit) put([1], mark);
  }
  put([...spelled, ...before.flatMap(numbersOf)], {});
  return [...kinds.values()].filter(({ texts }) => texts.size > 0).map(({ mark, texts }) => ({ numbers: oneOf(texts), ...mark }));
}

/** What the signs around each number say; of "between 15 and 25 litres" both are litres, of "$20 to 30" both money. */
function ofRanges(numbers: readonly RegExpExecArray[], said: string): (Mark | undefined)[] {
  const end = (match: RegExpExecArray): number => match.index + match[0].length;
  const marks = numbers.map((match) => markOf(said, match.index, end(match)));
  for (const [i, match] of numbers.entries()) {
    const next = numbers[i + 1];
    if (!next) continue;
    const isRange = (BETWEEN.test(said.slice(0, match.index)) ? AND : UP_TO).test(said.slice(end(match), next.index));
    if (isRange) marks.splice(i, 2, marks[i] ?? marks[i + 1], marks[i + 1] ?? marks[i]);
  }
  return marks;
}

/** A number by itself, "2", "x2", "2x": none of a code, a size (3x3) or a decimal. */
const ALONE = /(?<![a-zà-ÿ\d./-]|\d,)(?:[x×]\s?)?(\d{1,4})(?:[x×](?![\p{L}\d]))?(?![\d./-]|,\d|[a-zà-ÿ])/giu;
const MOST_PIECES = 12;
/** "A pair", 一对; one needs no saying. */
const WITHOUT_NUMBER = ['1', '2'];
/** Where no number can be read the model may still know one, mistyped as it is: "troois". */
const FEW = Array.from({ length: 12 }, (_, i) => String(i + 1));

/**
 * A node for how many are put in the cart: as many as the message says; any number where it spells one that isn't
 * whole. `before`: how many the plan before said, which a small model repeats for the next product. `sizes`: what variants are called
 * by, which say how many of none: "the yellow ones in 39".
 */
export function quantities(message: string, before?: number, sizes: ReadonlySet<string> = new Set()): Node {
  const said = message.normalize('NFKC');
  const spelled = spelledValues(said.toLowerCase());
  if (!spelled) return run('quantity', (c) => c >= '0' && c <= '9', 1, 4);
  const inDigits = [...said.matchAll(ALONE)].filter((match) => !isMeasure(said.slice(match.index + match[0].length)) && !isSum(said, match)).map(([, digits = '']) => digits);
  const inHan = [...said.matchAll(IN_HAN)].flatMap(([word]) => hanNumber(word) ?? []).filter(Number.isInteger).map(String);
  const found = [...inDigits, ...inHan, ...spelled.map(String)].filter((n) => Number(n) > 0 && n.length <= 4 && !sizes.has(n));
  return oneOf(new Set(found.length > 0 ? [...found, ...WITHOUT_NUMBER] : FEW.filter((n) => n !== String(before))));
}

/** Whether what is behind a number is a measure of other than pieces. */
function isMeasure(behind: string): boolean {
  const unit = namesIn(behind).map((name) => (EITHER.has(name.toLowerCase()) ? undefined : unitNamed(name))).find((named) => named);
  return unit !== undefined && unit.dimension !== 'count';
}

/** "The 59 € one", 59块那个; of few 块 are pieces, too: 3块香皂. */
function isSum(said: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return markOf(said, match.index, end)?.use === 'price' && !(said.slice(end).trimStart().startsWith('块') && Number(match[1]) <= MOST_PIECES);
}

/** What stands behind a number, as units and currencies may be called; Chinese doesn't part them from what follows. */
function namesIn(behind: string): string[] {
  const [, word = ''] = BEHIND.exec(behind) ?? [];
  return HAN.test(word) ? [3, 2, 1].map((length) => word.slice(0, length)) : [word.replace(/[.,;:!?)]+$/, '')];
}

/** What the signs around a number say of it; undefined where they say nothing. */
function markOf(said: string, from: number, to: number): Mark | undefined {
  if (currenciesNamed(said.slice(0, from).trimEnd().slice(-1)).length > 0) return { use: 'price' };
  for (const name of namesIn(said.slice(to))) {
    if (EITHER.has(name.toLowerCase())) return undefined;
    if (currenciesNamed(name).length > 0) return { use: 'price' };
    const mark = inUnit(name);
    if (mark) return mark;
  }
  return undefined;
}

function inUnit(name: string): Mark | undefined {
  const unit = unitNamed(name);
  return unit && { use: 'other', ...(PIECES.has(unit.dimension) || LOOSE.has(name) ? {} : { unit }) };
}

/** "1,500" is fifteen hundred or one and a half. */
function readings(digits: string): number[] {
  const decimal = /^\d+[.,]\d+$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
  return [...new Set([parseNumber(digits), /^\d+[.,]\d{3}$/.test(digits) ? Number(digits.replace(/[.,]/, '')) : undefined, decimal])].filter((n) => n !== undefined);
}

/** 三百 is 300, 一万二 12,000, 两千五百 2,500; undefined for what is no number. */
export function hanNumber(word: string): number | undefined {
  let total = 0; // of whole ten thousands
  let section = 0;
  let digit: number | undefined;
  let unit = 1;
  for (const char of word.replaceAll('两', '二').replaceAll('〇', '零')) {
    const value = HAN_DIGITS.indexOf(char);
    if (char === '半') {
      if (unit === 1 && total + section + (digit ?? 0) > 0) return undefined;
      section += unit === 1 ? 0.5 : unit / 2;
    } else if (value >= 0) {
      if (digit !== undefined && digit > 0) return undefined;
      digit = value;
      if (value === 0) unit = 10;
    } else if (char === '万') {
      total = (section + (digit ?? 0)) * 10_000;
      [section, digit, unit] = [0, undefined, 10_000];
    } else {
      unit = char === '十' ? 10 : char === '百' ? 100 : 1000;
      section += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  // 三百五 leaves its last unit out: 350.
  const rest = digit === undefined ? 0 : digit * (unit > 10 ? unit / 10 : 1);
  const number = total + section + rest;
  return number > 0 ? number : undefined;
}

function numbersOf(last: Plan | undefined): string[] {
  const conditions = !last ? [] : 'clauses' in last ? last.clauses.where : 'options' in last ? last.options : [];
  return conditions.flatMap(({ value }) => WRITTEN.exec(String(value))?.[0] ?? []);
}
