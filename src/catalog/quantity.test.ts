import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMeasures, convert, measure, parseNumber, parseQuantity, type Quantity } from './quantity.ts';

describe('parseQuantity', () => {
  test.each([
    ['2.24 lb', 2.24, 'lb'], ['1,5 kg', 1.5, 'kg'], ['15.6"', 15.6, '"'], ['500 ml', 500, 'ml'], ['46 cm', 46, 'cm'],
    ['1.234,56 €', 1234.56, '€'], ['$1,299.99', 1299.99, '$'], ['3升', 3, '升'], ['续航45分钟', 45, '分钟'], ['70 %', 70, '%'],
    ['92\u00a0%', 92, '%'], ['22000Pa', 22000, 'Pa'], ['9/10', 9, '/10'], ['1h30', 90, 'min'], ['1小时30分钟', 90, 'min'],
    ['-20 °C', -20, '°C'], ['.5 kg', 0.5, 'kg'], ['５００ml', 500, 'ml'], ['35㎡', 35, '㎡'], ['110000转/分', 110000, '转/分'],
    ['up to 12 h', 12, 'h'], ['20 sachets', 20, 'sachets'], ['5 fl oz', 5, 'fl oz'], ['42', 42, ''], ['1 234,5 g', 1234.5, 'g'],
  ])('reads %j', (text, value, unit) => {
    expect(parseQuantity(text)).toEqual({ value, unit });
  });

  test.each(['2 à 3 min', '1-2人', '28 x 19 x 7 cm', '3节7号电池', 'Windows 10', 'i7-10750H', 'Galaxy S20', '0 - 40', '100 % arabica', 'noir', '', '1.2.3', '3 year warranty'])('leaves %j a text', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseQuantity(text)));
  });
});

describe('parseNumber', () => {
  test('reads back a number in English and in French notation', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const decimals = String(cents).padStart(2, '0');
      const value = Number(`${whole}.${decimals}`);
      expect(parseNumber(`${whole.toLocaleString('en')}.${decimals}`)).toBe(value);
      expect(parseNumber(`${whole.toLocaleString('fr')},${decimals}`)).toBe(value);
      expect(parseNumber(`${whole.toLocaleString('de')},${decimals}`)).toBe(value);
    }));
  });
});

const compareQuantities = (a: Quantity, b: Quantity): number | undefined => compareMeasures(measure(a), measure(b));

describe('comparing what quantities measure', () => {
  test.each([
    [1, 'kg', 1000, 'g'], [1, 'lb', 453.59237, 'g'], [12, '个月', 1, 'year'], [3, '升', 3000, 'ml'], [212, '°F', 100, '℃'],
    [15.6, '"', 39.624, 'cm'], [2, 'heures', 120, '分钟'], [50, 'cl', 0.5, 'L'], [4, 'stars', 4, 'star'],
  ])('%d %s is %d %s', (a, unitA, b, unitB) => {
    expect(compareQuantities({ value: a, unit: unitA }, { value: b, unit: unitB })).toBe(0);
  });

  test('does not compare what measures different things, nor a bare number with a unit', () => {
    expect(compareQuantities({ value: 1, unit: 'kg' }, { value: 1, unit: 'cm' })).toBeUndefined();
    expect(compareQuantities({ value: 1, unit: '' }, { value: 1, unit: 'cm' })).toBeUndefined();
    expect(compareQuantities({ value: 1, unit: 'frobs' }, { value: 1, unit: 'gnus' })).toBeUndefined();
  });

  test('is the other way round when the sides are swapped', () => {
    const quantity = fc.record({ value: fc.integer({ min: -1000, max: 1000 }), unit: fc.constantFrom('g', 'kg', 'lb', 'oz', '斤') });
    fc.assert(fc.property(quantity, quantity, (a, b) => {
      expect(Math.sign(compareQuantities(a, b) ?? NaN)).toBe(0 - Math.sign(compareQuantities(b, a) ?? NaN));
    }));
  });
});

test('convert goes there and back', () => {
  fc.assert(fc.property(fc.integer({ min: -500, max: 500 }), (value) => {
    expect(convert({ value: convert({ value, unit: '°C' }, '°F') ?? NaN, unit: '°F' }, '°C')).toBeCloseTo(value, 6);
  }));
  expect(convert({ value: 1, unit: 'kg' }, 'cm')).toBeUndefined();
});
