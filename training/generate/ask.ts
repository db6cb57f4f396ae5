/** What every kind of question is made from: one store, one shopper's language, one stream of draws. */
import type { Plan, PlanBody } from '../../src/assistant/plan.ts';
import { EMPTY_DIALOGUE, type Dialogue } from '../../src/assistant/dialogue.ts';
import { fill, type Slots } from './fill.ts';
import type { Lang, Says } from './lexicon/types.ts';
import { ofSplit } from './phrases/index.ts';
import type { PhraseBook } from './phrases/types.ts';
import type { Rng } from './rng.ts';
import type { Expectation, Shop } from './shop.ts';

export type Kind = 'fact' | 'filter' | 'superlative' | 'count' | 'compare' | 'need' | 'dialogue' | 'policy' | 'unanswerable' | 'nomatch' | 'chat' | 'cart' | 'basket' | 'stock' | 'order';

export interface Asker {
  readonly rng: Rng;
  readonly shop: Shop;
  /** The shopper's language. */
  readonly lang: Lang;
  readonly book: PhraseBook;
}

/** A message, the plan it must yield, and what executing that must come to. */
export interface Draft {
  readonly message: string;
  readonly plan: Plan;
  readonly expected: Expectation;
  readonly dialogue: Dialogue;
  /** Texts of the message that noise leaves alone (codes, order numbers, quantities). */
  readonly keep: readonly string[];
}

export function draft(asker: Asker, message: string, body: PlanBody, expected: Expectation, extra: { readonly dialogue?: Dialogue; readonly keep?: readonly string[] } = {}): Draft {
  return { message, plan: { ...body, lang: asker.lang }, expected, dialogue: extra.dialogue ?? EMPTY_DIALOGUE, keep: extra.keep ?? [] };
}

export function say(asker: Asker, templates: readonly string[], slots: Slots): string {
  return fill(asker.rng.pick(templates), slots, asker.lang);
}

/** One of the ways to say a thing, of those that the shop's split uses. */
export function sayOne(asker: Asker, ways: Says, slots: Slots = {}): string {
  return say(asker, waysOf(asker, ways), slots);
}

export function waysOf({ lang, shop }: Asker, ways: Says): readonly string[] {
  return ofSplit(ways[lang], shop.made.split);
}

/** "3" or "three", as people write small numbers. */
export function numberWord(asker: Asker, n: number): string {
  const { numbers } = asker.book.chat;
  const word = numbers[n];
  if (word === undefined || asker.rng.chance(0.5)) return String(n);
  return asker.lang === 'zh' && n === 2 ? asker.rng.pick(['两', '2', '二']) : word;
}
