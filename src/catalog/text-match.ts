/**
 * Which products a query's text lets through. Every word must be met if any product meets them all, else the most words;
 * the thing asked for ("tent" in "red tent", "tente" in "tente rouge") must be met, and met in a product's name or data
 * rather than in running text if any product does so: a mat "to put in your tent" is no tent. Nor is a tent bag, nor the lead
 * among the "Collars & Leads" a collar.
 */
import { containsWords, plainWords } from './analyze.ts';
import type { SearchIndex } from './search-index.ts';
import type { TextMatches } from './text-matches.ts';
import type { Product } from './types.ts';

/**
 * Places of the products that meet the text, best first; undefined when the text has no word that says anything.
 * `scope`: 1 for products that the text is asked of (a category); what others meet doesn't count then.
 */
export function matchText(text: string, index: SearchIndex, scope?: Uint8Array): readonly number[] | undefined {
  const matches = index.match(text);
  const { documents, unitCount } = matches;
  const found: number[] = [];
  for (let place = 0; place < documents.length; place++) if (!scope || scope[documents[place] ?? 0] === 1) found.push(place);
  if (unitCount === 0) return found.length > 0 ? matches.ordered(found) : undefined;
  const withHead = found.filter((place) => headStrength(matches, place) > 0);
  const counts = withHead.map((place) => unitsMet(matches, place));
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const best = withHead.filter((_, i) => counts[i] === most);
  const strong = preferred(best, (place) => headStrength(matches, place) === 2);
  const others = index.ofOtherKinds(strong.map((place) => documents[place] ?? 0), matches);
  const ofKind = preferred(strong, (place) => !others.has(documents[place] ?? 0));
  return matches.ordered(preferred(ofKind, (place) => !matches.isAccessory(place)));
}

/**
 * What a text selects where a search by meaning read it too. The words decide as long as they find anything: beside
 * conditions a neighbour is a wrong product. A text alone is a search: there the ranking's first says whether the words
 * met what was meant.
 */
export function joinMeant(found: readonly number[], ranking: readonly number[], named: readonly number[], isTextAlone: boolean): readonly number[] {
  if (found.length === 0) return named;
  const [first] = ranking;
  if (first === undefined) return found;
  if (isTextAlone && !found.includes(first) && named.length > 0) return named;
  const ranks = new Map(ranking.map((place, rank) => [place, rank]));
  const rankOf = (place: number): number => ranks.get(place) ?? ranking.length;
  return [...found].sort((a, b) => rankOf(a) - rankOf(b));
}

function headStrength(matches: TextMatches, place: number): number {
  let strength = 0;
  for (const head of matches.heads) strength = Math.max(strength, matches.met(place, head));
  return strength;
}

function unitsMet(matches: TextMatches, place: number): number {
  let count = 0;
  for (let unit = 0; unit < matches.unitCount; unit++) if (matches.met(place, unit) > 0) count++;
  return count;
}

/** What joins things that are denied together: "neither pink nor white", 粉的和白的. */
const JOINTS = /(?<!\p{L})(?:and|or|nor|et|ou|ni)(?!\p{L})|[,;&+，、；和或跟与]/iu;

/**
 * Places of the products that hold these words, one after another, anywhere but in their descriptions; where none does, of those that hold
 * one of the things that they name.
 */
export function mentionsAny(text: string, products: readonly Product[], index: SearchIndex): ReadonlySet<number> {
  const whole = mentionsWords(text, products, index);
  if (whole.size > 0) return whole;
  // 白的 says 白.
  const parts = text.split(JOINTS).map((part) => part.trim().replace(/(?<=\p{Script=Han})的$/u, ''));
  return new Set(parts.flatMap((part) => [...mentionsWords(part, products, index)]));
}

function mentionsWords(text: string, products: readonly Product[], index: SearchIndex): ReadonlySet<number> {
  const words = plainWords(text);
  const mentioning = new Set<number>();
  if (words.length === 0) return mentioning;
  // The index tells which products hold all of the words somewhere: only these need reading.
  for (const place of index.holding(words)) {
    const product = products[place];
    if (product && ownTexts(product).some((own) => containsWords(plainWords(own), words))) mentioning.add(place);
  }
  return mentioning;
}

/** Name, category, brand, tags and data: all that says what a product is. */
function ownTexts(product: Product): string[] {
  const texts = [product.title, product.brand ?? '', ...product.category, ...product.tags];
  for (const [name, value] of Object.entries(product.attributes)) {
    if (value === true) texts.push(name);
    else if (typeof value === 'object') texts.push(...value.map(String));
    else if (value !== false) texts.push(String(value));
  }
  return texts;
}

/** Those that pass, or all when none does. */
function preferred(places: readonly number[], passes: (place: number) => boolean): readonly number[] {
  const passing = places.filter(passes);
  return passing.length > 0 ? passing : places;
}
