/** What is asked of a product that the talk is about, and how it is said. */
import { say, type Draft } from '../ask.ts';
import type { Word } from '../fill.ts';
import type { Field } from '../lexicon/types.ts';
import { pickField } from '../narrow-kit.ts';
import { fieldWord } from '../words.ts';
import type { MadeProduct } from '../world.ts';
import { askOfIt } from './fact.ts';
import type { Pointer, Talk } from './point.ts';
import { answers, reply } from './reply.ts';

export interface Fact {
  readonly field: string;
  readonly word?: Word;
  readonly asked?: Field;
  readonly templates: 'price' | 'stock' | 'field' | 'about';
}

/** A fact that the product has, so that the plan can be proven. */
export function pickFact(talk: Talk, product: MadeProduct): Fact | undefined {
  const { rng, shop } = talk.asker;
  const kind = rng.weighted({ price: product.price === undefined ? 0 : 45, stock: product.availability === undefined ? 0 : 15, field: product.printed.size > 0 ? 40 : 0, about: 10, none: 1 });
  if (kind === 'price') return { field: 'price', templates: 'price' };
  if (kind === 'stock') return { field: 'availability', templates: 'stock' };
  if (kind === 'about') return { field: 'description', templates: 'about' };
  const found = pickField(talk.asker, [product], () => true);
  return found && shop.field(found[1].name) ? { field: found[1].name, word: fieldWord(talk.asker, found[1].field), asked: found[1].field, templates: 'field' } : undefined;
}

/** A question that names what is asked of `it`. */
export function askByName({ asker }: Talk, { templates, word }: Fact, it: Word): string {
  const { dialogue } = asker.book;
  return say(asker, { price: dialogue.priceOf, stock: dialogue.stockOf, field: dialogue.fieldOf, about: dialogue.aboutIt }[templates], { it, ...(word ? { field: word } : {}) });
}

/** "And the price?": of what, is left out. */
export function askBare({ asker }: Talk, { templates, word }: Fact): string {
  const { dialogue } = asker.book;
  return templates === 'price' ? asker.rng.pick(dialogue.barePrice) : say(asker, dialogue.bareField, word ? { field: word } : {});
}

/** "How heavy is it?": most don't name the field; one that says yes or no they never do. */
export function factAbout(talk: Talk, { words: it, ref, product }: Pointer): Draft | undefined {
  const fact = pickFact(talk, product);
  if (!fact) return undefined;
  const own = fact.asked && (fact.asked.kind === 'boolean' || talk.asker.rng.chance(0.6)) ? askOfIt(talk.asker, fact.asked, it) : undefined;
  return reply(talk, own ?? askByName(talk, fact, it), { verb: 'fact', ref, options: [], fields: [fact.field] }, answers(product));
}
