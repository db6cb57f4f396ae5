/** Draws compared products side by side, from the fields that the answer read of them; rows that differ are marked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProductCard } from '../protocol/answer.ts';
import { verbOf, type Exchange } from './exchange.ts';
import { fieldWords, valueWords } from './field-words.ts';
import { formatPrice } from './format.ts';
import type { CardContext } from './product-card.ts';

const UNKNOWN = '–';

export function comparisonTable(exchange: Exchange, { lang, strings }: CardContext): TemplateResult | typeof nothing {
  if (verbOf(exchange) !== 'compare' || exchange.products.length < 2) return nothing;
  const read = exchange.sources.flatMap((source) => ('product' in source ? [source] : []));
  const fields = [...new Set(read.map((source) => source.field))];
  const cell = (product: ProductCard, field: string): string => {
    const text = read.find((source) => source.product === product.id && source.field === field)?.text;
    if (text === undefined) return UNKNOWN;
    return field === 'price' && product.price !== undefined ? formatPrice(product.price, product.currency, lang) : valueWords(text, strings);
  };
  if (fields.length === 0) return nothing;
  const row = (field: string): TemplateResult => {
    const cells = exchange.products.map((product) => cell(product, field));
    const differs = new Set(cells).size > 1;
    return html`<tr class=${differs ? 'differs' : nothing}>
      <th scope="row">${fieldWords(field, strings)}${differs ? html`<span class="visually-hidden"> (${strings.differs})</span>` : nothing}</th>
      ${cells.map((text) => html`<td>${text}</td>`)}
    </tr>`;
  };
  return html`<div class="comparison" part="comparison" role="region" aria-label=${strings.comparison} tabindex="0">
    <table>
      <thead><tr><td></td>${exchange.products.map((product) => html`<th scope="col">${product.title}</th>`)}</tr></thead>
      <tbody>${fields.map(row)}</tbody>
    </table>
  </div>`;
}
