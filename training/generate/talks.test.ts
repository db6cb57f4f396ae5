import { describe, expect, it } from 'vitest';
import { EMPTY_DIALOGUE } from '../../src/assistant/dialogue.ts';
import type { Asker } from './ask.ts';
import { makeCartTalk, makeMeasuredAdd } from './kinds/cart-talk.ts';
import { talkOf } from './kinds/point.ts';
import { figureOf } from './phrases/figures.ts';
import { measureOf } from './phrases/measures.ts';
import { absentWords, soughtIn } from './phrases/absent-words.ts';
import { goods } from './lexicon/index.ts';
import { makeStore } from './make-store.ts';
import { bookOf } from './phrases/index.ts';
import { Rng } from './rng.ts';
import { Shop } from './shop.ts';

const LANGS = ['en', 'fr', 'zh'] as const;

describe('talks about the cart', () => {
  it('come to the quantity that is said last', async () => {
    const shop = new Shop(makeStore(new Rng(11), 'en', 'train'));
    let changed = 0;
    for (let seed = 0; seed < 40; seed++) {
      const asker: Asker = { rng: new Rng(seed), shop, lang: 'zh', book: bookOf('zh', 'train') };
      const first = makeMeasuredAdd(asker);
      const opened = first && (await shop.prove(first.message, first.plan, EMPTY_DIALOGUE, first.expected));
      if (opened === undefined || typeof opened === 'string') continue;
      const next = await makeCartTalk(talkOf(asker, opened.next));
      if (next?.plan.verb !== 'set') continue;
      const { quantity } = next.plan;
      const proven = await shop.prove(next.message, next.plan, next.dialogue, next.expected);
      if (typeof proven === 'string') throw new Error(proven);
      expect(Object.values(proven.next.cart)).toEqual([quantity]);
      changed++;
    }
    expect(changed).toBeGreaterThan(2);
  });
});

describe('words for what no field names', () => {
  it('count goods by what their Chinese name ends in', () => {
    const first = <T>(list: readonly T[]): T => list[0] as T; // never empty
    const [good] = goods;
    if (!good) throw new Error('no goods');
    const named = (zh: string): string => measureOf({ ...good, names: { ...good.names, zh: [zh] } }, 'zh', first)[0];
    expect([named('跑鞋'), named('绿茶'), named('无线电扫描仪'), named('数据线'), named('花瓶')]).toEqual(['双', '罐', '个', '条', '个']);
  });

  it('tell more from less of a figure in every language', () => {
    for (const lang of LANGS) {
      const told = figureOf('weight', lang, (list) => list[0] ?? '');
      expect(told?.more.max).not.toBe(told?.more.min);
      expect(told?.most.max).not.toBe('');
    }
  });

  it('are looked for without the words around them', () => {
    expect([soughtIn('with a hood'), soughtIn('à capuche'), soughtIn('en XXL'), soughtIn('<带轮子'), soughtIn('XXL的')]).toEqual(['hood', 'capuche', 'XXL', '轮子', 'XXL']);
    for (const word of absentWords) for (const lang of LANGS) expect(soughtIn(word[lang])).not.toBe('');
  });
});
