/** A field's value as cards, chips and comparisons show it: in the shopper's words, its figures as their language writes them. */
import { valueWords } from './field-words.ts';
import { withFigures, type FigureStyle } from './figures.ts';
import { formatNumber, formatRating } from './format.ts';
import type { Strings } from './strings.ts';

export function shownValue(field: string, value: string | number, style: FigureStyle & { readonly strings: Strings }): string {
  if (field === 'rating') return formatRating(Number(value), style.lang);
  return typeof value === 'number' ? formatNumber(value, style.lang) : withFigures(valueWords(value, style.strings), style);
}
