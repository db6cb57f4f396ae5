/** Questions that a button asks: first ones made from the store's categories, next ones from what the last answer shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProductCard } from '../protocol/answer.ts';
import { verbOf, type Exchange } from './exchange.ts';
import type { Strings } from './strings.ts';

const MOST_FIRST_QUESTIONS = 4;

/** What it has of the largest categories, and what is cheapest in every second: two things that a shopper may ask in any store. */
export function firstQuestions(categories: readonly string[], strings: Strings): string[] {
  return categories.slice(0, MOST_FIRST_QUESTIONS).map((category, index) => (index % 2 === 0 ? strings.askWhatIn(category) : strings.askCheapestIn(category)));
}

/** What tells the shown products apart: asked only where it leaves some of them out. */
export function nextQuestions(exchange: Exchange, strings: Strings): string[] {
  const { products } = exchange;
  if (exchange.status !== 'answered' || products.length < 2 || !['find', 'similar', 'compare'].includes(verbOf(exchange))) return [];
  const differs = (value: (product: ProductCard) => number | undefined): boolean => new Set(products.map(value).filter((each) => each !== undefined)).size > 1;
  const soldOut = products.filter((product) => product.availability === 'out_of_stock').length;
  return [
    ...(differs((product) => product.price) ? [strings.askCheapest] : []),
    ...(differs((product) => product.rating) ? [strings.askBestRated] : []),
    ...(soldOut > 0 && soldOut < products.length && exchange.facets.every(({ by }) => by.field !== 'availability') ? [strings.askInStock] : []),
  ];
}

export function suggestions(questions: readonly string[], label: string, onAsk: (question: string) => void): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  return html`<ul class="suggestions" part="suggestions" aria-label=${label}>
    ${questions.map((question) => html`<li><button type="button" @click=${() => onAsk(question)}>${question}</button></li>`)}
  </ul>`;
}
