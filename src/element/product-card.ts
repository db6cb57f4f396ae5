/** Draws product cards: a list of them, the first few at once. Everything is text; links and pictures are checked. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CardVariant, Lang, ProductCard } from '../protocol/answer.ts';
import { answerIcon } from './answer-icons.ts';
import { askedVariant } from './asked-variant.ts';
import type { Exchange } from './exchange.ts';
import { optionName } from './field-words.ts';
import { formatPrice, formatRating, safeUrl } from './format.ts';
import type { Picks } from './picks.ts';
import type { Strings } from './strings.ts';

/** Cards shown before "Show more": what fits a narrow panel under the answer. */
const SHOWN_AT_ONCE = 4;

export interface CardContext {
  readonly lang: Lang;
  readonly strings: Strings;
  /** Addresses in the catalog are relative to the page. */
  readonly base: string;
  /** Whether there is a cart to put something in. */
  readonly canBuy: boolean;
  /** Whether products link to their pages. */
  readonly hasLinks: boolean;
  /** What is picked to be compared. */
  readonly picks: Picks;
  readonly onProductClick: (product: ProductCard, event: Event) => void;
  /** `id` is the product's, or that of the variant picked. */
  readonly onAddToCart: (id: string) => void;
  readonly onSimilar: (product: ProductCard) => void;
}

/** What a list of cards is drawn for. */
type Occasion = Pick<Exchange, 'plan'>;

export function productCards(products: readonly ProductCard[], context: CardContext, occasion: Occasion = {}): TemplateResult | typeof nothing {
  if (products.length === 0) return nothing;
  const further = products.slice(SHOWN_AT_ONCE);
  return html`${cardList(products.slice(0, SHOWN_AT_ONCE), context, occasion)}
  ${further.length === 0 ? nothing : html`<details class="more"><summary>${context.strings.showMore(further.length)}</summary>${cardList(further, context, occasion)}</details>`}`;
}

function cardList(products: readonly ProductCard[], context: CardContext, occasion: Occasion): TemplateResult {
  return html`<ul class="cards">${repeat(products, (product) => product.id, (product) => html`<li>${productCard(product, context, occasion)}</li>`)}</ul>`;
}

function productCard(product: ProductCard, context: CardContext, occasion: Occasion): TemplateResult {
  const { strings, base } = context;
  const image = safeUrl(product.image, base, ['http:', 'https:', 'data:', 'blob:']);
  const url = context.hasLinks ? safeUrl(product.url, base) : undefined;
  const title = url === undefined ? product.title : html`<a href=${url} part="card-link" @click=${(event: Event) => context.onProductClick(product, event)}>${product.title}</a>`;
  return html`<article class="card" part="card">
    ${image === undefined ? nothing : html`<img src=${image} alt="" loading="lazy" decoding="async" />`}
    <div class="card-text">
      <h3 class="card-title">${title}</h3>
      <div class="offer">
        ${price(product, context)}
        <p class="facts">${rating(product, context)} ${availability(product, strings)}</p>
      </div>
      <div class="actions">${buying(product, context, occasion)}${tools(product, context)}</div>
    </div>
  </article>`;
}

/** To ask on about the product. Nothing is compared with itself: with a single product in sight there is no button. */
function tools(product: ProductCard, { strings, picks, onSimilar }: CardContext): TemplateResult {
  const isPicked = picks.has(product);
  return html`<div class="card-tools">
    ${picks.canCompare
      ? html`<button type="button" class="card-tool" part="compare-button" aria-pressed=${isPicked} aria-label=${`${strings.compare}: ${product.title}`} title=${strings.compare} ?disabled=${!isPicked && picks.isFull} @click=${() => picks.toggle(product)}>${answerIcon('compare')}<span>${strings.compare}</span></button>`
      : nothing}
    <button type="button" class="card-tool" part="similar-button" aria-label=${`${strings.similar}: ${product.title}`} title=${strings.similar} @click=${() => onSimilar(product)}>${answerIcon('similar')}<span>${strings.similar}</span></button>
  </div>`;
}

function buying(product: ProductCard, context: CardContext, occasion: Occasion): TemplateResult | typeof nothing {
  const { strings } = context;
  const { variants = [] } = product;
  if (!context.canBuy) return nothing;
  const forms = variants.length > 0 ? variants : [product];
  if (forms.every((form) => form.availability === 'out_of_stock')) return nothing;
  const onAdd = ({ currentTarget: button }: Event): void => {
    const picker = button instanceof Element ? button.parentElement?.querySelector('select') : undefined;
    // The browser's own words say that something is to be picked, and the focus goes there.
    if (picker && !picker.reportValidity()) return;
    context.onAddToCart(picker?.value ?? variants[0]?.id ?? product.id);
  };
  return html`<div class="buy">
    ${variants.length > 1 ? variantPicker(product, variants, askedVariant(product, occasion), context) : nothing}
    <button type="button" class="add" part="add-button" aria-label=${`${strings.addToCart}: ${product.title}`} @click=${onAdd}>${strings.addToCart}</button>
  </div>`;
}

/** `asked` is picked from the start. */
function variantPicker(product: ProductCard, variants: readonly CardVariant[], asked: CardVariant | undefined, { lang, strings }: CardContext): TemplateResult {
  const label = strings.choose([...new Set(variants.flatMap((variant) => Object.keys(variant.options).map((option) => optionName(option, strings))))].join(', '));
  const describe = ({ id, options, price, availability }: CardVariant): string => {
    const parts = [Object.values(options).join(' · ') || id];
    if (price !== undefined && price !== product.price) parts.push(formatPrice(price, product.currency, lang));
    if (availability === 'out_of_stock') parts.push(strings.availability.out_of_stock);
    return parts.join(', ');
  };
  return html`<select class="variant" part="variant" required aria-label=${`${label}: ${product.title}`}>
    <option value="">${label}</option>
    ${repeat(variants, (variant) => variant.id, (variant) => html`<option value=${variant.id} ?selected=${variant === asked} ?disabled=${variant.availability === 'out_of_stock'}>${describe(variant)}</option>`)}
  </select>`;
}

function price({ price: now, listPrice, currency }: ProductCard, { lang, strings }: CardContext): TemplateResult | typeof nothing {
  if (now === undefined) return nothing;
  const before = listPrice === undefined ? nothing : html` <s><span class="visually-hidden">${strings.listPrice} </span>${formatPrice(listPrice, currency, lang)}</s>`;
  return html`<p class="price"><span class="now">${formatPrice(now, currency, lang)}</span>${before}</p>`;
}

function rating({ rating: stars }: ProductCard, { lang, strings }: CardContext): TemplateResult | typeof nothing {
  if (stars === undefined) return nothing;
  const figure = formatRating(stars, lang);
  return html`<span class="rating"><span aria-hidden="true">★ ${figure}</span><span class="visually-hidden">${strings.rated(figure)}</span></span>`;
}

function availability({ availability: state }: ProductCard, strings: Strings): TemplateResult | typeof nothing {
  return state === undefined ? nothing : html`<span class="availability ${state}">${strings.availability[state]}</span>`;
}
