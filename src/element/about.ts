/** Draws what the assistant is and how it stands: the loading bar, what failed, and the About view. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../protocol/answer.ts';
import type { AssistantError } from '../protocol/errors.ts';
import type { EmbedderReport, LicenceReport, ModelReport } from '../protocol/messages.ts';
import type { Progress } from './conversation-controller.ts';
import { formatMegabytes } from './format.ts';
import type { Strings } from './strings.ts';
import type { Voice } from './voice.ts';

/** A bar without a value where nothing is counted. */
export function loadingBar(progress: Progress | undefined, strings: Strings, lang: Lang): TemplateResult {
  const { phase, loadedBytes, totalBytes } = progress ?? { phase: 'start', loadedBytes: 0, totalBytes: 0 };
  const isCounted = totalBytes > 0;
  const bytes = isCounted ? strings.ofBytes(formatMegabytes(loadedBytes, lang), formatMegabytes(totalBytes, lang)) : '';
  return html`<div class="notice" part="progress">
    <p class="note">${strings.phase[phase]}</p>
    <div class="amount"><progress aria-label=${strings.phase[phase]} aria-valuetext=${bytes || nothing} max=${isCounted ? totalBytes : nothing} value=${isCounted ? loadedBytes : nothing}></progress><span class="bytes">${bytes}</span></div>
  </div>`;
}

export function failureNotice(error: AssistantError, strings: Strings, onRetry: () => void): TemplateResult {
  return html`<div class="notice failure" part="failure">
    <p>${strings.failure[error.code]}</p>
    <button type="button" class="retry" @click=${onRetry}>${strings.retry}</button>
  </div>`;
}

export interface AboutView {
  readonly model: ModelReport | undefined;
  readonly embedder: EmbedderReport | undefined;
  /** Whether the conversation is remembered through reloads. */
  readonly isRemembered: boolean;
  readonly voice: Voice | undefined;
  readonly hasLinks: boolean;
}

export function aboutView({ model, embedder, isRemembered, voice, hasLinks }: AboutView, strings: Strings, lang: Lang): TemplateResult {
  const named = ({ name, files }: LicenceReport): TemplateResult => html`${name}${files.map((file) => html` · ${hasLinks ? html`<a href=${file.url} target="_blank" rel="noopener license">${file.name}</a>` : file.name}`)}`;
  return html`<details class="about" part="about">
    <summary>${strings.about}</summary>
    <p>${strings.privacy} ${voice?.privacy(lang) ?? nothing}${isRemembered ? html` ${strings.remembered}` : nothing}</p>
    ${model
      ? html`<p>${strings.modelSize(`${model.name} ${model.version}`, formatMegabytes(model.bytes, lang))} ${strings.device(model.device, model.threads)}</p>
          <p>${strings.licence} ${named(model.licence)}</p>
          <p>${embedder?.isOn ? html`${strings.embedder(embedder.name, formatMegabytes(embedder.bytes, lang))} ${strings.licence} ${named(embedder.licence)}` : strings.wordsOnly}</p>`
      : nothing}
  </details>`;
}
