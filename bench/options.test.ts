import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without arguments our model is measured at the prompts of the README', () => {
  expect(readOptions([])).toMatchObject({ model: 'public/model', gguf: [], promptTokens: [32, 256, 512], newTokens: 48, threads: 2 });
});

test('--gguf may be given several times', () => {
  expect(readOptions(['--gguf', 'a', '--gguf', 'b']).gguf).toEqual(['a', 'b']);
});

test('a number that is none is an error that names the option and shows the usage', () => {
  expect(() => readOptions(['--rounds', 'many'])).toThrow(/--rounds is "many"[^]*npm run bench/);
});
