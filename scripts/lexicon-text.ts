/**
 * The shop words in three languages that the product ships: what the training's lexicon calls its goods, attributes and values, and
 * the wider lists in `training/generate/lexicon/words`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { plainWords } from '../src/catalog/analyze.ts';
import { fields, goods } from '../training/generate/lexicon/index.ts';
import type { Lang, Say, Says } from '../training/generate/lexicon/types.ts';

const WORDS = 'training/generate/lexicon/words';
const LANGUAGES: readonly Lang[] = ['en', 'fr', 'zh'];

/** The file's text: a line a thing, its ways in each language without repeats, plurals counting as repeats. */
export function lexiconText(): string {
  const lists = readdirSync(WORDS).filter((name) => name.endsWith('.tsv')).sort().flatMap((name) => readFileSync(`${WORDS}/${name}`, 'utf8').split('\n'));
  const made = [...goods.flatMap(({ names, category, group }) => [names, saysOf(category), saysOf(group)]), ...fields.flatMap(({ names, values }) => [names, ...values.map(saysOf)])];
  const lines = [...made.map((says) => LANGUAGES.map((lang) => says[lang].join('|')).join('\t')), ...lists].flatMap(tidy);
  // "Black" of tea is 红茶: a kind of goods is told only where its word means nothing else.
  const taken = new Set(lines.map((line) => line.split('\t')[0]?.split('|')[0]));
  const kinds = goods.flatMap((good) => good.kinds.map((kind) => LANGUAGES.map((lang) => kind[lang]).join('\t'))).flatMap(tidy).filter((line) => !taken.has(line.split('\t')[0]));
  return `${[...new Set([...lines, ...kinds])].sort().join('\n')}\n`;
}

function tidy(line: string): string[] {
  const columns = line.split('\t').map((column) => {
    const ways = new Map<string, string>();
    for (const way of column.split('|').map((w) => w.replace(/^\*/, '').trim())) {
      const key = plainWords(way).join(' ');
      if (key !== '' && !ways.has(key)) ways.set(key, way);
    }
    return [...ways.values()].join('|');
  });
  return columns.length === LANGUAGES.length && columns.every((column) => column !== '') ? [columns.join('\t')] : [];
}

function saysOf(say: Say): Says {
  return { en: [say.en], fr: [say.fr], zh: [say.zh] };
}
