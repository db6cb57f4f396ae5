/** Draws a value that a shopper may tap to see the catalog's line that it comes from, and that line. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../protocol/answer.ts';
import type { Exchange } from './exchange.ts';
import { sourceLines, titlesOf } from './source-lines.ts';
import type { Strings } from './strings.ts';

/** Which value of the conversation is open: one at a time. */
export interface OpenFact {
  readonly key: string | undefined;
  readonly toggle: (key: string) => void;
}

export interface FactContext {
  readonly strings: Strings;
  readonly openFact: OpenFact;
}

/** `key` tells it from all others of the conversation. */
export function factButton(text: string, key: string, { strings, openFact }: FactContext): TemplateResult {
  const isOpen = openFact.key === key;
  return html`<button type="button" class="fact" part="fact" aria-label=${`${text} (${strings.sources})`} aria-expanded=${isOpen} aria-controls=${isOpen ? 'fact-source' : nothing} @click=${() => openFact.toggle(key)}>${text}</button>`;
}

/** The line of the value that is open, to be drawn after what that stands in. */
export function factSource(sources: readonly Source[], exchange: Exchange, { strings }: FactContext): TemplateResult {
  return html`<div id="fact-source" part="fact-source">${sourceLines(sources, titlesOf(exchange), strings)}</div>`;
}
