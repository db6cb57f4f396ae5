/** Draws the link to a person. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from './strings.ts';

export interface Contact {
  /** Where a person is found; undefined when the store names nobody. */
  readonly contact: string | undefined;
  readonly onContact: (event: Event) => void;
}

export function contactLink({ contact, onContact }: Contact, strings: Strings): TemplateResult | typeof nothing {
  return contact === undefined ? nothing : html`<a class="contact" part="contact" href=${contact} @click=${onContact}>${strings.contact}</a>`;
}
