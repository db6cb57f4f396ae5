/**
 * Lets the assistant and the shop share a cart, an order book, a language and a place on the page. This is all that a
 * merchant's own page would need.
 */
import type { ShopAssistant } from '../src/element/shop-assistant.ts';
import { lookUpOrder } from './orders.ts';
import type { ShopState } from './shop-state.ts';
import { say } from './strings.ts';

/** What the warehouse packs into one parcel. */
const MOST_OF_EACH = 20;

export interface AssistantConnection {
  /** Brings the assistant up to date after the page's state changed. */
  sync(): void;
}

export interface ShopActions {
  /** Redraws the page. */
  readonly redraw: () => void;
  /** Shows a short message. */
  readonly notify: (text: string) => void;
}

export function connectAssistant(assistant: ShopAssistant, state: ShopState, sheet: Sheet, { redraw, notify }: ShopActions): AssistantConnection {
  assistant.orderLookup = lookUpOrder;
  assistant.contactUrl = 'mailto:hello@larkmoor.example';
  assistant.maxQuantity = MOST_OF_EACH;
  assistant.addEventListener('shop-assistant-add-to-cart', () => { notify(say(state.lang, 'added')); });
  assistant.addEventListener('shop-assistant-cart-change', (event) => {
    state.cart.replace(event.detail.cart);
    redraw();
  });
  // Nothing is paid for here: the cart with its total is as far as the demo goes.
  assistant.addEventListener('shop-assistant-checkout', () => {
    sheet.close();
    state.cartOpen = true;
    redraw();
  });
  // The link itself leads to the product's page; on a phone the sheet would cover it.
  assistant.addEventListener('shop-assistant-product-click', () => { sheet.close(); });
  return {
    sync() {
      const { quantities } = state.cart;
      if (JSON.stringify(assistant.cart) !== JSON.stringify(quantities)) assistant.cart = quantities;
      assistant.lang = state.lang;
      assistant.productId = state.productId;
      sheet.label(say(state.lang, 'ask'), say(state.lang, 'askClose'));
    },
  };
}

/** The bottom sheet that the panel is on narrow screens; on wide ones its buttons are not drawn. */
export class Sheet {
  readonly #panel: HTMLElement;
  readonly #openButton = document.createElement('button');
  readonly #closeButton = document.createElement('button');

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#openButton.className = 'sheet-button';
    this.#closeButton.className = 'sheet-close icon';
    this.#closeButton.textContent = '×';
    panel.before(this.#openButton);
    panel.prepend(this.#closeButton);
    this.#openButton.addEventListener('click', () => { this.#show(true); });
    this.#closeButton.addEventListener('click', () => { this.close(); });
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  close(): void {
    if (this.#panel.classList.contains('open')) this.#show(false);
  }

  label(open: string, close: string): void {
    this.#openButton.textContent = open;
    this.#closeButton.setAttribute('aria-label', close);
  }

  #show(isOpen: boolean): void {
    this.#panel.classList.toggle('open', isOpen);
    this.#openButton.hidden = isOpen;
    (isOpen ? this.#closeButton : this.#openButton).focus();
  }
}
