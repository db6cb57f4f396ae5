/** Draws an element anew when the page changes its language, which an element without a `lang` of its own speaks. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PageLanguage implements ReactiveController {
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost) {
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
