/** Draws the way to a person: a link, or a button where the page leads there itself. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from './strings.ts';

export interface Contact {
  /** Where a person is found: an address, or by what the page does; undefined when the store names nobody. */
  readonly contact: { readonly href: string } | 'page' | undefined;
  readonly onContact: (event: Event) => void;
}

export function contactLink({ contact, onContact }: Contact, strings: Strings): TemplateResult | typeof nothing {
  if (contact === undefined) return nothing;
  if (contact === 'page') return html`<button type="button" class="contact" part="contact" @click=${onContact}>${strings.contact}</button>`;
  return html`<a class="contact" part="contact" href=${contact.href} @click=${onContact}>${strings.contact}</a>`;
}
