/** The element's own words in the languages it speaks. What the assistant answers is not here. */
import type { Lang, ProductCard } from '../protocol/answer.ts';
import type { AssistantErrorCode } from '../protocol/errors.ts';
import type { LoadPhase } from '../protocol/messages.ts';
import type { CartAct } from './change-cart.ts';
import { en } from './strings-en.ts';
import { fr } from './strings-fr.ts';
import { zh } from './strings-zh.ts';

export interface Strings {
  readonly heading: string;
  readonly greeting: string;
  readonly logLabel: string;
  readonly inputLabel: string;
  readonly placeholder: string;
  readonly send: string;
  readonly stop: string;
  readonly retry: string;
  readonly you: string;
  readonly assistant: string;
  readonly answering: string;
  readonly ready: string;
  readonly stopped: string;
  /** In place of a remembered answer about products that have changed or are gone. */
  readonly outdated: string;
  /** Over search results shown before the model is there. */
  readonly searchResults: (count: number) => string;
  readonly nothingFound: string;
  readonly answerFollows: string;
  readonly phase: Readonly<Record<LoadPhase | 'start', string>>;
  readonly ofBytes: (loaded: string, total: string) => string;
  readonly failure: Readonly<Record<AssistantErrorCode, string>>;
  readonly sources: string;
  readonly showMore: (count: number) => string;
  readonly availability: Readonly<Record<NonNullable<ProductCard['availability']>, string>>;
  readonly listPrice: string;
  readonly rated: (rating: string) => string;
  readonly addToCart: string;
  /** `options` are the names of what is to be picked, in the catalog's words: "size, colour". */
  readonly choose: (options: string) => string;
  readonly cart: (count: number) => string;
  readonly about: string;
  readonly privacy: string;
  /** Said where the conversation is remembered through reloads. */
  readonly remembered: string;
  readonly device: (device: 'webgpu' | 'wasm', threads: number) => string;
  readonly modelSize: (name: string, size: string) => string;
  readonly licence: string;
  readonly embedder: (name: string, size: string) => string;
  /** Without the embedder, or before it is there. */
  readonly wordsOnly: string;
  readonly suggestions: string;
  readonly followUps: string;
  /** Over the chips that narrow a list, and on them; `amount` has its unit or currency. */
  readonly narrow: string;
  readonly under: (amount: string) => string;
  readonly atLeast: (amount: string) => string;
  readonly fieldIs: (field: string, value: string) => string;
  /** Questions that buttons ask; the model was tuned on their like. A category's name may be a plural ("Tents"), one thing or none ("Camping", "Home"). `titles` is a list such as "A and B". */
  readonly askWhatIn: (category: string) => string;
  readonly askCheapestIn: (category: string) => string;
  readonly askCompare: (titles: string) => string;
  readonly askSimilar: (title: string) => string;
  readonly askCheapest: string;
  readonly askBestRated: string;
  readonly askInStock: string;
  /** Words on small buttons; read out with what they are about after them. */
  readonly compare: string;
  readonly similar: string;
  readonly clear: string;
  readonly clearLabel: string;
  readonly undo: string;
  readonly undoLabel: string;
  readonly cancel: string;
  readonly close: string;
  readonly copy: string;
  readonly again: string;
  readonly edit: string;
  readonly up: string;
  readonly down: string;
  /** What is told after the shopper did something. */
  readonly cleared: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly ratingKept: string;
  readonly editing: string;
  readonly pickAnother: string;
  readonly compareNow: (count: number) => string;
  readonly productsShown: (count: number) => string;
  readonly atMost: (count: number) => string;
  /** In place of an answer that the page didn't let come true. */
  readonly refused: Readonly<Record<CartAct | 'checkout', string>>;
  readonly contact: string;
  readonly comparison: string;
  readonly differs: string;
  /** The catalog's core fields, and in other languages the commonest names that English shops give theirs; the rest is shown by its own name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
}

export const STRINGS: Readonly<Record<Lang, Strings>> = { en, fr, zh };

/** The first of these language tags that the element speaks (`fr-CA` counts as French); English when it speaks none. */
export function chooseLanguage(tags: readonly string[]): Lang {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'en' || primary === 'fr' || primary === 'zh') return primary;
  }
  return 'en';
}

/** The language of the nearest `lang` of the element or around it, across shadow roots, else of the browser. */
export function languageOf(element: Element, own: string | undefined): Lang {
  const tags = [own ?? '']; // the attribute follows only after rendering
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (node instanceof Element && node.hasAttribute('lang')) tags.push(node.getAttribute('lang') ?? '');
  }
  return chooseLanguage([...tags, ...navigator.languages]);
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
