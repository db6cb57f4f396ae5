/** Draws the conversation: what was asked, what search found meanwhile, the answer with its products and sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Source } from '../protocol/answer.ts';
import type { Exchange } from './conversation-controller.ts';
import { productCards, type CardContext } from './product-card.ts';

export function messageList(exchanges: readonly Exchange[], context: CardContext): TemplateResult {
  return html`${repeat(exchanges, (exchange) => exchange.id, (exchange) => exchangeOf(exchange, context))}`;
}

function exchangeOf(exchange: Exchange, context: CardContext): TemplateResult {
  const { strings } = context;
  return html`<p class="question" part="question"><span class="visually-hidden">${strings.you} </span>${exchange.question}</p>
    ${searchResults(exchange, context)}
    ${exchange.status === 'waiting' ? nothing : answer(exchange, context)}`;
}

/** The hits of a question asked before the model was there; once its answer brings products of its own, those count. */
function searchResults({ hits, status, products }: Exchange, context: CardContext): TemplateResult | typeof nothing {
  const { strings } = context;
  const follows = status === 'waiting' ? html`<p class="note">${strings.answerFollows}</p>` : nothing;
  if (!hits || products.length > 0) return html`${follows}`;
  return html`<section class="hits" part="search-results">
    <h3 class="label">${hits.length === 0 ? strings.nothingFound : strings.searchResults(hits.length)}</h3>
    ${productCards(hits, context)}${follows}
  </section>`;
}

function answer(exchange: Exchange, context: CardContext): TemplateResult {
  const { strings } = context;
  const isRunning = exchange.status === 'answering';
  return html`<div class="answer" part="answer" aria-busy=${isRunning ? 'true' : 'false'}>
    <span class="visually-hidden">${strings.assistant} </span>
    ${exchange.text === '' ? nothing : html`<p class="text" lang=${exchange.lang ?? nothing}>${exchange.text}</p>`}
    ${isRunning ? html`<p class="typing"><span class="visually-hidden">${strings.answering}</span><i></i><i></i><i></i></p>` : nothing}
    ${exchange.status === 'failed' ? html`<p class="note">${strings.failure['generation-failed']}</p>` : nothing}
    ${exchange.status === 'stopped' ? html`<p class="note">${strings.stopped}</p>` : nothing}
    ${productCards(exchange.products, context)}
    ${sources(exchange, context)}
  </div>`;
}

function sources({ sources: all, products, hits }: Exchange, { strings }: CardContext): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const known = [...products, ...(hits ?? [])];
  const about = (source: Source): string => {
    if ('policy' in source) return source.title;
    return `${known.find((product) => product.id === source.product)?.title ?? source.product} · ${source.field}`;
  };
  return html`<details class="sources" part="sources">
    <summary>${strings.sources}</summary>
    <dl>${all.map((source) => html`<div><dt>${about(source)}</dt><dd>${source.text}</dd></div>`)}</dl>
  </details>`;
}
