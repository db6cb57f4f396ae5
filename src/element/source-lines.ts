/** Draws the lines of the catalog that an answer comes from: whose they are, which field, and the value as it stands there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../protocol/answer.ts';
import type { Exchange } from './exchange.ts';
import { fieldWords, valueWords } from './field-words.ts';
import type { Strings } from './strings.ts';

/** Of the products that an exchange shows, by id. */
export function titlesOf({ products, hits = [] }: Pick<Exchange, 'products' | 'hits'>): Map<string, string> {
  return new Map([...hits, ...products].map(({ id, title }) => [id, title]));
}

export function sourceLines(sources: readonly Source[], titles: ReadonlyMap<string, string>, strings: Strings): TemplateResult {
  const about = (source: Source): string => ('policy' in source ? source.title : `${titles.get(source.product) ?? source.product} · ${fieldWords(source.field, strings)}`);
  return html`<dl class="lines">${sources.map((source) => html`<div><dt>${about(source)}</dt><dd>${'policy' in source ? source.text : valueWords(source.text, strings)}</dd></div>`)}</dl>`;
}

/** All of an answer's, folded up. */
export function allSources(exchange: Exchange, strings: Strings): TemplateResult | typeof nothing {
  if (exchange.sources.length === 0) return nothing;
  return html`<details class="sources" part="sources"><summary>${strings.sources}</summary>${sourceLines(exchange.sources, titlesOf(exchange), strings)}</details>`;
}
