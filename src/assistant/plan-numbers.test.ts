import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitNamed } from '../catalog/units.ts';
import { advance, start } from './grammar.ts';
import type { Plan } from './plan.ts';
import { hanNumber, planNumbers, quantities, type NumberUse, type SaidNumbers } from './plan-numbers.ts';

const LAST: Plan = { lang: 'en', verb: 'find', clauses: { where: [{ field: 'price', op: '<', value: 250 }, { field: 'weight', op: '<', value: '1.5 kg' }] } };
const readings = (message: string, number: string, last?: Plan): SaidNumbers[] => planNumbers(message, last).filter(({ numbers }) => [...number].reduce(advance, start(numbers)).accepts);
const takes = (message: string, number: string, last?: Plan): boolean => readings(message, number, last).length > 0;
const takesAs = (use: NumberUse, message: string, number: string): boolean => readings(message, number).some((said) => (said.use ?? use) === use);

describe('a plan’s number', () => {
  test.each([
    ['watches over 10000', '10000'],
    ['moins de 1 500 euros', '1500'],
    ['under 1,500', '1500'],
    ['un sac de 1,5 kg', '1.5'],
    ['entre 10,50 et 20', '10.5'],
    ['moins de 1.499,90 €', '1499.9'],
    ['a laptop under 2k', '2000'],
    ['手机 1.5万以内', '15000'],
    ['3w以内的相机', '30000'],
    ['a charger of 60 W or more', '60'],
    ['三百以内的6L空气炸锅', '300'],
    ['三百以内的6L空气炸锅', '6'],
    ['预算１００元', '100'],
    ['来双5.0满分好评的', '5.0'],
    ['holds a litre or more', '1'],
    ['moins d\'un kilo', '1'],
    ['a sleeping bag for -7', '-7'],
    ['零下20度也能用', '-20'],
    ['jusqu\'à moins 5 °C', '-5'],
  ])('is copied: %s, %s', (message, number) => {
    expect(takes(message, number)).toBe(true);
  });

  test.each([
    ['watches over 10000', '1000'],
    ['entre 3-7 ans', '-7'],
    ['moins de 7 kg', '-7'],
    ['a tent or two', '1'],
    ['a pound', '1'],
    ['watches over 10000', '100000'],
    ['2 bottles under 15 euros', '25'],
    ['三百以内的6L空气炸锅', '200'],
  ])('is no other one: %s, %s', (message, number) => {
    expect(takes(message, number)).toBe(false);
  });

  test('may be one of the plan before', () => {
    expect(takes('with 4 doors', '250', LAST)).toBe(true);
    expect(takes('with 4 doors', '1.5', LAST)).toBe(true);
    expect(takes('with 4 doors', '250')).toBe(false);
  });

  test.each([
    ['moins de 200 yuans', '200', 'price'],
    ['under $1,500 please', '1500', 'price'],
    ['100块以内的', '100', 'price'],
    ['我家草坪差不多500平米', '500', 'other'],
    ['my son is 13 kg now', '13', 'other'],
    ['6L的空气炸锅', '6', 'other'],
  ] as const)('with money is a price, with another unit none: %s, %s', (message, number, use) => {
    expect(takesAs(use, message, number)).toBe(true);
    expect(takesAs(use === 'price' ? 'other' : 'price', message, number)).toBe(false);
  });

  test.each([
    ['a rucksack between 15 and 25 litres', '15', 'ml'],
    ['un sac de 15 à 25 L', '15', 'ml'],
    ['功率超过700瓦的', '700', 'w'],
    ['三公斤以内的', '3', 'mg'],
    ['a charger of 60 W', '60', 'w'],
  ])('measures what its unit does: %s, %s', (message, number, smallest) => {
    expect(readings(message, number)[0]?.unit?.dimension).toBe(unitNamed(smallest)?.dimension);
  });

  test.each([['rated over 4.3 and 15 L', '4.3'], ['under 100 and 2 kg', '100'], ['评分4.5分以上', '4.5'], ['une boîte de 12 pièces', '12'], ['3w以内的相机', '30000']])('measures nothing that is known: %s, %s', (message, number) => {
    expect(readings(message, number).map(({ unit }) => unit)).toEqual([undefined]);
  });

  test.each([['between $20 and 30', '30'], ['entre 20 et 30 €', '20']])('is money where the range is: %s, %s', (message, number) => {
    expect([takesAs('price', message, number), takesAs('other', message, number)]).toEqual([true, false]);
  });

  test.each([['under 50 in blue', '50'], ['less than 200 pounds', '200'], ['moins de 80', '80']])('is either where its unit may be another word: %s', (message, number) => {
    expect(takesAs('price', message, number) && takesAs('other', message, number)).toBe(true);
  });

  test('is none where there is none to copy', () => {
    expect(planNumbers('la tablette la plus riche en cacao')).toEqual([]);
    expect(takes('and in green?', '250', LAST)).toBe(true);
  });

  test.each([['under fifty euros, 2 litres', '50'], ['moins de cent vingt euros', '120'], ['pour deux personnes', '2'], ['neuf cents grammes', '900']])('may be spelled in words: %s, %s', (message, number) => {
    expect([takes(message, number), takes(message, '137')]).toEqual([true, false]);
  });

  test.each(['half a litre', 'un kilo et demi'])('is any where words may spell one that is not whole: %s', (message) => {
    expect(takes(message, '137')).toBe(true);
  });

  test('is there whatever amount is written, in either notation', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_900 }), fc.constantFrom('en-US', 'fr-FR', 'de-DE', 'zh-CN'), (hundredths, locale) => {
      const amount = hundredths / 100;
      const written = amount.toLocaleString(locale, { maximumFractionDigits: 2 });
      expect(takes(`under ${written} please`, String(amount))).toBe(true);
    }));
  });
});

test.each([['三百', 300], ['两千五百', 2500], ['一万二', 12_000], ['三百五', 350], ['十五', 15], ['二十', 20], ['一千零五', 1005], ['两万', 20_000], ['半', 0.5]])('%s is %d', (word, value) => {
  expect(hanNumber(word)).toBe(value);
});

describe('how many go into the cart', () => {
  const many = (message: string, number: string, before?: number): boolean => [...number].reduce(advance, start(quantities(message, before))).accepts;

  test.each([
    ['3 of those', '3'], ['x5 please', '5'], ['4x', '4'], ['来3包', '3'], ['两支', '2'], ['500 ml bottle, one', '1'], ['non, 3 svp', '3'], ['deux de plus', '2'], ['j’en prends troois', '3'], ['two of the lights', '2'], ['une douzaine', '12'], ['a pair', '2'],
  ])('is told: %s, %s', (message, number) => {
    expect(many(message, number)).toBe(true);
  });

  test.each([['cube 3x3', '3'], ['the 500 ml bottle, 2 of it', '500'], ['le 1,5 L, 4 fois', '5'], ['3 of the AB-12', '12'], ['two of the lights', '4']])('is no size and no code: %s, %s', (message, number) => {
    expect(many(message, number, 3)).toBe(false);
  });

  test('are no sums of money', () => {
    expect([many('the 59 € one, 2 please', '59'), many('换成59块那个', '59'), many('3块香皂', '3'), many('the 59 € one, 2 please', '2')]).toEqual([false, false, true, true]);
  });

  test('is no size that variants come in', () => {
    const asked = (message: string, number: string): boolean => [...number].reduce(advance, start(quantities(message, undefined, new Set(['39', '41'])))).accepts;
    expect([asked('one pair in 41', '41'), asked('黄色那双，39码', '39'), asked('40 pairs in 41', '40')]).toEqual([false, false, true]);
  });

  test('is not what was said of the product before', () => {
    expect([many('and one table tennis bat', '3', 3), many('and one table tennis bat', '1', 3)]).toEqual([false, true]);
  });
});
