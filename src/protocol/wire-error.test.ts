import { describe, expect, it } from 'vitest';
import { ASSISTANT_ERROR_CODES, AssistantError, errorCode, isAbortError, isAssistantError } from './errors.ts';
import { fromWire, toWire } from './wire-error.ts';

/** What `postMessage` does to a value. */
const overTheWire = (error: unknown): Error => fromWire(structuredClone(toWire(error, 'generation-failed')));

describe('an error sent to the other thread', () => {
  it.each(ASSISTANT_ERROR_CODES)('keeps the code %s, its message and its details', (code) => {
    const back = overTheWire(new AssistantError(code, 'It failed.', { details: { path: 'products[3].price', bytes: 12, last: true } }));
    expect(isAssistantError(back)).toBe(true);
    expect(back).toMatchObject({ name: 'AssistantError', code, message: 'It failed.', details: { path: 'products[3].price', bytes: 12, last: true } });
  });

  it('keeps the text of every cause', () => {
    const root = new RangeError('offset 12 is past the end');
    const back = overTheWire(new AssistantError('model-corrupt', 'The shard is damaged.', { cause: new Error('reading failed', { cause: root }) }));
    expect((back.cause as Error).message).toBe('reading failed (RangeError: offset 12 is past the end)');
  });

  it('has no cause when there was none', () => {
    expect(overTheWire(new AssistantError('model-corrupt', 'The shard is damaged.')).cause).toBeUndefined();
  });

  it('becomes an AssistantError of the same code and fields when another room threw it', () => {
    class CatalogError extends Error {
      readonly code = 'catalog-invalid';
      readonly path = 'store.currency';
    }
    const back = overTheWire(new CatalogError('No currency.'));
    expect(isAssistantError(back)).toBe(true);
    expect(back).toMatchObject({ code: 'catalog-invalid', message: 'No currency.', details: { path: 'store.currency' } });
  });

  it('takes the code of the work that failed when it has none, or a foreign one', () => {
    expect(errorCode(overTheWire(new TypeError('x is undefined')))).toBe('generation-failed');
    expect(errorCode(overTheWire(Object.assign(new Error('gone'), { code: 'ENOENT' })))).toBe('generation-failed');
    expect(overTheWire('just text')).toMatchObject({ code: 'generation-failed', message: 'just text' });
  });

  it('stays an AbortError when the call was cancelled', () => {
    const back = overTheWire(new DOMException('Stopped by the shopper.', 'AbortError'));
    expect(isAbortError(back)).toBe(true);
    expect(isAssistantError(back)).toBe(false);
    expect(back.message).toBe('Stopped by the shopper.');
  });
});
