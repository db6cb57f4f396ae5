import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cartChanges, itemCount, withChange, withinCap } from './cart-changes.ts';

const cart = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 9 }), { noNullPrototype: true });

it('tells what was added, removed and set', () => {
  expect(cartChanges({ tent: 1, stove: 2 }, { tent: 3, rope: 1 })).toEqual([{ id: 'tent', quantity: 2 }, { id: 'stove', quantity: -2 }, { id: 'rope', quantity: 1 }]);
});

it('turns one cart into the other by its changes', () => {
  fc.assert(fc.property(cart, cart, (before, after) => {
    expect(cartChanges(before, after).reduce(withChange, before)).toEqual(after);
  }));
});

it('drops a line that falls to nothing or below', () => {
  expect(withChange({ tent: 1 }, { id: 'tent', quantity: -1 })).toEqual({});
  expect(withChange({}, { id: 'tent', quantity: -1 })).toEqual({});
});

it('counts items, not lines', () => {
  expect(itemCount({ tent: 1, stove: 2 })).toBe(3);
});

it('keeps every line within the cap, and what is taken out as it is', () => {
  fc.assert(fc.property(cart, cart, fc.integer({ min: 1, max: 9 }), (before, after, most) => {
    const capped = withinCap(before, cartChanges(before, after), most).reduce(withChange, before);
    for (const id of ['a', 'b', 'c']) {
      const [was, wanted] = [before[id] ?? 0, after[id] ?? 0];
      expect(capped[id] ?? 0).toBe(wanted <= was ? wanted : Math.max(was, Math.min(wanted, most)));
    }
  }));
});
