import { describe, expect, test } from 'vitest';
import { Columns } from './columns.ts';
import { parseAvailability, parseBoolean } from './condition.ts';
import { compileFilter } from './filter.ts';
import { readCatalog } from './read.ts';
import { buildSchema } from './schema.ts';
import type { AttributeValue, Filter, Operator, Scalar } from './types.ts';

/** Does the filter hold for the one product of a catalog? `unit`: what bare numbers are in. */
function holds(filter: Filter, product: object, unit = ''): boolean {
  const { catalog } = readCatalog({ store: { currency: 'EUR' }, products: [{ id: '1', title: 'P', ...product }] });
  const { ids, verdicts } = compileFilter(filter, { schema: buildSchema(catalog), columns: new Columns(catalog.products, () => unit), fieldNamed: (name) => name, unitOf: () => unit });
  return verdicts[ids[0] ?? 0] === 1;
}

/** The same of one attribute's value. */
const valueHolds = (value: AttributeValue | undefined, op: Operator, wanted: Scalar, unit = ''): boolean => holds({ field: 'x', op, value: wanted }, { attributes: value === undefined ? {} : { x: value } }, unit);

describe('equality of texts', () => {
  test.each<[AttributeValue, string, boolean]>([
    ['Black', 'black', true], ['Black/Blue', 'Black', true], ['Blackberry', 'Black', false], ['thé noir aromatisé', 'thé noir', true],
    ['The noir', 'thé noir', true], [['Red', 'Blue'], 'blue', true], ['Red, Blue; Green', 'Green', true], ['米白色', '白色', true],
    ['sans lait', 'lait', false], ['pink', 'red', false], ['M', 'M', true], ['S/M', 'M', true], ['Large', 'L', false], ['C++', 'C++', true],
  ])('%j = %j is %s', (value, wanted, expected) => {
    expect(valueHolds(value, '=', wanted)).toBe(expected);
    expect(valueHolds(value, '!=', wanted)).toBe(!expected);
  });
});

describe('numbers with units', () => {
  test.each<[AttributeValue, Operator, string | number, string, boolean]>([
    ['500 g', '<', '1 kg', 'g', true], ['500 g', '>', '1 kg', 'g', false], ['12 cm', '<', '1 kg', 'g', false], ['2.24 lb', '<', '1.1 kg', 'lb', true],
    ['500 g', '=', '0,5 kg', 'g', true], ['500 g', '=', 500, 'g', true], ['0.5 kg', '=', 500, 'g', true], ['15 cm', '=', '5 cm', 'cm', false],
    ['9/10', '>=', 8, '/10', true], [1000, '<', '2 kg', '', false], [1000, '<', 2000, '', true], ['3升', '>=', '2 L', 'L', true],
    [[36, 38, 42], '=', 38, '', true], ['noir', '<', 3, '', false], ['44 cm', '=', '44', '', true], [30, '<', '50 dollars', 'USD', true], [30, '<', '50 $', 'CAD', true], [30, '<', '50 €', 'USD', false],
  ])('%j %s %j (in %j) is %s', (value, op, wanted, unit, expected) => {
    expect(valueHolds(value, op, wanted, unit)).toBe(expected);
  });
});

describe('truth', () => {
  test.each<[AttributeValue, string | boolean, boolean]>([
    [true, true, true], [false, true, false], [false, 'no', true], [true, 'oui', true], ['Yes', true, true], ['非', true, true], ['无', false, true], ['Bluetooth 5.0', true, true], ['Bluetooth 5.0', false, false],
  ])('%j = %j is %s', (value, wanted, expected) => {
    expect(valueHolds(value, '=', wanted)).toBe(expected);
  });
  test('what is absent equals nothing and differs from everything', () => {
    for (const wanted of ['x', 3, true, false]) {
      expect(valueHolds(undefined, '=', wanted)).toBe(false);
      expect(valueHolds(undefined, '!=', wanted)).toBe(true);
      expect(valueHolds(undefined, '<', wanted)).toBe(false);
    }
  });
  test('words of three languages say yes and no', () => {
    expect(['yes', 'Oui', '是', 'no', 'Non', '否', 'perhaps'].map(parseBoolean)).toEqual([true, true, true, false, false, false, undefined]);
  });
});

describe('availability', () => {
  const isAvailable = (own: string | undefined, op: Operator, value: string): boolean => holds({ field: 'availability', op, value }, own === undefined ? {} : { availability: own });

  test('what is low in stock is in stock, and not the other way round', () => {
    expect(['in_stock', 'low_stock', 'out_of_stock', undefined].map((own) => isAvailable(own, '=', 'in_stock'))).toEqual([true, true, false, false]);
    expect(isAvailable('in_stock', '=', 'low_stock')).toBe(false);
    expect(isAvailable('low_stock', '!=', 'in_stock')).toBe(false);
    expect(isAvailable(undefined, '!=', 'in_stock')).toBe(true);
    expect(isAvailable('in_stock', '>=', 'in_stock')).toBe(false);
  });
  test("merchants' words for it are known", () => {
    expect(['In stock', 'https://schema.org/OutOfStock', 'en rupture', '有货', true, 'whenever'].map(parseAvailability)).toEqual(['in_stock', 'out_of_stock', 'out_of_stock', 'in_stock', 'in_stock', undefined]);
  });
});

describe('the other operators', () => {
  test.each<[AttributeValue | undefined, string, string, boolean]>([
    ['500 g', '0.4 kg', '1 kg', true], ['500 g', '1 kg', '400 g', true], ['500 g', '500 g', '600 g', true], ['500 g', '1 m', '2 m', false], ['500 g', '1 g', '2 m', false], [['300 g', '2 kg'], '1 kg', '3 kg', true], [undefined, '0', '1', false],
  ])('%j between %j and %j is %s', (value, from, to, expected) => {
    expect(holds({ field: 'x', op: 'between', from, to }, { attributes: value === undefined ? {} : { x: value } })).toBe(expected);
  });

  test.each<[AttributeValue | undefined, Scalar[], boolean]>([['Black/Blue', ['red', 'blue'], true], ['pink', ['red', 'blue'], false], ['pink', [], false], [undefined, ['red'], false], [4, ['4', 5], true]])('%j in %j is %s', (value, values, expected) => {
    expect(holds({ field: 'x', op: 'in', values }, { attributes: value === undefined ? {} : { x: value } })).toBe(expected);
  });

  test.each<[AttributeValue | undefined, boolean]>([['Bluetooth 5', true], [true, true], [3, true], [['no', 'USB'], true], [false, false], ['Non', false], ['无', false], [0, false], [['none'], false], [undefined, false]])('%j is there: %s', (value, expected) => {
    const product = { attributes: value === undefined ? {} : { x: value } };
    expect(holds({ field: 'x', op: 'has' }, product)).toBe(expected);
    expect(holds({ field: 'x', op: 'has-not' }, product)).toBe(!expected);
  });

  test('a price of 0 is a price, and a sale is a field', () => {
    expect(holds({ field: 'price', op: 'has' }, { price: 0 })).toBe(true);
    expect(holds({ field: 'onSale', op: 'has' }, { price: 8, listPrice: 10 })).toBe(true);
    expect(holds({ field: 'onSale', op: '=', value: true }, { price: 8 })).toBe(false);
    expect(holds({ field: 'discount', op: '>=', value: '20%' }, { price: 8, listPrice: 10 }, '%')).toBe(true);
    expect(holds({ field: 'listPrice', op: 'between', from: 9, to: 10 }, { price: 8, listPrice: 10 }, 'EUR')).toBe(true);
  });

  test('categories are one of several, or none', () => {
    const product = { category: ['Camping', 'Tents'] };
    expect(holds({ field: 'category', op: 'in', values: ['Boats', 'Camping'] }, product)).toBe(true);
    expect(holds({ field: 'category', op: 'has' }, {})).toBe(false);
    expect(holds({ field: 'category', op: 'has-not' }, product)).toBe(false);
    expect(holds({ field: 'category', op: '<', value: 'Camping' }, product)).toBe(false);
  });
});
