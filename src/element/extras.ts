/**
 * The parts of an element that are fetched only where they are used: what draws a conversation, what a kiosk needs, and the
 * voice. Says when they come and go.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Kiosk, KioskListener } from './kiosk.ts';
import type { Talk } from './talk.ts';
import type { Voice, VoiceListener } from './voice.ts';
import { whenIdle } from './when-idle.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly kiosk: boolean;
  readonly noVoice: boolean;
  readonly mode: 'inline' | 'panel';
  readonly open: boolean;
}

export interface TalkListener {
  /** Whether there is a conversation to draw. */
  hasBegun(): boolean;
  /** Whether the shopper is told of a failure. What could not be fetched is tried again once that is over. */
  isFailed(): boolean;
  onFailure(error: unknown): void;
}

export interface ExtrasListener {
  readonly talk: TalkListener;
  readonly kiosk: KioskListener;
  readonly voice: VoiceListener;
}

export class Extras implements ReactiveController {
  /** There as soon as its code is, in an element with a conversation or one that has been in sight. */
  talk: Talk | undefined;
  /** There as soon as its code is, in an element that is a kiosk. */
  kiosk: Kiosk | undefined;
  /** There as soon as its code is, unless the store wants none. */
  voice: Voice | undefined;
  /** Fulfilled when `talk` is there, or could not be fetched; undefined when it is not on its way. */
  arriving: Promise<void> | undefined;
  readonly #host: Host;
  readonly #listener: ExtrasListener;
  #isTalkLost = false;
  #isTalkAwaited = false;
  #wasKiosk = false;
  #isVoiceBegun = false;
  #callOffTalk = (): void => undefined;
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
    this.#callOffTalk();
    this.#isTalkAwaited = false;
    this.#callOffVoice();
    this.#isVoiceBegun = this.voice !== undefined;
  }

  hostUpdate(): void {
    const { kiosk } = this.#host;
    if (kiosk !== this.#wasKiosk) void this.#syncKiosk();
    this.#wasKiosk = kiosk;
    this.#syncTalk();
    this.#syncVoice();
  }

  get #isInSight(): boolean {
    return this.#host.mode === 'inline' || this.#host.open;
  }

  #syncTalk(): void {
    if (this.talk || this.arriving) return;
    const { talk } = this.#listener;
    if (!talk.isFailed()) this.#isTalkLost = false;
    if (talk.hasBegun()) {
      if (!this.#isTalkLost) this.arriving = this.#fetchTalk();
    } else if (this.#isInSight && !this.#isTalkAwaited) {
      this.#isTalkAwaited = true;
      this.#callOffTalk = whenIdle(() => { this.arriving ??= this.#fetchTalk(); });
    }
  }

  async #fetchTalk(): Promise<void> {
    try {
      const { Talk } = await import('./talk.ts');
      this.talk ??= new Talk(this.#host);
    } catch (error) {
      this.#isTalkLost = true;
      if (this.#listener.talk.hasBegun()) this.#listener.talk.onFailure(error); // nobody misses it before
    } finally {
      this.arriving = undefined;
      this.#host.requestUpdate();
    }
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
    if (this.#host.noVoice) {
      this.#callOffVoice();
      this.voice?.end();
      this.voice = undefined;
      this.#isVoiceBegun = false;
    } else if (!this.#isInSight) this.voice?.hush();
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
