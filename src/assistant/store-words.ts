/**
 * What a store calls what a shopper speaks of: words of another language, or other words of its own, through the lexicon. Context for
 * the model (`like:` in its prompt) and a second reading of the words that its plan looks for; a shopper's own words come first.
 */
import { fold, plainWords, STOP_STEMS } from '../catalog/analyze.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { pathKey } from '../catalog/category-path.ts';
import { spoken } from '../catalog/field-access.ts';
import type { CategoryInfo, Lang, Product, Resemblance } from '../catalog/types.ts';
import type { Lexicon, Said } from '../lexicon/lexicon.ts';

/** Ways of one thing that are looked for: the commonest are said first. */
const MOST_WAYS = 6;
const MOST_GOODS = 3;
/** Phrases whose products are counted once: the same things are asked for again and again. */
const MOST_COUNTS = 5000;
/** The share of what is found that a category must hold: one may be an odd one out. */
const AS_GOOD_AS_ALL = 0.8;
/** A line of the lexicon, by its first way. */
const DIFFERENCE = 'difference in figures';
const SINGLE_HAN = /^\p{Script=Han}$/u;
const HAN = /\p{Script=Han}/u;

/** A thing that a message speaks of, and how many of the store's products its words find. */
export interface SaidGoods {
  /** In the shopper's words. */
  readonly said: string;
  readonly count: number;
  /** The smallest category that holds as good as all of them, and how many products are in it. */
  readonly category?: CategoryInfo;
  /** Whether that category's name lists them among other goods: collars of "Collars & Leads". */
  readonly isPart?: boolean;
  /** Whether the words say that the store has none of what is wanted: those of a kind of goods that it sells don't, nor of what goods are told by. */
  readonly isUnsold?: boolean;
}

/** Whether a message names goods that the store hasn't, and none that fill a category of its. */
export function isNoneSold(goods: readonly SaidGoods[]): boolean {
  return goods.every(({ category }) => category === undefined) && goods.some(({ isUnsold }) => isUnsold);
}

/** Words to be looked for in a store. */
export interface Sought {
  readonly text: string;
  /** Whether the lexicon knows what is sought, in all its ways, and the store has none of them. */
  readonly isUnknownHere: boolean;
  /** Whether it may be what goods are told by, and not called: a hood, "for the office". */
  readonly mayBeProperty: boolean;
}

export class StoreWords {
  readonly #store: CatalogStore;
  readonly #lexicon: Lexicon;
  readonly #languages: readonly Lang[];
  readonly #counts = new Map<string, number>();
  /** What fields are called that say yes or no. */
  readonly #traits: ReadonlySet<string>;

  constructor(store: CatalogStore, lexicon: Lexicon) {
    const { languages } = store.catalog.store;
    this.#store = store;
    this.#lexicon = lexicon;
    this.#languages = languages.length > 0 ? languages : ['en'];
    this.#traits = new Set(store.schema.fields.filter(({ kind }) => kind === 'boolean').map(({ name }) => fold(spoken(name))));
  }

  /** What the catalog holds that resembles the message in the shopper's words or the store's, and what else it speaks of. */
  read(message: string): { readonly resemblance: Resemblance; readonly goods: readonly SaidGoods[] } {
    const found = this.#lexicon.find(message);
    const resemblance = this.#store.resemble(message, {}, { said: [...found.flatMap((said) => this.#ways(said)), ...this.#traitsWithin(message, found)], searched: this.#spoken(message, found) });
    return { resemblance, goods: this.#goods(message, found, resemblance) };
  }

  /** Of "organic coffees", one thing to the lexicon, what a field says yes or no to: organic. */
  #traitsWithin(message: string, found: readonly Said[]): string[] {
    const phrases = found.map(({ from, to }) => message.slice(from, to).split(/\s+/)).filter(({ length }) => length > 1);
    const words = phrases.flat().filter((word) => !HAN.test(word));
    return words.flatMap((word) => this.#lexicon.find(word)).flatMap((said) => this.#ways(said)).filter((way) => this.#traits.has(fold(way)));
  }

  /** The store's own words for what a message speaks of. */
  spoken(message: string): readonly string[] {
    return this.#spoken(message, this.#lexicon.find(message));
  }

  /** The message with one of the things that it speaks of in the store's words, in each way that the lexicon knows. */
  rephrased(message: string): readonly string[] {
    return this.#lexicon.find(message).flatMap((said) => this.#ways(said).map((way) => `${message.slice(0, said.from)} ${way} ${message.slice(said.to)}`));
  }

  /** A plan's words as the store would put them; those that it uses itself stay. `lang`: the shopper's. */
  sought(text: string, lang: Lang): Sought {
    const said = this.#lexicon.find(text);
    const parts: string[] = [];
    const ways: (string | undefined)[] = [];
    let at = 0;
    let translated = 0;
    let isPhrase = true;
    for (const span of said) {
      const own = text.slice(span.from, span.to);
      const way = this.#best(own, span) ?? (this.#isValue(own) ? own : undefined);
      if (way !== undefined && way !== own) translated++;
      if (at > 0 && text.slice(at, span.from).trim() !== '') isPhrase = false;
      ways.push(way);
      parts.push(text.slice(at, span.from), way ?? own);
      at = span.to;
    }
    parts.push(text.slice(at));
    // Of a phrase of things alone its head says what is sought: smoked salmon is no smoked pepper. French says it first.
    const head = lang === 'fr' ? ways[0] : ways.at(-1);
    const isUnknownHere = said.length > 0 && (isPhrase && text.slice(at).trim() === '' ? head === undefined : ways.every((way) => way === undefined));
    const mayBeProperty = said.length > 0 && said.every((span) => span.mayBeProperty);
    if (translated === 0) return { text, isUnknownHere, mayBeProperty };
    const words = parts.map((part) => part.trim()).filter((part) => part !== '');
    // French says the thing first, English and Chinese last.
    const isTurned = (lang === 'fr') !== this.#languages.includes('fr');
    return { text: (isTurned ? words.reverse() : words).join(' '), isUnknownHere, mayBeProperty };
  }

  /** Whether a message asks by how much things differ, not only how much each has. */
  asksDifference(message: string): boolean {
    return this.#lexicon.find(message).some(({ ways }) => ways.en.includes(DIFFERENCE));
  }

  /** The store's products that are called by a name of the lexicon's. */
  called(name: string): readonly Product[] {
    const [said] = this.#lexicon.find(name);
    const way = said && said.from === 0 && said.to === name.length ? this.#best(name, said) : undefined;
    // A single Chinese character stands in many other words.
    return way === undefined || SINGLE_HAN.test(way) ? [] : this.#productsFor(way);
  }

  /** Other ways to say what a product's text may say. */
  otherWays(words: string): readonly string[] {
    const said = this.#lexicon.find(words);
    const [only] = said;
    return only && said.length === 1 && only.from === 0 && only.to === words.length ? this.#ways(only) : [];
  }

  #spoken(message: string, found: readonly Said[]): string[] {
    return found.flatMap((said) => this.#known(message.slice(said.from, said.to), said).slice(0, 1));
  }

  /** Things that are no value or field of the store's, at most a few, those that it has first. */
  #goods(message: string, found: readonly Said[], { values, fields, categories }: Resemblance): SaidGoods[] {
    // A tag may be what the goods are called.
    const known = new Set([...values.flatMap(({ field, value }) => (field === 'tags' ? [] : [value])), ...fields].map(fold));
    const counted = found
      .filter((said) => ![message.slice(said.from, said.to), ...this.#ways(said)].some((way) => known.has(fold(way))))
      .map((said) => this.#counted(message.slice(said.from, said.to), said, categories, message));
    const once = counted.filter(({ said }, i) => counted.findIndex((other) => fold(other.said) === fold(said)) === i).map((one, _, all) => withoutOthers(one, all));
    return [...once.filter(({ count }) => count > 0), ...once.filter(({ count }) => count === 0)].slice(0, MOST_GOODS);
  }

  #counted(own: string, said: Said, categories: readonly CategoryInfo[], message: string): SaidGoods {
    const names = new Set([own, ...this.#ways(said)].map(wordsOf));
    const called = ({ path }: CategoryInfo): string => wordsOf(path.at(-1) ?? '');
    const inWords = categories.find((category) => called(category) === wordsOf(own)) ?? categories.find((category) => names.has(called(category)));
    // Of "tablettes de chocolat" the shop that has both Tablettes and Chocolats means the narrower one.
    const head = inWords && called(inWords) !== wordsOf(own) ? categories.find((category) => called(category) === headOf(own, said) && category.count < inWords.count) : undefined;
    const named = head ?? inWords ?? this.#categoryCalled(said);
    if (named) return { said: own, count: named.count, category: named };
    const way = this.#best(own, said);
    const products = way === undefined ? [] : this.#productsFor(way);
    const category = this.#smallestWith(products);
    const name = category?.path.at(-1) ?? '';
    // Who says "barbecues and planchas" means them all.
    const isPart = category !== undefined && way !== undefined && products.length < category.count && sharesWord(way, name) && !isWithin(name, message);
    const isUnsold = products.length === 0 && !said.isProperty && !this.#sellsTheKind(own);
    return { said: own, count: products.length, ...(category ? { category } : {}), ...(isPart ? { isPart } : {}), ...(isUnsold ? { isUnsold } : {}) };
  }

  /** Whether the head of a phrase alone is sold: kettles, where foldable kettles are wanted. English and Chinese say it last, French first. */
  #sellsTheKind(own: string): boolean {
    const words = HAN.test(own) ? [own.slice(-2)] : own.split(/[\s-]+/);
    const heads = words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : HAN.test(own) && own.length > 2 ? words : [];
    return heads.some((head) => this.#lexicon.find(head).some((said) => !said.isProperty && (this.#categoryCalled(said) !== undefined || this.#best(head, said) !== undefined)));
  }

  /** The category that is called so, by however rare a way to say it. */
  #categoryCalled({ ways }: Said): CategoryInfo | undefined {
    const names = new Set(this.#languages.flatMap((lang) => ways[lang].map(wordsOf)));
    return this.#store.schema.categories.find(({ path }) => names.has(wordsOf(path.at(-1) ?? '')));
  }

  #productsFor(text: string): readonly Product[] {
    return this.#store.answer({ kind: 'list', query: { where: [], text } }).products;
  }

  #smallestWith(products: readonly Product[]): CategoryInfo | undefined {
    const counts = new Map<string, number>();
    for (const { category } of products) for (let depth = 1; depth <= category.length; depth++) {
      const key = pathKey(category.slice(0, depth));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const holding = this.#store.schema.categories.filter(({ path }) => (counts.get(pathKey(path)) ?? 0) >= AS_GOOD_AS_ALL * products.length);
    return products.length === 0 ? undefined : holding.sort((a, b) => a.count - b.count || b.path.length - a.path.length)[0];
  }

  /** The shopper's own word where it is the store's too, else the store's; a word that two languages share may mean something else there. */
  #best(own: string, said: Said): string | undefined {
    const isUsed = this.#count(own) > 0;
    const isTheirs = this.#languages.some((lang) => said.ways[lang].some((way) => wordsOf(way) === wordsOf(own)));
    return isUsed && isTheirs ? own : this.#known(own, said)[0] ?? (isUsed ? own : undefined);
  }

  /** Whether a field has a value that says all of it: a notebook with Windows, in a shop without glaziers. */
  #isValue(own: string): boolean {
    return this.#store.resemble(own).values.some(({ field, value }) => field !== 'brand' && isWithin(own, value));
  }

  /** The ways that the store uses, the one of most products first. */
  #known(own: string, said: Said): string[] {
    return this.#ways(said)
      .filter((way) => way !== own)
      .map((way) => ({ way, count: this.#count(way) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ way }) => way);
  }

  #count(phrase: string): number {
    let count = this.#counts.get(phrase);
    if (count === undefined) {
      if (this.#counts.size >= MOST_COUNTS) this.#counts.clear();
      this.#counts.set(phrase, (count = this.#store.countNamed(phrase)));
    }
    return count;
  }

  #ways({ ways }: Said): string[] {
    return this.#languages.flatMap((lang) => ways[lang].slice(0, MOST_WAYS));
  }
}

/** The word that says what a phrase is a kind of: "tablettes de chocolat" are tablettes; French says it first, English last. Chinese doesn't part its words. */
function headOf(own: string, { ways }: Said): string | undefined {
  const words = plainWords(own);
  const isIn = (lang: Lang): boolean => ways[lang].some((way) => wordsOf(way) === words.join(' '));
  if (words.length < 2) return undefined;
  return isIn('fr') ? words[0] : isIn('en') ? words.at(-1) : undefined;
}

/** Who names two of the goods that a category lists may mean all of it. */
function withoutOthers({ isPart, ...goods }: SaidGoods, all: readonly SaidGoods[]): SaidGoods {
  const isOneOfSome = all.some((other) => other.said !== goods.said && other.isPart && other.category?.name === goods.category?.name);
  return isPart && !isOneOfSome ? { ...goods, isPart } : goods;
}

/** "Dog collars" are of the "Collars & Leads". */
function sharesWord(phrase: string, name: string): boolean {
  const words = new Set(plainWords(name));
  return plainWords(phrase).some((word) => words.has(word) && !STOP_STEMS.has(word)) || (HAN.test(phrase) && name.includes(phrase));
}

/** Whether a name holds all the words of a phrase, in any order; Chinese may part them otherwise. */
function isWithin(phrase: string, name: string): boolean {
  const words = new Set(plainWords(name));
  return plainWords(phrase).every((word) => words.has(word) || STOP_STEMS.has(word)) || (HAN.test(phrase) && name.includes(phrase));
}

function wordsOf(text: string): string {
  return plainWords(text).join(' ');
}
