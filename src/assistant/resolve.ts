/** From a plan's references and clauses to the catalog's products and query form. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Condition, Product, Query, Variant } from '../catalog/types.ts';
import { Names } from './names.ts';
import { refsOf, type Clauses, type Plan, type Reference } from './plan.ts';

/** The products a reference means (several when titles are shared or values are tied); [] when there is none. */
export function resolve(ref: Reference, store: CatalogStore, shown: readonly Product[]): readonly Product[] {
  if ('title' in ref) {
    const named = Names.of(store).titled(ref.title);
    const inDialogue = shown.filter((p) => named.includes(p));
    return inDialogue.length > 0 ? inDialogue : named;
  }
  if ('position' in ref) {
    const product = shown[ref.position - 1];
    return product ? [product] : [];
  }
  const within = shown.map((p) => p.id);
  const query: Query = 'which' in ref ? { where: [], within, sort: { field: ref.field, direction: ref.which === 'min' ? 'asc' : 'desc' }, limit: 1 } : { where: [ref.having], within };
  return store.answer({ kind: 'list', query }).products;
}

/** The first product that each of the plan's references means, in their order. */
export function productsNamed(plan: Plan, store: CatalogStore, shown: readonly Product[]): Product[] {
  return refsOf(plan).flatMap((ref) => resolve(ref, store, shown).slice(0, 1));
}

/** The query that clauses compile to. */
export function toQuery(clauses: Clauses, shown: readonly Product[]): Query {
  const { category, text, notText, where, extreme, top } = clauses;
  const limit = top ?? (extreme ? 1 : undefined);
  return {
    where,
    ...(category === undefined ? {} : { category }),
    ...(text === undefined ? {} : { text }),
    ...(notText === undefined ? {} : { notText }),
    ...(clauses.shown ? { within: shown.map((p) => p.id) } : {}),
    ...(extreme ? { sort: { field: extreme.field, direction: extreme.which === 'min' ? 'asc' : 'desc' } } : {}),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** The variants that fit the options ("42" and "42.0" are one size); all of them when there are no options. */
export function variantsWith(product: Product, options: readonly Condition[]): readonly Variant[] {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase() || (a !== '' && Number(a) === Number(b));
  return product.variants.filter((variant) => options.every(({ field, op, value: wanted }) => {
    const value = variant.options[field];
    return value !== undefined && same(value, String(wanted)) !== (op === '!=');
  }));
}
