import { expect, test } from 'vitest';
import { namesAnother } from './measure-words.ts';

test.each([
  ['the height is 20 cm', 'price 20 eur', 'en', true],
  ['the height is 20 cm', 'hauteur 20 cm', 'en', false],
  ['电池续航3.6', 'battery voltage 3.6', 'zh', true],
  ['续航3.6小时', 'battery life 3.6 h', 'zh', false],
  ['weighty matters', 'price', 'en', false],
] as const)('%j names something that %j is not about, in %s: %s', (text, known, lang, isAnother) => {
  expect(namesAnother(text, known, lang)).toBe(isAnother);
});
