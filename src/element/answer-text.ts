/** Draws what was said in an answer, with the values that stand in the catalog as buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import { verbOf, type Exchange } from './exchange.ts';
import { factButton, factSource, type FactContext } from './fact-button.ts';
import { factParts, type TextPart } from './fact-parts.ts';
import { glued } from './glued.ts';
import { saidSentences, type SaidContext } from './said.ts';
import { titlesOf } from './source-lines.ts';
import { STRINGS } from './strings.ts';

/** What the plan has read, rather than a list, a count or a change of the cart. */
const READING_VERBS: ReadonlySet<string> = new Set(['fact', 'compare', 'policy', 'human', 'order']);

/** An exchange is never changed, only replaced; how its figures are written may change with the context. */
const known = new WeakMap<Exchange, { readonly text: string; readonly parts: readonly TextPart[] }>();

export function answerText(exchange: Exchange, context: FactContext & SaidContext): TemplateResult | typeof nothing {
  if (exchange.sentences.length === 0) return nothing;
  const parts = partsOf(exchange, context);
  const keyOf = (part: TextPart): string => `${String(exchange.id)}/${String(parts.indexOf(part))}`;
  const open = parts.find((part) => part.sources.length > 0 && keyOf(part) === context.openFact.key);
  // No spaces between the tags: the text keeps its line breaks.
  return html`<p class="text" lang=${exchange.lang ?? nothing}>${glued(parts, (part) => factButton(part.text, keyOf(part), context))}</p>${open ? factSource(open.sources, exchange, context) : nothing}`;
}

function partsOf(exchange: Exchange, context: SaidContext): readonly TextPart[] {
  const { sources, lang = context.lang } = exchange;
  const text = saidSentences(exchange, context).join('');
  const before = known.get(exchange);
  if (before?.text === text) return before.parts;
  const parts = factParts(text, { lang, strings: STRINGS[lang], sources, titles: titlesOf(exchange), isReading: READING_VERBS.has(verbOf(exchange)) });
  known.set(exchange, { text, parts });
  return parts;
}
