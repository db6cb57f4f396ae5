/** Draws the chips that narrow what an answer shows, each with how many products it leaves. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang, Narrowing } from '../protocol/answer.ts';
import type { Exchange } from './exchange.ts';
import { fieldWords } from './field-words.ts';
import { formatCount, formatPrice } from './format.ts';
import { shownValue } from './shown-value.ts';
import type { Strings } from './strings.ts';

export interface FacetContext {
  readonly lang: Lang;
  readonly strings: Strings;
  /** `words` are those on the chip. */
  readonly onNarrow: (exchange: Exchange, by: Narrowing, words: string) => void;
}

export function facetChips(exchange: Exchange, context: FacetContext): TemplateResult | typeof nothing {
  const { strings, onNarrow } = context;
  if (exchange.status !== 'answered' || exchange.facets.length === 0) return nothing;
  const currency = exchange.products[0]?.currency ?? '';
  return html`<ul class="suggestions" part="facets" aria-label=${strings.narrow}>
    ${exchange.facets.map(({ by, count }) => {
      const words = narrowingWords(by, currency, context);
      return html`<li><button type="button" part="facet" @click=${() => onNarrow(exchange, by, words)}>${words} <span class="count">(${formatCount(count, context.lang)})</span></button></li>`;
    })}
  </ul>`;
}

/** The fields whose values say what they are of; others are named beside theirs. */
const SELF_EVIDENT: ReadonlySet<string> = new Set(['availability', 'brand', 'category', 'price', 'rating']);

function narrowingWords({ field, op, value }: Narrowing, currency: string, { lang, strings }: FacetContext): string {
  if (typeof value === 'boolean') return fieldWords(field, strings);
  const said = field === 'price' ? formatPrice(Number(value), currency, lang) : shownValue(field, value, { lang, strings, currency });
  const marked = field === 'rating' ? `★ ${said}` : said;
  const bounded = op === '<' ? strings.under(marked) : op === '>=' ? strings.atLeast(marked) : marked;
  return SELF_EVIDENT.has(field) ? bounded : strings.fieldIs(fieldWords(field, strings), bounded);
}
