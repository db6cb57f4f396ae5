/** The phrase books by language, and the split that keeps some templates for held-out stores. */
import type { Lang } from '../lexicon/types.ts';
import { hashText } from '../rng.ts';
import { breath as enBreath } from './breath-en.ts';
import { breath as frBreath } from './breath-fr.ts';
import { breath as zhBreath } from './breath-zh.ts';
import * as enFact from './en-fact.ts';
import * as enFind from './en-find.ts';
import * as enService from './en-service.ts';
import * as frFact from './fr-fact.ts';
import * as frFind from './fr-find.ts';
import * as frService from './fr-service.ts';
import { more as enMore } from './more-en.ts';
import { more as frMore } from './more-fr.ts';
import { more as zhMore } from './more-zh.ts';
import { spokenPhrases } from './spoken/sections.ts';
import type { MorePhrases, PhraseBook, Templates } from './types.ts';
import { variety } from './variety.ts';
import { wider as enWider } from './wider-en.ts';
import { wider as frWider } from './wider-fr.ts';
import { wider as zhWider } from './wider-zh.ts';
import * as zhFact from './zh-fact.ts';
import * as zhFind from './zh-find.ts';
import * as zhService from './zh-service.ts';

export type Split = 'train' | 'heldout';

/** Of every hundred templates, how many only held-out stores use. */
const HELD_OUT_PERCENT = 15;

export function isHeldOut(text: string): boolean {
  return hashText(text) % 100 < HELD_OUT_PERCENT;
}

/** The templates of a list that this split uses; the whole list where the split would leave nothing. */
export function ofSplit(list: readonly string[], split: Split): readonly string[] {
  const kept = list.filter((text) => isHeldOut(text) === (split === 'heldout'));
  return kept.length > 0 ? kept : list;
}

/** Shallow book → book of this split, group by group. */
export function bookOf(lang: Lang, split: Split): PhraseBook {
  const cut = <G extends object>(group: G): G =>
    Object.fromEntries(Object.entries(group).map(([key, list]) => [key, key === 'numbers' ? list : cutList(list as readonly (string | readonly string[])[], split)])) as G; // same keys, shorter lists
  const whole = BOOKS[lang];
  return { modifiers: cut(whole.modifiers), find: cut(whole.find), fact: cut(whole.fact), dialogue: cut(whole.dialogue), service: cut(whole.service), chat: cut(whole.chat) };
}

function cutList(list: readonly (string | readonly string[])[], split: Split): readonly unknown[] {
  return list.every((item) => typeof item === 'string') ? ofSplit(list as readonly string[], split) : list.map((item) => (typeof item === 'string' ? item : ofSplit(item, split)));
}

/** A book with the lists of others behind its own. */
function joined(book: PhraseBook, ...others: readonly MorePhrases[]): PhraseBook {
  return others.reduce(withMore, book);
}

function withMore(book: PhraseBook, more: MorePhrases): PhraseBook {
  const join = <G extends object>(group: G, extra: Readonly<Record<string, Templates | undefined>> = {}): G =>
    Object.fromEntries(Object.entries(group).map(([key, list]) => [key, [...(list as readonly unknown[]), ...(extra[key] ?? [])]])) as G; // same keys, longer lists
  return { modifiers: join(book.modifiers, more.modifiers), find: join(book.find, more.find), fact: join(book.fact, more.fact), dialogue: join(book.dialogue, more.dialogue), service: join(book.service, more.service), chat: join(book.chat, more.chat) };
}

const BOOKS: Readonly<Record<Lang, PhraseBook>> = {
  en: joined({ ...enFind, ...enFact, ...enService }, enMore, enWider, enBreath, variety.en, spokenPhrases('en')),
  fr: joined({ ...frFind, ...frFact, ...frService }, frMore, frWider, frBreath, variety.fr, spokenPhrases('fr')),
  zh: joined({ ...zhFind, ...zhFact, ...zhService }, zhMore, zhWider, zhBreath, variety.zh, spokenPhrases('zh')),
};
