/**
 * Which products a query's text lets through. Every word must be met if any product meets them all, else the most words;
 * the thing asked for ("tent" in "red tent", "tente" in "tente rouge") must be met, and met in a product's name or data
 * rather than in running text if any product does so: a mat "to put in your tent" is no tent.
 */
import { containsWords, plainWords, type QueryUnit } from './analyze.ts';
import type { SearchIndex, TextMatch } from './search-index.ts';
import type { Lang, Product } from './types.ts';

/**
 * Products that meet the text, best first; undefined when the text has no word that says anything. `scope`: products
 * that the text is asked of (a category); what others meet doesn't count then.
 */
export function matchText(text: string, index: SearchIndex, languages: readonly Lang[], scope?: ReadonlySet<Product>): readonly TextMatch[] | undefined {
  const { units, firstPreposition, matches: all } = index.match(text);
  const matches = scope ? all.filter((m) => scope.has(m.product)) : all;
  if (units.length === 0) return matches.length > 0 ? matches : undefined;
  const heads = headsOf(units, firstPreposition, languages);
  const headStrength = (m: TextMatch): number => Math.max(...heads.map((h) => m.met[h] ?? 0));
  const withHead = matches.filter((m) => headStrength(m) > 0);
  if (withHead.length === 0) return [];
  const unitsMet = (m: TextMatch): number => m.met.filter((s) => s > 0).length;
  const most = Math.max(...withHead.map(unitsMet));
  const best = withHead.filter((m) => unitsMet(m) === most);
  const strong = best.filter((m) => headStrength(m) === 2);
  return strong.length > 0 ? strong : best;
}

/** Places of the unit that names the thing: the last one in English (before "for", "with") and Chinese, the first in French. */
function headsOf(units: readonly QueryUnit[], firstPreposition: number, languages: readonly Lang[]): number[] {
  const last = Math.max(0, (firstPreposition > 0 ? firstPreposition : units.length) - 1);
  const heads = new Set<number>();
  if (languages.includes('fr')) heads.add(0);
  if (languages.length === 0 || languages.includes('en')) heads.add(last);
  if (languages.includes('zh')) heads.add(units.length - 1);
  return [...heads];
}

/** Test for "these words are nowhere in the product but in its description": name, category, brand, tags and data. */
export function wordsTest(text: string): (product: Product) => boolean {
  const words = plainWords(text);
  if (words.length === 0) return () => false;
  return (product) => {
    const texts = [product.title, product.brand ?? '', ...product.category, ...product.tags, ...Object.values(product.attributes).flatMap((v) => (typeof v === 'boolean' ? [] : typeof v === 'object' ? v.map(String) : [String(v)]))];
    for (const [name, value] of Object.entries(product.attributes)) if (value === true) texts.push(name);
    return texts.some((t) => containsWords(plainWords(t), words));
  };
}
