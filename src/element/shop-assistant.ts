/**
 * The `<shop-assistant>` element: a panel to ask and search in. Ties the conversation to what is drawn, to the page's
 * cart and to its events; state is the controller's. Importing this registers nothing (see `src/define.ts`).
 */
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { OrderLookup } from '../client/assistant-client.ts';
import type { Answer, Cart, ProductCard } from '../protocol/answer.ts';
import type { Device } from '../protocol/messages.ts';
import { itemCount } from './cart-changes.ts';
import { tellCatalog } from './catalog-report.ts';
import { emptyCart } from './change-cart.ts';
import { announcedLookup, createClient, memoryAddress } from './client-of.ts';
import { composeView } from './compose-view.ts';
import { ConversationController, type ConversationClient, type PageState } from './conversation-controller.ts';
import { emit } from './events.ts';
import type { Exchange } from './exchange.ts';
import { Extras } from './extras.ts';
import { LoadTiming } from './load-timing.ts';
import { PageCart } from './page-cart.ts';
import { PageLanguage } from './page-language.ts';
import { languageOf } from './strings.ts';
import { PanelController } from './panel-controller.ts';
import { QuestionFollower } from './question-follower.ts';
import { ShopperActions } from './shopper-actions.ts';
import { styles } from './styles.ts';
import { panelStyles } from './styles-panel.ts';
import { themeStyles } from './styles-themes.ts';

/**
 * A shopping assistant that runs on the shopper's own device. Fills its box: give it, or what it stands in, a height. Or,
 * with `mode="panel"`, a button at the page's corner that opens it.
 * Light or dark follows the page's `color-scheme`, in each of its themes. Prices, measures and counts are written by `Intl`: on
 * cards, chips and in comparisons in the element's language, in an answer in the answer's; the line of the catalog that a value
 * comes from, a policy and an order's state stand as the store wrote them.
 *
 * @summary Answers questions about a store's catalog, searches it, and fills a cart.
 *
 * @slot intro - Replaces the greeting of an empty conversation, and of a kiosk's inviting screen.
 * @slot logo - Stands before the title: the store's sign, or whoever helps. Up to 32 pixels high.
 * @slot launcher-icon - Replaces the launcher's speech bubble (`mode="panel"`). The words beside it are those of `heading`.
 * @slot footer - Stands below everything: a disclaimer, a link. Leave links out of a kiosk.
 *
 * @fires {CustomEvent<AnswerDetail>} shop-assistant-answer - A question was answered; the detail holds question and answer.
 * @fires {CustomEvent<ProductClickDetail>} shop-assistant-product-click - A product's link was followed. Cancel it to show the product yourself.
 * @fires {CustomEvent<AddToCartDetail>} shop-assistant-add-to-cart - Something goes into the cart, by a card's button or by an answer. Cancel it to refuse, and the shopper is told; or set `cart` yourself and cancel it.
 * @fires {CustomEvent<RemoveFromCartDetail>} shop-assistant-remove-from-cart - The shopper has something taken out of the cart. Cancel it to refuse, and the shopper is told; or set `cart` yourself and cancel it.
 * @fires {CustomEvent<SetQuantityDetail>} shop-assistant-set-quantity - The shopper wants another number of what is in the cart ("make that 2"). Cancel it to refuse, and the shopper is told; or set `cart` yourself and cancel it.
 * @fires {CustomEvent<CartChangeDetail>} shop-assistant-cart-change - The element changed its cart (added, removed or set).
 * @fires {CustomEvent<CheckoutDetail>} shop-assistant-checkout - The shopper wants to check out with what is in the cart: the page leads there. Cancel it to refuse, and the shopper is told.
 * @fires {CustomEvent<OrderLookupDetail>} shop-assistant-order-lookup - The page's `orderLookup` is about to be called. Cancel it to stop the answer and show the order yourself.
 * @fires {CustomEvent<RatingDetail>} shop-assistant-rating - The shopper rated an answer, which is kept on the device; a page that wants to know is told here.
 * @fires {CustomEvent<ContactDetail>} shop-assistant-contact - The link to a person was followed, or its button pressed (`hand-over`); the detail holds the conversation. Cancel it to open a chat of your own.
 * @fires {CustomEvent<ToggleDetail>} shop-assistant-toggle - The shopper opened or closed the panel.
 * @fires {CustomEvent<ResetDetail>} shop-assistant-reset - A kiosk was wiped for the next person: the page may do the same with what is its own.
 * @fires {CustomEvent<CatalogDetail>} shop-assistant-catalog - The catalog is open; the detail holds its report with what of it was left out and why. Cancel it to keep that off the console, where the first problems are told else.
 * @fires {CustomEvent<ErrorDetail>} shop-assistant-error - Loading or answering failed; the detail holds an AssistantError with a code.
 *
 * @csspart launcher - The button that opens the panel (`mode="panel"`).
 * @csspart panel - The panel that it opens.
 * @csspart header - The title row.
 * @csspart clear-button - The button that clears the conversation, then brings it back.
 * @csspart close-button - The button that closes the panel.
 * @csspart log - The scrolling conversation.
 * @csspart question - A message of the shopper.
 * @csspart answer - A message of the assistant.
 * @csspart search-results - Products that search found while the model was loading.
 * @csspart card - A product card.
 * @csspart card-link - A product card's link.
 * @csspart variant - A product card's list of variants to pick from.
 * @csspart add-button - A product card's button.
 * @csspart compare-button - A product card's button that picks it for comparing.
 * @csspart similar-button - A product card's button that asks for the like.
 * @csspart compare-bar - The products picked, with the button that asks to compare them.
 * @csspart comparison - Compared products side by side.
 * @csspart suggestions - Questions to ask with one press.
 * @csspart facets - The chips that narrow what an answer shows.
 * @csspart facet - One of them.
 * @csspart answer-tools - What can be done with an answer: copy, rate, try again.
 * @csspart contact - A link or button that leads to a person.
 * @csspart fact - A value in an answer's text or a comparison that opens where it comes from.
 * @csspart fact-source - The catalog's line that it opens.
 * @csspart sources - Where an answer comes from.
 * @csspart progress - The loading bar with its text.
 * @csspart failure - What failed, with its button.
 * @csspart edit-bar - Says that the last question is being changed, with the button that gives it up.
 * @csspart form - The row to write in.
 * @csspart input - The text field.
 * @csspart listen-button - The button that hears a question into it.
 * @csspart send-button - The button that sends.
 * @csspart stop-button - The button that stops an answer.
 * @csspart about - The About view.
 * @csspart read-button - The button that has answers read aloud.
 * @csspart attract - The screen that invites (`kiosk`).
 * @csspart begin-button - Its button.
 * @csspart idle-warning - The warning before a kiosk is wiped.
 * @csspart stay-button - Its button.
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
  static override styles = [themeStyles, styles, panelStyles];

  static override properties = {
    catalog: {},
    hiddenProducts: { attribute: 'hidden-products' },
    hiddenCategories: { attribute: 'hidden-categories' },
    model: {},
    device: {},
    mode: { reflect: true },
    theme: { reflect: true },
    open: { type: Boolean, reflect: true },
    load: {},
    lang: { reflect: true },
    heading: {},
    contactUrl: { attribute: 'contact-url' },
    handOver: { type: Boolean, attribute: 'hand-over' },
    maxQuantity: { type: Number, attribute: 'max-quantity' },
    noCart: { type: Boolean, attribute: 'no-cart' },
    noMemory: { type: Boolean, attribute: 'no-memory' },
    noVoice: { type: Boolean, attribute: 'no-voice' },
    productId: { attribute: 'product-id' },
    kiosk: { type: Boolean, reflect: true },
    cart: { attribute: false },
    orderLookup: { attribute: false },
    client: { attribute: false },
  };

  /** Where the catalog lies, relative to the page. */
  declare catalog: string | undefined;
  /** Products that are as if not in the catalog: their ids, with commas between. What the catalog doesn't hold is told among the problems that `shop-assistant-catalog` reports. */
  declare hiddenProducts: string | undefined;
  /** Categories that are, with all below them, as if not in the catalog: names or paths (`Home > Tea`), with commas between. */
  declare hiddenCategories: string | undefined;
  /** The model's folder, relative to the page. */
  declare model: string;
  /** `auto` takes WebGPU where it computes rightly, else WASM; `webgpu` and `wasm` insist. */
  declare device: Device;
  /** `inline` fills its box. `panel` is a button at the page's corner that opens a panel over the page (all of the screen on a phone) and moves nothing. */
  declare mode: 'inline' | 'panel';
  /** Its look: `auto` is a quiet blue, `calm` green and round, `warm` terracotta on cream, `bold` violet, `plain` black and white with hard corners. Custom properties that the page sets go before it. */
  declare theme: 'auto' | 'calm' | 'warm' | 'bold' | 'plain';
  /** Whether the panel is open (`mode="panel"`). */
  declare open: boolean;
  /** When the model is downloaded. `eager`: at once. `idle`: when the page has loaded and the browser has nothing to do. `open`: when the panel opens or, inline, the shopper turns to the text field. A question begins it in any case; search never waits for it. */
  declare load: 'eager' | 'idle' | 'open';
  /** Language of the element's own words: `en`, `fr` or `zh`. Without it the page's, also when that changes, then the browser's. */
  declare lang: string; // undefined until set: `lang` is not initialised, so that no empty attribute is reflected
  /** The panel's title; without it a word for "Shopping assistant". */
  declare heading: string | undefined;
  /** Where the store's people are reached (`https:`, `mailto:` or `tel:`): linked under the conversation, and where an answer could not help. */
  declare contactUrl: string | undefined;
  /** The page itself leads to a person: without a `contact-url` (and in a kiosk, which follows none) a button fires `shop-assistant-contact`. */
  declare handOver: boolean;
  /** Most pieces of one product (or variant) that the element puts into the cart. */
  declare maxQuantity: number;
  /** For a store whose cart the assistant must not touch: no buttons, and nothing that an answer puts into it. */
  declare noCart: boolean;
  /** Forgets the conversation with the page. Without it a conversation outlives reloads, in this tab's session storage under the catalog's address; what is gone from the catalog by then, or hidden, goes from the conversation, too. */
  declare noMemory: boolean;
  /** Neither a microphone nor reading aloud. Without it each is offered where the browser does it on the device in the shopper's language; reading aloud is off until the shopper wants it. The microphone needs what a `Permissions-Policy` allows by default: `microphone` and `on-device-speech-recognition`. */
  declare noVoice: boolean;
  /** Id of the product whose page the shopper is on: "does this one come in blue?" means it. Without it the page is about no product. */
  declare productId: string | undefined;
  /** A screen in a shop that one person uses after another: everything is larger, it invites, leads to no other page, remembers nothing, and is wiped (the cart, too) when nobody has touched it for a minute and then a warning. */
  declare kiosk: boolean;
  /** What is in the cart: product (or variant) id to quantity. May be set at any time. */
  declare cart: Cart;
  /** The store's order lookup; without it no order is known. */
  declare orderLookup: OrderLookup | undefined;
  /** A client of the page's own instead of one made from `catalog`, `model` and `device`; the page closes it. */
  declare client: ConversationClient | undefined;

  readonly #conversation: ConversationController;
  readonly #follower = new QuestionFollower();
  readonly #actions: ShopperActions;
  readonly #pageCart: PageCart;
  readonly #extras: Extras;
  readonly #loading: LoadTiming;
  readonly #panel: PanelController;

  constructor() {
    super();
    this.model = './model/';
    this.device = 'auto';
    this.mode = 'inline';
    this.theme = 'auto';
    this.open = false;
    this.load = 'eager';
    this.handOver = false;
    this.maxQuantity = Infinity;
    this.noCart = false;
    this.noMemory = false;
    this.noVoice = false;
    this.kiosk = false;
    this.cart = {};
    this.#conversation = new ConversationController(this, {
      page: () => this.#page(),
      onCatalog: (report) => tellCatalog(this, report),
      onAnswer: (exchange, answer, cartBefore) => this.#onAnswer(exchange, answer, cartBefore),
      onError: (error) => emit(this, 'shop-assistant-error', { error }),
    });
    this.#actions = new ShopperActions(this, this.#conversation);
    this.#panel = new PanelController(this, () => this.#actions.giveUpEdit());
    this.#pageCart = new PageCart(this, this.#conversation, this.#actions);
    new PageLanguage(this);
    this.#loading = new LoadTiming(this, (want) => this.#conversation.want(want));
    const hasBegun = (): boolean => this.#conversation.exchanges.length > 0;
    const isBusy = (): boolean => this.#conversation.exchanges.some(({ status }) => status === 'waiting' || status === 'answering');
    this.#extras = new Extras(this, {
      talk: { hasBegun, isFailed: () => this.#conversation.phase === 'failed', onFailure: (error) => this.#conversation.fail(error) },
      kiosk: {
        isBusy: () => this.#conversation.phase === 'answering', // not while a model that may never come is waited for
        isUsed: () => hasBegun() || itemCount(this.cart) > 0,
        onReset: () => this.#wipe(),
      },
      voice: { isBusy, tell: (text) => this.#actions.tell(() => text) },
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('catalog') || changed.has('hiddenProducts') || changed.has('hiddenCategories') || changed.has('model') || changed.has('device') || changed.has('client')) {
      this.#conversation.use(() => createClient(this), { isOwn: !this.client, memory: this.#memory });
      this.#loading.begin();
    } else {
      if (changed.has('orderLookup') && this.#conversation.client) this.#conversation.client.orderLookup = announcedLookup(this);
      if (changed.has('noMemory') || changed.has('kiosk')) this.#conversation.list.rememberUnder(this.#memory);
      if (changed.has('load') || changed.has('mode') || changed.has('open')) this.#loading.begin();
    }
    this.#extras.talk?.see(this.#conversation.exchanges);
  }

  protected override updated(): void {
    this.#follower.place(this.renderRoot.querySelector<HTMLElement>('.log'), this.#conversation.exchanges.at(-1)?.id);
  }

  /** Not before what this update needs is fetched, and drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const { arriving } = this.#extras;
    return arriving ? arriving.then(() => this.updateComplete) : isComplete;
  }

  /** Asks as if the shopper had typed it. Before the model is there the question is kept, and search results are shown. */
  ask(question: string): void {
    this.#actions.ask(question);
  }

  /** Stops the running answer. */
  stop(): void {
    this.#conversation.stop();
  }

  protected override render(): TemplateResult {
    return composeView(this, {
      conversation: this.#conversation,
      actions: this.#actions,
      follower: this.#follower,
      talk: this.#extras.talk,
      kiosk: this.#extras.kiosk,
      voice: this.#extras.voice,
      isRemembered: this.#memory !== undefined,
      onToggle: (isOpen) => this.#panel.toggle(isOpen),
      onAddToCart: (id) => this.#pageCart.add(id),
      onProductClick: (product, event) => this.#onProductClick(product, event),
    });
  }

  get #memory(): string | undefined {
    return this.noMemory || this.kiosk ? undefined : memoryAddress(this.catalog, this.baseURI);
  }

  #page(): PageState {
    const { cart, maxQuantity, noCart, productId } = this;
    return { cart, noCart, lang: languageOf(this, this.lang), ...(maxQuantity === Infinity ? {} : { maxQuantity }), ...(productId ? { page: productId } : {}) };
  }

  #wipe(): void {
    this.#actions.forget();
    this.#extras.voice?.reset();
    emptyCart(this);
    emit(this, 'shop-assistant-reset', {});
  }

  #onAnswer(exchange: Exchange, answer: Answer, cartBefore: Cart): void {
    emit(this, 'shop-assistant-answer', { question: exchange.question, answer });
    this.#pageCart.carryOut(exchange, answer, cartBefore);
    const said = this.#conversation.list.get(exchange.id); // with what the page refused
    const { talk, voice } = this.#extras;
    if (said && talk) voice?.read({ text: talk.said(said, { lang: answer.lang, currency: this.#conversation.catalog?.currency }), lang: answer.lang });
  }

  #onProductClick(product: ProductCard, event: Event): void {
    if (!emit(this, 'shop-assistant-product-click', { product })) event.preventDefault();
  }
}
