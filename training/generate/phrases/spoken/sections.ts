/**
 * More ways to say a thing, as plain lines: what shoppers say and type when nobody writes a phrase book. `[group.list]` or
 * `[theme.list]` opens a list, every line below it is one template of it with the slots that the list has elsewhere.
 */
import type { Lang, Says } from '../../lexicon/types.ts';
import type { MorePhrases, PhraseBook } from '../types.ts';
import { text as enFind } from './en-find.ts';
import { text as enTalk } from './en-talk.ts';
import { text as everyday } from './everyday.ts';
import { text as frFind } from './fr-find.ts';
import { text as frTalk } from './fr-talk.ts';
import { text as shop } from './shop.ts';
import { text as zhFind } from './zh-find.ts';
import { text as zhTalk } from './zh-talk.ts';

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

const SPOKEN: Readonly<Record<Lang, Map<string, string[]>>> = {
  en: sections(`${enFind}\n${enTalk}\n${everyday.en}\n${shop.en}`),
  fr: sections(`${frFind}\n${frTalk}\n${everyday.fr}\n${shop.fr}`),
  zh: sections(`${zhFind}\n${zhTalk}\n${everyday.zh}\n${shop.zh}`),
};

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
