import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexWords } from './analyze.ts';
import { Vocabulary } from './vocabulary.ts';

const piece = fc.constantFrom('Tents', 'tent', 'AB-1234', "l'huile", 'thés noirs', '1,5 kg', '15.6"', '无线吸尘器', 'crème', 'Ünïcode', '😀', 'constructor', '', '\n');
const texts = fc.array(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' ')), { maxLength: 8 });

test('the numbers of a text are those of its words, however often it is read', () => {
  fc.assert(fc.property(texts, (all) => {
    const vocabulary = new Vocabulary();
    const read = [...all, ...all].map((text) => vocabulary.numbersOf(text));
    const words = vocabulary.words();
    expect(read.map((numbers) => numbers.map((number) => words[number]))).toEqual([...all, ...all].map(indexWords));
    expect(new Set(words).size).toBe(words.length);
  }));
});

test('what is forgotten is read again to the same numbers', () => {
  const vocabulary = new Vocabulary();
  const first = vocabulary.numbersOf('Red AB-7');
  for (let i = 0; i < 20_000; i++) vocabulary.numbersOf(`lamp ${i}`);
  expect(vocabulary.numbersOf('Red AB-7')).toEqual(first);
});
