/**
 * The one error class the page sees, and how to tell it from others. Identity is lost between threads, so readers
 * decide by `code`. Cancelling is a DOMException named AbortError and none of this.
 */

export const ASSISTANT_ERROR_CODES = [
  'catalog-invalid',
  'catalog-download',
  'model-download',
  'model-corrupt',
  'device-unavailable',
  'generation-failed',
  'worker-crashed',
  'unsupported-option',
] as const;

export type AssistantErrorCode = (typeof ASSISTANT_ERROR_CODES)[number];

/** Plain facts about a failure that a caller may act on: a path, a URL, an option's name. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean>>;

/** A failure of the assistant. The message says what failed, with which value, and what to do next. */
export class AssistantError extends Error {
  override readonly name = 'AssistantError';
  readonly code: AssistantErrorCode;
  readonly details: ErrorDetails;

  constructor(code: AssistantErrorCode, message: string, options: { readonly cause?: unknown; readonly details?: ErrorDetails } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** True for an AssistantError of any realm. */
export function isAssistantError(value: unknown): value is AssistantError {
  return value instanceof Error && value.name === 'AssistantError' && errorCode(value) !== undefined;
}

/** True for what an AbortSignal rejects with. */
export function isAbortError(value: unknown): boolean {
  return value instanceof Error && value.name === 'AbortError';
}

/** The code of an error of any room (each room's errors carry one of the same codes); undefined for anything else. */
export function errorCode(error: unknown): AssistantErrorCode | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return ASSISTANT_ERROR_CODES.find((code) => code === error.code);
}
