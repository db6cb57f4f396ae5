/** The catalog's fields and values in a shopper's words. What is no core field stays in the merchant's; figures are not for here. */
import type { ProductCard } from '../protocol/answer.ts';
import type { Strings } from './strings.ts';

/** At the head of a row or chip: `setup_time` → "Setup time". */
export function fieldWords(field: string, { fields }: Strings): string {
  return fields[field] ?? capitalised(fieldName(field));
}

/** In a list of what is to be picked: "taille, couleur". */
export function optionName(option: string, { fields }: Strings): string {
  return fields[option]?.toLocaleLowerCase() ?? fieldName(option);
}

/** Within a sentence: `shoe_size` → "shoe size". */
export function fieldName(field: string): string {
  return field.replaceAll('_', ' ').trim();
}

export function valueWords(text: string, strings: Strings): string {
  if (text === 'yes' || text === 'no') return strings[text];
  return isStock(text) ? strings.availability[text] : text;
}

/** A second letter that is a capital shows that the first is small on purpose: pH, iPhone. */
function capitalised(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toLocaleUpperCase());
}

function isStock(text: string): text is NonNullable<ProductCard['availability']> {
  return text === 'in_stock' || text === 'low_stock' || text === 'out_of_stock';
}
