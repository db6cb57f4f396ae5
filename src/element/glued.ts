/** Puts a text's pieces in a row so that no line breaks between a button and the marks that belong to it: "(€349.00),". */
import { html, type TemplateResult } from 'lit';
import type { TextPart } from './fact-parts.ts';

/** Marks that stand before what they belong to, and behind it; in French with a space that doesn't break. */
const OPENING = /[\p{Ps}\p{Pi}][\u00a0\u202f]?$/u;
const CLOSING = /^[\u00a0\u202f]?[\p{Pe}\p{Pf}\p{Po}]+/u;

/** `draw` draws the parts that have sources. */
export function glued(parts: readonly TextPart[], draw: (part: TextPart) => TemplateResult): readonly (string | TemplateResult)[] {
  const cuts = parts.map((part, index) => cut(part, index > 0, index < parts.length - 1));
  return parts.map((part, index) => {
    if (part.sources.length === 0) return cuts[index]?.between ?? '';
    const before = cuts[index - 1]?.before ?? '';
    const behind = cuts[index + 1]?.behind ?? '';
    return before === '' && behind === '' ? draw(part) : html`<span class="glued">${before}${draw(part)}${behind}</span>`;
  });
}

/** A text into the marks that go with the button behind which it stands, what is between, and those that go with the next. */
function cut({ text, sources }: TextPart, isBehind: boolean, isBefore: boolean): { readonly behind: string; readonly between: string; readonly before: string } {
  if (sources.length > 0) return { behind: '', between: '', before: '' };
  const behind = isBehind ? (CLOSING.exec(text)?.[0] ?? '') : '';
  const rest = text.slice(behind.length);
  const before = isBefore ? (OPENING.exec(rest)?.[0] ?? '') : '';
  return { behind, between: rest.slice(0, rest.length - before.length), before };
}
