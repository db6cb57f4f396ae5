/** Knows whether anybody waits for an answer, so that work for later is done in between. */
export class IdleGate {
  #busy = 0;
  #waiting: (() => void)[] = [];

  /** The work counts as somebody's waiting until it settles. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#busy++;
    try {
      return await work();
    } finally {
      this.#busy--;
      if (this.#busy === 0) for (const resume of this.#waiting.splice(0)) resume();
    }
  }

  /** Resolves in a moment in which nobody waits, after messages that came meanwhile were handled. */
  async whenIdle(signal?: AbortSignal): Promise<void> {
    for (;;) {
      // A task of its own: between promises alone the thread would never get to its messages.
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
      if (this.#busy === 0) return;
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        signal?.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }
}
