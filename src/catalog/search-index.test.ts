import { describe, expect, test } from 'vitest';
import { readCatalog } from './read.ts';
import { SearchIndex } from './search-index.ts';

function indexOf(rows: readonly object[], languages = ['en']): SearchIndex {
  return new SearchIndex(readCatalog({ store: { name: 'S', currency: 'EUR', languages }, products: rows.map((row, i) => ({ id: String(i), title: `Product ${i}`, ...row })) }).catalog);
}

const found = (index: SearchIndex, text: string): string[] => index.search(text, 10).map((h) => h.product.id);

describe('ranking', () => {
  /**
   * Two titles of two words, one of three; "lamp" is in two of three products.
   *   idf = ln(1 + (3 − 2 + 0.5) / (2 + 0.5)) = ln 1.6 = 0.4700
   *   lengths 2, 2, 3, mean 7/3; for "Desk lamp": tf = 1, b = 0.7, k = 1.2, d = 0.5:
   *   norm = 1.2 × (1 − 0.7 + 0.7 × 2 / (7/3)) = 1.2 × 0.9 = 1.08
   *   score = 4 (title) × 0.4700 × (0.5 + 1 × 2.2 / (1 + 1.08)) = 4 × 0.4700 × 1.5577 = 2.9286
   */
  test('is BM25 as computed by hand', () => {
    const index = indexOf([{ title: 'Desk lamp' }, { title: 'Oak chair' }, { title: 'Garden lamp solar' }]);
    const [first, second] = index.search('lamp', 5);
    expect(first?.product.id).toBe('0');
    expect(first?.score).toBeCloseTo(2.9286, 3);
    // A title of three words: norm = 1.2 × (0.3 + 0.7 × 9 / 7) = 1.44, so 4 × 0.4700 × (0.5 + 2.2 / 2.44) = 2.6352
    expect(second?.score).toBeCloseTo(2.6352, 3);
  });

  test('an exact title or SKU comes first', () => {
    const index = indexOf([{ title: 'Trail Shoe Trail Shoe', description: 'trail shoe' }, { title: 'Trail shoe' }, { title: 'Sock', sku: 'HL-U509' }]);
    expect(found(index, 'trail shoe')[0]).toBe('1');
    expect(found(index, 'how much is hl-u509?')).toEqual(['2']);
  });

  test('a thing comes before what is made for it', () => {
    expect(found(indexOf([{ title: 'Notebook sleeve' }, { title: 'Aurora 530 notebook computer with screen' }]), 'notebook')).toEqual(['1', '0']);
  });
});

describe('matching', () => {
  const index = indexOf([{ title: 'Wi-Fi Router', attributes: { range: '30 m', bluetooth: true } }, { title: 'Thé noir – vrac 250 g' }, { title: '无线吸尘器 1.2L' }, { title: 'Snowboard' }], ['fr', 'zh']);

  test.each([
    ['wifi', ['0']], ['wi fi', ['0']], ['WI-FI', ['0']], ['bluetooth', ['0']], ['thés noirs', ['1']], ['250g', ['1']], ['吸尘器', ['2']], ['1.2升', ['2']], ['snowbaord', ['3']], ['snowboar', ['3']],
    ['do you have', []], ['', []], ['zebra', []], ['constructor', []], ['__proto__', []],
  ])('%j finds %j', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });

  test('tells where each word is met', () => {
    const matches = indexOf([{ title: 'Red tent' }, { title: 'Mat', description: 'For your tent.' }]).match('red tent');
    expect([0, 1].map((place) => [matches.met(place, 0), matches.met(place, 1)])).toEqual([[2, 2], [0, 1]]);
  });
});
