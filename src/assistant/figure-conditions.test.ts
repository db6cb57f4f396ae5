import { describe, expect, test } from 'vitest';
import type { FieldInfo } from '../catalog/types.ts';
import { FigureConditions } from './figure-conditions.ts';
import { advance, choice, start } from './grammar.ts';
import { planNumbers } from './plan-numbers.ts';

const field = (name: string, unit: string, kind: FieldInfo['kind'] = 'number'): [string, FieldInfo] => [name, { name, kind, count: 9, values: [], unit }];
const FIELDS = [field('price', 'EUR'), field('rating', ''), field('weight', 'kg'), field('power', 'kW'), field('length', 'cm'), field('seats', ''), field('colour', '', 'text')];

function takes(message: string, condition: string, fields = FIELDS): boolean {
  return [...condition].reduce(advance, start(choice(...new FigureConditions(fields).of(planNumbers(message))))).accepts;
}

describe('a number with a unit', () => {
  test.each([
    ['less than 250 g', 'weight<250 g'],
    ['250克以下的', 'weight<=250 克'],
    ['250克以下的', 'weight<=250 g'],
    ['over 700 watts', 'power>700 W'],
    ['under 2 kg', 'weight<2 kg'],
    ['under 2 kg', 'weight<2'],
    ['between 20 and 30 cm', 'length>=20 cm'],
    ['6 m wide', 'length>=6 m'],
  ])('bounds what it measures: %s, %s', (message, condition) => {
    expect(takes(message, condition)).toBe(true);
  });

  test.each([
    ['less than 250 g', 'weight<250 kg'],
    ['less than 250 g', 'weight<250'],
    ['less than 250 g', 'length<250 cm'],
    ['less than 250 g', 'rating<250'],
    ['over 700 watts', 'power>700 kW'],
    ['between 20 and 30 cm', 'price>=20'],
    ['under 2 kg', 'price<2'],
  ])('bounds nothing else: %s, %s', (message, condition) => {
    expect(takes(message, condition)).toBe(false);
  });

  test('of grams are gigabytes where a memory is measured', () => {
    const fields = [...FIELDS, field('RAM', 'GB')];
    expect([takes('at least 16g', 'RAM>=16 GB', fields), takes('at least 16g', 'RAM>=16', fields), takes('at least 16 kg', 'RAM>=16', fields), takes('at least 16g', 'weight>=16 g', fields)]).toEqual([true, true, false, true]);
  });

  test('may bound a field whose unit nobody wrote, and any where none measures that', () => {
    expect(takes('250 g', 'seats=250 g')).toBe(true);
    expect(takes('250 g', 'length<250', FIELDS.filter(([name]) => name !== 'weight' && name !== 'seats'))).toBe(true);
  });

  test('of weight may bound what is filled by volume: shops mix them', () => {
    expect(takes('50 g', 'contents=50 g', [...FIELDS, field('contents', 'ml')])).toBe(true);
  });
});

test('a number alone bounds any field of numbers, money only the price, nothing a field of words', () => {
  expect(['price<50', 'weight<50 kg', 'seats=50', 'rating>=50'].every((condition) => takes('under 50', condition))).toBe(true);
  expect([takes('under 50 euros', 'price<50'), takes('under 50 euros', 'weight<50'), takes('under 50', 'colour=50')]).toEqual([true, false, false]);
  expect(new FigureConditions([field('colour', '', 'text')]).of(planNumbers('under 50'))).toEqual([]);
});
