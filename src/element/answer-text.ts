/** Draws what was said in an answer, with the values that stand in the catalog as buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../protocol/answer.ts';
import { textOf, verbOf, type Exchange } from './exchange.ts';
import { factButton, factSource, type FactContext } from './fact-button.ts';
import { factParts, type TextPart } from './fact-parts.ts';
import { titlesOf } from './source-lines.ts';
import { STRINGS } from './strings.ts';

/** What the plan has read, rather than a list, a count or a change of the cart. */
const READING_VERBS: ReadonlySet<string> = new Set(['fact', 'compare', 'policy', 'human', 'order']);

/** An exchange is never changed, only replaced. */
const known = new WeakMap<Exchange, readonly TextPart[]>();

export function answerText(exchange: Exchange, context: FactContext & { readonly lang: Lang }): TemplateResult | typeof nothing {
  if (exchange.sentences.length === 0) return nothing;
  const parts = partsOf(exchange, context.lang);
  const keyOf = (part: TextPart): string => `${String(exchange.id)}/${String(parts.indexOf(part))}`;
  const open = parts.find((part) => part.sources.length > 0 && keyOf(part) === context.openFact.key);
  // No spaces between the tags: the text keeps its line breaks.
  return html`<p class="text" lang=${exchange.lang ?? nothing}>${parts.map((part) => (part.sources.length === 0 ? part.text : factButton(part.text, keyOf(part), context)))}</p>${open ? factSource(open.sources, exchange, context) : nothing}`;
}

function partsOf(exchange: Exchange, own: Lang): readonly TextPart[] {
  const { sources, lang = own } = exchange;
  const parts = known.get(exchange) ?? factParts(textOf(exchange), { lang, strings: STRINGS[lang], sources, titles: titlesOf(exchange), isReading: READING_VERBS.has(verbOf(exchange)) });
  known.set(exchange, parts);
  return parts;
}
