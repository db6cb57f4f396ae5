/** Draws compared products side by side, from the fields that the answer read of them; rows that differ are marked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProductCard, Source } from '../protocol/answer.ts';
import { verbOf, type Exchange } from './exchange.ts';
import { factButton, factSource, type FactContext } from './fact-button.ts';
import { fieldWords } from './field-words.ts';
import type { CardContext } from './product-card.ts';
import { shownValue } from './shown-value.ts';

const UNKNOWN = '–';

type Reading = Extract<Source, { readonly product: string }>;

export function comparisonTable(exchange: Exchange, context: CardContext & FactContext): TemplateResult | typeof nothing {
  const { lang, strings, openFact } = context;
  if (verbOf(exchange) !== 'compare' || exchange.products.length < 2) return nothing;
  const read = exchange.sources.flatMap((source): Reading[] => ('product' in source ? [source] : []));
  const fields = [...new Set(read.map((source) => source.field))];
  if (fields.length === 0) return nothing;
  const readingOf = (product: ProductCard, field: string): Reading | undefined => read.find((source) => source.product === product.id && source.field === field);
  const keyOf = ({ product, field }: Reading): string => `${String(exchange.id)}/${product}/${field}`;
  const words = (product: ProductCard, field: string): string => {
    const text = readingOf(product, field)?.text;
    if (text === undefined) return UNKNOWN;
    return shownValue(field, text, { lang, strings, currency: product.currency });
  };
  const cell = (product: ProductCard, field: string): TemplateResult => {
    const reading = readingOf(product, field);
    return html`<td>${reading ? factButton(words(product, field), keyOf(reading), context) : UNKNOWN}</td>`;
  };
  const row = (field: string): TemplateResult => {
    const differs = new Set(exchange.products.map((product) => words(product, field))).size > 1;
    return html`<tr class=${differs ? 'differs' : nothing}>
      <th scope="row">${fieldWords(field, strings)}${differs ? html`<span class="visually-hidden"> (${strings.differs})</span>` : nothing}</th>
      ${exchange.products.map((product) => cell(product, field))}
    </tr>`;
  };
  const open = read.find((reading) => keyOf(reading) === openFact.key);
  return html`<div class="comparison" part="comparison" role="region" aria-label=${strings.comparison} tabindex="0">
    <table>
      <thead><tr><td></td>${exchange.products.map((product) => html`<th scope="col">${product.title}</th>`)}</tr></thead>
      <tbody>${fields.map(row)}</tbody>
    </table>
  </div>${open ? factSource([open], exchange, context) : nothing}`;
}
