/**
 * Holds a sentence of the model's to what was found: every number, and every product, brand or catalog value it names,
 * must stand in the rows or in the shopper's own message; what the rows are about must be said.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { rows } from './answer-prompt.ts';
import type { Finding } from './finding.ts';

export type CheckFailure = 'number' | 'name' | 'language';

export interface Check {
  /** Why a sentence may not be shown; undefined when it may. */
  failure(sentence: string): CheckFailure | undefined;
  /** Whether the whole answer tells what was found. */
  isComplete(answer: string): boolean;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** Runs of capitalised Latin words: what a product or brand name looks like in running text. */
const NAME = /\b\p{Lu}[\p{L}\d-]*(?:[ '’-]\p{Lu}[\p{L}\d-]*)+/gu;

/** A check of answers to one message about one finding. */
export function checkFor(message: string, finding: Finding, store: CatalogStore): Check {
  const evidence = rows(finding, store).join('\n');
  const known = fold(`${evidence}\n${message}`);
  const knownNumbers = new Set(numbersIn(known));
  const required = requiredTexts(finding);
  const foreign = store.schema.brands.map(fold).filter((b) => b.length > 2 && !known.includes(b));
  return {
    failure(text) {
      const folded = fold(text);
      if (numbersIn(folded).some((n) => !knownNumbers.has(n))) return 'number';
      if (foreign.some((brand) => hasWord(folded, brand))) return 'name';
      if ((text.match(NAME) ?? []).some((name) => !known.includes(fold(name)))) return 'name';
      return isIn(text, finding.lang) ? undefined : 'language';
    },
    isComplete(answer) {
      const folded = fold(answer);
      return folded.trim() !== '' && required.every((group) => group.some((r) => folded.includes(fold(r))));
    },
  };
}

/** What an answer must say for the finding to be told: one of each group. */
function requiredTexts(finding: Finding): string[][] {
  const { plan } = finding;
  if (finding.outcome !== 'answered') return [];
  const figures = finding.figures.filter((f) => f.kind !== 'difference' || finding.readings.length === 0).map((f) => [String(f.value)]);
  if (plan.verb === 'fact' || plan.verb === 'compare') {
    return [...figures, ...finding.readings.filter((r) => r.field !== 'availability' && !/^(yes|no|true|false)$/.test(r.text)).map((r) => [r.text, ...numbersIn(fold(r.text)).slice(0, 1)])];
  }
  return figures;
}

function isIn(text: string, lang: Finding['lang']): boolean {
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length;
  return lang === 'zh' ? han >= 2 : han === 0 || han < text.length / 2;
}

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map(canonicalNumber);
}

/** `1,431.50` and `1431.5` are one number; so are `14,99` and `14.99`. */
function canonicalNumber(written: string): string {
  const dotted = written.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return /^\d+\.\d+$/.test(dotted) ? dotted.replace(/\.?0+$/, '') : dotted;
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\d]/u.test(c) && !/\p{Script=Han}/u.test(c);
  return !isLetter(text[at - 1]) && !isLetter(text[at + word.length]);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'");
}
