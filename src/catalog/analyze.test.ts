import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeQuery, containsWords, fold, indexWords, plainWords, stem } from './analyze.ts';

const words = (text: string, keepThe = false): string[] => analyzeQuery(text, keepThe).units.map((u) => u.word);

test('folding drops case, accents, ligatures and width', () => {
  expect(fold('Œuf À la Coque ＡＢ ß')).toBe('oeuf a la coque ab ss');
});

describe('stem', () => {
  test.each([
    ['batteries', 'battery'], ['batteries', 'batterie'], ['boxes', 'box'], ['watches', 'watch'], ['noires', 'noir'], ['chevaux', 'cheval'],
    ['bateaux', 'bateau'], ['women', 'woman'], ['glasses', 'glass'], ['lenses', 'lens'], ['bijoux', 'bijou'], ['knives', 'knife'], ['tentes', 'tent'],
  ])('%s and %s are one word', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test.each([['care', 'car'], ['glass', 'glas'], ['bass', 'base'], ['pine', 'pin']])('%s and %s are two', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  test('a stem is its own stem', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      expect(stem(stem(word))).toBe(stem(word));
    }));
  });
});

describe('query words', () => {
  test('grammar words and elisions go, the rest stays in order', () => {
    expect(words("do you have any black hiking boots for women?")).toEqual(['black', 'hiking', 'boot', 'woman']);
    expect(words("je cherche de l'huile d'olive")).toEqual(['huil', 'oliv']);
    expect(words('你们有没有无线吸尘器？')).toEqual(['无线', '吸尘器']);
  });

  test('thé is tea; "the" is tea only in a French store and a text that is not English', () => {
    expect(words('thé noir')).toEqual(['the', 'noir']);
    expect(words('the noir')).toEqual(['noir']);
    expect(words('the noir', true)).toEqual(['the', 'noir']);
    expect(words('what is the price', true)).toEqual([]);
  });

  test('a size is one word in any notation and language', () => {
    for (const text of ['1.5 L', '1,5 litres', '1.5升', '1.5l']) expect(words(text)).toEqual(['1.5l']);
  });

  test('a Chinese word of one character goes with the one before it', () => {
    expect(analyzeQuery('洗衣机').units).toEqual([{ word: '洗衣机', parts: ['洗衣', '机'] }]);
  });
});

test('what a query asks for is among the words that the same text is indexed by', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('Wi-Fi', 'thés noirs', '无线吸尘器', '1.5 L', "l'huile", 'HL-U509', 'boxes', '台灯', '15.6"', 'Größe'), { maxLength: 5 }), (pieces) => {
    const indexed = new Set(indexWords(pieces.join(' ')));
    for (const { word, parts } of analyzeQuery(pieces.join(' ')).units) expect(indexed.has(word) || (parts.length > 0 && parts.every((p) => indexed.has(p)))).toBe(true);
  }));
});

describe('containsWords', () => {
  const contains = (a: string, b: string): boolean => containsWords(plainWords(a), plainWords(b));
  test('finds whole words in order, not parts of words', () => {
    expect(contains('Thé noir aromatisé', 'thé noir')).toBe(true);
    expect(contains('Blackberry', 'black')).toBe(false);
    expect(contains('noir thé', 'thé noir')).toBe(false);
    expect(contains('304不锈钢', '不锈钢')).toBe(true);
  });
  test('what is negated is not there', () => {
    expect(contains('sans lait', 'lait')).toBe(false);
    expect(contains('sans lait, avec lait de coco', 'lait')).toBe(true);
    expect(contains('无糖', '糖')).toBe(false);
  });
});

test('text of ASCII alone, which takes the short way, gives the words of the long way', () => {
  const piece = fc.oneof(fc.constantFrom('1.2 L', '1,5kg', '15.6"', "men's", 'wi-fi', 'R&D', "l'huile", '12 in', '3d', '1,234 W', 'HL-U509', '9.5.1', 'a', "'", '-', '&'), fc.string({ maxLength: 6 }));
  fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom(' ', ', ', '\n'), (pieces, separator) => {
    const text = pieces.join(separator).replace(/[^\u0000-\u007f]/g, '');
    // One Chinese character sends the whole text the long way.
    expect([...indexWords(text), '帐']).toEqual(indexWords(`${text}\n帐`));
    expect([...plainWords(text), '帐']).toEqual(plainWords(`${text}\n帐`));
  }), { numRuns: 500 });
});
