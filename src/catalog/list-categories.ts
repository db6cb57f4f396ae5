/**
 * Categories that name several goods, "Collars & Leads", 洁面卸妆: being in one says that a product is one of them, not which. Those that say
 * another of the list's goods are these; where a good part say the thing asked for themselves, so are all that don't.
 */
import { hasHan, indexWords } from './analyze.ts';
import { pathKey } from './category-path.ts';
import { FIELDS, type TextIndex } from './text-index.ts';
import type { Product } from './types.ts';

/** Of "Fruit & vegetables" hardly a title says "vegetables": there the category alone says what they are. */
const LEAST_SHARE = 1 / 3;
const PARTS = /\s*(?:[&+/,、，]|\b(?:and|et)\b|[与和及])\s*/u;
const NONE: ReadonlySet<number> = new Set();
const CATEGORY = FIELDS.indexOf('category');
const DETAILS = FIELDS.indexOf('details');

export class ListCategories {
  readonly #products: readonly Product[];
  readonly #text: TextIndex;

  constructor(products: readonly Product[], text: TextIndex) {
    this.#products = products;
    this.#text = text;
  }

  /** Of these documents those that are of another kind than any of these words says. */
  others(documents: readonly number[], words: readonly string[]): ReadonlySet<number> {
    const saying = new Set<number>();
    for (const word of words) this.#text.visit(word, (document, field) => void (field !== CATEGORY && field !== DETAILS && saying.add(document)));
    // Mostly all say it themselves: then there are no categories to look at.
    if (documents.every((document) => saying.has(document))) return NONE;
    const byCategory = new Map<string, number[]>();
    for (const document of documents) {
      const key = pathKey(this.#products[document]?.category ?? []);
      const group = byCategory.get(key);
      if (group) group.push(document);
      else byCategory.set(key, [document]);
    }
    const others = [...byCategory.values()].flatMap((group) => {
      const silent = group.filter((document) => !saying.has(document));
      if (silent.length === 0 || !this.#isListed(group, words)) return [];
      return group.length - silent.length >= LEAST_SHARE * group.length ? silent : this.#sayingAnother(silent, words);
    });
    return new Set(others);
  }

  /** Of documents of one category those whose titles say another of the goods that it lists. */
  #sayingAnother(documents: readonly number[], words: readonly string[]): number[] {
    const parts = this.#naming(documents, words).flatMap((name) => name.split(PARTS));
    const others = new Set(parts.filter((part) => !saysOneOf(part, words)).flatMap((part) => indexWords(part)));
    return documents.filter((document) => indexWords(this.#products[document]?.title ?? '').some((word) => others.has(word)));
  }

  /** Of the path that documents of one category share the names that hold one of the words. */
  #naming([first]: readonly number[], words: readonly string[]): readonly string[] {
    const path = first === undefined ? [] : (this.#products[first]?.category ?? []);
    return path.filter((name) => saysOneOf(name, words));
  }

  /** Whether every part of the group's path that holds one of the words is a list. */
  #isListed(group: readonly number[], words: readonly string[]): boolean {
    const products = group.flatMap((document) => this.#products[document] ?? []);
    const titles = products.map(({ title }) => title);
    const holding = this.#naming(group, words);
    return holding.length > 0 && holding.every((name) => isList(name, words, titles));
  }
}

function isList(name: string, words: readonly string[], titles: readonly string[]): boolean {
  const parts = name.split(PARTS).filter((part) => part !== '');
  if (parts.length > 1) return parts.some((part) => !saysOneOf(part, words));
  // Chinese parts its words by nothing, and says last what a thing is: 奶瓶水杯 are 水杯, unless some are 奶瓶 and no 水杯.
  return words.some((word) => {
    const rest = hasHan(word) ? name.replace(word, '') : name;
    if (rest === '' || rest === name) return false;
    return !name.endsWith(word) || ([...rest].length > 1 && titles.some((title) => title.includes(rest) && !title.includes(word)));
  });
}

function saysOneOf(name: string, words: readonly string[]): boolean {
  return indexWords(name).some((word) => words.includes(word));
}
