import { expect, test } from 'vitest';
import { isAccessoryOf } from './accessories.ts';
import { plainWords } from './analyze.ts';

test.each([
  ['notebook', 'HP Espresso Notebook Sleeve Black', true], ['notebook', 'HP 530 Notebook PC', false], ['phone', 'Charger for phone', true], ['tea', 'Green tea bags', false],
  ['ordinateur', 'Housse pour ordinateur', true], ['ordinateur', 'Ordinateur portable', false], ['手机', '手机保护套', true], ['手机', '手机 128GB', false], ['notebook', 'Desk', false],
  ['tondeuse', 'Batterie pour tondeuse TB40', true], ['tondeuse', 'Tondeuse à batterie TB40', false], ['tent', 'Tent with bag and poles', false], ['perceuse', 'Perceuse sans câble', false],
])('%j of %j is an accessory: %s', (head, title, expected) => {
  expect(isAccessoryOf(plainWords(head).join(''), plainWords(title), new Set())).toBe(expected);
});
