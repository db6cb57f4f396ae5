/**
 * Holds an answer to the limits a caller set: whole sentences up to a number of tokens (half a sentence could cut a
 * price in two), and nothing from a stop string on. Without limits everything passes as it is.
 */
import type { Answer, AnswerEvent } from '../protocol/answer.ts';
import type { AskReply, FinishReason } from '../protocol/messages.ts';
import { StopFilter } from './stop-filter.ts';

export interface AnswerLimits {
  readonly maxTokens?: number;
  readonly stop?: readonly string[];
}

export class AnswerLimiter {
  readonly #limits: AnswerLimits;
  readonly #countTokens: (text: string) => number;
  readonly #onEvent: (event: AnswerEvent) => void;
  readonly #filter: StopFilter;
  /** What the tokens are counted of. */
  #counted = '';
  /** What was passed on. */
  #said = '';
  #finishReason: FinishReason = 'stop';

  constructor(limits: AnswerLimits, countTokens: (text: string) => number, onEvent: (event: AnswerEvent) => void) {
    this.#limits = limits;
    this.#countTokens = countTokens;
    this.#onEvent = onEvent;
    this.#filter = new StopFilter(limits.stop ?? []);
  }

  push(event: AnswerEvent): void {
    if (event.type !== 'text') this.#onEvent(event);
    else for (const sentence of this.#limits.maxTokens === undefined ? [event.text] : sentencesOf(event.text)) this.#pushSentence(sentence, this.#limits.maxTokens ?? Infinity);
  }

  /** The answer with the text that was passed on. */
  finish(answer: Answer): AskReply {
    if (this.#limits.maxTokens === undefined && this.#limits.stop === undefined) return { answer, finishReason: 'stop' };
    this.#say(this.#filter.flush());
    return { answer: { ...answer, text: this.#said }, finishReason: this.#finishReason };
  }

  #pushSentence(sentence: string, maxTokens: number): void {
    if (this.#finishReason === 'length' || this.#filter.isStopped) return;
    this.#counted += sentence;
    if (maxTokens < Infinity && this.#countTokens(this.#counted) > maxTokens) this.#finishReason = 'length';
    else this.#say(this.#filter.push(sentence));
  }

  #say(text: string): void {
    if (text === '') return;
    this.#said += text;
    this.#onEvent({ type: 'text', text });
  }
}

function sentencesOf(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}
