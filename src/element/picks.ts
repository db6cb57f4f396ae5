/** The products that a shopper picks to have them compared, and the bar that asks for it. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ProductCard } from '../protocol/answer.ts';
import type { Exchange } from './exchange.ts';
import type { Strings } from './strings.ts';

/** The assistant compares so many at once. */
const MOST_PICKED = 4;

export class Picks {
  products: readonly ProductCard[] = [];
  /** Whether more than one product is in sight. */
  canCompare = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get isFull(): boolean {
    return this.products.length === MOST_PICKED;
  }

  has({ id }: ProductCard): boolean {
    return this.products.some((product) => product.id === id);
  }

  toggle(product: ProductCard): void {
    this.products = this.has(product) ? this.products.filter(({ id }) => id !== product.id) : [...this.products, product];
    this.#host.requestUpdate();
  }

  clear(): void {
    this.products = [];
    this.#host.requestUpdate();
  }

  /** Products that are gone from the conversation are no longer picked. */
  see(exchanges: readonly Exchange[]): void {
    const inSight = new Set(exchanges.flatMap(({ products, hits = [] }) => [...products, ...hits].map(({ id }) => id)));
    this.canCompare = inSight.size > 1;
    if (this.products.some(({ id }) => !inSight.has(id))) this.products = this.products.filter(({ id }) => inSight.has(id));
  }
}

/** `onCompare` is given the titles as one list in the shopper's language. */
export function picksBar(picks: Picks, { lang, strings, onCompare }: { readonly lang: string; readonly strings: Strings; readonly onCompare: (titles: string) => void }): TemplateResult | typeof nothing {
  const { products } = picks;
  if (products.length === 0) return nothing;
  const compare = (): void => {
    picks.clear();
    onCompare(new Intl.ListFormat(lang).format(products.map((product) => product.title)));
  };
  return html`<div class="bar" part="compare-bar">
    ${products.length === 1 ? html`<p>${strings.pickAnother}</p>` : html`<button type="button" class="primary" @click=${compare}>${strings.compareNow(products.length)}</button>`}
    <button type="button" class="quiet" @click=${() => picks.clear()}>${strings.cancel}</button>
  </div>`;
}
