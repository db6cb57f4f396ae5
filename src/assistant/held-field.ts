/**
 * The field that says what is asked where the product lacks the one named: its "product colour" for the colour, its "battery life
 * (max)" for the battery life. Merchants who fill hundreds of attributes have both, each on other products.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { fieldValue, isBuiltIn } from '../catalog/field-access.ts';
import { STOP_WORDS } from '../catalog/stop-words.ts';
import type { FieldName, Product } from '../catalog/types.ts';

/** Words in a field's name that make no other property of it. */
const SAYS_NO_MORE: ReadonlySet<string> = new Set(['net', 'product', 'item', 'article', 'produit', 'max', 'maximum', 'maximal', 'maximale', 'typical', 'nominal', 'total', 'totale', 'overall']);

/** `field` itself where one of the products has it, or none has one of that meaning. */
export function heldField(field: FieldName, products: readonly Product[]): FieldName {
  if (isBuiltIn(field) || products.some((product) => isHeld(product, field))) return field;
  const asked = wordsOf(field);
  const meansIt = (name: string): boolean => {
    const words = wordsOf(name);
    const more = words.filter((word) => !asked.includes(word));
    return more.length > 0 && words.length === asked.length + more.length && more.every((word) => SAYS_NO_MORE.has(word));
  };
  const held = products.flatMap(({ attributes }) => Object.keys(attributes)).filter(meansIt);
  return held.sort((a, b) => a.length - b.length)[0] ?? field;
}

/**
 * The figure that products are put in order by where none of them has the one named: the "battery capacity" of power banks for their
 * capacity. Of several that share a word with it the one that most have; undefined where there is none.
 */
export function measureOf(field: FieldName, products: readonly Product[], { schema }: CatalogStore): FieldName | undefined {
  const asked = wordsOf(field).filter((word) => !SAYS_NO_MORE.has(word) && !STOP_WORDS.has(word));
  const counts = new Map<FieldName, number>();
  for (const { attributes } of products) for (const name of Object.keys(attributes)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shared = (name: FieldName): number => wordsOf(name).filter((word) => asked.includes(word)).length;
  const fitting = schema.fields.filter(({ name, kind }) => kind === 'number' && counts.has(name) && shared(name) > 0).map(({ name }) => name);
  return fitting.sort((a, b) => shared(b) - shared(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
}

/** Whether the product says it, under this name or a longer one. */
export function tells(product: Product, field: FieldName): boolean {
  return isHeld(product, heldField(field, [product]));
}

/** By itself or by one of its variants. */
function isHeld(product: Product, field: FieldName): boolean {
  return fieldValue(product, field) !== undefined || product.variants.some(({ options }) => options[field] !== undefined);
}

function wordsOf(field: FieldName): string[] {
  return field.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
