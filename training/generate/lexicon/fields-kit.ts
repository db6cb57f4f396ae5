/** Short hands for writing fields: `|` parts the ways to say one thing, triples are English, French, Chinese. */
import type { Field, Say, Says } from './types.ts';

export type Three = readonly [en: string, fr: string, zh: string];

const parts = (line: string): readonly string[] => (line === '' ? [] : line.split('|'));
export const says = ([en, fr, zh]: Three): Says => ({ en: parts(en), fr: parts(fr), zh: parts(zh) });
/** One `en|fr|zh` line. */
export function say(line: string): Say {
  const [en, fr, zh] = line.split('|');
  if (en === undefined || fr === undefined || zh === undefined) throw new Error(`not three languages: ${line}`);
  return { en, fr, zh };
}
const none = says(['', '', '']);
const blank = { units: none, range: [0, 0, 0], values: [], most: none, least: none, having: none, lacking: none } as const;

/** A number; the French `most` and `least` come as masculine then feminine. */
export const num = (id: string, names: Three, units: Three, range: Field['range'], asks: Three, most: Three = ['', '', ''], least: Three = ['', '', '']): Field =>
  ({ ...blank, id, kind: 'number', names: says(names), units: says(units), range, asks: says(asks), most: says(most), least: says(least) });
export const text = (id: string, names: Three, values: readonly string[], asks: Three): Field =>
  ({ ...blank, id, kind: 'text', names: says(names), values: values.map(say), asks: says(asks) });
export const list = (id: string, names: Three, values: readonly string[], asks: Three): Field =>
  ({ ...blank, id, kind: 'list', names: says(names), values: values.map(say), asks: says(asks) });
/** A yes or no. English modifiers are either adjectives (before the noun) or `with…`, `without…`, `for…`, `that…` (after it). */
export const bool = (id: string, names: Three, asks: Three, having: Three, lacking: Three): Field =>
  ({ ...blank, id, kind: 'boolean', names: says(names), asks: says(asks), having: says(having), lacking: says(lacking) });
