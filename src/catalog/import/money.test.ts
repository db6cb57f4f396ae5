import { describe, expect, test } from 'vitest';
import { decimalSignOf, fromMinorUnits, readMoney, salePrices } from './money.ts';

describe('readMoney', () => {
  test.each([
    ['15.00 USD', 15, ['USD']], ['USD 15.00', 15, ['USD']], ['USD15', 15, ['USD']], ['1.234,56 €', 1234.56, ['EUR']], ['€1,234.56', 1234.56, ['EUR']], ['1 234,50 EUR', 1234.5, ['EUR']],
    ['CHF 1’299.-', 1299, ['CHF']], ['£12', 12, ['GBP']], ['12', 12, []], ['0,99', 0.99, []], ['-5.00 EUR', -5, ['EUR']], ['500 TRY', 500, ['TRY']], ['１２．５０ EUR', 12.5, ['EUR']], ['¥99', 99, ['CNY', 'JPY']],
  ])('%s is %d', (text, amount, currencies) => {
    expect(readMoney(text, undefined)).toEqual({ amount, currencies });
  });

  test.each(['', 'call us', 'from 12', '12 per month', '1.2.3,4', '10-20', '12 XYZ', 'NaN', '1'.repeat(60)])('%j is no price', (text) => {
    expect(readMoney(text, '.')).toBeUndefined();
  });

  test('three digits after a lone separator are read as the other prices tell, else grouped and told to be a guess', () => {
    expect(readMoney('1.234', ',')).toEqual({ amount: 1234, currencies: [] });
    expect(readMoney('1,234', '.')).toEqual({ amount: 1234, currencies: [] });
    expect(readMoney('1.234', '.')).toEqual({ amount: 1.234, currencies: [] });
    expect(readMoney('1.234', undefined)).toEqual({ amount: 1234, currencies: [], isGuess: true });
  });
});

test('the decimal sign is the one before one or two digits', () => {
  expect(decimalSignOf(['1.234', '12,50 €', '3,5'])).toBe(',');
  expect(decimalSignOf(['1,234', '12.50'])).toBe('.');
  expect(decimalSignOf(['1,234', '12'])).toBeUndefined();
});

test('minor units have as many digits as the currency', () => {
  expect(fromMinorUnits(1999, 'USD')).toEqual({ amount: 19.99, currencies: ['USD'] });
  expect(fromMinorUnits(1999, 'JPY')).toEqual({ amount: 1999, currencies: ['JPY'] });
  expect(fromMinorUnits(1999, 'XQX')).toBeUndefined();
});

test('the lower of regular and sale price is paid, and a higher sale price is none', () => {
  const [ten, eight] = [{ amount: 10, currencies: [] }, { amount: 8, currencies: [] }];
  expect(salePrices(ten, eight)).toEqual({ price: eight, listPrice: ten });
  expect(salePrices(eight, ten)).toEqual({ price: eight, listPrice: undefined });
  expect(salePrices(undefined, eight)).toEqual({ price: eight, listPrice: undefined });
});
