import { describe, expect, test } from 'vitest';
import { measure, parseNumber, parseQuantity } from './quantity.ts';

test.each([
  ["5'11\"", 71, 'in'], ['5′ 11″', 71, 'in'], ['5 ft 10 in', 70, 'in'], ["6'", 6, "'"], ['2 lb 4 oz', 36, 'oz'], ['1 h 30 min', 90, 'min'], ['8h30', 510, 'min'],
  ['1/2 inch', 0.5, 'inch'], ['1 1/2 in', 1.5, 'in'], ['1-1/2 inches', 1.5, 'inches'], ['½ cup', 0.5, 'cup'], ['1½"', 1.5, '"'], ['3/8″', 0.375, '″'],
  ['两年', 2, '年'], ['三个月', 3, '个月'], ['十二个月', 12, '个月'], ['二十天', 20, '天'], ['半斤', 0.5, '斤'],
  ['1’299 g', 1299, 'g'], ["1'234.50 CHF", 1234.5, 'CHF'],
])('%s is %d %s', (text, value, unit) => {
  expect(parseQuantity(text)).toEqual({ value, unit });
});

describe('what only looks alike measures nothing', () => {
  // Sleeves, a date, February, trousers to the ankle, a whole of one piece.
  test.each(['3/4 sleeves', '7/5 days', '二月', '三日', '九分', '一体', '5 ft 14 in', '半', '十'])('%s', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });
});

test('they compare with plain ones', () => {
  const amount = (text: string): number | undefined => {
    const quantity = parseQuantity(text);
    return quantity && measure(quantity).low;
  };
  expect(amount("5'11\"")).toBeCloseTo(amount('180.34 cm') ?? 0, 10);
  expect(amount('2 lb 4 oz')).toBeCloseTo(amount('2.25 lb') ?? 0, 10);
  expect(amount('两年')).toBe(amount('24 months'));
  expect(amount('半斤')).toBe(amount('250 g'));
});

test('an apostrophe groups thousands and nothing else', () => {
  expect(parseNumber("12'000")).toBe(12_000);
  expect(parseQuantity("5'11 m")).toBeUndefined();
});
