import { describe, expect, it } from 'vitest';
import { keyWords } from '../key-words.ts';
import { fields, goods } from './index.ts';
import { goodsOf } from './goods-list.ts';
import type { Lang } from './types.ts';

const LANGS: readonly Lang[] = ['en', 'fr', 'zh'];

/** Whether a need says a name as a word; Chinese names of one character are in too many words to tell. */
function names(need: string, name: string, lang: Lang): boolean {
  if (lang === 'zh') return name.length > 1 && need.includes(name);
  return ` ${need.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${name.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `);
}

describe('goods', () => {
  it('have ids of their own and fields that exist', () => {
    expect(new Set(goods.map((g) => g.id)).size).toBe(goods.length);
    const known = new Set(fields.map((f) => f.id));
    expect(goods.flatMap((g) => g.fields.filter((id) => !known.has(id)).map((id) => `${g.id}: ${id}`))).toEqual([]);
  });

  it('are called something in each language, in English and French in singular and plural', () => {
    const odd = goods.filter((g) => LANGS.some((lang) => g.names[lang].length === 0 || g.names[lang].includes('')) || g.names.en.length % 2 === 1 || g.names.fr.length % 2 === 1);
    expect(odd.map((g) => g.id)).toEqual([]);
  });

  it('are many, with five needs or more in each language', () => {
    expect(goods.length).toBeGreaterThan(1000);
    expect(goods.filter((g) => LANGS.some((lang) => g.needs[lang].length < 5)).map((g) => g.id)).toEqual([]);
  });

  it('are not named by their needs', () => {
    const named = goods.flatMap((g) => LANGS.flatMap((lang) => g.needs[lang].filter((need) => g.names[lang].some((name) => names(need, name, lang)))));
    expect(named).toEqual([]);
  });

  it('have facts that each of their questions shares a word with, so that none is dropped', () => {
    const dropped = goods.flatMap((g) => g.extras.flatMap((e) => LANGS.flatMap((lang) => e.ask[lang].filter((_, i) => keyWords(e, i, lang) === undefined))));
    expect(dropped).toEqual([]);
  });
});

describe('goods of six lines', () => {
  const lines = (names: string): string => `tap; height finish; 18-260; Taps|Robinets|水龙头\n${names}\npull-out|à douchette|抽拉\nit drips\nça goutte\n滴水`;

  it('have plurals derived, or told where they are irregular', () => {
    const [tap] = goodsOf('diy', 'Plumbing|Plomberie|水暖', lines('tap|brush|loaf>loaves|scissors=; *clé à molette|bleu de travail|bureau; 水龙头'));
    expect(tap?.names.en).toEqual(['tap', 'taps', 'brush', 'brushes', 'loaf', 'loaves', 'scissors', 'scissors']);
    expect(tap?.names.fr).toEqual(['clé à molette', 'clés à molette', 'bleu de travail', 'bleus de travail', 'bureau', 'bureaux']);
  });

  it('are a family where their names are parted by a slash', () => {
    const family = goodsOf('diy', 'Plumbing|Plomberie|水暖', lines('tap / sink; robinet / évier; 水龙头 / 水槽'));
    expect(family.map((g) => [g.id, g.family, g.names.zh[0]])).toEqual([['tap', 'tap', '水龙头'], ['tap-2', 'tap', '水槽']]);
  });

  it('are refused where a language has fewer of them', () => {
    expect(() => goodsOf('diy', 'Plumbing|Plomberie|水暖', lines('tap / sink; robinet; 水龙头'))).toThrow('not as many names');
  });
});
