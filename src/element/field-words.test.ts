import { expect, test } from 'vitest';
import { fieldName, fieldWords, optionName, valueWords } from './field-words.ts';
import { STRINGS } from './strings.ts';

test.each([['setup_time', 'Setup time'], ['weight', 'Weight'], ['Battery life (h)', 'Battery life (h)'], ['écran', 'Écran'], ['搭建时间', '搭建时间'], ['pH', 'pH'], ['USB-C', 'USB-C'], ['_id', 'Id']])('a merchant’s field %s is read as "%s"', (field, words) => {
  expect(fieldWords(field, STRINGS.en)).toBe(words);
});

test('core fields and the commonest others are named in the shopper’s language', () => {
  expect(['price', 'weight'].map((field) => fieldWords(field, STRINGS.fr))).toEqual(['Prix', 'Poids']);
});

test.each([['en', 'color', 'color'], ['fr', 'color', 'couleur'], ['zh', 'size', '尺码'], ['fr', 'shoe_size', 'shoe size']] as const)('in %s what is picked as %s is called "%s"', (lang, option, words) => {
  expect(optionName(option, STRINGS[lang])).toBe(words);
});

test('within a sentence a field keeps its small letter', () => {
  expect(fieldName('shoe_size')).toBe('shoe size');
});

test('only yes, no and the stock are translated among values', () => {
  expect(['yes', 'low_stock', 'all_year'].map((text) => valueWords(text, STRINGS.en))).toEqual(['Yes', 'Only a few left', 'all_year']);
});
