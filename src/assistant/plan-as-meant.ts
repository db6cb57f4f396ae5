/** A plan that looks for goods, as the words of its message show it to be meant: in which category, by which of the words. */
import { hasHan, plainWords, STOP_STEMS } from '../catalog/analyze.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { isUnder } from '../catalog/category-path.ts';
import { isSearch, type Plan } from './plan.ts';
import type { SaidGoods, StoreWords } from './store-words.ts';

/** `goods`: what the message speaks of. */
export function asGoodsAreNamed(plan: Plan, goods: readonly SaidGoods[], store: CatalogStore): Plan {
  return ofNamedGoods(whereTheyAre(plan, goods, store), goods);
}

/** Without a category that has none of the goods which it is searched for: the chalk bags of Climbing, looked for among Bags. */
function whereTheyAre(plan: Plan, goods: readonly SaidGoods[], { schema }: CatalogStore): Plan {
  if (!isSearch(plan) || plan.clauses.category === undefined || plan.clauses.text === undefined) return plan;
  const { category: name, ...clauses } = plan.clauses;
  const own = schema.categories.find((category) => category.name === name)?.path ?? [];
  const words = plainWords(plan.clauses.text).join(' ');
  const isElsewhere = ({ said, count, category }: SaidGoods): boolean => count > 0 && category !== undefined && plainWords(said).join(' ') === words && !isUnder(category.path, own) && !isUnder(own, category.path);
  return goods.some(isElsewhere) ? { ...plan, clauses } : plan;
}

/**
 * The collars of "Collars & Leads", where the shopper speaks of collars and the plan of the whole category; the "colliers pour chien"
 * of the message, where the plan says "colliers", which alone may be another thing.
 */
function ofNamedGoods(plan: Plan, goods: readonly SaidGoods[]): Plan {
  if (!isSearch(plan)) return plan;
  const { text, category: listed } = plan.clauses;
  const isNamed = ({ said, count, category, isPart }: SaidGoods): boolean => (text === undefined ? isPart === true && category?.name === listed : count > 0 && isLonger(said, text));
  const named = goods.find(isNamed);
  return named ? { ...plan, clauses: { ...plan.clauses, text: named.said } } : plan;
}

/** Whether a phrase says all of these words, and more. */
function isLonger(phrase: string, words: string): boolean {
  const all = plainWords(phrase);
  const some = plainWords(words);
  return some.length > 0 && some.length < all.length && some.every((word) => all.includes(word));
}

/** Whether the words that a plan looks for say no more than its category does: "lapotps" of laptops, 连衣裙 of womens-dresses. */
export function isTwiceNamed(plan: Plan, store: CatalogStore, words: StoreWords | undefined): boolean {
  if (!isSearch(plan) || plan.clauses.category === undefined || plan.clauses.text === undefined) return false;
  const { category, text } = plan.clauses;
  const leads = (word: string): boolean => {
    const { resemblance, goods } = words?.read(word) ?? { resemblance: store.resemble(word), goods: [] };
    // A Chinese name of goods shares a character with its whole kind: 紫砂壶 are some 壶 of many.
    const like = hasHan(word) ? resemblance.categories.filter(({ path }) => path.at(-1)?.includes(word)) : resemblance.categories;
    const called = goods.filter(({ said }) => !hasHan(word) || said === word).flatMap((said) => said.category ?? []);
    return [...like, ...called].some(({ name }) => name === category);
  };
  const parts = hasHan(text) ? [text] : text.split(/\s+/).filter((word) => plainWords(word).some((stem) => !STOP_STEMS.has(stem)));
  return parts.length > 0 && parts.every(leads);
}

export function withoutText(plan: Plan): Plan {
  if (!isSearch(plan)) return plan;
  const { text: _text, ...clauses } = plan.clauses;
  return { ...plan, clauses };
}
