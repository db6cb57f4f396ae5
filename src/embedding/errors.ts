/** What can go wrong in the embedding room, as one class with a code. Cancelling isn't here: that is an AbortError. */

export type EmbeddingErrorCode = 'embedder-download' | 'embedder-corrupt' | 'embedding-failed' | 'vectors-invalid';

/** `message` says what failed, with which value, and what to do next. A store works without: its search is lexical then. */
export class EmbeddingError extends Error {
  override readonly name = 'EmbeddingError';
  readonly code: EmbeddingErrorCode;

  constructor(code: EmbeddingErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
