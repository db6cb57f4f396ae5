/**
 * A screen that many people use one after another: it invites, listens for whether somebody is still there, warns, and has
 * everything wiped for the next person. Fetched when an element is first a kiosk; what is wiped is the element's.
 */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { adoptStyles } from './adopt-styles.ts';
import { attractView, warningView, type Attraction } from './kiosk-view.ts';
import { kioskStyles } from './styles-kiosk.ts';

/** Nobody has touched anything for so long. */
export const IDLE_MS = 60_000;
/** To say that one is still there: WCAG 2.2 (2.2.1) asks for at least 20 seconds. */
export const WARNING_SECONDS = 20;

interface Host extends ReactiveControllerHost, HTMLElement {}

export interface KioskListener {
  /** Whether somebody waits for an answer: that is no idleness. */
  isBusy(): boolean;
  /** Whether there is anything to wipe; without, nobody needs a warning. */
  isUsed(): boolean;
  onReset(): void;
}

export class Kiosk implements ReactiveController {
  readonly #host: Host;
  readonly #listener: KioskListener;
  #stage: 'attract' | 'open' | 'warning' = 'attract';
  #secondsLeft = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected = new AbortController();

  constructor(host: Host, listener: KioskListener) {
    this.#host = host;
    this.#listener = listener;
    adoptStyles(host, kioskStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    // The page's own controls count, too: whoever changes the language is there.
    for (const type of ['pointerdown', 'keydown', 'wheel'] as const) document.addEventListener(type, () => this.#onActivity(), { signal, capture: true, passive: true });
    visualViewport?.addEventListener('resize', () => this.#makeRoomForKeyboard(), { signal });
    if (this.#stage !== 'attract') this.#wait();
  }

  hostDisconnected(): void {
    this.#connected.abort();
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('.warning');
    if (!dialog || dialog.open === (this.#stage === 'warning')) return;
    if (dialog.open) dialog.close(); // the focus goes back to where it was
    else dialog.showModal();
  }

  /** The element is a kiosk no longer. */
  end(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  /** Wipes, and invites the next person. */
  reset(): void {
    this.#show('attract');
    this.#listener.onReset();
  }

  view(body: TemplateResult, attraction: Attraction): TemplateResult {
    if (this.#stage === 'attract') return attractView(attraction, () => this.#begin());
    return warningView(body, { secondsLeft: this.#secondsLeft, lang: attraction.lang, onStay: () => this.#begin() });
  }

  #begin(): void {
    this.#show('open');
    this.#wait();
  }

  #show(stage: 'attract' | 'open' | 'warning'): void {
    clearTimeout(this.#timer);
    this.#stage = stage;
    this.#host.requestUpdate();
  }

  #onActivity(): void {
    if (this.#stage === 'open') this.#wait(); // a warning is answered on itself
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#onIdle(), IDLE_MS);
  }

  #onIdle(): void {
    if (this.#listener.isBusy()) this.#wait();
    else if (this.#listener.isUsed()) this.#warn(WARNING_SECONDS);
    else this.reset();
  }

  #warn(secondsLeft: number): void {
    if (secondsLeft === 0) return this.reset();
    this.#secondsLeft = secondsLeft;
    this.#show('warning');
    this.#timer = setTimeout(() => this.#warn(secondsLeft - 1), 1_000);
  }

  /** A keyboard on the screen lies over the page: the text field moves up. */
  #makeRoomForKeyboard(): void {
    const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
    this.#host.style.setProperty('--keyboard', `${String(Math.max(0, Math.round(innerHeight - height - offsetTop)))}px`);
  }
}
