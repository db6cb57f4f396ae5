/** A plan with the words that it looks for put as the store puts them. */
import type { Plan } from './plan.ts';
import type { StoreWords } from './store-words.ts';

export interface ReadPlan {
  readonly plan: Plan;
  /** Whether the goods that it looks for are known, and none of the store's. */
  readonly isUnknownHere: boolean;
  /** Whether what it looks for may be what goods are told by. */
  readonly mayBeProperty: boolean;
}

/** `isSaid`: whether the product that a fact is asked of says these words. */
export function inStoreWords(plan: Plan, words: StoreWords, isSaid: (words: string) => boolean): ReadPlan {
  if (plan.verb === 'fact') {
    const { words: asked } = plan;
    const way = asked === undefined || isSaid(asked) ? undefined : words.otherWays(asked).find(isSaid);
    return { plan: way === undefined ? plan : { ...plan, words: way }, isUnknownHere: false, mayBeProperty: false };
  }
  if (!('clauses' in plan)) return { plan, isUnknownHere: false, mayBeProperty: false };
  const { text, notText } = plan.clauses;
  const sought = text === undefined ? undefined : words.sought(text, plan.lang);
  const clauses = {
    ...plan.clauses,
    ...(sought ? { text: sought.text } : {}),
    ...(notText === undefined ? {} : { notText: words.sought(notText, plan.lang).text }),
  };
  return { plan: { ...plan, clauses }, isUnknownHere: sought?.isUnknownHere ?? false, mayBeProperty: sought?.mayBeProperty ?? false };
}
