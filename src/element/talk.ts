/**
 * What an element draws once something was said: the conversation, and the bar of the products that are picked in it. Fetched
 * when there is a conversation, else when the page has nothing to do.
 */
import type { ReactiveControllerHost, TemplateResult, nothing } from 'lit';
import { adoptStyles } from './adopt-styles.ts';
import type { Exchange } from './exchange.ts';
import { messageList, type ListContext } from './message-list.ts';
import { Picks, picksBar } from './picks.ts';
import { cardStyles } from './styles-cards.ts';
import { talkStyles } from './styles-talk.ts';

/** What is drawn with, but for what is kept here. */
export type TalkContext = Omit<ListContext, 'picks'>;

interface Host extends ReactiveControllerHost, HTMLElement {}

export class Talk {
  readonly #picks: Picks;

  constructor(host: Host) {
    adoptStyles(host, talkStyles, cardStyles);
    this.#picks = new Picks(host);
  }

  /** Brings what is kept in line with the conversation, before it is drawn. */
  see(exchanges: readonly Exchange[]): void {
    this.#picks.see(exchanges);
  }

  messages(exchanges: readonly Exchange[], context: TalkContext): TemplateResult {
    return messageList(exchanges, { ...context, picks: this.#picks });
  }

  /** To stand over the text field. */
  bar({ lang, strings, onAsk }: TalkContext): TemplateResult | typeof nothing {
    return picksBar(this.#picks, { lang, strings, onCompare: (titles) => onAsk(strings.askCompare(titles)) });
  }
}
