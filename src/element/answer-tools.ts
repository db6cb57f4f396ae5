/** Draws what a shopper may do with an answer: copy it, ask again, rate it, turn to a person where it could not help. */
import { html, nothing, type TemplateResult } from 'lit';
import { answerIcon, type AnswerIcon } from './answer-icons.ts';
import { contactLink, type Contact } from './contact-link.ts';
import { copiedText } from './copied-text.ts';
import { textOf, verbOf, type Exchange, type Rating } from './exchange.ts';
import { saidSentences, type SaidContext } from './said.ts';
import type { Strings } from './strings.ts';

export interface AnswerTools extends Contact {
  /** The exchange that may be asked again or changed: the last, unless that would change the cart twice or it is tried again elsewhere. */
  readonly repeatable: Exchange | undefined;
  /** Undefined on a device that the next person uses, too. */
  readonly onCopy: ((text: string) => void) | undefined;
  readonly onRate: (exchange: Exchange, rating: Rating) => void;
  readonly onRetry: (exchange: Exchange) => void;
  readonly onEdit: (exchange: Exchange) => void;
}

export interface ToolsContext extends SaidContext {
  readonly strings: Strings;
  readonly base: string;
  readonly tools: AnswerTools;
}

export function answerTools(exchange: Exchange, context: ToolsContext): TemplateResult | typeof nothing {
  const { strings, tools } = context;
  if (exchange.status === 'waiting' || exchange.status === 'answering') return nothing;
  const { onCopy } = tools;
  const thumb = (rating: Rating): TemplateResult => toolButton(rating, strings[rating], () => tools.onRate(exchange, rating), exchange.rating === rating);
  return html`<div class="tools" part="answer-tools">
    ${textOf(exchange) === '' ? nothing : html`${onCopy ? toolButton('copy', strings.copy, () => onCopy(copiedText(saidSentences(exchange, context), exchange.products, context))) : nothing}${thumb('up')}${thumb('down')}`}
    ${tools.repeatable === exchange ? toolButton('retry', strings.again, () => tools.onRetry(exchange)) : nothing}
  </div>`;
}

export function editButton(exchange: Exchange, tools: AnswerTools, strings: Strings): TemplateResult | typeof nothing {
  return tools.repeatable === exchange ? toolButton('edit', strings.edit, () => tools.onEdit(exchange)) : nothing;
}

/** Where the answer asked for a person or could not help. */
export function handOver(exchange: Exchange, tools: AnswerTools, strings: Strings): TemplateResult | typeof nothing {
  const isWanted = verbOf(exchange) === 'human' || (exchange.outcome !== undefined && exchange.outcome !== 'answered');
  return isWanted && exchange.status === 'answered' ? contactLink(tools, strings) : nothing;
}

function toolButton(name: AnswerIcon, label: string, onClick: () => void, isPressed?: boolean): TemplateResult {
  return html`<button type="button" class="tool" aria-label=${label} title=${label} aria-pressed=${isPressed ?? nothing} @click=${onClick}>${answerIcon(name)}</button>`;
}
