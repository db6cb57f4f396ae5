/**
 * Full text over a catalog: an inverted index (BM25+) behind our own words and fields. It ranks products for a text, and
 * tells for each of them which of the asked words it meets, and whether in its name and data or only in running text.
 *
 * But: it drops nothing for being a weak match; `text-match.ts` decides what a query lets through.
 */
import { AccessoryTitles } from './accessory-titles.ts';
import { analyzeQuery, hasHan, plainWords } from './analyze.ts';
import { makeHashLookup, ownersOf, type HashLookupData } from './hash-lookup.ts';
import { phraseWords, titleWords } from './name-index.ts';
import { ListCategories } from './list-categories.ts';
import { headsOf } from './query-head.ts';
import { exactText, searchTexts, skusOf } from './search-text.ts';
import { isOneSlipAway, isWithinTwoEdits } from './slips.ts';
import { FIELDS, TextIndex, type TextField, type TextIndexData } from './text-index.ts';
import { TextIndexBuilder } from './text-index-builder.ts';
import { TextMatches } from './text-matches.ts';
import type { Catalog, Hit } from './types.ts';
import { Vocabulary } from './vocabulary.ts';

/** Chosen on the judged electronics queries (docs/catalog.md). */
const BOOSTS: Readonly<Record<TextField, number>> = { title: 4, sku: 6, brand: 2, category: 3, tags: 2.5, attributes: 0.5, details: 1.5 };
const DETAILS = FIELDS.indexOf('details');
/** Letters of a word in which two slips still leave it recognisable. */
const LONG_WORD = 9;
const PREFIX_WEIGHT = 0.15;
const PART_WEIGHT = 0.5;
const EXACT_TITLE_BONUS = 1000;
const SKU_BONUS = 500;

/** What an index is made of: numbers and words, fit for a file. */
export interface SearchData {
  readonly text: TextIndexData;
  /** Word (by its place in the index) → titles that hold it, by `titleWords`. */
  readonly titleCounts: Uint32Array;
  readonly titles: HashLookupData;
  readonly skus: HashLookupData;
}

export function buildSearchData({ products }: Catalog): SearchData {
  const vocabulary = new Vocabulary();
  const builder = new TextIndexBuilder(products.length);
  const inTitles = new Map<string, number>();
  products.forEach((product, document) => {
    const texts = searchTexts(product);
    FIELDS.forEach((name, field) => builder.add(document, field, texts[name].map((text) => vocabulary.numbersOf(text))));
    for (const word of titleWords(product.title)) inTitles.set(word, (inTitles.get(word) ?? 0) + 1);
  });
  const text = builder.finish(vocabulary.words());
  return {
    text,
    titleCounts: Uint32Array.from(text.words, (word) => inTitles.get(word) ?? 0),
    titles: makeHashLookup(products.map((p, i) => [exactText(p.title), i])),
    skus: makeHashLookup(products.flatMap((p, i) => skusOf(p).map((sku) => [exactText(sku), i] as const))),
  };
}

export class SearchIndex {
  readonly #catalog: Catalog;
  readonly #data: SearchData;
  readonly #text: TextIndex;
  readonly #accessories: AccessoryTitles;
  readonly #lists: ListCategories;
  readonly #expansions = new Map<string, readonly string[]>();
  /** "the" is a word of this store's own (tea), unless a text is plainly English. */
  readonly keepThe: boolean;

  constructor(catalog: Catalog, data: SearchData = buildSearchData(catalog)) {
    this.#catalog = catalog;
    this.#data = data;
    this.#text = new TextIndex(data.text);
    this.#accessories = new AccessoryTitles(catalog.products, this.#text);
    this.#lists = new ListCategories(catalog.products, this.#text);
    const { languages } = catalog.store;
    this.keepThe = languages.includes('fr') && !languages.includes('en');
  }

  /** Best first; every hit shares a word with the text that says something. Exact titles and SKUs come first. */
  search(text: string, limit: number): Hit[] {
    const matches = this.match(text);
    return matches.best(limit).flatMap(({ document, score }): Hit[] => {
      const product = this.#catalog.products[document];
      return product ? [{ product, score, isNamed: matches.isNamed(document) }] : [];
    });
  }

  match(text: string): TextMatches {
    const { units, firstPreposition } = analyzeQuery(text, this.keepThe);
    const expanded = units.map((unit): ExpandedUnit => ({ whole: this.expand(unit.word), parts: unit.parts.map((part) => this.expand(part)) }));
    const words = new Map<string, number>();
    for (const { whole, parts } of expanded) {
      for (const word of parts.flat()) words.set(word, PART_WEIGHT);
      for (const word of whole) words.set(word, 1);
    }
    const ranking = this.#text.rank({
      words,
      boosts: BOOSTS,
      prefixWeight: (word) => (word.length >= 4 && !hasHan(word) && !/\d/.test(word) ? PREFIX_WEIGHT : undefined),
    });
    const asked = new Set([...plainWords(text), ...units.map((u) => u.word)]);
    const heads = headsOf(units, firstPreposition, this.#catalog.store.languages);
    const headWords = heads.map((head) => expanded[head]?.whole ?? []);
    return new TextMatches({ text: this.#text, units: expanded, heads, ranking, bonuses: this.#exact(text), isMadeFor: (document) => this.#accessories.isMadeFor(document, headWords, asked) });
  }

  /** Of documents that meet a text's heads those that only stand in one category with such goods. */
  ofOtherKinds(documents: readonly number[], { headWords }: TextMatches): ReadonlySet<number> {
    return this.#lists.others(documents, headWords);
  }

  /** The documents that hold all of these words (as from `indexWords`), in the fields that count; none for no words. */
  holding(words: Iterable<string>, counts: (field: number) => boolean = () => true): ReadonlySet<number> {
    let holders: Set<number> | undefined;
    for (const word of new Set(words)) {
      const having = new Set<number>();
      this.#text.visit(word, (document, field) => void (counts(field) && (!holders || holders.has(document)) && having.add(document)));
      holders = having;
      if (having.size === 0) break;
    }
    return holders ?? new Set();
  }

  /** How many products hold all of a phrase's words in their names and data. */
  countNamed(phrase: string): number {
    return this.holding(phraseWords(phrase), (field) => field !== DETAILS).size;
  }

  /** Chinese words, pairs and characters of the catalog. */
  hanWords(): string[] {
    return this.#data.text.words.filter(hasHan);
  }

  /** log(1 + N / n) for a word in n of N titles; 0 for a word in none. */
  titleWeight(word: string): number {
    const count = this.#data.titleCounts[this.#text.vocabulary.placeOf(word)] ?? 0;
    return count === 0 ? 0 : Math.log(1 + this.#catalog.products.length / count);
  }

  /** The catalog's words for a word: itself, or, for one it doesn't hold, those that begin with it or differ by a slip. */
  expand(word: string): readonly string[] {
    if (this.#text.has(word)) return [word];
    let words = this.#expansions.get(word);
    if (!words) {
      words = this.#findSimilar(word);
      // Remembered for the words of the questions just asked, not for ever.
      if (this.#expansions.size > 500) this.#expansions.clear();
      this.#expansions.set(word, words);
    }
    return words;
  }

  #findSimilar(word: string): readonly string[] {
    if (word.length < 4 || hasHan(word) || /\d/.test(word)) return [];
    const { vocabulary } = this.#text;
    const beginningWith = (prefix: string): readonly string[] => vocabulary.words.slice(...vocabulary.withPrefix(prefix));
    // Two slips are forgiven in long words only. The first letter is hardly ever the wrong one.
    const isClose = word.length >= LONG_WORD ? isWithinTwoEdits : isOneSlipAway;
    const slips = word.length < 5 ? [] : beginningWith(word.charAt(0)).filter((w) => isClose(word, w));
    return slips.length > 0 ? slips : beginningWith(word);
  }

  /** Products whose whole title or SKU the text names, in this order, with what that is worth. */
  #exact(text: string): Map<number, number> {
    const { products } = this.#catalog;
    const found = new Map<number, number>();
    const whole = exactText(text);
    for (const owner of ownersOf(whole, this.#data.titles)) if (exactText(products[owner]?.title ?? '') === whole) found.set(owner, EXACT_TITLE_BONUS);
    for (const part of [whole, ...whole.split(/[\s,;:?!()"]+/)]) {
      const token = part.replace(/[.]$/, '');
      for (const owner of ownersOf(token, this.#data.skus)) {
        const product = products[owner];
        if (product && skusOf(product).some((sku) => exactText(sku) === token)) found.set(owner, SKU_BONUS);
      }
    }
    return found;
  }
}

/** A unit of a query in the catalog's own words. */
export interface ExpandedUnit {
  readonly whole: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

