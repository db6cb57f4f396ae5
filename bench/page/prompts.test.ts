import { expect, test } from 'vitest';
import { drawIds, drawWords } from './prompts.ts';

test('a prompt has the length asked for, in ids and in words', () => {
  expect(drawIds({ promptTokens: 256, seed: 1 })).toHaveLength(256);
  expect(drawWords({ promptTokens: 32, seed: 1 }).split(' ')).toHaveLength(32);
});

test('the same seed gives the same prompt, another seed one that begins otherwise', () => {
  const first = drawIds({ promptTokens: 8, seed: 1 });
  expect(drawIds({ promptTokens: 8, seed: 1 })).toEqual(first);
  expect(drawIds({ promptTokens: 8, seed: 2 })[0]).not.toBe(first[0]);
});
