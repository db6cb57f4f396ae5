/**
 * The `<shop-assistant>` element: a panel to ask and search in. Ties the conversation to what is drawn, to the page's
 * cart and to its events; state is the controller's. Importing this registers nothing (see `src/define.ts`).
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AssistantClient, type OrderLookup } from '../client/assistant-client.ts';
import type { Answer, Cart, Lang, ProductCard } from '../protocol/answer.ts';
import { AssistantError } from '../protocol/errors.ts';
import type { Device } from '../protocol/messages.ts';
import { aboutView, failureNotice, loadingBar } from './about.ts';
import { cartChanges, itemCount, withChange, type CartChange } from './cart-changes.ts';
import { ConversationController, type ConversationClient } from './conversation-controller.ts';
import { emit } from './events.ts';
import { messageList } from './message-list.ts';
import { chooseLanguage, STRINGS } from './strings.ts';
import { styles } from './styles.ts';

const SUGGESTIONS = 3;
/** A log moved by more than this, in pixels, since it was last placed is being read: it is left where it is. */
const MOVED = 8;
/** Space left over the newest question, in pixels. */
const QUESTION_GAP = 12;

/**
 * A shopping assistant that runs on the shopper's own device. Fills its box: give it, or what it stands in, a height.
 * Light or dark follows the page's `color-scheme`.
 *
 * @summary Answers questions about a store's catalog, searches it, and fills a cart.
 *
 * @slot intro - Replaces the greeting of an empty conversation.
 *
 * @fires {CustomEvent<AnswerDetail>} shop-assistant-answer - A question was answered; the detail holds question and answer.
 * @fires {CustomEvent<ProductClickDetail>} shop-assistant-product-click - A product's link was followed. Cancel it to show the product yourself.
 * @fires {CustomEvent<AddToCartDetail>} shop-assistant-add-to-cart - Something goes into the cart, by a card's button or by an answer. Cancel it to refuse, or to keep the cart yourself and set `cart`.
 * @fires {CustomEvent<CartChangeDetail>} shop-assistant-cart-change - The element changed its cart (added, removed or set).
 * @fires {CustomEvent<ErrorDetail>} shop-assistant-error - Loading or answering failed; the detail holds an AssistantError with a code.
 *
 * @csspart header - The title row.
 * @csspart log - The scrolling conversation.
 * @csspart question - A message of the shopper.
 * @csspart answer - A message of the assistant.
 * @csspart search-results - Products that search found while the model was loading.
 * @csspart card - A product card.
 * @csspart card-link - A product card's link.
 * @csspart variant - A product card's list of variants to pick from.
 * @csspart add-button - A product card's button.
 * @csspart sources - Where an answer comes from.
 * @csspart progress - The loading bar with its text.
 * @csspart failure - What failed, with its button.
 * @csspart form - The row to write in.
 * @csspart input - The text field.
 * @csspart send-button - The button that sends.
 * @csspart stop-button - The button that stops an answer.
 * @csspart about - The About view.
 *
 * @cssprop --shop-assistant-accent - Colour of buttons and of the shopper's messages.
 * @cssprop --shop-assistant-on-accent - Colour of text on the accent.
 * @cssprop --shop-assistant-surface - Background of the panel.
 * @cssprop --shop-assistant-raised - Background of cards and answers.
 * @cssprop --shop-assistant-text - Colour of text.
 * @cssprop --shop-assistant-muted - Colour of secondary text.
 * @cssprop --shop-assistant-border - Colour of lines.
 * @cssprop --shop-assistant-radius - Rounding of the corners.
 * @cssprop --shop-assistant-font - Font family.
 */
export class ShopAssistant extends LitElement {
  static override styles = styles;

  static override properties = {
    catalog: {},
    model: {},
    device: {},
    load: {},
    lang: { reflect: true },
    heading: {},
    cart: { attribute: false },
    orderLookup: { attribute: false },
    client: { attribute: false },
  };

  /** Where the catalog lies, relative to the page. */
  declare catalog: string | undefined;
  /** The model's folder, relative to the page. */
  declare model: string;
  /** `auto` takes WebGPU where it computes rightly, else WASM; `webgpu` and `wasm` insist. */
  declare device: Device;
  /** `eager` downloads the model at once; `lazy` when the shopper turns to the text field or asks (set `eager` to begin earlier). Search never waits for it. */
  declare load: 'eager' | 'lazy';
  /** Language of the element's own words: `en`, `fr` or `zh`. Without it the page's, then the browser's. */
  declare lang: string; // undefined until set: `lang` is not initialised, so that no empty attribute is reflected
  /** The panel's title; without it a word for "Shopping assistant". */
  declare heading: string | undefined;
  /** What is in the cart: product (or variant) id to quantity. May be set at any time. */
  declare cart: Cart;
  /** The store's order lookup; without it no order is known. */
  declare orderLookup: OrderLookup | undefined;
  /** A client of the page's own instead of one made from `catalog`, `model` and `device`; the page closes it. */
  declare client: ConversationClient | undefined;

  readonly #conversation: ConversationController;
  /** Whether the focus was inside before this update. */
  #hadFocus = false;
  /** Whether the log is kept with the newest question at its top, and where that last was: until the shopper scrolls. */
  #isFollowing = false;
  #followedTo = 0;

  constructor() {
    super();
    this.model = './model/';
    this.device = 'auto';
    this.load = 'eager';
    this.cart = {};
    this.#conversation = new ConversationController(this, {
      cart: () => this.cart,
      onAnswer: (question, answer, cartBefore) => this.#onAnswer(question, answer, cartBefore),
      onError: (error) => emit(this, 'shop-assistant-error', { error }),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('catalog') || changed.has('model') || changed.has('device') || changed.has('client')) this.#conversation.use(() => this.#createClient(), { isOwn: !this.client, isLazy: this.load === 'lazy' });
    else {
      if (changed.has('orderLookup') && this.#conversation.client) this.#conversation.client.orderLookup = this.orderLookup;
      if (changed.has('load') && this.load !== 'lazy') this.#conversation.wake();
    }
    this.#hadFocus = this.#isFocusInside;
  }

  protected override updated(): void {
    // A focused button that this update took away leaves the focus to the text field, not to the page.
    if (this.#hadFocus && !this.#isFocusInside) this.#input?.focus();
    this.#follow();
  }

  /** Asks as if the shopper had typed it. Before the model is there the question is kept, and search results are shown. */
  ask(question: string): void {
    const text = question.trim();
    if (text === '') return;
    this.#isFollowing = true;
    this.#conversation.ask(text);
  }

  /** Stops the running answer. */
  stop(): void {
    this.#conversation.stop();
  }

  protected override render(): TemplateResult {
    const { phase, error, progress, catalog, model, exchanges } = this.#conversation;
    const lang = this.#language;
    const strings = STRINGS[lang];
    const inCart = itemCount(this.cart);
    return html`
      <header part="header">
        <h2>${this.heading ?? strings.heading}</h2>
        ${catalog ? html`<p class="store">${catalog.storeName}</p>` : nothing}
        ${inCart > 0 ? html`<p class="cart-count">${strings.cart(inCart)}</p>` : nothing}
      </header>
      <div class="log" part="log" role="log" aria-live="polite" aria-label=${strings.logLabel} tabindex="0" @scroll=${() => this.#onScroll()}>
        ${exchanges.length === 0 ? this.#intro() : messageList(exchanges, {
          lang,
          strings,
          base: this.baseURI,
          onProductClick: (product, event) => this.#onProductClick(product, event),
          onAddToCart: (id) => this.#changeCart([{ id, quantity: 1 }]),
        })}
      </div>
      <p class="visually-hidden" role="status">${this.#status()}</p>
      ${phase === 'loading' ? loadingBar(progress, strings, lang) : nothing}
      ${phase === 'failed' && error ? failureNotice(error, strings, () => this.#conversation.retry()) : nothing}
      <form part="form" @focusin=${() => this.#conversation.wake()} @submit=${(event: SubmitEvent) => this.#onSubmit(event)}>
        <input part="input" name="question" type="text" enterkeyhint="send" autocomplete="off" maxlength="500" aria-label=${strings.inputLabel} placeholder=${strings.placeholder} />
        ${phase === 'answering'
          ? html`<button type="button" class="round stop" part="stop-button" aria-label=${strings.stop} title=${strings.stop} @click=${() => this.stop()}><svg viewBox="0 0 24 24" aria-hidden="true"><rect x="7" y="7" width="10" height="10" rx="2" /></svg></button>`
          : html`<button type="submit" class="round" part="send-button" aria-label=${strings.send} title=${strings.send}><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19V5m-6 6 6-6 6 6" /></svg></button>`}
      </form>
      ${aboutView(model, strings, lang)}
    `;
  }

  /** What a screen reader hears of how things stand. */
  #status(): string {
    const { phase, error, progress } = this.#conversation;
    const strings = STRINGS[this.#language];
    if (phase === 'idle') return '';
    if (phase === 'answering' || phase === 'ready') return strings[phase];
    return error ? strings.failure[error.code] : strings.phase[progress?.phase ?? 'start'];
  }

  #intro(): TemplateResult {
    const strings = STRINGS[this.#language];
    const categories = this.#conversation.catalog?.categories.slice(0, SUGGESTIONS) ?? [];
    return html`<div class="intro">
      <slot name="intro"><p>${strings.greeting}</p></slot>
      ${categories.length === 0
        ? nothing
        : html`<ul class="suggestions">${categories.map((category) => html`<li><button type="button" @click=${() => this.ask(strings.showMe(category))}>${strings.showMe(category)}</button></li>`)}</ul>`}
    </div>`;
  }

  /** The answer grows below its question, so the question stays at the top and nothing read moves away. */
  #follow(): void {
    const log = this.#log;
    const question = [...(log?.querySelectorAll<HTMLElement>('.question') ?? [])].at(-1);
    if (!log || !question || !this.#isFollowing) return;
    log.scrollTop = question.offsetTop - QUESTION_GAP;
    this.#followedTo = log.scrollTop;
  }

  #onScroll(): void {
    if (Math.abs((this.#log?.scrollTop ?? 0) - this.#followedTo) > MOVED) this.#isFollowing = false;
  }

  get #isFocusInside(): boolean {
    return Boolean(this.shadowRoot?.activeElement);
  }

  get #log(): HTMLElement | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('.log') ?? undefined;
  }

  get #input(): HTMLInputElement | undefined {
    return this.shadowRoot?.querySelector('input') ?? undefined;
  }

  /** The nearest `lang`, across shadow roots, then the browser's languages. */
  get #language(): Lang {
    const tags = [this.lang ?? '']; // the attribute follows only after rendering
    for (let node = parentOf(this); node; node = parentOf(node)) {
      if (node instanceof Element && node.hasAttribute('lang')) tags.push(node.getAttribute('lang') ?? '');
    }
    return chooseLanguage([...tags, ...navigator.languages]);
  }

  #createClient(): ConversationClient {
    const { catalog, model, device, orderLookup } = this;
    if (this.client) {
      if (orderLookup) this.client.orderLookup = orderLookup;
      return this.client;
    }
    if (catalog === undefined || catalog === '') throw new AssistantError('catalog-download', 'The element has no catalog. Give it one: <shop-assistant catalog="/catalog.json">.');
    return new AssistantClient({ catalog, model, device, ...(orderLookup ? { orderLookup } : {}) });
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const input = this.#input;
    if (!input) return;
    this.ask(input.value);
    input.value = '';
  }

  #onAnswer(question: string, answer: Answer, cartBefore: Cart): void {
    emit(this, 'shop-assistant-answer', { question, answer });
    this.#changeCart(cartChanges(cartBefore, answer.cart));
  }

  /** Takes over changes to the cart. The page may refuse what is added; what is removed it learns of. */
  #changeCart(changes: readonly CartChange[]): void {
    const before = this.cart;
    for (const change of changes) {
      const cart = withChange(this.cart, change);
      if (change.quantity < 0 || emit(this, 'shop-assistant-add-to-cart', { ...change, cart })) this.cart = cart;
    }
    if (this.cart !== before) emit(this, 'shop-assistant-cart-change', { cart: this.cart });
  }

  #onProductClick(product: ProductCard, event: Event): void {
    if (!emit(this, 'shop-assistant-product-click', { product })) event.preventDefault();
  }
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
