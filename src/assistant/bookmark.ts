/**
 * A dialogue as plain data and back, so that a talk goes on after a reload, in another worker or from an earlier turn
 * without any of it being answered again. What another catalog doesn't know is dropped.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Bookmark } from '../protocol/answer.ts';
import { searchesAll, type Dialogue } from './dialogue.ts';
import { Names } from './names.ts';
import type { Plan } from './plan.ts';
import { parsePlan, printPlan } from './plan-text.ts';

export function bookmarkOf({ last, search, shown, cart, page }: Dialogue, store: CatalogStore): Bookmark {
  const printed = (plan: Plan): string => printPlan(plan, Names.of(store));
  return { ...(last ? { plan: printed(last) } : {}), ...(search && search !== last ? { search: printed(search) } : {}), shown: shown.map((p) => p.id), cart, ...(page === undefined ? {} : { page }) };
}

export function dialogueAt({ plan, search: searched, shown, cart, page }: Bookmark, store: CatalogStore): Dialogue {
  const read = (text: string | undefined): Plan | undefined => (text === undefined ? undefined : parsePlan(text, Names.of(store)));
  const last = read(plan);
  const search = read(searched) ?? (last && searchesAll(last) ? last : undefined);
  return { ...(last ? { last } : {}), ...(search ? { search } : {}), shown: shown.flatMap((id) => store.product(id) ?? []), cart, ...(page === undefined ? {} : { page }) };
}
