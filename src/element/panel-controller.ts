/**
 * Opens and closes the panel, by its buttons and Escape, and keeps the shopper's focus in the element: it goes into the
 * panel, back to the launcher, and to a refuge when what had it is drawn no more.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emit } from './events.ts';
import { focusRefuge, syncPanel } from './panel.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly mode: 'inline' | 'panel';
  open: boolean;
}

export class PanelController implements ReactiveController {
  readonly #host: Host;
  readonly #dismiss: () => boolean;
  /** Whether the focus was inside before this update. */
  #hadFocus = false;

  /** `dismiss` ends what Escape ends before it closes the panel; false when there is nothing of that kind. */
  constructor(host: Host, dismiss: () => boolean) {
    this.#host = host;
    this.#dismiss = dismiss;
    host.addEventListener('keydown', (event) => this.#onKey(event));
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#isFocusInside;
  }

  hostUpdated(): void {
    const { mode, open, shadowRoot } = this.#host;
    if (mode === 'panel') syncPanel(shadowRoot, open);
    // A focused button that this update took away leaves the focus in the element, not to the page.
    if (this.#hadFocus && !this.#isFocusInside && (mode === 'inline' || open)) focusRefuge(shadowRoot);
  }

  toggle(isOpen: boolean): void {
    this.#host.open = isOpen;
    emit(this.#host, 'shop-assistant-toggle', { open: isOpen });
  }

  get #isFocusInside(): boolean {
    return Boolean(this.#host.shadowRoot?.activeElement);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    const { mode, open } = this.#host;
    if (this.#dismiss()) event.preventDefault();
    else if (mode === 'panel' && open) {
      event.preventDefault();
      this.toggle(false);
    }
  }
}
