/**
 * More ways to say a thing, as plain lines: what shoppers say and type when nobody writes a phrase book. `[group.list]` or
 * `[theme.list]` opens a list, every line below it is one template of it with the slots that the list has elsewhere.
 */
import { readFileSync } from 'node:fs';
import type { Lang, Says } from '../../lexicon/types.ts';
import type { MorePhrases, PhraseBook } from '../types.ts';

/** Files beside this one, a language each: `en-find.txt`. */
const PARTS = ['find', 'talk', 'everyday', 'shop'] as const;

/** Throws on a line that stands in no list. */
export function sections(text: string): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const line of text.split('\n')) {
    const said = line.trim();
    const name = /^\[([\w.-]+)\]$/.exec(said)?.[1];
    if (name !== undefined) lists.set(name, (open = lists.get(name) ?? []));
    else if (said !== '' && open) open.push(said);
    else if (said !== '') throw new Error(`no list is open at "${said}"`);
  }
  return lists;
}

export function spokenIn(lang: Lang): Map<string, string[]> {
  return sections(PARTS.map((part) => readFileSync(new URL(`${lang}-${part}.txt`, import.meta.url), 'utf8')).join('\n'));
}

const SPOKEN: Readonly<Record<Lang, Map<string, string[]>>> = { en: spokenIn('en'), fr: spokenIn('fr'), zh: spokenIn('zh') };

const GROUPS: readonly (keyof PhraseBook)[] = ['modifiers', 'find', 'fact', 'dialogue', 'service', 'chat'];

/** The lists of a language's phrase book. */
export function spokenPhrases(lang: Lang): MorePhrases {
  const inGroup = (group: string): object => Object.fromEntries([...SPOKEN[lang]].flatMap(([name, list]) => (name.startsWith(`${group}.`) ? [[name.slice(group.length + 1), list]] : [])));
  return Object.fromEntries(GROUPS.map((group) => [group, inGroup(group)]));
}

/** A theme's list with what is spoken behind it. */
export function widened(name: string, written: Says): Says {
  const more = (lang: Lang): readonly string[] => [...written[lang], ...(SPOKEN[lang].get(name) ?? [])];
  return { en: more('en'), fr: more('fr'), zh: more('zh') };
}
