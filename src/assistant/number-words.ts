/** Numbers that a text spells in words: "two", "deux", "两年". One is left out: "this one", "une tente", "一款". */
import type { Lang } from '../catalog/types.ts';

/** By ones, and by tens from twenty on. */
const ONES = {
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  fr: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'],
} as const;
const TENS = {
  en: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  fr: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'],
} as const;
/** What is before it is so many times as much. */
const TIMES_IN = { en: { dozen: 12, hundred: 100, thousand: 1000 }, fr: { douzaine: 12, cent: 100, mille: 1000 } } as const;
/** "Neuf" is new as often as nine. */
const OTHER_WORDS_TOO: ReadonlySet<string> = new Set(['one', 'un', 'neuf']);

const wordsOf = (lang: 'en' | 'fr'): string => [...ONES[lang], ...TENS[lang], ...Object.keys(TIMES_IN[lang])].filter((word) => !OTHER_WORDS_TOO.has(word)).join('|');

const SPELLED: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(`\\b(?:${wordsOf('en')})s?\\b`, 'g'),
  fr: new RegExp(`\\b(?:${wordsOf('fr')})s?\\b`, 'g'),
  // Before a measure word only: "十分" is very and "百搭" goes with everything.
  zh: /(?<!\d)[二两三四五六七八九十百千万]+(?=[个只件年月天日周米升克斤瓦度位倍]|分钟|小时|公斤|千克|毫|厘米)/g,
};

/** `folded`: in lower case. */
export function spelledNumbers(folded: string, lang: Lang): readonly string[] {
  return folded.match(SPELLED[lang]) ?? [];
}

/** Of English and French; `six` is both. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...[ONES.en, ONES.fr].flatMap((words) => words.map((word, i): [string, number] => [word, i + 1])),
  ...[TENS.en, TENS.fr].flatMap((words) => words.map((word, i): [string, number] => [word, 10 * (i + 2)])),
  ['une', 1],
]);
const TIMES: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ ...TIMES_IN.en, ...TIMES_IN.fr }),
  ...Object.entries({ fiver: 5, tenner: 10, dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, centaine: 100 }),
]);
/** What is said by words that tell no whole number: "a kilo and a half". */
const BROKEN = /\b(?:half|halves|demie?)\b/;

/** The numbers that a text spells in English or French words; undefined where it may spell one that isn't whole. `folded`: in lower case. */
export function spelledValues(folded: string): number[] | undefined {
  if (BROKEN.test(folded)) return undefined;
  const words = [...folded.matchAll(/\p{L}+/gu)].map((match) => ({ word: singular(match[0]), at: match.index, end: match.index + match[0].length }));
  const found: number[] = [];
  let run: string[] = [];
  for (const [i, { word, end }] of words.entries()) {
    const next = words[i + 1];
    if (isNumber(word)) run.push(word);
    const goesOn = next && /^[\s-]$/.test(folded.slice(end, next.at)) && (isNumber(next.word) ? isNumber(word) || run.length > 0 : joins(word, next.word, words[i + 2]?.word));
    if (goesOn) continue;
    if (run.length > 1 || (run[0] !== undefined && VALUES.get(run[0]) !== 1)) found.push(valueOf(run));
    run = [];
  }
  return found;
}

function singular(word: string): string {
  return isNumber(word) ? word : word.replace(/s$/, '');
}

function isNumber(word: string): boolean {
  return VALUES.has(word) || TIMES.has(word);
}

/** "Two hundred and fifty", "vingt et un": not "between twenty and thirty". */
function joins(word: string, and: string, next: string | undefined): boolean {
  if (next === undefined || !isNumber(next)) return false;
  return and === 'and' ? TIMES.has(word) : and === 'et' && (VALUES.get(word) ?? 0) >= 20 && ['un', 'une', 'onze'].includes(next);
}

function valueOf(run: readonly string[]): number {
  let total = 0; // of whole thousands
  let section = 0;
  for (const word of run) {
    const times = TIMES.get(word);
    const value = VALUES.get(word) ?? 0;
    if (times === 1000) [total, section] = [total + Math.max(1, section) * 1000, 0];
    else if (times !== undefined) section = section > 100 ? section - (section % 100) + Math.max(1, section % 100) * times : Math.max(1, section) * times;
    // "Quatre-vingts" are four twenties.
    else section = word === 'vingt' && section % 100 === 4 ? section + 76 : section + value;
  }
  return total + section;
}
