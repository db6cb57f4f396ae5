/**
 * What of a title and description that the model has written may be shown: all of it, or what is left without the
 * sentences that fail, or nothing. What a single sentence may say is `describe-claims.ts`.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { guessLanguage } from '../catalog/import/guess-language.ts';
import type { Lang, Product } from '../catalog/types.ts';
import type { DescriptionFailure } from '../protocol/description.ts';
import { claimsOf, type Claims } from './describe-claims.ts';
import { plain } from './names.ts';
import { takeSentences } from './sentences.ts';
import { saidTwice } from './whole-words.ts';

export interface Description {
  readonly title: string;
  readonly text: string;
}

export interface Proof {
  /** What may be shown; where there is a failure too, it is what the failing sentences leave. */
  readonly description?: Description;
  /** Why the line may not be shown as it is. */
  readonly failure?: DescriptionFailure;
}

const SEPARATOR = ' | ';
const MAX_TITLE_LENGTH = 90;
/** Words of a description; Chinese is counted in characters, some 1.7 of which make a word. */
const LENGTH: Readonly<Record<Lang, readonly [least: number, most: number]>> = { en: [40, 90], fr: [40, 90], zh: [68, 153] };

/** Values that a description tells, where the product has them. */
const LEAST_TOLD = 2;
/** Where more of its sentences fail, the model has lost its way, and what is left is no better. */
const MOST_FAILING = 1 / 4;

/** One line, as the model writes it. */
export function printDescription({ title, text }: Description): string {
  return `${shortTitle(title)}${SEPARATOR}${text.replace(/\s+/g, ' ').trim()}`;
}

/** A title of the length that descriptions have. */
export function shortTitle(title: string): string {
  return plain(title, MAX_TITLE_LENGTH);
}

/** Undefined where the line is no title and text. */
export function parseDescription(line: string): Description | undefined {
  const [title, text, ...rest] = line.split(SEPARATOR).map((part) => part.trim());
  return title && text && rest.length === 0 ? { title, text } : undefined;
}

/** Why a written line may not be shown for a product; undefined when it may. */
export function descriptionFailure(line: string, product: Product, lang: Lang, store: CatalogStore): DescriptionFailure | undefined {
  return proveDescription(line, product, lang, store).failure;
}

/** What of a written line may be shown for a product. */
export function proveDescription(line: string, product: Product, lang: Lang, store: CatalogStore): Proof {
  const written = parseDescription(line);
  if (!written) return { failure: 'form' };
  const claims = claimsOf(product, lang, store);
  const failure = failureOf(written, lang, claims);
  if (failure === undefined) return { description: written };
  const left = withoutFailing(written, product, lang, claims);
  return left && failureOf(left, lang, claims) === undefined ? { description: left, failure } : { failure };
}

function failureOf({ title, text }: Description, lang: Lang, claims: Claims): DescriptionFailure | undefined {
  if (title.length > MAX_TITLE_LENGTH) return 'form';
  const length = lengthOf(text, lang);
  if (length < LENGTH[lang][0] || length > LENGTH[lang][1]) return 'length';
  if (guessLanguage([claims.unquoted(text)]) !== lang) return 'language';
  const { whole, rest } = sentencesOf(text);
  if (rest !== '') return 'form'; // it was cut off
  if (new Set(whole.map((sentence) => sentence.trim())).size < whole.length) return 'repeat';
  for (const sentence of [title, ...whole]) {
    const failure = sentenceFailure(sentence, claims);
    if (failure) return failure;
  }
  return claims.toldIn(`${title} ${text}`) < Math.min(LEAST_TOLD, claims.count) ? 'empty' : undefined;
}

function sentenceFailure(sentence: string, claims: Claims): DescriptionFailure | undefined {
  return saidTwice(sentence) !== undefined ? 'repeat' : claims.failure(sentence);
}

/**
 * The whole sentences that pass, each once, as many as a description has room for; the product's own title where the
 * written one fails. Undefined where too many fail.
 */
function withoutFailing({ title, text }: Description, product: Product, lang: Lang, claims: Claims): Description | undefined {
  const { whole } = sentencesOf(text);
  const kept = [...new Set(whole.map((sentence) => sentence.trim()))].filter((sentence) => sentenceFailure(sentence, claims) === undefined);
  if (whole.length - kept.length > Math.max(1, whole.length * MOST_FAILING)) return undefined;
  const joined = (): string => kept.join(lang === 'zh' ? '' : ' ');
  while (lengthOf(joined(), lang) > LENGTH[lang][1]) kept.pop();
  const isTitleFine = title.length <= MAX_TITLE_LENGTH && claims.failure(title) === undefined;
  return { title: isTitleFine ? title : shortTitle(product.title), text: joined() };
}

/**
 * Sentences with what goes on in them: a question and its answer are judged as one ("Waterproof? No."), and so is what
 * follows an abbreviation ("approx. 2 kg").
 */
function sentencesOf(text: string): { readonly whole: readonly string[]; readonly rest: string } {
  const { whole, rest } = takeSentences(`${text}\n`);
  const joined: string[] = [];
  for (const sentence of whole) {
    const before = joined.at(-1);
    if (before !== undefined && (/[?？]["”»）」]?\s*$/u.test(before) || /^\s*[\p{Ll}\d]/u.test(sentence))) joined[joined.length - 1] = before + sentence;
    else joined.push(sentence);
  }
  return { whole: joined, rest: rest.trim() };
}

function lengthOf(text: string, lang: Lang): number {
  return lang === 'zh' ? (text.match(/[\p{Script=Han}\p{Script=Latin}\d]/gu) ?? []).length : text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
