import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StopFilter } from './stop-filter.ts';

const stream = (stops: readonly string[], pieces: readonly string[]): string => {
  const filter = new StopFilter(stops);
  return pieces.map((piece) => filter.push(piece)).join('') + filter.flush();
};

describe('StopFilter', () => {
  it('holds back what may begin a stop string, as in its example', () => {
    const filter = new StopFilter(['END']);
    expect(filter.push('one E')).toBe('one ');
    expect(filter.push('N')).toBe('');
    expect(filter.push('try')).toBe('ENtry');
    expect(filter.push(' END more')).toBe(' ');
    expect(filter.isStopped).toBe(true);
    expect(filter.push('nothing more')).toBe('');
  });

  it('lets everything through at once without stop strings', () => {
    const filter = new StopFilter(['']);
    expect(filter.push('any text')).toBe('any text');
    expect(filter.isStopped).toBe(false);
  });

  it('gives the same text however it is cut into pieces', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 }), { maxLength: 3 }), (pieces, stops) => {
        const whole = pieces.join('');
        const ends = stops.map((stop) => whole.indexOf(stop)).filter((index) => index >= 0);
        const streamed = stream(stops, pieces);
        // Cut into pieces the first stop string to be complete wins; it begins no later than where the text would end.
        expect(whole.startsWith(streamed)).toBe(true);
        expect(stops.some((stop) => streamed.includes(stop))).toBe(false);
        if (ends.length === 0) expect(streamed).toBe(whole);
      }),
    );
  });
});
