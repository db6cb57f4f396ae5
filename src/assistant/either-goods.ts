/** "Jams or honeys", 篮球足球排球: several goods looked for at once, where no product is called by all of these words. */
import type { Product } from '../catalog/types.ts';
import { isSearch, type Plan, type SearchPlan } from './plan.ts';
import type { SaidGoods } from './store-words.ts';

/** What joins names of goods. A Chinese one may be part of a word: then its halves name nothing. */
const JOINTS = /\s+(?:or|and|ou|et)(?:\s+(?:a|an|un|une|des|du|de la))?\s+|\s*(?:[,，、/&+]|或者|或|还是|以及|和|跟|与)\s*/iu;
/** Joints that never stand in the name of one thing, as "and" does in "salt and pepper mill". */
const ALTERNATIVE = /\s(?:or|ou)\s|[,，、或]|还是/iu;
const MOST_PARTS = 4;

/** The goods that a text names one after another; fewer than two are none. */
export function partsOf(text: string, goods: readonly SaidGoods[]): string[] {
  const parts = text.split(JOINTS).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length !== 1) return parts.length > MOST_PARTS ? [] : parts;
  // Chinese goods may stand side by side.
  const within = goods.map(({ said }) => said).filter((said) => /^\p{Script=Han}+$/u.test(said) && text.includes(said));
  const apart = within.filter((said) => !within.some((other) => other !== said && other.includes(said)));
  return apart.length > 1 && apart.reduce((sum, said) => sum + said.length, 0) === text.length ? apart : [];
}

/**
 * Ids of the products that are of one or another of the goods that a plan's text names; undefined where it names one thing, which
 * may be called by all of it ("salt and pepper mill"). Rejects as `count` does.
 * @param count what a plan finds by its words, or by the goods that they name.
 */
export async function idsOfEither(plan: Plan, goods: readonly SaidGoods[], count: (plan: SearchPlan) => Promise<readonly Product[]>): Promise<readonly string[] | undefined> {
  if (!isSearch(plan) || plan.clauses.text === undefined || plan.clauses.shown || plan.clauses.meant) return undefined;
  const { lang, clauses: { extreme: _extreme, top: _top, text, ...clauses } } = plan;
  const parts = partsOf(text, goods);
  if (parts.length < 2) return undefined;
  const found: (readonly Product[])[] = [];
  for (const part of parts) found.push(await count({ verb: 'count', lang, clauses: { ...clauses, ...meaning(part, goods, clauses.category) } }));
  const isOneThing = !ALTERNATIVE.test(text) && found[0]?.some((product) => found.every((products) => products.includes(product))) === true;
  const ids = isOneThing ? [] : [...new Set(found.flat().map(({ id }) => id))];
  return ids.length > 0 ? ids : undefined;
}

/** Goods that are all of a category are found by it: a 包 of a shop that calls each by its kind. */
function meaning(part: string, goods: readonly SaidGoods[], within: string | undefined): Pick<SearchPlan['clauses'], 'text' | 'category'> {
  const whole = goods.find(({ said, count, category }) => said === part && category !== undefined && count >= category.count)?.category?.name;
  return whole !== undefined && (within === undefined || within === whole) ? { category: whole } : { text: part };
}
