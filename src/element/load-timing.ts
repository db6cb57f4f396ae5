/** Begins to load what an element's `load` says, when it says so. What loads is the conversation's. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from './when-idle.ts';

interface Host extends ReactiveControllerHost {
  readonly hasUpdated: boolean;
  readonly load: 'eager' | 'idle' | 'open';
  readonly mode: 'inline' | 'panel';
  readonly open: boolean;
}

export class LoadTiming implements ReactiveController {
  readonly #host: Host;
  readonly #want: (want: 'catalog' | 'model') => void;
  #callOffIdle = (): void => undefined;

  constructor(host: Host, want: (want: 'catalog' | 'model') => void) {
    this.#host = host;
    this.#want = want;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.begin(); // it is back in the page
  }

  hostDisconnected(): void {
    this.#callOffIdle();
  }

  begin(): void {
    const { load, mode, open } = this.#host;
    this.#callOffIdle();
    if (load === 'eager' || (mode === 'panel' && open)) this.#want('model');
    else if (load === 'idle') this.#callOffIdle = whenIdle(() => this.#want('model'));
    else if (mode === 'inline') this.#want('catalog');
  }
}
