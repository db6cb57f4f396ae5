/**
 * What the shopper does beside asking: copy, rate, repeat or change an exchange, clear the conversation, turn to a person.
 * Keeps what they are told of it, and which question the text field changes.
 */
import type { ReactiveControllerHost } from 'lit';
import type { AnswerTools } from './answer-tools.ts';
import type { ConversationController } from './conversation-controller.ts';
import { emit } from './events.ts';
import { textOf, transcript, type Exchange, type Rating } from './exchange.ts';
import { languageOf, STRINGS, type Strings } from './strings.ts';

export class ShopperActions {
  /** Told to the shopper until the next question; '' when there is nothing to tell. */
  notice = '';
  /** The question that the text field changes, instead of asking a new one. */
  edited: Exchange | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #conversation: ConversationController;

  constructor(host: ReactiveControllerHost & HTMLElement, conversation: ConversationController) {
    this.#host = host;
    this.#conversation = conversation;
  }

  tools({ contact, repeatable, canCopy }: Pick<AnswerTools, 'contact' | 'repeatable'> & { readonly canCopy: boolean }): AnswerTools {
    return {
      contact,
      repeatable,
      onCopy: canCopy ? (text) => void this.#copy(text) : undefined,
      onRate: (exchange, rating) => this.#rate(exchange, rating),
      onRetry: (exchange) => {
        this.#conversation.drop(exchange.id);
        this.ask(exchange.question);
      },
      onEdit: (exchange) => this.edit(exchange),
      onContact: (event) => this.#contact(event),
    };
  }

  /** Asks, or does nothing for blanks; a change that was begun is given up. */
  ask(question: string): void {
    if (question.trim() === '') return;
    if (this.edited && this.#input) this.#input.value = '';
    this.edited = undefined;
    this.notice = '';
    this.#conversation.ask(question.trim());
  }

  /** Asks what stands in the text field, in place of the question that it changes. */
  submit(event: SubmitEvent): void {
    event.preventDefault();
    const question = this.#input?.value ?? '';
    if (this.edited && question.trim() !== '') this.#conversation.drop(this.edited.id);
    this.ask(question);
    if (this.#input) this.#input.value = '';
  }

  tell(say: (strings: Strings) => string): void {
    this.notice = say(STRINGS[languageOf(this.#host, this.#host.lang)]);
    this.#host.requestUpdate();
  }

  /** Puts the question back into the text field; undefined gives up changing one. */
  edit(exchange: Exchange | undefined): void {
    if (exchange === this.edited) return;
    this.edited = exchange;
    this.#host.requestUpdate();
    if (!this.#input) return;
    this.#input.value = exchange?.question ?? '';
    this.#input.focus();
  }

  /** False when none was begun. */
  giveUpEdit(): boolean {
    if (!this.edited) return false;
    this.edit(undefined);
    return true;
  }

  clear(): void {
    this.edit(undefined);
    this.#conversation.clear();
    this.tell((strings) => strings.cleared);
  }

  /** Clears the conversation for good, with what was begun in the text field. */
  forget(): void {
    this.edit(undefined);
    if (this.#input) this.#input.value = '';
    this.#conversation.clear();
    this.#conversation.list.forget();
    this.tell(() => '');
  }

  undoClear(): void {
    this.#conversation.list.undoClear();
    this.tell(() => '');
  }

  get #input(): HTMLInputElement | null {
    return this.#host.shadowRoot?.querySelector('input') ?? null;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.tell((strings) => strings.copied);
    } catch {
      this.tell((strings) => strings.notCopied); // forbidden, or a page that isn't served securely
    }
  }

  #rate(exchange: Exchange, pressed: Rating): void {
    const rating = exchange.rating === pressed ? undefined : pressed;
    this.#conversation.list.rate(exchange.id, rating);
    this.tell((strings) => (rating ? strings.ratingKept : ''));
    emit(this.#host, 'shop-assistant-rating', { question: exchange.question, answer: textOf(exchange), plan: exchange.plan ?? '', rating });
  }

  #contact(event: Event): void {
    if (!emit(this.#host, 'shop-assistant-contact', { messages: transcript(this.#conversation.exchanges) })) event.preventDefault();
  }
}
