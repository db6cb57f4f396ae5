/** Shapes and short hands for store policies: topics made of points, each a sentence of the policy and the questions it answers. */
import type { Say, Says } from '../lexicon/types.ts';

/** One thing a policy says. Slots: `{d}` days, `{c}` small amount, `{m}` large amount, `{y}` months, `{h}` hour, `{mail}`, `{tel}`. */
export interface Point {
  readonly text: Says;
  readonly asks: Says;
}

export interface Topic {
  readonly id: string;
  /** What a merchant might call it in the file. */
  readonly ids: Says;
  readonly titles: Says;
  readonly points: readonly Point[];
  /** How often a store has it, 0 to 1. */
  readonly share: number;
}

const parts = (line: string): readonly string[] => line.split('|').map((p) => p.trim()).filter((p) => p !== '');
export const says = (en: string, fr: string, zh: string): Says => ({ en: parts(en), fr: parts(fr), zh: parts(zh) });
export const point = (text: Says, asks: Says): Point => ({ text, asks });
export const pick = (s: Says): Say => ({ en: s.en[0] ?? '', fr: s.fr[0] ?? '', zh: s.zh[0] ?? '' });
