/**
 * The shop words in three languages and the needs that the product ships: what the training's lexicon calls its goods, attributes and values, and
 * the wider lists in `training/generate/lexicon/words`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { plainWords } from '../src/catalog/analyze.ts';
import { fields, goods } from '../training/generate/lexicon/index.ts';
import { PROPERTY_SIGN } from '../src/lexicon/lexicon.ts';
import type { Lang, Say, Says } from '../training/generate/lexicon/types.ts';

const WORDS = 'training/generate/lexicon/words';
const LANGUAGES: readonly Lang[] = ['en', 'fr', 'zh'];

/** Of words that goods are told by, which are no goods themselves: properties, and whole departments. */
const PROPERTIES: ReadonlySet<string> = new Set(['attributes.tsv', 'departments.tsv', 'everyday-home.tsv', 'everyday-wear.tsv']);

/** The ways to say one thing, in the order of `LANGUAGES`. */
interface Line {
  readonly ways: readonly (readonly string[])[];
  /** Whether goods have it, and are not called so: a size, a colour, "waterproof". A value alone may be goods elsewhere: milk among allergens. */
  readonly isProperty: boolean | 'value';
}

/** The file's text: a line a thing, its ways in each language without repeats, plurals counting as repeats. */
export function lexiconText(): string {
  const listed = readdirSync(WORDS).filter((name) => name.endsWith('.tsv')).sort().flatMap((name) => readFileSync(`${WORDS}/${name}`, 'utf8').split('\n').map((line) => ({ line, isProperty: PROPERTIES.has(name) })));
  const made: { says: Says; isProperty: Line['isProperty'] }[] = [...goods.flatMap(({ names, category, group }) => [names, saysOf(category), saysOf(group)]).map((says) => ({ says, isProperty: false })), ...fields.flatMap(({ names, values }) => [{ says: names, isProperty: true }, ...values.map((value) => ({ says: saysOf(value), isProperty: 'value' as const }))])];
  const lines = [...made.map(({ says, isProperty }) => ({ ways: LANGUAGES.map((lang) => says[lang]), isProperty })), ...listed.map(({ line, isProperty }) => ({ ways: line.split('\t').map((column) => column.split('|')), isProperty }))].flatMap(tidy);
  // "Black" of tea is 红茶: a kind of goods is told only where its word means nothing else.
  const taken = new Set(lines.flatMap(({ ways: [english = []] }) => english));
  const kinds = goods.flatMap((good) => good.kinds.map((kind) => ({ ways: LANGUAGES.map((lang) => [kind[lang]]), isProperty: true }))).flatMap(tidy).filter(({ ways: [english = []] }) => !taken.has(english[0] ?? ''));
  return `${merged([...lines, ...kinds]).map(({ ways, isProperty }) => `${isProperty ? PROPERTY_SIGN : ''}${ways.map((own) => own.join('|')).join('\t')}`).sort().join('\n')}\n`;
}

/**
 * A line for each kind of goods that has needs: its English name, and what shoppers of the three languages say who need it, in turns. The
 * embedder reads all three, but finds a sentence of the message's own language best.
 */
export function needsText(): string {
  const inTurns = ({ needs }: (typeof goods)[number]): string[] => {
    const most = Math.max(...LANGUAGES.map((lang) => needs[lang].length));
    return Array.from({ length: most }, (_, i) => LANGUAGES.flatMap((lang) => needs[lang][i] ?? [])).flat();
  };
  return goods.filter(({ needs }) => needs.en.length > 0).map((good) => `${good.names.en[0] ?? ''}\t${inTurns(good).join('|')}\n`).join('');
}

/** Nothing of a line that lacks a language. */
function tidy({ ways, isProperty }: Line): Line[] {
  const columns = ways.map((own) => distinct(own.map((way) => way.replace(/^\*/, '').trim())));
  return columns.length === LANGUAGES.length && columns.every((own) => own.length > 0) ? [{ ways: columns, isProperty }] : [];
}

function distinct(ways: readonly string[]): string[] {
  const byWords = new Map<string, string>();
  for (const way of ways) {
    const key = plainWords(way).join(' ');
    if (key !== '' && !byWords.has(key)) byWords.set(key, way);
  }
  return [...byWords.values()];
}

/** Lines that share a way in every language are of one thing. */
function merged(lines: readonly Line[]): Line[] {
  const things: Line[] = [];
  const byEnglish = new Map<string, number[]>();
  for (const line of lines) {
    const [english = []] = line.ways;
    const at = english.flatMap((way) => byEnglish.get(way) ?? []).find((place) => line.ways.every((ways, i) => ways.some((way) => things[place]?.ways[i]?.includes(way)))) ?? things.length;
    const known = things[at];
    things[at] = known ? { ways: known.ways.map((ways, i) => distinct([...ways, ...(line.ways[i] ?? [])])), isProperty: joined(known.isProperty, line.isProperty) } : line;
    for (const way of english) byEnglish.set(way, [...(byEnglish.get(way) ?? []), at]);
  }
  return things;
}

/** What is surely a property in one list is none of the goods of another. */
function joined(one: Line['isProperty'], other: Line['isProperty']): Line['isProperty'] {
  return one === true || other === true ? true : one && other;
}

function saysOf(say: Say): Says {
  return { en: [say.en], fr: [say.fr], zh: [say.zh] };
}
