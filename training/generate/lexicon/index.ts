/** The lexicons: every field and every kind of goods the generator knows. */
import { food } from './fields-food.ts';
import { measures } from './fields-measures.ts';
import { tech } from './fields-tech.ts';
import { traits } from './fields-traits.ts';
import { food as foodGoods } from './goods-food.ts';
import { kitchen } from './goods-kitchen.ts';
import { home } from './goods-home.ts';
import { life } from './goods-life.ts';
import { outdoor } from './goods-outdoor.ts';
import { place } from './goods-place.ts';
import { sport } from './goods-sport.ts';
import { tech as techGoods } from './goods-tech.ts';
import { wear } from './goods-wear.ts';
import type { Field, Good, Lang } from './types.ts';

export { frenchFeminine } from './goods-kit.ts';

export const fields: readonly Field[] = [...measures, ...tech, ...food, ...traits];
export const goods: readonly Good[] = [...foodGoods, ...kitchen, ...home, ...outdoor, ...sport, ...wear, ...techGoods, ...life, ...place];

const after = /^(with|without|for|that|in|from) /;
/** A good's name with a `having` or `lacking` modifier, in the order the language wants. */
export function modified(lang: Lang, name: string, modifier: string): string {
  if (lang === 'zh') return modifier + name;
  return lang === 'fr' || after.test(modifier) ? `${name} ${modifier}` : `${modifier} ${name}`;
}
