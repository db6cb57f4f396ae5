/**
 * Finds in an answer's text what stands in the catalog: the values, and the numbers of values, each with the lines that it
 * comes from. What could be chance is left alone: a bare small number may count something else, and in an answer about
 * several products a value counts only beside the name of its own.
 */
import type { Lang, Source } from '../protocol/answer.ts';
import { fieldName, valueWords } from './field-words.ts';
import { unitWords } from './figures.ts';
import { numbersIn, type WrittenNumber } from './numbers.ts';
import type { Strings } from './strings.ts';

/** A piece of the text; without sources it is none of the catalog's. */
export interface TextPart {
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface PartsContext {
  /** The answer's language, and the words in it. */
  readonly lang: Lang;
  readonly strings: Strings;
  readonly sources: readonly Source[];
  /** Of the products spoken of, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Whether the answer is what the sources say, and not a list or a count of products. */
  readonly isReading: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Fact extends Span {
  readonly sources: readonly Source[];
}

/** A longer text is a description: only its numbers are looked for. */
const MOST_LETTERS = 60;
/** A smaller whole number without its unit may count anything. */
const TELLING = 10;

export function factParts(text: string, context: PartsContext): TextPart[] {
  const names = [...context.titles].flatMap(([product, title]) => occurrences(title, text).map((span) => ({ ...span, product })));
  const found = context.sources.flatMap((source) => spansOf(source, text, context).map((span) => ({ ...span, source }))).filter((span) => !names.some((name) => overlap(name, span)));
  const facts: Fact[] = [];
  for (const { start, end } of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (facts.some((fact) => overlap(fact, { start, end }))) continue;
    const here = new Set(found.filter((span) => span.start === start && span.end === end).map(({ source }) => source));
    const sources = ownOf([...here], { start, end }, text, names, context);
    if (sources.length > 0) facts.push({ start, end, sources });
  }
  return cut(text, facts.sort((a, b) => a.start - b.start));
}

function cut(text: string, facts: readonly Fact[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end, sources } of facts) {
    parts.push({ text: text.slice(at, start), sources: [] }, { text: text.slice(start, end), sources });
    at = end;
  }
  return [...parts, { text: text.slice(at), sources: [] }].filter((part) => part.text !== '');
}

/** Of the sources of a span those of the product whose name stands nearest in the same sentence, before it rather than behind. */
function ownOf(sources: readonly Source[], span: Span, text: string, names: readonly (Span & { readonly product: string })[], context: PartsContext): readonly Source[] {
  const products = new Set(context.sources.map((source) => ('product' in source ? source.product : '')));
  if (products.size < 2) return sources;
  const { start, end } = sentenceAround(span, text);
  const near = names.filter((name) => name.start >= start && name.end <= end);
  const before = near.filter((name) => name.end <= span.start).sort((a, b) => b.end - a.end);
  const behind = near.filter((name) => name.start >= span.end).sort((a, b) => a.start - b.start);
  const owner = [...before, ...behind].find(({ product }) => sources.some((source) => 'product' in source && source.product === product));
  return owner ? sources.filter((source) => 'product' in source && source.product === owner.product) : [];
}

function sentenceAround({ start, end }: Span, text: string): Span {
  const ends = [...text.matchAll(/[.!?](?=\s|$)|[。！？\n]/gu)].map(({ index }) => index + 1);
  return { start: ends.findLast((each) => each <= start) ?? 0, end: ends.find((each) => each >= end) ?? text.length };
}

function spansOf(source: Source, text: string, context: PartsContext): Span[] {
  const isPolicy = 'policy' in source;
  if (!isPolicy && source.field === 'title') return [];
  const spans = numberSpans(source, text, context);
  if (source.text.length > MOST_LETTERS || isPolicy) return spans;
  // "Is it waterproof?" is answered with the field's own name.
  const isTruth = source.text === 'yes' || source.text === 'no';
  const values = isTruth ? [fieldName(source.field)] : [source.text, valueWords(source.text, context.strings)];
  return [...spans, ...values.filter((value) => value.length > 1).flatMap((value) => occurrences(value, text))];
}

/** Numbers of the source, with their unit where it stands beside them. */
function numberSpans(source: Source, text: string, { lang, titles, isReading }: PartsContext): Span[] {
  const written = numbersIn(text).filter((number) => !isOfName(number, text, titles));
  return numbersIn(source.text).flatMap(({ end, values }) => {
    const unit = /^\s*(\p{Script=Han}|[^\s\d.,;:!?()。，\p{Script=Han}]+)/u.exec(source.text.slice(end))?.[1] ?? '';
    const isTelling = unit === '' || values.some((value) => value >= TELLING || !Number.isInteger(value));
    return written.filter((number) => number.values.some((value) => values.includes(value))).flatMap((number) => {
      const whole = withUnit(number, text, unitForms(unit, lang));
      return whole ? [whole] : isReading && isTelling ? [{ start: number.start, end: number.end }] : [];
    });
  });
}

/** "Lodestar 2": the number goes with the word before it in a product's name. */
function isOfName({ start, end }: WrittenNumber, text: string, titles: ReadonlyMap<string, string>): boolean {
  const word = /\S+\s$/u.exec(text.slice(0, start))?.[0];
  return word !== undefined && [...titles.values()].some((title) => title.includes(word + text.slice(start, end)));
}

/** The number with its unit before or behind it; undefined when there is none. */
function withUnit({ start, end }: Span, text: string, units: readonly string[]): Span | undefined {
  for (const unit of units) {
    const behind = occurrences(unit, text).find((span) => span.start >= end && text.slice(end, span.start).trim() === '');
    if (behind) return { start, end: behind.end };
    const before = occurrences(unit, text).findLast((span) => span.end <= start && text.slice(span.end, start).trim() === '');
    if (before) return { start: before.start, end };
  }
  return undefined;
}

/** The unit itself and as the language writes it; of a currency's code also its signs and its name. */
function unitForms(unit: string, lang: Lang): string[] {
  if (!/^[A-Z]{3}$/.test(unit)) return unit === '' ? [] : [unit, ...unitWords(unit, lang)];
  const form = (currencyDisplay: 'symbol' | 'narrowSymbol' | 'name', amount: number): string =>
    new Intl.NumberFormat(lang, { style: 'currency', currency: unit, currencyDisplay }).formatToParts(amount).find(({ type }) => type === 'currency')?.value ?? unit;
  return [unit, form('symbol', 2), form('narrowSymbol', 2), form('name', 2), form('name', 1)];
}

/** Where a text holds these words, whole and in any case: no digit or letter goes on at their ends. Chinese runs on without spaces. */
function occurrences(words: string, text: string): Span[] {
  const pattern = words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
  const from = /^\d/.test(words) ? String.raw`(?<!\d|\d[.,])` : /^\p{L}/u.test(words) ? String.raw`(?<!(?!\p{Script=Han})\p{L})` : '';
  const to = /\d$/.test(words) ? String.raw`(?!\d|[.,]\d)` : /\p{L}$/u.test(words) ? String.raw`(?!(?!\p{Script=Han})\p{L})` : '';
  return [...text.matchAll(new RegExp(from + pattern + to, 'giu'))].map(({ 0: found, index: start }) => ({ start, end: start + found.length }));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
