/**
 * What an element draws once something was said: the conversation, and the bar of the products that are picked in it. Keeps
 * which of them are, and which value of an answer is open. Fetched when there is a conversation, else when the page has
 * nothing to do.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptStyles } from './adopt-styles.ts';
import type { Exchange } from './exchange.ts';
import { messageList, type ListContext } from './message-list.ts';
import { Picks, picksBar } from './picks.ts';
import { saidSentences, type SaidContext } from './said.ts';
import { cardStyles } from './styles-cards.ts';
import { talkStyles } from './styles-talk.ts';

/** What is drawn with, but for what is kept here. */
export type TalkContext = Omit<ListContext, 'picks' | 'openFact'>;

interface Host extends ReactiveControllerHost, HTMLElement {}

export class Talk {
  readonly #host: Host;
  readonly #picks: Picks;
  #openFact: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    adoptStyles(host, talkStyles, cardStyles);
    this.#picks = new Picks(host);
  }

  /** Brings what is kept in line with the conversation, before it is drawn. */
  see(exchanges: readonly Exchange[]): void {
    this.#picks.see(exchanges);
  }

  messages(exchanges: readonly Exchange[], context: TalkContext): TemplateResult {
    const openFact = { key: this.#openFact, toggle: (key: string) => this.#toggleFact(key) };
    return messageList(exchanges, { ...context, picks: this.#picks, openFact });
  }

  /** What a screen reader hears while an answer comes: its sentences, each once, then how many products there are to see. */
  spoken(exchange: Exchange, context: TalkContext): TemplateResult {
    const { status, products } = exchange;
    return html`${saidSentences(exchange, context).map((sentence) => html`<p>${sentence}</p>`)}
    ${status === 'answered' && products.length > 0 ? html`<p>${context.strings.productsShown(products.length)}</p>` : nothing}`;
  }

  /** An answer's text as it is shown. */
  said(exchange: Exchange, context: SaidContext): string {
    return saidSentences(exchange, context).join('');
  }

  /** To stand over the text field. */
  bar({ lang, strings, onAsk }: TalkContext): TemplateResult | typeof nothing {
    return picksBar(this.#picks, { lang, strings, onCompare: (titles) => onAsk(strings.askCompare(titles)) });
  }

  #toggleFact(key: string): void {
    this.#openFact = this.#openFact === key ? undefined : key;
    this.#host.requestUpdate();
  }
}
