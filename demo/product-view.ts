/** One product's own page: picture, forms to choose from, the facts of the catalog, add to cart. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AttributeValue, LocalizedText, Product } from '../src/catalog/types.ts';
import { chosenVariant, factsOf, offerOf, stockOf } from './chosen-form.ts';
import { picture, priceTag, stars, stockTag } from './product-card.ts';
import type { Redraw, ShopState } from './shop-state.ts';
import { categoryText, say } from './strings.ts';

/** Colours as the catalog names them. */
const SWATCHES: Readonly<Record<string, string>> = {
  black: '#3a3d42', coral: '#e07a5f', cream: '#efe6d2', moss: '#5d7a4f', mustard: '#e2b13c', navy: '#2f4a6b',
  rust: '#b4552f', sand: '#c9b48a', sky: '#6fa3c4', slate: '#56616e',
};

const localized = (text: LocalizedText | undefined, lang: ShopState['lang']): string =>
  text === undefined ? '' : typeof text === 'string' ? text : (text[lang] ?? Object.values(text)[0] ?? '');

function valueText(value: AttributeValue): string {
  if (typeof value === 'boolean') return value ? '✓' : '–';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

function optionPicker(state: ShopState, product: Product, name: string, redraw: Redraw): TemplateResult {
  const values = [...new Set(product.variants.map((variant) => variant.options[name] ?? ''))];
  const label = name === 'size' || name === 'color' ? say(state.lang, name) : name;
  return html`<fieldset class="options">
    <legend>${label}</legend>
    ${values.map((value) => {
      const isGone = stockOf(product, chosenVariant(product, { ...state.options, [name]: value })) === 'out_of_stock';
      const swatch = name === 'color' ? SWATCHES[value] : undefined;
      return html`<label class="option ${isGone ? 'gone' : ''}">
        <input
          type="radio"
          name=${name}
          .checked=${state.options[name] === value}
          @change=${() => {
            state.options = { ...state.options, [name]: value };
            redraw();
          }}
        />
        <span>${swatch === undefined ? nothing : html`<i style="background:${swatch}"></i>`}${value}</span>
      </label>`;
    })}
  </fieldset>`;
}

export function productView(state: ShopState, redraw: Redraw, add: (id: string) => void): TemplateResult {
  const product = state.products.find((each) => each.id === state.productId);
  const back = html`<a class="back" href="#/">← ${say(state.lang, 'back')}</a>`;
  if (product === undefined) return html`<section class="product">${back}<p class="empty">${say(state.lang, 'gone')}</p></section>`;
  const variant = chosenVariant(product, state.options);
  const stock = stockOf(product, variant);
  const optionNames = Object.keys(product.variants[0]?.options ?? {});
  return html`<section class="product">
    ${back}
    <div class="split">
      <div class="picture large">${picture(product)}</div>
      <div>
        <p class="kind">${product.category.map((name) => categoryText(state.lang, name)).join(' › ')}</p>
        <h1>${product.title}</h1>
        <p class="row">${product.brand} ${product.rating === undefined ? nothing : stars(product.rating)}</p>
        <p class="row big">${priceTag(state, offerOf(product, variant))} ${stockTag(state, stock)}</p>
        <p class="description">${localized(product.description, state.lang)}</p>
        ${optionNames.map((name) => optionPicker(state, product, name, redraw))}
        <button class="primary" ?disabled=${stock === 'out_of_stock'} @click=${() => { add(variant?.id ?? product.id); }}>
          ${say(state.lang, 'add')}
        </button>
      </div>
    </div>
    <h2>${say(state.lang, 'details')}</h2>
    <dl class="facts">
      ${factsOf(product, state.options).map(([name, value]) => html`<div><dt>${name.replaceAll('_', ' ')}</dt><dd>${valueText(value)}</dd></div>`)}
    </dl>
    <p class="tags">${product.tags.map((tag) => html`<span>${tag}</span>`)}</p>
  </section>`;
}
