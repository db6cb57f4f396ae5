import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert, isSameMeasure, isWithin, measure, parseNumber, parseQuantity, parseRange, type Quantity } from './quantity.ts';

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

describe('parseRange', () => {
  test.each<[string, number, number, string]>([
    ['3-5 days', 3, 5, 'days'], ['18–24 cm', 18, 24, 'cm'], ['10 to 15 kg', 10, 15, 'kg'], ['3 à 5 jours', 3, 5, 'jours'], ['3～5天', 3, 5, '天'],
    ['2-4人', 2, 4, '人'], ['75-98cm', 75, 98, 'cm'], ['2700K-5500K', 2700, 5500, 'K'], ['13-15.6"', 13, 15.6, '"'], ['20-25 L', 20, 25, 'L'], ['500 g - 1 kg', 0.5, 1, 'kg'],
    ['1h30-2h', 1.5, 2, 'h'], ['-20 ~ 60 °C', -20, 60, '°C'], ['-30 to -10 °C', -30, -10, '°C'], ['1 000 – 1 500 W', 1000, 1500, 'W'], ['1,5 à 2 kg', 1.5, 2, 'kg'],
    ['de 3 à 5 jours', 3, 5, 'jours'], ['约3至5天', 3, 5, '天'], ['Ships in 3-5 days', 3, 5, 'days'], ['３－５天', 3, 5, '天'], ['5-10%', 5, 10, '%'],
    ['3-5 business days', 3, 5, 'business days'], ['Ships in 1–2 Business Days', 1, 2, 'Business Days'], ['2 to 4 working days', 2, 4, 'working days'], ['3 à 5 jours ouvrés', 3, 5, 'jours ouvrés'],
    ['expédié sous 2 à 3 jours ouvrables', 2, 3, 'jours ouvrables'], ['3-5个工作日', 3, 5, '个工作日'], ['3至5 个工作日', 3, 5, '个工作日'], ['1-2工作日', 1, 2, '工作日'], ['1 week - 10 business days', 5, 10, 'business days'],
  ])('reads %j', (text, value, to, unit) => {
    expect(parseRange(text)).toEqual({ value, to, unit });
  });

  test.each([
    '36-38', 'EU 36-38', '38-40 FR', '36-38 EUR', 'S-M', 'X-500', 'X-500 mAh', 'i5-520M', 'CON-3575-1200K', 'A4-100 g', '12-34B', 'NEMA 5-15R', 'RJ-45', 'PC2-5300', '0 - 40', '400-820-8888', '01-23 45 67 89',
    '2024-05-12', '2019-2021年', '2019–2021', '3-5月', '10-12日', '3-5 mai', '5-3 days', '3-5', '28 x 19-25 cm', '10-15 x 20 cm', '3-5-7 kg', '5 cm - 10 kg', '2-in-1', 'noir', '3 days', '', '3-5 business', '10-15 €',
  ])('leaves %j a text', (text) => {
    expect(parseRange(text)).toBeUndefined();
    if (text !== '3 days') expect(parseQuantity(text)).toBeUndefined();
  });

  test('reads both ends in whatever notation, and is no single quantity', () => {
    const joint = fc.constantFrom('-', '–', ' - ', ' — ', '~', '～', ' to ', ' à ', '至');
    fc.assert(fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }), joint, fc.constantFrom('cm', 'kg', 'jours', '天', 'W', '°C', 'business days', 'jours ouvrés', '个工作日'), fc.boolean(), (value, more, sign, unit, isTwice) => {
      const text = `${value}${isTwice ? ` ${unit}` : ''}${sign}${value + more} ${unit}`;
      expect(parseRange(text)).toEqual({ value, to: value + more, unit });
      expect(parseQuantity(text)).toBeUndefined();
    }));
  });

  test('finds none where no unit of ours stands at the end: codes, sizes, dates, numbers of phones', () => {
    const part = fc.oneof(fc.integer({ min: 0, max: 99_999 }).map(String), fc.stringMatching(/^[A-Z]{1,3}\d{0,4}$/));
    fc.assert(fc.property(fc.array(part, { minLength: 2, maxLength: 5 }), fc.constantFrom('-', '/', ' ', '–'), (parts, sign) => {
      const last = parts.at(-1) ?? '';
      fc.pre(/\d$/.test(last) || last === 'X');
      expect(parseRange(parts.join(sign))).toBeUndefined();
    }));
  });

  test('never throws, and is quick, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('1', '-', ' ', 'à', 't', 'o', '.', ','), maxLength: 60 })), (text) => void parseRange(text)));
  });
});

const isSame = (a: Quantity, b: Quantity): boolean => isSameMeasure(measure(a), measure(b));

describe('comparing what quantities measure', () => {
  test.each([
    [1, 'kg', 1000, 'g'], [1, 'lb', 453.59237, 'g'], [12, '个月', 1, 'year'], [3, '升', 3000, 'ml'], [212, '°F', 100, '℃'],
    [15.6, '"', 39.624, 'cm'], [5, 'business days', 1, 'week'], [5, 'jours ouvrés', 5, '个工作日'], [6, 'jours ouvrables', 7, 'days'], [2, 'heures', 120, '分钟'], [50, 'cl', 0.5, 'L'], [4, 'stars', 4, 'star'],
  ])('%d %s is %d %s', (a, unitA, b, unitB) => {
    expect(isSame({ value: a, unit: unitA }, { value: b, unit: unitB })).toBe(true);
  });

  test('what measures different things is never the same, nor a bare number and one with a unit', () => {
    expect(isSame({ value: 1, unit: 'kg' }, { value: 1, unit: 'cm' })).toBe(false);
    expect(isSame({ value: 1, unit: '' }, { value: 1, unit: 'cm' })).toBe(false);
    expect(isSame({ value: 1, unit: 'frobs' }, { value: 1, unit: 'gnus' })).toBe(false);
  });

  test('one lies within another as numbers do, whichever is asked first', () => {
    const quantity = fc.record({ value: fc.integer({ min: 0, max: 9 }), more: fc.integer({ min: 0, max: 4 }), unit: fc.constantFrom('g', 'kg') });
    const grams = ({ value, more, unit }: { value: number; more: number; unit: string }): [number, number] => [value * (unit === 'kg' ? 1000 : 1), (value + more) * (unit === 'kg' ? 1000 : 1)];
    fc.assert(fc.property(quantity, quantity, (a, b) => {
      const [one, other] = [a, b].map(({ value, more, unit }) => measure(more === 0 ? { value, unit } : { value, to: value + more, unit }));
      const [[lowA, highA], [lowB, highB]] = [grams(a), grams(b)];
      const expected = (lowA >= lowB && highA <= highB) || (lowB >= lowA && highB <= highA);
      expect([isWithin(one!, other!), isWithin(other!, one!)]).toEqual([expected, expected]);
      expect(isSameMeasure(one!, other!)).toBe(lowA === lowB && highA === highB);
    }));
  });
});

test('convert goes there and back', () => {
  fc.assert(fc.property(fc.integer({ min: -500, max: 500 }), (value) => {
    expect(convert({ value: convert({ value, unit: '°C' }, '°F') ?? NaN, unit: '°F' }, '°C')).toBeCloseTo(value, 6);
  }));
  expect(convert({ value: 1, unit: 'kg' }, 'cm')).toBeUndefined();
});
