import { describe, expect, test } from 'vitest';
import { availabilityTest, parseAvailability, parseBoolean, valueTest } from './condition.ts';
import type { AttributeValue, Operator } from './types.ts';

describe('equality of texts', () => {
  test.each<[AttributeValue, string, boolean]>([
    ['Black', 'black', true], ['Black/Blue', 'Black', true], ['Blackberry', 'Black', false], ['thé noir aromatisé', 'thé noir', true],
    ['The noir', 'thé noir', true], [['Red', 'Blue'], 'blue', true], ['Red, Blue; Green', 'Green', true], ['米白色', '白色', true],
    ['sans lait', 'lait', false], ['pink', 'red', false], ['M', 'M', true], ['S/M', 'M', true], ['Large', 'L', false], ['C++', 'C++', true],
  ])('%j = %j is %s', (value, wanted, holds) => {
    expect(valueTest('=', wanted, '')(value)).toBe(holds);
    expect(valueTest('!=', wanted, '')(value)).toBe(!holds);
  });
});

describe('numbers with units', () => {
  test.each<[AttributeValue, Operator, string | number, string, boolean]>([
    ['500 g', '<', '1 kg', 'g', true], ['500 g', '>', '1 kg', 'g', false], ['12 cm', '<', '1 kg', 'g', false], ['2.24 lb', '<', '1.1 kg', 'lb', true],
    ['500 g', '=', '0,5 kg', 'g', true], ['500 g', '=', 500, 'g', true], ['0.5 kg', '=', 500, 'g', true], ['15 cm', '=', '5 cm', 'cm', false],
    ['9/10', '>=', 8, '/10', true], [1000, '<', '2 kg', '', false], [1000, '<', 2000, '', true], ['3升', '>=', '2 L', 'L', true],
    [[36, 38, 42], '=', 38, '', true], ['noir', '<', 3, '', false], ['44 cm', '=', '44', '', true], [30, '<', '50 dollars', 'USD', true], [30, '<', '50 $', 'CAD', true], [30, '<', '50 €', 'USD', false],
  ])('%j %s %j (in %j) is %s', (value, op, wanted, unit, holds) => {
    expect(valueTest(op, wanted, unit)(value)).toBe(holds);
  });
});

describe('truth', () => {
  test.each<[AttributeValue, string | boolean, boolean]>([
    [true, true, true], [false, true, false], [false, 'no', true], [true, 'oui', true], ['Yes', true, true], ['非', true, true], ['无', false, true], ['Bluetooth 5.0', true, true], ['Bluetooth 5.0', false, false],
  ])('%j = %j is %s', (value, wanted, holds) => {
    expect(valueTest('=', wanted, '')(value)).toBe(holds);
  });
  test('what is absent equals nothing and differs from everything', () => {
    for (const wanted of ['x', 3, true, false]) {
      expect(valueTest('=', wanted, '')(undefined)).toBe(false);
      expect(valueTest('!=', wanted, '')(undefined)).toBe(true);
      expect(valueTest('<', wanted, '')(undefined)).toBe(false);
    }
  });
  test('words of three languages say yes and no', () => {
    expect(['yes', 'Oui', '是', 'no', 'Non', '否', 'perhaps'].map(parseBoolean)).toEqual([true, true, true, false, false, false, undefined]);
  });
});

describe('availability', () => {
  test('what is low in stock is in stock, and not the other way round', () => {
    const isInStock = availabilityTest('=', 'in_stock');
    expect([isInStock('in_stock'), isInStock('low_stock'), isInStock('out_of_stock'), isInStock(undefined)]).toEqual([true, true, false, false]);
    expect(availabilityTest('=', 'low_stock')('in_stock')).toBe(false);
    expect(availabilityTest('!=', 'in_stock')('low_stock')).toBe(false);
    expect(availabilityTest('!=', 'in_stock')(undefined)).toBe(true);
  });
  test("merchants' words for it are known", () => {
    expect(['In stock', 'https://schema.org/OutOfStock', 'en rupture', '有货', true, 'whenever'].map(parseAvailability)).toEqual(['in_stock', 'out_of_stock', 'out_of_stock', 'in_stock', 'in_stock', undefined]);
  });
});
