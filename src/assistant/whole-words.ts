/** Words as they stand in folded texts: whole, in any script. */

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
  const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\d]/u.test(c) && !/\p{Script=Han}/u.test(c);
  if (word === '') return -1;
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at;
  return -1;
}

export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'");
}
