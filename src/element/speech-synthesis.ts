/** Reads texts aloud by a voice that lies on the device: any other sends them to a server. */
import type { Lang } from '../protocol/answer.ts';
import { isTagOf, tagsOf } from './speech-tags.ts';

/** Undefined where the browser reads nothing aloud. */
export function synthesis(): SpeechSynthesis | undefined {
  return 'speechSynthesis' in window ? speechSynthesis : undefined;
}

/** The device's voice for a language, the shopper's own form of it first; undefined when it has none (yet: see `voiceschanged`). */
export function localVoice(lang: Lang): SpeechSynthesisVoice | undefined {
  const voices = synthesis()?.getVoices().filter((voice) => voice.localService && isTagOf(voice.lang, lang)) ?? [];
  const ranks = tagsOf(lang);
  const rank = ({ lang: tag }: SpeechSynthesisVoice): number => {
    const place = ranks.indexOf(tag.replace('_', '-'));
    return place === -1 ? ranks.length : place;
  };
  return voices.sort((a, b) => rank(a) - rank(b))[0];
}

export class Reader {
  /** Held while it is read: a browser forgets the events of one that is collected. */
  #utterance: SpeechSynthesisUtterance | undefined;

  /** Instead of what is being read. */
  read(text: string, voice: SpeechSynthesisVoice): void {
    this.silence();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    const onOver = (): void => {
      if (this.#utterance === utterance) this.#utterance = undefined;
    };
    utterance.addEventListener('end', onOver);
    utterance.addEventListener('error', onOver);
    this.#utterance = utterance;
    synthesis()?.speak(utterance);
  }

  /** Leaves alone what the page itself has read. */
  silence(): void {
    if (!this.#utterance) return;
    this.#utterance = undefined;
    synthesis()?.cancel();
  }
}
