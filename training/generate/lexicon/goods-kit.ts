/** Short hands for writing goods: `|` parts ways to say one thing; lines and triples are English, French, Chinese. */
import { say, says, type Three } from './fields-kit.ts';
import type { Good } from './types.ts';

export { say };
/** French names (as written, lower case) that are feminine; a `*` marks them below. */
export const frenchFeminine = new Set<string>();

function names([en, fr, zh]: Three): Good['names'] {
  const feminine = fr.split('|').filter((name) => name.startsWith('*'));
  for (const name of feminine) frenchFeminine.add(name.slice(1));
  return says([en, fr.replaceAll('*', ''), zh]);
}
type Extra = Good['extras'][number];
/** A fact of the description: what is written, the words that give it away, and how it is asked (`{p}` is the product). */
export const extra = (text: Three, words: string, ask: Three): Extra => ({ text: { en: text[0], fr: text[1], zh: text[2] }, words: say(words), ask: says(ask) });

export const good = (id: string, domain: string, group: string, category: string, called: Three, fields: string, price: Good['price'], kinds: readonly string[], needs: Three, ...extras: readonly Extra[]): Good =>
  ({ id, domain, group: say(group), category: say(category), names: names(called), fields: fields.split(' '), price, kinds: kinds.map(say), needs: says(needs), extras });
