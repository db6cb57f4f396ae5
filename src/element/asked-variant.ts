/** Which variant of a product an answer is about, by the options that its plan names: `en fact Drift Jacket; size=XL; price`. */
import type { CardVariant, ProductCard } from '../protocol/answer.ts';
import type { Exchange } from './exchange.ts';

/** The only one with these options that can be bought; undefined when the plan names none of them, or leaves a choice. */
export function askedVariant({ variants = [] }: ProductCard, { plan = '' }: Pick<Exchange, 'plan'>): CardVariant | undefined {
  const wanted = optionsNamed(plan, new Set(variants.flatMap(({ options }) => Object.keys(options).map(bare))));
  if (wanted.length === 0) return undefined;
  const [variant, ...others] = variants.filter(({ availability }) => availability !== 'out_of_stock').filter(({ options }) => wanted.every(([name, value]) => Object.entries(options).some(([key, own]) => bare(key) === name && isSame(own, value))));
  return others.length === 0 ? variant : undefined;
}

/** The plan's equations whose left side is one of these names. Its first two words are the language and what it does. */
function optionsNamed(plan: string, names: ReadonlySet<string>): [name: string, value: string][] {
  const parts = plan.replace(/^\S+ \S+ ?/, '').split(';').map((part) => /^([^!<>=]+)=(.+)$/.exec(part.trim()));
  return parts.flatMap((part): [string, string][] => (part?.[1] !== undefined && part[2] !== undefined && names.has(bare(part[1])) ? [[bare(part[1]), part[2]]] : []));
}

/** 42 and 42.0 are one size. */
function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other) || (one.trim() !== '' && Number(one) === Number(other));
}

/** Without what a plan leaves out of a name or value, as its own marks. */
function bare(text: string): string {
  return text.replace(/[;|=<>#,\s]+/g, ' ').trim().toLowerCase();
}
