import { describe, expect, test } from 'vitest';
import { messageWords } from './message-words.ts';

describe('the words of a message that names may share', () => {
  test.each([
    ['a 50m hose', ['50m', 'hose']],
    ['50米的水管', ['50m', '水', '管', '水管']],
    ['tuyau de 1,5 L', ['tuyau', '1.5l']],
    ['hose under 50 yuan', ['hose']],
    ['50块以内的水管', ['水管']],
    ['a lamp, €50 at most, or $ 20', ['lamp']],
    ['moins de 30€ ou 45 euros', []],
    ['24 pieces', ['24pc', '24']],
    ['tyre 26 by 2.1', ['tire', '26', '2.1']],
    ['iPhone 13 in a size 42', ['iphon', '13', '42']],
  ])('%j', (message, words) => {
    const found = messageWords(message);
    for (const word of words) expect(found).toContain(word);
    for (const number of ['50', '1.5', '20', '30', '45', '200']) expect(found).not.toContain(number);
  });
});
