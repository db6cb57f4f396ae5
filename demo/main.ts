/**
 * The demo store's page: loads the catalog, keeps the state, draws it, and lets the assistant and the shop share one
 * cart (see `connect-assistant.ts`).
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import '../src/define.ts';
import type { Catalog } from '../src/catalog/types.ts';
import type { ShopAssistant } from '../src/element/shop-assistant.ts';
import { cartDrawer, syncDrawer } from './cart-drawer.ts';
import { watchCatalog } from './catalog-watch.ts';
import { firstOptions } from './chosen-form.ts';
import { connectAssistant, Sheet } from './connect-assistant.ts';
import { gridView } from './grid-view.ts';
import { keepCart, keptCart } from './kept-cart.ts';
import { firstLanguage, LANGUAGES } from './language.ts';
import { productView } from './product-view.ts';
import { registerServiceWorker } from './pwa/register.ts';
import type { ShopState } from './shop-state.ts';
import { say } from './strings.ts';

const root = document.querySelector<HTMLElement>('#shop');
const panel = document.querySelector<HTMLElement>('#assistant-panel');
const assistant = panel?.querySelector('shop-assistant');
if (root === null || panel === null || !assistant) throw new Error('index.html lacks #shop, #assistant-panel or the assistant in it.');

/** From the address: `#/product/LK-101` opens that product. */
function readAddress(state: ShopState): void {
  const id = /^#\/product\/([^/]+)$/.exec(location.hash)?.[1];
  state.productId = id === undefined ? undefined : decodeURIComponent(id);
  const product = state.products.find((each) => each.id === state.productId);
  state.options = product === undefined ? {} : firstOptions(product);
}

function header(state: ShopState, redraw: () => void): TemplateResult {
  const search = (event: Event): void => {
    state.search = (event.target as HTMLInputElement).value;
    if (state.productId !== undefined) location.hash = '#/';
    redraw();
  };
  return html`<header class="top">
    <a class="brand" href="#/"><img src="./favicon.svg" alt="" width="32" height="32" /> Larkmoor</a>
    <input type="search" .value=${state.search} placeholder=${say(state.lang, 'search')} aria-label=${say(state.lang, 'search')} @input=${search} />
    <select
      class="lang"
      aria-label=${say(state.lang, 'language')}
      @change=${(event: Event) => {
        state.lang = LANGUAGES[(event.target as HTMLSelectElement).selectedIndex]?.[0] ?? 'en';
        redraw();
      }}
    >
      ${LANGUAGES.map(([lang, name]) => html`<option ?selected=${state.lang === lang}>${name}</option>`)}
    </select>
    <button
      class="cart-button"
      @click=${() => {
        state.cartOpen = true;
        redraw();
      }}
    >
      ${say(state.lang, 'cart')} <span class="bubble">${state.cart.count}</span>
    </button>
  </header>`;
}

function page(state: ShopState, redraw: () => void, add: (id: string) => void): TemplateResult {
  return html`${header(state, redraw)}
    <main>${state.productId === undefined ? gridView(state, redraw) : productView(state, redraw, add)}</main>
    <footer class="foot">
      <p>${say(state.lang, 'footer')}</p>
      <nav aria-label=${say(state.lang, 'pages')}>
        <a href="./kiosk.html?lang=${state.lang}">${say(state.lang, 'kioskPage')}</a>
        <a href="./merchant.html?lang=${state.lang}">${say(state.lang, 'merchantPage')}</a>
      </nav>
    </footer>
    <p class="renew" role="status">
      ${state.renew === undefined ? nothing : html`<span>${say(state.lang, 'renewed')} <button @click=${state.renew}>${say(state.lang, 'reload')}</button></span>`}
    </p>
    <p class="notice" role="status">${state.notice === undefined ? nothing : html`<span>${state.notice}</span>`}</p>
    ${cartDrawer(state, redraw)}`;
}

async function start(shop: HTMLElement, assistant: ShopAssistant, sheet: Sheet): Promise<void> {
  const response = await fetch('./catalog.json');
  if (!response.ok) throw new Error(`catalog.json: HTTP ${response.status}`);
  const text = await response.text();
  // Our own file, written by demo/catalog/build.ts: the assistant checks it again as it would a stranger's.
  const { store, products } = JSON.parse(text) as Catalog;
  const state: ShopState = {
    store, products, cart: keptCart(products), lang: firstLanguage(), category: undefined, onSale: false, search: '', sort: 'shop',
    productId: undefined, options: {}, cartOpen: false, notice: undefined, renew: undefined,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const add = (id: string, quantity = 1): void => {
    state.cart.add(id, quantity);
    notify(say(state.lang, 'added'));
  };
  const notify = (text: string): void => {
    state.notice = text;
    clearTimeout(timer);
    timer = setTimeout(() => {
      state.notice = undefined;
      redraw();
    }, 2500);
    redraw();
  };
  const connection = connectAssistant(assistant, state, sheet, { redraw: () => { redraw(); }, notify });
  const redraw = (): void => {
    document.documentElement.lang = state.lang;
    render(page(state, redraw, add), shop);
    syncDrawer(state);
    keepCart(state.cart);
    connection.sync();
  };
  addEventListener('hashchange', () => {
    readAddress(state);
    redraw();
    scrollTo(0, 0);
  });
  readAddress(state);
  redraw();
  const offer = (renew: () => void): void => {
    state.renew = renew;
    redraw();
  };
  watchCatalog('./catalog.json', text, () => { offer(() => { location.reload(); }); });
  await registerServiceWorker(offer);
}

start(root, assistant, new Sheet(panel)).catch((error: unknown) => {
  const lang = firstLanguage();
  render(html`<p class="empty" role="alert">${say(lang, 'failed')} <small>${String(error)}</small></p>`, root);
});
