import { describe, expect, it } from 'vitest';
import { askedVariant } from './asked-variant.ts';
import { JACKET, TENT } from './fake-client.ts';

const SHOE = { ...TENT, variants: [{ id: 'shoe-42', options: { 'Shoe size': '42.0' } }, { id: 'shoe-43', options: { 'Shoe size': '43' } }] };

describe('the variant that an answer is about', () => {
  it.each([
    ['en fact Drift Jacket; size=XL; price', 'jacket-xl'],
    ['fr find cat=Jackets; colour=sand; price<200', 'jacket-xl'],
    ['en add #1; colour=SAND; qty=2', 'jacket-xl'],
    ['en find size=XL', 'jacket-xl'], // the first clause of all
    ['en fact Drift Jacket; colour=red; price', 'jacket-s'], // the other red one is sold out
  ])('is the one with its plan’s options (%s)', (plan, id) => {
    expect(askedVariant(JACKET, { plan })?.id).toBe(id);
  });

  it.each(['en fact Drift Jacket; price', 'en find cat=Jackets; size!=XL', 'en fact Drift Jacket; size=XXL', 'en fact Drift Jacket; size=M; colour=red', 'en find text=size XL', 'en find brand=XL', ''])('is none where the plan names none, or one that cannot be bought (%s)', (plan) => {
    expect(askedVariant(JACKET, { plan })).toBeUndefined();
  });

  it('is none where several fit', () => {
    const other = { ...JACKET.variants![0]!, id: 'jacket-l', options: { size: 'L', colour: 'red' } };
    expect(askedVariant({ ...JACKET, variants: [...JACKET.variants!, other] }, { plan: 'en fact Drift Jacket; colour=red' })).toBeUndefined();
  });

  it('is found by a size however it is written', () => {
    expect(askedVariant(SHOE, { plan: 'en fact Shoe; Shoe size=42; price' })?.id).toBe('shoe-42');
  });

  it('is none of a product without variants', () => {
    expect(askedVariant(TENT, { plan: 'en fact Moss Tent; size=XL' })).toBeUndefined();
  });
});
