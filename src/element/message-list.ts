/** Draws the conversation: what was asked, what search found meanwhile, the answer with its products and sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerText } from './answer-text.ts';
import { answerTools, editButton, handOver, type ToolsContext } from './answer-tools.ts';
import { comparisonTable } from './comparison-table.ts';
import type { Exchange } from './exchange.ts';
import { facetChips, type FacetContext } from './facet-chips.ts';
import type { FactContext } from './fact-button.ts';
import { productCards, type CardContext } from './product-card.ts';
import { allSources } from './source-lines.ts';
import { nextQuestions, suggestions } from './suggestions.ts';

export interface ListContext extends CardContext, FacetContext, FactContext, ToolsContext {
  readonly onAsk: (question: string) => void;
}

export function messageList(exchanges: readonly Exchange[], context: ListContext): TemplateResult {
  const last = exchanges.at(-1);
  return html`${repeat(exchanges, (exchange) => exchange.id, (exchange) => exchangeOf(exchange, context))}
  ${last ? facetChips(last, context) : nothing}
  ${last ? suggestions(nextQuestions(last, context.strings), context.strings.followUps, context.onAsk) : nothing}`;
}

function exchangeOf(exchange: Exchange, context: ListContext): TemplateResult {
  const { strings, tools } = context;
  return html`<div class="asked">${editButton(exchange, tools, strings)}<p class="question" part="question"><span class="visually-hidden">${strings.you} </span>${exchange.question}</p></div>
    ${searchResults(exchange, context)}
    ${exchange.status === 'waiting' ? nothing : answer(exchange, context)}`;
}

/** The hits of a question asked before the model was there; once its answer brings products of its own, those count. */
function searchResults({ hits, status, products }: Exchange, context: ListContext): TemplateResult | typeof nothing {
  const { strings } = context;
  const follows = status === 'waiting' ? html`<p class="note">${strings.answerFollows}</p>` : nothing;
  if (!hits || products.length > 0) return html`${follows}`;
  return html`<section class="hits" part="search-results">
    <h3 class="label">${hits.length === 0 ? strings.nothingFound : strings.searchResults(hits.length)}</h3>
    ${productCards(hits, context)}${follows}
  </section>`;
}

function answer(exchange: Exchange, context: ListContext): TemplateResult {
  const { strings, tools } = context;
  const isRunning = exchange.status === 'answering';
  return html`<div class="answer" part="answer" aria-busy=${isRunning ? 'true' : 'false'}>
    <span class="visually-hidden">${strings.assistant} </span>
    ${answerText(exchange, context)}
    ${isRunning ? html`<p class="typing"><span class="visually-hidden">${strings.answering}</span><i></i><i></i><i></i></p>` : nothing}
    ${exchange.status === 'failed' ? html`<p class="note">${strings.failure['generation-failed']}</p>` : nothing}
    ${exchange.status === 'stopped' ? html`<p class="note">${strings.stopped}</p>` : nothing}
    ${exchange.isOutdated ? html`<p class="note">${strings.outdated}</p>` : nothing}
    ${comparisonTable(exchange, context)}
    ${productCards(exchange.products, context, exchange)}
    ${handOver(exchange, tools, strings)}
    ${allSources(exchange, strings)}
    ${answerTools(exchange, context)}
  </div>`;
}
