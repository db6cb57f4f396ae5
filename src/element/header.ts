/** Draws the title row: whose assistant it is, what is in the cart, and the buttons that clear the conversation and close the panel. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import type { Strings } from './strings.ts';

export interface HeaderView {
  readonly heading: string;
  readonly storeName: string | undefined;
  /** 0 where there is no cart. */
  readonly inCart: number;
  readonly clearing: 'clear' | 'undo' | undefined;
  readonly onClear: () => void;
  readonly onUndo: () => void;
  /** Undefined where nothing can be closed. */
  readonly onClose: (() => void) | undefined;
}

export function headerView({ heading, storeName, inCart, clearing, onClear, onUndo, onClose }: HeaderView, strings: Strings): TemplateResult {
  // One button for both, so that the focus stays where it was pressed.
  const clearButton = clearing
    ? html`<button type="button" class="quiet" part="clear-button" aria-label=${strings[`${clearing}Label`]} @click=${clearing === 'clear' ? onClear : onUndo}>${strings[clearing]}</button>`
    : nothing;
  return html`<header part="header">
    <slot name="logo"></slot>
    <div class="titles">
      <h2>${heading}</h2>
      ${storeName === undefined ? nothing : html`<p class="store">${storeName}</p>`}
      ${inCart > 0 ? html`<p class="cart-count">${strings.cart(inCart)}</p>` : nothing}
    </div>
    ${clearButton}
    ${onClose ? html`<button type="button" class="tool" part="close-button" aria-label=${strings.close} title=${strings.close} @click=${onClose}>${icon('close')}</button>` : nothing}
  </header>`;
}
