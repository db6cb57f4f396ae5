/**
 * Hears what is said by the browser's speech recognition, where that works on the device: without `processLocally` a
 * browser may send what it hears to a server. Knows no element and no text field.
 */
import type { Lang } from '../protocol/answer.ts';
import { tagsOf } from './speech-tags.ts';

interface RecognitionEvents {
  readonly result: Event & { readonly results: SpeechRecognitionResultList };
  readonly error: Event & { readonly error: string };
  readonly end: Event;
}

/** As far as it is used; TypeScript's DOM library lacks it. */
interface Recognition {
  lang: string;
  interimResults: boolean;
  processLocally: boolean;
  start(): void;
  stop(): void;
  abort(): void;
  addEventListener<Type extends keyof RecognitionEvents>(type: Type, listener: (event: RecognitionEvents[Type]) => void): void;
}

interface RecognitionClass {
  readonly prototype: Recognition;
  new (): Recognition;
  available?(options: { readonly langs: readonly string[]; readonly processLocally: boolean }): Promise<string>;
}

function recognitionClass(): RecognitionClass | undefined {
  return (window as Window & { readonly SpeechRecognition?: RecognitionClass }).SpeechRecognition;
}

/** The tag under which this device recognises the language by itself, now and without a download; undefined where it doesn't. */
export async function locallyRecognised(lang: Lang): Promise<string | undefined> {
  const Recognition = recognitionClass();
  // Where `processLocally` isn't known, setting it would do nothing.
  if (!Recognition?.available || !('processLocally' in Recognition.prototype)) return undefined;
  try {
    for (const tag of tagsOf(lang)) {
      if ((await Recognition.available({ langs: [tag], processLocally: true })) === 'available') return tag;
    }
  } catch {
    // The page's Permissions-Policy forbids it.
  }
  return undefined;
}

/** `blocked`: the microphone is not allowed. */
export type Hearing = 'heard' | 'nothing' | 'blocked' | 'failed' | 'aborted';

const HEARING: Readonly<Record<string, Hearing>> = { 'no-speech': 'nothing', aborted: 'aborted', 'not-allowed': 'blocked' };

/** One listening, which ends by itself when nothing more is said. */
export class Listening {
  readonly done: Promise<Hearing>;
  readonly #recognition: Recognition;
  #settle: (hearing: Hearing) => void = () => undefined;

  /** `tag` is one of `locallyRecognised`. `onText` is told all that was heard so far, again and again. */
  constructor(tag: string, onText: (text: string) => void) {
    const Recognition = recognitionClass();
    if (!Recognition) throw new TypeError('This browser has no SpeechRecognition: ask locallyRecognised first.');
    const recognition = new Recognition();
    this.#recognition = recognition;
    recognition.lang = tag;
    recognition.interimResults = true;
    recognition.processLocally = true;
    let hearing: Hearing = 'nothing';
    this.done = new Promise((resolve) => (this.#settle = resolve));
    recognition.addEventListener('result', ({ results }) => {
      hearing = 'heard';
      onText(Array.from(results, (result) => result[0]?.transcript ?? '').join('').trim());
    });
    // A start that is refused is followed by no `end`.
    recognition.addEventListener('error', ({ error }) => this.#settle(HEARING[error] ?? 'failed'));
    recognition.addEventListener('end', () => this.#settle(hearing));
    try {
      recognition.start();
    } catch {
      this.#settle('failed'); // the page is being left
    }
  }

  /** What was said until now still counts. */
  stop(): void {
    this.#recognition.stop();
  }

  abort(): void {
    this.#settle('aborted');
    this.#recognition.abort();
  }
}
