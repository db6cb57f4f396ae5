/** The cart, drawn as a drawer at the right edge: a modal dialog of the browser's own. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../src/catalog/types.ts';
import type { CartLine } from './cart.ts';
import { picture } from './product-card.ts';
import { priceText, type Redraw, type ShopState } from './shop-state.ts';
import { say } from './strings.ts';

/** Opens or closes the drawn dialog so that it agrees with the state. */
export function syncDrawer(state: ShopState): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.cart');
  if (dialog === null || dialog.open === state.cartOpen) return;
  if (state.cartOpen) dialog.showModal();
  else dialog.close();
}

/** Which form was chosen; one put in without a choice (by the assistant) can be chosen on the product's page. */
function form(line: CartLine, lang: Lang, close: () => void): TemplateResult | string {
  if (line.variant !== undefined) return Object.values(line.variant.options).join(', ');
  if (line.product.variants.length === 0) return '';
  return html`<a href=${line.product.url ?? '#'} @click=${close}>${say(lang, 'choose')} →</a>`;
}

export function cartDrawer(state: ShopState, redraw: Redraw): TemplateResult {
  const { cart, lang } = state;
  const change = (id: string, by: number): void => {
    cart.add(id, by);
    redraw();
  };
  const close = (): void => {
    state.cartOpen = false;
    redraw();
  };
  const lines = cart.lines.map(
    (line) => html`<li>
      <a href=${line.product.url ?? '#'} class="picture" tabindex="-1" aria-hidden="true" @click=${close}>${picture(line.product)}</a>
      <div>
        <a href=${line.product.url ?? '#'} @click=${close}>${line.product.title}</a>
        <p class="kind">${form(line, lang, close)}</p>
        <p class="amount">
          <button aria-label="${say(lang, 'less')}: ${line.product.title}" @click=${() => { change(line.id, -1); }}>−</button>
          <span>${line.quantity}</span>
          <button aria-label="${say(lang, 'more')}: ${line.product.title}" @click=${() => { change(line.id, 1); }}>+</button>
          <button class="link" @click=${() => { change(line.id, -line.quantity); }}>${say(lang, 'remove')}</button>
        </p>
      </div>
      <span class="now">${priceText(state, line.price * line.quantity)}</span>
    </li>`,
  );
  return html`<dialog
    class="cart"
    aria-label=${say(lang, 'cart')}
    @close=${close}
    @click=${(event: Event) => { if (event.target === event.currentTarget) close(); }}
  >
    <div class="inside">
      <header>
        <h2>${say(lang, 'cart')}</h2>
        <button class="icon" aria-label=${say(lang, 'close')} @click=${close}>×</button>
      </header>
      ${lines.length === 0 ? html`<p class="empty">${say(lang, 'cartEmpty')}</p>` : html`<ul>${lines}</ul>`}
      ${lines.length === 0
        ? nothing
        : html`<footer>
            <p class="row big"><span>${say(lang, 'total')}</span> <strong>${priceText(state, cart.total)}</strong></p>
            <button class="primary" disabled>${say(lang, 'checkout')}</button>
            <p class="kind">${say(lang, 'checkoutNote')}</p>
          </footer>`}
    </div>
  </dialog>`;
}
