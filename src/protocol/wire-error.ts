/**
 * Errors as plain data for `postMessage`, and back. Keeps code, message, details and the cause's text; what carries no
 * code of ours takes the one that the caller says the work would fail with.
 */
import { AssistantError, errorCode, isAbortError, type AssistantErrorCode, type ErrorDetails } from './errors.ts';

export type WireError =
  | { readonly kind: 'abort'; readonly message: string }
  | {
      readonly kind: 'error';
      readonly code: AssistantErrorCode;
      readonly message: string;
      readonly details: ErrorDetails;
      /** The text of the whole chain of causes. */
      readonly cause?: string;
    };

export function toWire(error: unknown, fallback: AssistantErrorCode): WireError {
  if (isAbortError(error)) return { kind: 'abort', message: messageOf(error) };
  const cause = error instanceof Error ? causeText(error.cause) : undefined;
  return {
    kind: 'error',
    code: errorCode(error) ?? fallback,
    message: messageOf(error),
    details: detailsOf(error),
    ...(cause === undefined ? {} : { cause }),
  };
}

/** An AssistantError, or the DOMException of a cancelled call. */
export function fromWire(wire: WireError): Error {
  if (wire.kind === 'abort') return new DOMException(wire.message, 'AbortError');
  return new AssistantError(wire.code, wire.message, {
    details: wire.details,
    ...(wire.cause === undefined ? {} : { cause: new Error(wire.cause) }),
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `Name: message` of the cause, then of its own cause, and so on; undefined without one. */
function causeText(cause: unknown): string | undefined {
  if (cause === undefined || cause === null) return undefined;
  if (!(cause instanceof Error)) return String(cause);
  const text = cause.name === 'Error' ? cause.message : `${cause.name}: ${cause.message}`;
  const further = causeText(cause.cause);
  return further === undefined ? text : `${text} (${further})`;
}

/** An AssistantError's details; of other errors the plain fields they carry beside the standard ones. */
function detailsOf(error: unknown): ErrorDetails {
  if (error instanceof AssistantError) return error.details;
  const details: Record<string, string | number | boolean> = {};
  if (!(error instanceof Error) || errorCode(error) === undefined) return details;
  for (const [name, value] of Object.entries(error)) {
    if (name === 'name' || name === 'code' || name === 'message' || name === 'stack') continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') details[name] = value;
  }
  return details;
}
