/** The words of a message that names may share: without the figures of sums and measures, which say nothing by themselves. */
import { hasHan, indexWords } from './analyze.ts';
import { isTelling } from './name-index.ts';
import { currenciesNamed, unitNamed } from './units.ts';

/** A number, with the sign before it and the word or sign behind it. */
const FIGURE = /(\p{Sc}?)(\s?)(\d+(?:[.,]\d+)*)(?=\s?(\p{Sc}|\p{Script=Han}{1,2}|\p{L}{1,7}(?!\p{L}))?)/gu;
const MEASURE = /^(\d+(?:\.\d+)?)(\D.*)$/;

/** Those that say something, those that deny among them: "under 50 yuan" is no 50 ml, "a 50 m hose" no 50 mm. */
export function messageWords(message: string): string[] {
  const words = [...new Set(indexWords(withoutSums(message)))];
  const measured = new Set(words.flatMap(figureOf));
  return words.filter((word) => !measured.has(word) && (isTelling(word) || word === 'the'));
}

function withoutSums(message: string): string {
  return message.replace(FIGURE, (whole, before: string, _space: string, _number: string, behind = '') => (isMoney(before) || isMoney(behind) ? ' ' : whole));
}

function isMoney(word: string): boolean {
  // Chinese doesn't part the unit from what follows.
  return (hasHan(word) ? [word, word.slice(0, 1)] : [word]).some((name) => currenciesNamed(name).length > 0);
}

/** The number of a measure; pieces are counted by any word (24 pieces, 24 colours). */
function figureOf(word: string): string[] {
  const [, number, name = ''] = MEASURE.exec(word) ?? [];
  const unit = number === undefined ? undefined : unitNamed(name);
  return number !== undefined && unit && unit.dimension !== 'count' ? [number] : [];
}
