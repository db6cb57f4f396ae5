/**
 * A dialogue as plain data and back, so that a talk goes on after a reload, in another worker or from an earlier turn
 * without any of it being answered again. What another catalog doesn't know is dropped.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Bookmark } from '../protocol/answer.ts';
import type { Dialogue } from './dialogue.ts';
import { Names } from './names.ts';
import { parsePlan, printPlan } from './plan-text.ts';

export function bookmarkOf({ last, shown, cart, page }: Dialogue, store: CatalogStore): Bookmark {
  return { ...(last ? { plan: printPlan(last, Names.of(store)) } : {}), shown: shown.map((p) => p.id), cart, ...(page === undefined ? {} : { page }) };
}

export function dialogueAt({ plan, shown, cart, page }: Bookmark, store: CatalogStore): Dialogue {
  const last = plan === undefined ? undefined : parsePlan(plan, Names.of(store));
  return { ...(last ? { last } : {}), shown: shown.flatMap((id) => store.product(id) ?? []), cart, ...(page === undefined ? {} : { page }) };
}
