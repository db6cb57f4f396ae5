/**
 * The words that a plan may search for: copied from the catalog or from the message, never made up. A small model that
 * writes freely writes words that it has seen in training; held to these it looks the shopper's goods up, or says which
 * of the shopper's own words nothing is found for.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { NEGATIONS, STOP_WORDS } from '../catalog/stop-words.ts';
import { choice, oneOf, optional, repeat, sequence, text, type Node } from './grammar.ts';

const LATIN = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-'’.,&+/](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*[%+]?/gu;
const HAN = /\p{Script=Han}+/gu;
/** Words of a search: a phrase, no sentence. */
export const MOST_WORDS = 6;
/** Chinese words written without a space between them. */
const MOST_HAN = 4;
/** Characters that are copied from a Chinese message in one piece. */
const LONGEST_COPY = 8;
/** Of a catalog, in the order of its products: bounds the memory that a catalog of 100,000 takes. */
const MOST_STORE_WORDS = 40_000;

/** Words by script: Chinese has no spaces, so its words may stand one behind another. */
interface WordSet {
  readonly latin: Set<string>;
  readonly han: Set<string>;
}

/** A catalog's own words. Single Chinese characters only end a phrase, else anything could be put together of them. */
interface StoreWords {
  readonly latin: Node | undefined;
  readonly han: Node | undefined;
  readonly single: Node | undefined;
}

const NO_WORDS: StoreWords = { latin: undefined, han: undefined, single: undefined };
const byStore = new WeakMap<CatalogStore, StoreWords>();

/** Search words of one turn: the store's and the message's. */
export function planWords(store: CatalogStore, message: string): Node {
  return wordsOf(storeWords(store), message);
}

/** The message's words alone; with the store's where it has none. */
export function messageWords(store: CatalogStore, message: string): Node {
  return /[\p{L}\p{N}]/u.test(message) ? wordsOf(NO_WORDS, message) : planWords(store, message);
}

function wordsOf(own: StoreWords, message: string): Node {
  const said: WordSet = { latin: new Set(), han: new Set() };
  addMessage(message, said);
  const latin = joined(own.latin, said.latin);
  const telling = new Set([...said.latin].filter(tells));
  const han = joined(own.han, said.han);
  const group = groupOf(latin, latin, han, own.single);
  const first = telling.size > 0 || own.latin || han ? groupOf(joined(own.latin, telling), latin, han, own.single) : group;
  return sequence(first, repeat(text(' '), group, MOST_WORDS - 1));
}

function groupOf(first: Node | undefined, latin: Node | undefined, han: Node | undefined, single: Node | undefined): Node {
  const groups: Node[] = [];
  if (han) {
    const long = sequence(han, repeat(text(''), han, MOST_HAN - 1), single ? optional(single) : text(''));
    const run = single ? choice(long, single) : long;
    groups.push(latin ? sequence(optional(latin), run, optional(latin)) : run);
  }
  if (first) groups.push(first);
  return choice(...groups);
}

/** Whether goods may be called by a name that begins with the word: "all the ones" names none. French tea is written without its accent, too. */
function tells(word: string): boolean {
  const lower = word.toLowerCase();
  return !STOP_WORDS.has(lower) || NEGATIONS.has(lower) || lower === 'the';
}

function joined(own: Node | undefined, said: ReadonlySet<string>): Node | undefined {
  if (said.size === 0) return own;
  return own ? choice(own, oneOf(said)) : oneOf(said);
}

function storeWords(store: CatalogStore): StoreWords {
  let words = byStore.get(store);
  if (!words) byStore.set(store, (words = readStore(store)));
  return words;
}

function readStore(store: CatalogStore): StoreWords {
  const set: WordSet = { latin: new Set(), han: new Set() };
  for (const { path } of store.schema.categories) for (const part of path) addText(part, set);
  for (const product of store.catalog.products) {
    if (set.latin.size > MOST_STORE_WORDS) break;
    for (const own of [product.title, product.brand ?? '', ...product.tags]) addText(own, set);
  }
  for (const { name, values } of store.schema.fields) for (const own of [name, ...values]) addText(own, set);
  // The index has cut the catalog's Chinese into words and pairs already.
  const han = store.hanWords();
  const node = (words: readonly string[]): Node | undefined => (words.length > 0 ? oneOf(words) : undefined);
  // A letter of the store's (100 g, size M) is no word to look for unless the shopper writes it.
  return { latin: node([...set.latin].filter((w) => w.length > 1)), han: node(han.filter((w) => [...w].length > 1)), single: node(han.filter((w) => [...w].length === 1)) };
}

/** Words as they are written and in small letters, and the parts of joined ones. */
function addText(written: string, { latin }: WordSet): void {
  for (const [word] of written.matchAll(LATIN)) {
    const lower = word.toLowerCase();
    latin.add(word).add(lower);
    for (const part of lower.split(/[-'’.,&+/]/)) if (part !== '' && part !== lower) latin.add(part);
  }
}

/** Any piece of a Chinese message may be copied: where its words end is the model's to know. */
function addMessage(message: string, said: WordSet): void {
  addText(message, said);
  for (const [run] of message.matchAll(HAN)) {
    const characters = [...run];
    for (let from = 0; from < characters.length; from++) for (let to = from + 1; to <= Math.min(characters.length, from + LONGEST_COPY); to++) said.han.add(characters.slice(from, to).join(''));
  }
}
