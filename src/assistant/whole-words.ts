/** Words as they stand in folded texts: whole, in any script. */

const HAN = /\p{Script=Han}/u;

export function hasWord(text: string, word: string): boolean {
  return placeOf(word, text, 0) >= 0;
}

/** The text with a space wherever the word stands. */
export function withoutWord(text: string, word: string): string {
  let rest = text;
  for (let at = placeOf(word, rest, 0); at >= 0; at = placeOf(word, rest, at + 1)) rest = `${rest.slice(0, at)} ${rest.slice(at + word.length)}`;
  return rest;
}

/** Where a word stands whole, not within another; Chinese knows no spaces, and any place will do. -1 for nowhere. */
function placeOf(word: string, text: string, from: number): number {
  const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\d]/u.test(c) && !HAN.test(c);
  if (word === '') return -1;
  // Behind a Chinese word a figure may follow at once: 续航3.6.
  const begins = !HAN.test(word.charAt(0));
  const ends = !HAN.test(word.charAt(word.length - 1));
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) if (!(begins && isLetter(text[at - 1])) && !(ends && isLetter(text[at + word.length]))) return at;
  return -1;
}

export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'");
}

/** Two to five words, or four Chinese characters and more, said twice in a row: a model that has lost its way. */
const SAID_TWICE = /(?<![\p{L}\p{N}])([\p{L}\p{N}'’]+(?: [\p{L}\p{N}'’]+){1,4}) \1(?![\p{L}\p{N}])|([\p{Script=Han}]{4,12})\2/iu;

/** The first run of words that a text says twice in a row, both times; undefined where it says none so. */
export function saidTwice(text: string): string | undefined {
  return SAID_TWICE.exec(text)?.[0];
}
