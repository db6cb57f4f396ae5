/**
 * Words that a plan looks for where the catalog has a condition for them: "mop" of robots that mop by a field, "lampes rechargeables" of lamps
 * whose field says so. A merchant writes some of it into titles and the rest into fields.
 */
import { hasHan } from '../catalog/analyze.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Condition } from '../catalog/types.ts';
import type { SearchPlan } from './plan.ts';
import type { StoreWords } from './store-words.ts';

/** The plan with the field that says yes or no to all of its words in their place; undefined where none is called so. */
export function byTrait(plan: SearchPlan, words: StoreWords): SearchPlan | undefined {
  const { text, ...clauses } = plan.clauses;
  if (text === undefined || clauses.shown || clauses.meant) return undefined;
  const [field] = words.read(text).resemblance.traits;
  return field === undefined ? undefined : { ...plan, clauses: { ...clauses, where: [...clauses.where, { field, op: '=', value: true }] } };
}

/** The plan with the goods of a phrase looked for and its other words as a condition, in each way that the phrase parts in two; Chinese doesn't part its words. */
export function byParts(plan: SearchPlan, store: CatalogStore, words: StoreWords): SearchPlan[] {
  const { text = '', ...clauses } = plan.clauses;
  const said = text.split(/\s+/).filter((word) => word !== '');
  if (said.length < 2 || hasHan(text) || clauses.shown || clauses.meant) return [];
  return said.slice(1).flatMap((_, i) => {
    const halves = [said.slice(0, i + 1).join(' '), said.slice(i + 1).join(' ')] as const;
    return [halves, [halves[1], halves[0]] as const].flatMap(([goods, rest]) => {
      const conditions = conditionsOf(rest, words);
      const [named] = words.read(goods).goods;
      if (conditions.length === 0 || !named || named.count === 0) return [];
      const isAll = named.category !== undefined && named.category.name === clauses.category;
      return conditions.map((condition): SearchPlan => ({ ...plan, clauses: { ...clauses, ...(isAll ? {} : { text: goods }), where: [...clauses.where, condition] } }));
    });
  }).filter((one) => store.answer({ kind: 'count', query: { where: one.clauses.where } }) > 0);
}

function conditionsOf(phrase: string, words: StoreWords): Condition[] {
  const { traits, values } = words.read(phrase).resemblance;
  const said = values.filter(({ field }) => field !== 'tags' && field !== 'brand').slice(0, 1);
  return [...traits.slice(0, 1).map((field): Condition => ({ field, op: '=', value: true })), ...said.map(({ field, value }): Condition => ({ field, op: '=', value }))];
}
