/**
 * What a lexicon of shop words in three languages makes of a span, to be measured beside `embedding/spans.ts`: the training's
 * own (`training/generate/lexicon`). Its attributes and their values are a small one, with its goods it is a large one.
 */
import { plainWords, STOP_STEMS } from '../../src/catalog/analyze.ts';
import type { SaidName } from '../../src/catalog/spelling.ts';
import { fields, goods } from '../../training/generate/lexicon/index.ts';
import type { Say, Says } from '../../training/generate/lexicon/types.ts';

/** Each thing with the ways to say it in all languages. */
type Lexicon = readonly ReadonlySet<string>[];

/** Attributes and their values: some 600 things. */
export const SMALL: Lexicon = [...fields.map(({ names }) => waysOf(names)), ...fields.flatMap(({ values }) => values.map((value) => waysOf(value)))];
/** With what goods and their categories are called: some 1,800 things. */
export const LARGE: Lexicon = [
  ...SMALL,
  ...goods.map(({ names, category }) => new Set([...waysOf(names), ...waysOf(category)])),
  ...[...new Set(goods.map(({ group }) => JSON.stringify(group)))].map((group) => waysOf(JSON.parse(group) as Say)),
];

/** The names that some entry says are the span in other words, in the order of the lexicon. */
export function namesByLexicon(lexicon: Lexicon, span: string, names: readonly SaidName[]): SaidName[] {
  const key = wordsOf(span);
  const found = lexicon.filter((ways) => ways.has(key)).flatMap((ways) => names.filter(({ saidAs }) => saidAs.some((text) => ways.has(wordsOf(text)))));
  return [...new Set(found)];
}

function waysOf(says: Says | Say): ReadonlySet<string> {
  return new Set(Object.values(says).flat().map((text) => wordsOf(text.replace(/^\*/, ''))));
}

/** Two texts of the same words are the same: in another number, with other accents, or 红 for 红色. */
function wordsOf(text: string): string {
  const words = plainWords(text);
  const telling = words.filter((word) => !STOP_STEMS.has(word));
  return (telling.length > 0 ? telling : words).join(' ').replace(/ 色$/, '');
}
