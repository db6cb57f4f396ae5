/** The shop's front: categories, filters and the grid of products. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { productCard } from './product-card.ts';
import { visibleProducts, type Redraw, type ShopState, type SortOrder } from './shop-state.ts';
import { categoryText, say, type StringKey } from './strings.ts';

const SORTS: readonly (readonly [SortOrder, StringKey])[] = [
  ['shop', 'sortShop'],
  ['price-up', 'sortPriceUp'],
  ['price-down', 'sortPriceDown'],
  ['rating', 'sortRating'],
];

function categoryChips(state: ShopState, redraw: Redraw): TemplateResult {
  const names = [...new Set(state.products.map((product) => product.category[0] ?? ''))];
  const chip = (name: string | undefined): TemplateResult => html`<button
    class="chip"
    aria-pressed=${state.category === name}
    @click=${() => {
      state.category = name;
      redraw();
    }}
  >
    ${name === undefined ? say(state.lang, 'all') : categoryText(state.lang, name)}
  </button>`;
  return html`<div class="chips" role="group">${[undefined, ...names].map(chip)}</div>`;
}

function filters(state: ShopState, redraw: Redraw): TemplateResult {
  return html`<div class="filters">
    <p class="count" role="status">${visibleProducts(state).length} ${say(state.lang, 'products')}</p>
    <label class="toggle">
      <input
        type="checkbox"
        .checked=${state.onSale}
        @change=${(event: Event) => {
          state.onSale = (event.target as HTMLInputElement).checked;
          redraw();
        }}
      />
      ${say(state.lang, 'sale')}
    </label>
    <label class="sort">
      <span>${say(state.lang, 'sort')}</span>
      <select
        @change=${(event: Event) => {
          state.sort = SORTS[(event.target as HTMLSelectElement).selectedIndex]?.[0] ?? 'shop';
          redraw();
        }}
      >
        ${SORTS.map(([order, key]) => html`<option ?selected=${state.sort === order}>${say(state.lang, key)}</option>`)}
      </select>
    </label>
  </div>`;
}

export function gridView(state: ShopState, redraw: Redraw): TemplateResult {
  const products = visibleProducts(state);
  return html`<section class="front">
    <h1>${say(state.lang, 'tagline')}</h1>
    ${categoryChips(state, redraw)} ${filters(state, redraw)}
    ${products.length === 0
      ? html`<p class="empty">${say(state.lang, 'nothing')}</p>`
      : html`<ul class="grid">${repeat(products, (product) => product.id, (product) => productCard(state, product))}</ul>`}
  </section>`;
}
