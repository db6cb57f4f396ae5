/**
 * Speech in and out, both on the device alone: a button that hears a question into the text field, and a switch that has
 * answers read aloud. Neither is drawn where the device can't do it by itself. Fetched when the page has nothing to do.
 */
import { html, nothing, svg, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Answer, Lang } from '../protocol/answer.ts';
import { drawing } from './icons.ts';
import { Listening, locallyRecognised, type Hearing } from './speech-recognition.ts';
import { localVoice, Reader, synthesis } from './speech-synthesis.ts';
import { languageOf } from './strings.ts';
import { VOICE_STRINGS, type VoiceStrings } from './voice-strings.ts';

const SHAPES = {
  listen: svg`<path d="M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zM6 12a6 6 0 0 0 12 0M12 18v3" />`,
  read: svg`<path d="M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />`,
} as const;

interface Host extends ReactiveControllerHost, HTMLElement {}

export interface VoiceListener {
  /** Whether a question waits for its answer: what is read of an older one is read no further. */
  isBusy(): boolean;
  /** Tells the shopper; '' when there is nothing to tell. */
  tell(text: string): void;
}

export class Voice implements ReactiveController {
  readonly #host: Host;
  readonly #listener: VoiceListener;
  readonly #reader = new Reader();
  /** The tag under which each language is recognised here, for the languages that were looked up. */
  readonly #tags = new Map<Lang, string | undefined>();
  readonly #onVoices = (): void => this.#host.requestUpdate();
  #listening: Listening | undefined;
  /** Whether answers are read aloud. */
  #isReading = false;

  constructor(host: Host, listener: VoiceListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    synthesis()?.addEventListener('voiceschanged', this.#onVoices);
  }

  hostDisconnected(): void {
    synthesis()?.removeEventListener('voiceschanged', this.#onVoices);
    this.hush();
  }

  hostUpdate(): void {
    if (this.#listener.isBusy()) this.#reader.silence();
  }

  /** The element has a voice no longer. */
  end(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  /** Neither listens nor goes on reading. */
  hush(): void {
    this.#listening?.abort();
    this.#reader.silence();
  }

  /** As it was for the first person. */
  reset(): void {
    this.hush();
    this.#isReading = false;
  }

  /** For the row to write in. */
  listenButton(lang: Lang): TemplateResult | typeof nothing {
    if (!this.#tags.has(lang)) void this.#lookUp(lang);
    const tag = this.#tags.get(lang);
    return tag === undefined ? nothing : toggle('listen', VOICE_STRINGS[lang].listen, this.#listening !== undefined, () => this.#toggleListening(tag));
  }

  /** For the row below it. */
  readButton(lang: Lang): TemplateResult | typeof nothing {
    const voice = localVoice(lang);
    return voice ? toggle('read', VOICE_STRINGS[lang].read, this.#isReading, () => this.#toggleReading(voice)) : nothing;
  }

  /** What the About view says of it; '' where nothing is heard or read. */
  privacy(lang: Lang): string {
    return this.#tags.get(lang) === undefined && !localVoice(lang) ? '' : VOICE_STRINGS[lang].privacy;
  }

  /** Reads an answer aloud, if that is wanted. */
  read({ text, lang }: Pick<Answer, 'text' | 'lang'>): void {
    if (!this.#isReading) return;
    const voice = localVoice(lang);
    if (voice) this.#reader.read(text, voice);
    else this.#tell('noVoice');
  }

  async #lookUp(lang: Lang): Promise<void> {
    this.#tags.set(lang, undefined);
    const tag = await locallyRecognised(lang);
    this.#tags.set(lang, tag);
    if (tag !== undefined) this.#host.requestUpdate();
  }

  #toggleReading(voice: SpeechSynthesisVoice): void {
    this.#isReading = !this.#isReading;
    // Safari lets a page speak later only when it spoke at a press first.
    if (this.#isReading) this.#reader.read(this.#words.reading, voice);
    else this.#reader.silence();
    this.#tell(this.#isReading ? 'reading' : 'notReading');
  }

  #toggleListening(tag: string): void {
    if (this.#listening) this.#listening.stop();
    else void this.#listen(tag);
  }

  /**
   * What is heard is not asked at once: the shopper sees it first, so that no misheard word reaches the cart. It goes behind
   * what stands in the text field, as long as nobody else changes that.
   */
  async #listen(tag: string): Promise<void> {
    const input = this.#host.shadowRoot?.querySelector('input');
    if (!input) return;
    this.#reader.silence(); // else it would hear itself
    let written = input.value;
    const before = written.trim() === '' ? '' : `${written.trim()} `;
    const listening = new Listening(tag, (text) => {
      if (input.value !== written) return listening.abort();
      input.value = written = before + text;
    });
    this.#listening = listening;
    this.#tell('listening');
    const hearing = await listening.done;
    this.#listening = undefined;
    this.#onHeard(hearing);
    // To be sent with Enter; a touch screen's keyboard would cover the conversation.
    if (hearing === 'heard' && !matchMedia('(pointer: coarse)').matches) input.focus();
  }

  #onHeard(hearing: Hearing): void {
    if (hearing === 'heard' || hearing === 'aborted') this.#listener.tell('');
    else this.#tell(hearing === 'nothing' ? 'nothingHeard' : hearing);
  }

  #tell(what: keyof VoiceStrings): void {
    this.#listener.tell(this.#words[what]);
  }

  get #words(): VoiceStrings {
    return VOICE_STRINGS[languageOf(this.#host, this.#host.lang)];
  }
}

function toggle(name: keyof typeof SHAPES, label: string, isOn: boolean, onClick: () => void): TemplateResult {
  return html`<button type="button" class="tool" part="${name}-button" aria-label=${label} title=${label} aria-pressed=${isOn} @click=${onClick}>${drawing(SHAPES[name])}</button>`;
}
