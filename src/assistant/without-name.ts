/**
 * A message without the name of the product that it asks about: of "how heavy is the Nebula Pro" what is asked remains. Read by itself
 * that is nearer to the field that answers, and farther from those that the name is near to (a hair dryer's nozzle).
 */
import { fold, plainWords, stem, STOP_STEMS } from '../catalog/analyze.ts';
import { spoken } from '../catalog/field-access.ts';
import type { Product } from '../catalog/types.ts';

const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /\p{Script=Han}+/gu;
/** One word of a longer title may be said of anything. */
const LEAST_SAID = 2;
/** Words of a title that follow one another in the message are its name, whatever fields are called. */
const LEAST_WORDS = 3;
/** Chinese characters of a title that follow one another in the message, at least. */
const LEAST_RUN = 2;
const LETTER = /\p{L}/u;
/** What stood between the parts of a title, and spaces. */
const GAP = /(?:^|\s)[^\p{L}\p{N}\s?？!！]+(?=\s|$)|\s+/gu;

/** Undefined where the message doesn't name the product, or says nothing else. */
export function withoutName(message: string, { title, attributes }: Pick<Product, 'title' | 'attributes'>): string | undefined {
  const fieldNames = Object.keys(attributes).map(spoken);
  // What a field is called may be asked for by a word that the title has, too: the screen of a "Dual Screen Laptop".
  const asked = new Set(fieldNames.flatMap(plainWords));
  const named = new Set(plainWords(title).filter((word) => !asked.has(word) && !STOP_STEMS.has(word)));
  let said = 0;
  const inRuns = runsOf(message, title);
  const withoutWords = message.replace(WORD, (word, at: number) => {
    if (!inRuns.has(at) && !named.has(stem(fold(word)))) return word;
    said += 1;
    return '';
  });
  const rest = withoutWords.replace(HAN, (run) => {
    const left = withoutRuns(run, title, fieldNames);
    said += Math.ceil((run.length - left.replaceAll(' ', '').length) / LEAST_RUN);
    return left;
  });
  const isNamed = said >= Math.min(LEAST_SAID, named.size);
  return isNamed && said > 0 && LETTER.test(rest) ? rest.replace(GAP, ' ').replace(/\s+/g, ' ').trim() : undefined;
}

/** A message without goods that the store hasn't; undefined where nothing else is said. */
export function withoutGoods(message: string, goods: readonly string[]): string | undefined {
  const rest = goods.reduce((left, said) => left.replaceAll(said, ' '), message);
  const isTelling = plainWords(rest).some((word) => !STOP_STEMS.has(word) && LETTER.test(word));
  return isTelling ? rest.replace(/\s+/g, ' ').trim() : undefined;
}

/** Where words of the message stand that follow one another in the title, too: "sans sucres ajoutés" of a jam's name asks for no sugar. */
function runsOf(message: string, title: string): ReadonlySet<number> {
  const said = [...message.matchAll(WORD)].map((match) => ({ word: stem(fold(match[0])), at: match.index }));
  const named = (title.match(WORD) ?? []).map((word) => stem(fold(word)));
  const inRuns = new Set<number>();
  for (let from = 0; from < said.length; from++) {
    const longest = named.reduce((most, _, start) => {
      let length = 0;
      while (said[from + length] !== undefined && said[from + length]?.word === named[start + length]) length++;
      return Math.max(most, length);
    }, 0);
    if (longest >= LEAST_WORDS) for (const { at } of said.slice(from, from + longest)) inRuns.add(at);
  }
  return inRuns;
}

/** Without the longest runs that the title has, but for those of a field's name. */
function withoutRuns(text: string, title: string, fieldNames: readonly string[]): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && title.includes(text.slice(at, end + 1))) end++;
    const run = text.slice(at, end);
    const isName = run.length >= LEAST_RUN && !fieldNames.some((name) => name.includes(run));
    out += isName ? ' ' : text.slice(at, at + 1);
    at = isName ? end : at + 1;
  }
  return out;
}
