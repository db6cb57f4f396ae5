/** The parts of an element that are fetched only where they are used: what a kiosk needs, and the voice. Says when they come and go. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Kiosk, KioskListener } from './kiosk.ts';
import type { Voice, VoiceListener } from './voice.ts';
import { whenIdle } from './when-idle.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly kiosk: boolean;
  readonly noVoice: boolean;
  readonly mode: 'inline' | 'panel';
  readonly open: boolean;
}

export interface ExtrasListener {
  readonly kiosk: KioskListener;
  readonly voice: VoiceListener;
}

export class Extras implements ReactiveController {
  /** There as soon as its code is, in an element that is a kiosk. */
  kiosk: Kiosk | undefined;
  /** There as soon as its code is, unless the store wants none. */
  voice: Voice | undefined;
  readonly #host: Host;
  readonly #listener: ExtrasListener;
  #wasKiosk = false;
  #isVoiceBegun = false;
  #callOffVoice = (): void => undefined;

  constructor(host: Host, listener: ExtrasListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate(); // what was called off is begun again
  }

  hostDisconnected(): void {
    this.#callOffVoice();
    this.#isVoiceBegun = this.voice !== undefined;
  }

  hostUpdate(): void {
    const { kiosk } = this.#host;
    if (kiosk !== this.#wasKiosk) void this.#syncKiosk();
    this.#wasKiosk = kiosk;
    this.#syncVoice();
  }

  async #syncKiosk(): Promise<void> {
    this.kiosk?.end();
    this.kiosk = undefined;
    if (!this.#host.kiosk) return;
    const { Kiosk } = await import('./kiosk.ts');
    if (!this.#host.kiosk || this.kiosk) return;
    this.kiosk = new Kiosk(this.#host, this.#listener.kiosk);
    this.#host.requestUpdate();
  }

  #syncVoice(): void {
    const { noVoice, mode, open } = this.#host;
    if (noVoice) {
      this.#callOffVoice();
      this.voice?.end();
      this.voice = undefined;
      this.#isVoiceBegun = false;
    } else if (mode === 'panel' && !open) this.voice?.hush();
    else if (!this.#isVoiceBegun) {
      this.#isVoiceBegun = true;
      this.#callOffVoice = whenIdle(() => void this.#fetchVoice());
    }
  }

  async #fetchVoice(): Promise<void> {
    const { Voice } = await import('./voice.ts');
    if (this.#host.noVoice || this.voice) return;
    this.voice = new Voice(this.#host, this.#listener.voice);
    this.#host.requestUpdate();
  }
}
