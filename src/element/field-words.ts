/** The catalog's fields and values as a shopper reads them. What is no core field stays in the merchant's words. */
import type { ProductCard } from '../protocol/answer.ts';
import type { Strings } from './strings.ts';

export function fieldWords(field: string, { fields }: Strings): string {
  return fields[field] ?? field;
}

export function valueWords(text: string, strings: Strings): string {
  if (text === 'yes' || text === 'no') return strings[text];
  return isStock(text) ? strings.availability[text] : text;
}

function isStock(text: string): text is NonNullable<ProductCard['availability']> {
  return text === 'in_stock' || text === 'low_stock' || text === 'out_of_stock';
}
