/**
 * The field that says what is asked where the product lacks the one named: its "product colour" for the colour, its "battery life
 * (max)" for the battery life. Merchants who fill hundreds of attributes have both, each on other products.
 */
import { fieldValue, isBuiltIn } from '../catalog/field-access.ts';
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
