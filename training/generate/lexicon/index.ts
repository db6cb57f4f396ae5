/** The lexicons: every field and every kind of goods the generator knows. */
import { food } from './fields-food.ts';
import { more } from './fields-more.ts';
import { measures } from './fields-measures.ts';
import { tech } from './fields-tech.ts';
import { traits } from './fields-traits.ts';
import { food as foodGoods } from './goods-food.ts';
import { appliances } from './goods-appliances.ts';
import { care } from './goods-care.ts';
import { cycling } from './goods-cycling.ts';
import { devices } from './goods-devices.ts';
import { family } from './goods-family.ts';
import { kitchen } from './goods-kitchen.ts';
import { home } from './goods-home.ts';
import { life } from './goods-life.ts';
import { living } from './goods-living.ts';
import { mountain } from './goods-mountain.ts';
import { outdoor } from './goods-outdoor.ts';
import { pantry } from './goods-pantry.ts';
import { place } from './goods-place.ts';
import { play } from './goods-play.ts';
import { sport } from './goods-sport.ts';
import { style } from './goods-style.ts';
import { tech as techGoods } from './goods-tech.ts';
import { wear } from './goods-wear.ts';
import { building } from './goods-building.ts';
import { culture } from './goods-culture.ts';
import { desk } from './goods-desk.ts';
import { motors } from './goods-motors.ts';
import { workshop } from './goods-workshop.ts';
import { active } from './goods-active.ts';
import { animals } from './goods-animals.ts';
import { nursery } from './goods-nursery.ts';
import { rooms } from './goods-rooms.ts';
import { table } from './goods-table.ts';
import { everyday } from './goods-everyday.ts';
import { trade } from './goods-trade.ts';
import { withDistinctNames } from './distinct.ts';
import { withExtras } from './extras.ts';
import { withNeeds } from './needs.ts';
import type { Field, Good, Lang } from './types.ts';

export { frenchFeminine } from './goods-kit.ts';

export const fields: readonly Field[] = [...measures, ...tech, ...food, ...traits, ...more];
export const goods: readonly Good[] = withDistinctNames(withExtras(withNeeds([...foodGoods, ...kitchen, ...home, ...outdoor, ...sport, ...wear, ...techGoods, ...life, ...place, ...cycling, ...mountain, ...pantry, ...care, ...appliances, ...play, ...family, ...style, ...living, ...devices,
  ...building, ...culture, ...desk, ...motors, ...workshop, ...active, ...animals, ...nursery, ...rooms, ...table, ...everyday, ...trade])));

const after = /^(with|without|for|that|in|from) /;
/** A good's name with a `having` or `lacking` modifier, in the order the language wants. */
export function modified(lang: Lang, name: string, modifier: string): string {
  if (lang === 'zh') return modifier + name;
  return lang === 'fr' || after.test(modifier) ? `${name} ${modifier}` : `${modifier} ${name}`;
}
