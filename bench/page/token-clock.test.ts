import { expect, test } from 'vitest';
import { TokenClock } from './token-clock.ts';

test('the first token is timed from the start, the speed between the first and the last', () => {
  const moments = [100, 350, 400, 450];
  const clock = new TokenClock(() => moments.shift() ?? NaN);
  clock.tick();
  clock.tick();
  clock.tick();
  expect(clock.timing(3)).toEqual({ firstTokenMs: 250, tokensPerSecond: 20 });
});

test('a single moment is no speed', () => {
  const clock = new TokenClock(() => 0);
  clock.tick();
  expect(() => clock.timing(1)).toThrow('too few');
});
