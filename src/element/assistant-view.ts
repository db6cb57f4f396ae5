/** Draws the assistant itself, from the title row to the About view, for the page's flow or for a panel. Keeps no state. */
import { html, nothing, type TemplateResult } from 'lit';
import { aboutView, failureNotice, loadingBar } from './about.ts';
import { contactLink } from './contact-link.ts';
import type { ConversationController } from './conversation-controller.ts';
import { icon } from './icons.ts';
import type { Strings } from './strings.ts';
import { firstQuestions, suggestions } from './suggestions.ts';
import type { Talk, TalkContext } from './talk.ts';
import type { Voice } from './voice.ts';

export interface AssistantView {
  readonly conversation: ConversationController;
  readonly context: TalkContext;
  /** Undefined before it is there. */
  readonly talk: Talk | undefined;
  readonly header: TemplateResult;
  /** Told to the shopper; '' when there is nothing to tell. */
  readonly notice: string;
  readonly isEditing: boolean;
  readonly isRemembered: boolean;
  /** Undefined where the store wants none, or before it is there. */
  readonly voice: Voice | undefined;
  readonly onScroll: (log: HTMLElement) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onCancelEdit: () => void;
}

export function assistantView({ conversation, context, talk, header, notice, isEditing, isRemembered, voice, onScroll, onSubmit, onCancelEdit }: AssistantView): TemplateResult {
  const { phase, error, progress, catalog, model, embedder, exchanges } = conversation;
  const { lang, strings, tools, onAsk } = context;
  const last = exchanges.at(-1);
  return html`${header}
    <div class="log" part="log" role="log" aria-live="off" aria-label=${strings.logLabel} tabindex="0" @scroll=${(event: Event) => onScroll(event.currentTarget as HTMLElement) /* the log itself */}>
      ${last
        ? talk?.messages(exchanges, context)
        : html`<div class="intro">
            <slot name="intro"><p>${strings.greeting}</p></slot>
            ${suggestions(firstQuestions(catalog?.categories ?? [], strings), strings.suggestions, onAsk)}
          </div>`}
    </div>
    <div class="visually-hidden" aria-live="polite">${last && !last.isRestored ? talk?.spoken(last, context) : nothing}</div>
    <p class=${notice === '' ? 'visually-hidden' : 'told'} role="status">${notice || status(conversation, strings)}</p>
    ${phase === 'loading' ? loadingBar(progress, strings, lang) : nothing}
    ${phase === 'failed' && error ? failureNotice(error, strings, () => conversation.retry()) : nothing}
    ${talk?.bar(context)}
    ${isEditing ? html`<div class="bar" part="edit-bar"><p>${strings.editing}</p><button type="button" class="quiet" @click=${onCancelEdit}>${strings.cancel}</button></div>` : nothing}
    <form part="form" @focusin=${() => conversation.want('model')} @submit=${onSubmit}>
      <input part="input" name="question" type="text" enterkeyhint="send" autocomplete="off" maxlength="500" aria-label=${strings.inputLabel} placeholder=${strings.placeholder} />
      ${voice?.listenButton(lang) ?? nothing}
      ${phase === 'answering'
        ? html`<button type="button" class="round" part="stop-button" aria-label=${strings.stop} title=${strings.stop} @click=${() => conversation.stop()}>${icon('stop')}</button>`
        : html`<button type="submit" class="round" part="send-button" aria-label=${strings.send} title=${strings.send}>${icon('send')}</button>`}
    </form>
    <div class="foot">${aboutView({ model, embedder, isRemembered, voice, hasLinks: context.hasLinks }, strings, lang)}${voice?.readButton(lang) ?? nothing}${contactLink(tools, strings)}<slot name="footer"></slot></div>`;
}

/** What a screen reader hears of how things stand. */
function status({ phase, error, progress, exchanges }: ConversationController, strings: Strings): string {
  if (phase === 'idle' || (phase === 'ready' && exchanges.length > 0)) return '';
  if (phase === 'answering' || phase === 'ready') return strings[phase];
  return error ? strings.failure[error.code] : strings.phase[progress?.phase ?? 'start'];
}
