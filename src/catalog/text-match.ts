/**
 * Which products a query's text lets through. Every word must be met if any product meets them all, else the most words;
 * the thing asked for ("tent" in "red tent", "tente" in "tente rouge") must be met, and met in a product's name or data
 * rather than in running text if any product does so: a mat "to put in your tent" is no tent. Nor is a tent bag.
 */
import { containsWords, plainWords } from './analyze.ts';
import type { SearchIndex, TextMatch } from './search-index.ts';
import type { Product } from './types.ts';

/**
 * Products that meet the text, best first; undefined when the text has no word that says anything. `scope`: products
 * that the text is asked of (a category); what others meet doesn't count then.
 */
export function matchText(text: string, index: SearchIndex, scope?: ReadonlySet<Product>): readonly TextMatch[] | undefined {
  const { units, heads, matches: all } = index.match(text);
  const matches = scope ? all.filter((m) => scope.has(m.product)) : all;
  if (units.length === 0) return matches.length > 0 ? matches : undefined;
  const headStrength = (m: TextMatch): number => Math.max(...heads.map((h) => m.met[h] ?? 0));
  const withHead = matches.filter((m) => headStrength(m) > 0);
  if (withHead.length === 0) return [];
  const unitsMet = (m: TextMatch): number => m.met.filter((s) => s > 0).length;
  const most = Math.max(...withHead.map(unitsMet));
  const best = withHead.filter((m) => unitsMet(m) === most);
  const strong = preferred(best, (m) => headStrength(m) === 2);
  return preferred(strong, (m) => !m.isAccessory);
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

/** Those that pass, or all when none does. */
function preferred(matches: readonly TextMatch[], passes: (match: TextMatch) => boolean): readonly TextMatch[] {
  const passing = matches.filter(passes);
  return passing.length > 0 ? passing : matches;
}
