/** Turns pushed values into something to iterate over, for one reader. Knows nothing of what the values are. */

/** Values come out in the order pushed; leaving the loop early calls `onLeave`. */
export class EventQueue<T> implements AsyncIterableIterator<T> {
  readonly #onLeave: () => void;
  readonly #values: T[] = [];
  readonly #waiting: { readonly resolve: (result: IteratorResult<T>) => void; readonly reject: (error: unknown) => void }[] = [];
  #end: { readonly error?: unknown } | undefined;

  constructor(onLeave: () => void) {
    this.#onLeave = onLeave;
  }

  push(value: T): void {
    if (this.#end) return;
    const reader = this.#waiting.shift();
    if (reader) reader.resolve({ value, done: false });
    else this.#values.push(value);
  }

  /** Nothing more comes. Values already pushed are still given. */
  close(): void {
    this.#end ??= {};
    for (const reader of this.#waiting.splice(0)) reader.resolve({ value: undefined, done: true });
  }

  /** Nothing more comes but this error, after the values already pushed. */
  fail(error: unknown): void {
    if (this.#end) return;
    const reader = this.#waiting.shift();
    this.#end = reader ? {} : { error };
    reader?.reject(error);
    this.close();
  }

  next(): Promise<IteratorResult<T>> {
    const value = this.#values.shift();
    if (value !== undefined) return Promise.resolve({ value, done: false });
    if (!this.#end) return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
    const { error } = this.#end;
    this.#end = {};
    return error === undefined ? Promise.resolve({ value: undefined, done: true }) : Promise.reject(error as Error);
  }

  return(): Promise<IteratorResult<T>> {
    this.#values.length = 0;
    this.close();
    this.#onLeave();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
