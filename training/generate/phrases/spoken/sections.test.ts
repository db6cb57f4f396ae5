import { describe, expect, test } from 'vitest';
import type { Lang } from '../../lexicon/types.ts';
import { bookOf } from '../index.ts';
import { sections, spokenIn } from './sections.ts';

const LANGS: readonly Lang[] = ['en', 'fr', 'zh'];
/** Lists that are not of a phrase book, by theme. */
const THEMES = ['cart-talk', 'choosing', 'stock', 'denials', 'circumstances', 'figures', 'contexts', 'everyday', 'policy'];
const slotsOf = (templates: readonly string[]): Set<string> => new Set(templates.flatMap((t) => [...t.matchAll(/\{([^{}]+)\}/g)].map(([, inside = '']) => inside.split(' ').at(-1) ?? '')));

test('a line belongs to the list opened above it; lists may go on later', () => {
  expect(sections('[find.count]\nhow many {nps}\n[find.find]\nany {nps}?\n\n[find.count]\ncount {nps}')).toEqual(new Map([['find.count', ['how many {nps}', 'count {nps}']], ['find.find', ['any {nps}?']]]));
  expect(() => sections('how many {nps}')).toThrow('no list is open');
});

describe.each(LANGS)('what is spoken: %s', (lang) => {
  const spoken = spokenIn(lang);

  test('stands in lists that there are, and none twice', () => {
    const [train, heldout] = [bookOf(lang, 'train'), bookOf(lang, 'heldout')] as unknown as Record<string, Record<string, readonly string[]>>[];
    for (const [name, list] of spoken) {
      const [group = '', key = ''] = name.split('.');
      expect(THEMES.includes(group) || (train?.[group]?.[key] ?? heldout?.[group]?.[key]) !== undefined, name).toBe(true);
      expect(new Set(list).size, name).toBe(list.length);
    }
  });

  test('has only slots of its list, with both their braces', () => {
    const perList: Readonly<Record<string, readonly string[]>> = { find: ['np', 'nps', 'good', 'goods', 'sup', 'sups', 'field', 'leplus', 'n', 'p', 'q', 'need', 'base', 's', 't', 'most'], everyday: ['p'], policy: [], modifiers: ['price', 'low', 'high', 'field', 'value', 'brand', 'n'] };
    for (const [name, list] of spoken) {
      const [group = ''] = name.split('.');
      for (const line of list) expect(line.replace(/\{[^{}]+\}/g, ''), name).not.toMatch(/[{}]/);
      const allowed = perList[group];
      if (allowed) expect([...slotsOf(list)].filter((slot) => !allowed.includes(slot)), name).toEqual([]);
    }
  });
});
