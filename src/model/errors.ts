/** What can go wrong in the model room, as one class with a code. Cancelling isn't here: that is an AbortError. */

export type ModelErrorCode = 'model-download' | 'model-corrupt' | 'device-unavailable' | 'generation-failed';

/** `message` says what failed, with which value, and what to do next. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** True for what an AbortSignal throws: to be passed on as it is, never shown as a failure. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Throws an AbortError DOMException if the signal was aborted, whatever reason its owner gave. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw isAbort(signal.reason) ? signal.reason : new DOMException('The operation was aborted.', 'AbortError');
}
