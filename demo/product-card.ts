/** Pieces that the grid, the product page and the cart share: price, stock, stars, and a product's card. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Availability, Product } from '../src/catalog/types.ts';
import { priceText, type ShopState } from './shop-state.ts';
import { categoryText, say, stockText } from './strings.ts';

/** Pictures are square; an address that starts with a dot is relative to the page. */
export const picture = (product: Product): TemplateResult => html`<img src=${product.image ?? ''} alt="" width="240" height="240" loading="lazy" />`;

/** Of a product or of the form of it that is chosen. */
export function priceTag(state: ShopState, { price, listPrice }: Pick<Product, 'price' | 'listPrice'>): TemplateResult {
  return html`<span class="price ${listPrice === undefined ? '' : 'reduced'}">
    <span class="now">${priceText(state, price ?? 0)}</span>
    ${listPrice === undefined ? nothing : html`<s>${priceText(state, listPrice)}</s>`}
  </span>`;
}

export const stockTag = (state: ShopState, stock: Availability): TemplateResult =>
  html`<span class="stock ${stock}">${stockText(state.lang, stock)}</span>`;

export const stars = (rating: number): TemplateResult =>
  html`<span class="stars" role="img" aria-label="${rating} / 5"><span aria-hidden="true">★</span> ${rating.toFixed(1)}</span>`;

function badge(state: ShopState, product: Product): TemplateResult | typeof nothing {
  if (product.listPrice === undefined || product.price === undefined) return nothing;
  const percent = Math.round((1 - product.price / product.listPrice) * 100);
  return html`<span class="badge" title=${say(state.lang, 'sale')}>−${percent}%</span>`;
}

export function productCard(state: ShopState, product: Product): TemplateResult {
  const stock = product.availability ?? 'in_stock';
  return html`<li class="card">
    <a href=${product.url ?? '#'}>
      <span class="picture">${picture(product)}${badge(state, product)}</span>
      <span class="kind">${categoryText(state.lang, product.category[0] ?? '')} · ${product.brand}</span>
      <span class="title">${product.title}</span>
      <span class="row">${priceTag(state, product)} ${product.rating === undefined ? nothing : stars(product.rating)}</span>
      ${stock === 'in_stock' ? nothing : stockTag(state, stock)}
    </a>
  </li>`;
}
