/** Draws what only a kiosk shows: the screen that invites, and the warning before everything is wiped. */
import { html, type TemplateResult } from 'lit';
import type { Lang } from '../protocol/answer.ts';
import { KIOSK_STRINGS } from './kiosk-strings.ts';
import type { Strings } from './strings.ts';
import { suggestions } from './suggestions.ts';

export interface Attraction {
  readonly lang: Lang;
  readonly strings: Strings;
  readonly heading: string;
  /** To begin with one of them. */
  readonly questions: readonly string[];
  readonly onAsk: (question: string) => void;
}

/** A touch anywhere begins; one on a question asks it, too. */
export function attractView({ lang, strings, heading, questions, onAsk }: Attraction, onBegin: () => void): TemplateResult {
  return html`<div class="attract" part="attract" @click=${onBegin}>
    <slot name="logo"></slot>
    <h2>${heading}</h2>
    <slot name="intro"><p>${strings.greeting}</p></slot>
    <button type="button" class="primary begin" part="begin-button">${KIOSK_STRINGS[lang].begin}</button>
    ${suggestions(questions, strings.suggestions, onAsk)}
    <p class="note">${strings.privacy}</p>
  </div>`;
}

export interface Warning {
  readonly secondsLeft: number;
  readonly lang: Lang;
  readonly onStay: () => void;
}

/** The assistant with the warning over it, which the kiosk opens. A touch anywhere, or Escape, says that one is still there. */
export function warningView(body: TemplateResult, { secondsLeft, lang, onStay }: Warning): TemplateResult {
  const strings = KIOSK_STRINGS[lang];
  const stay = (event: Event): void => {
    event.preventDefault(); // it closes with the stage
    onStay();
  };
  return html`${body}
    <dialog class="warning" part="idle-warning" role="alertdialog" aria-labelledby="still-there" aria-describedby="cleared-in" @click=${stay} @cancel=${stay}>
      <h2 id="still-there">${strings.stillThere}</h2>
      <p id="cleared-in">${strings.clearedIn(secondsLeft)}</p>
      <button type="button" class="primary" part="stay-button">${strings.stay}</button>
    </dialog>`;
}
