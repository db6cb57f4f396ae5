/**
 * Goods written six lines apiece, for lexicons of many. Line by line:
 *
 *     id; fields; lowest-highest price; Category|Catégorie|类别
 *     names; noms; 名称          parted by `|`, plainest first, `*` marks French feminines
 *     kind|genre|类; …
 *     needs in English, in French, in Chinese: a line each, parted by `|`
 *
 * Plurals are derived; `sheep=` has none of its own, `tooth>teeth` tells it. ` / ` parts the names of different goods that
 * share the rest (salt / pepper): a family, whose needs are of the category rather than of one of them.
 */
import { good } from './goods-kit.ts';
import { FRENCH_COMPLEMENT } from './number.ts';
import type { Good } from './types.ts';

const LINES = 6;

/** Throws where a good has too few lines or parts: the message holds its first line. */
export function goodsOf(domain: string, group: string, text: string): readonly Good[] {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length % LINES !== 0) throw new Error(`${lines.length} lines of ${group}: write ${LINES} lines a good`);
  return Array.from({ length: lines.length / LINES }, (_, i) => read(domain, group, lines.slice(i * LINES, (i + 1) * LINES))).flat();
}

function read(domain: string, group: string, [head = '', names = '', kinds = '', en = '', fr = '', zh = '']: readonly string[]): Good[] {
  const [id, fields, price, category] = parts(head);
  const [low, high] = (price ?? '').split('-').map(Number);
  const [english = [], french = [], chinese = []] = parts(names).map((called) => called.split(' / '));
  if (id === undefined || fields === undefined || category === undefined || !low || !high) throw new Error(`not a good's first line: ${head}`);
  if (french.length !== english.length || chinese.length !== english.length) throw new Error(`not as many names in each language: ${names}`);
  return english.map((name, i) => {
    const called = [withPlurals(name, englishPlural), withPlurals(french[i] ?? '', frenchPlural), chinese[i] ?? ''] as const;
    const member = good(i === 0 ? id : `${id}-${i + 1}`, domain, group, category, called, fields, [low, high], i === 0 ? parts(kinds) : [], [en, fr, zh]);
    return english.length === 1 ? member : { ...member, family: id };
  });
}

const parts = (line: string): string[] => line.split(';').map((part) => part.trim());

function withPlurals(names: string, plural: (name: string) => string): string {
  return names.split('|').flatMap((name) => {
    if (name.endsWith('=')) return [name.slice(0, -1), name.slice(0, -1)];
    const [one = name, many] = name.split('>');
    const isFeminine = one.startsWith('*');
    return [one, many === undefined ? plural(one) : isFeminine ? `*${many}` : many];
  }).join('|');
}

/** The last word's plural; of `bag of rice` the first one's. */
function englishPlural(name: string): string {
  const [, head = name, rest = ''] = /^(.*?)( (?:of|for|with|in|to) .*)?$/.exec(name) ?? [];
  if (/(s|x|ch|sh)$/.test(head)) return `${head}es${rest}`;
  return (/[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`) + rest;
}

/** Noun and adjectives take the plural, up to the first preposition. */
function frenchPlural(name: string): string {
  const words = name.split(' ');
  const end = words.findIndex((word) => FRENCH_COMPLEMENT.test(word));
  return words.map((word, i) => ((end === -1 || i < end) && !/^[A-Z0-9]{2,}$/.test(word) ? pluralWord(word) : word)).join(' ');
}

function pluralWord(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/^(bleu|pneu)$/.test(word)) return `${word}s`;
  if (/(eau|au|eu)$/.test(word)) return `${word}x`;
  return /al$/.test(word) ? `${word.slice(0, -1)}ux` : `${word}s`;
}
