/** Narrows what was last shown by one condition, exactly and without the model: the plan that a facet's chip stands for. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Answer, Bookmark, Lang, Narrowing } from '../protocol/answer.ts';
import { bookmarkOf, dialogueAt } from './bookmark.ts';
import { afterTurn } from './dialogue.ts';
import { clausesOf, facetsOf } from './facets.ts';
import { Names } from './names.ts';
import type { Plan } from './plan.ts';
import { printPlan } from './plan-text.ts';
import { shownCards } from './product-card.ts';
import { render, sourcesOf } from './render.ts';
import { runPlan } from './run-plan.ts';

/** The answer in `lang`; the talk goes on from its bookmark. */
export function narrow(store: CatalogStore, from: Bookmark, by: Narrowing, lang: Lang): Answer {
  const began = performance.now();
  const dialogue = dialogueAt(from, store);
  const plan: Plan = { lang, verb: 'find', clauses: clausesOf(by) };
  const { finding, cart } = runPlan(plan, store, { shown: dialogue.shown, cart: dialogue.cart, maxQuantity: Infinity });
  const total = performance.now() - began;
  return {
    text: render(finding, store),
    lang,
    products: shownCards(finding, store),
    outcome: finding.outcome,
    plan: printPlan(plan, Names.of(store)),
    sources: sourcesOf(finding, store),
    facets: facetsOf(finding, store),
    bookmark: bookmarkOf(afterTurn(dialogue, finding, cart), store),
    cart,
    repaired: false,
    ms: { plan: 0, search: total, first_token: total, total },
    usage: { prompt_tokens: 0, completion_tokens: 0 },
  };
}
