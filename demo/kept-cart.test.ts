import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Product } from '../src/catalog/types.ts';
import { keepCart, keptCart } from './kept-cart.ts';

const mug: Product = { id: 'mug', title: 'Mug', price: 12, category: [], attributes: {}, tags: [], variants: [] };

let stored: string | null;

beforeEach(() => {
  stored = null;
  vi.stubGlobal('sessionStorage', { getItem: () => stored, setItem: (_key: string, text: string) => (stored = text) });
});
afterEach(() => vi.unstubAllGlobals());

test('a cart is there again, without what the shop no longer has', () => {
  const cart = keptCart([mug, { ...mug, id: 'lamp' }]);
  cart.add('mug', 2);
  cart.add('lamp', 1);
  keepCart(cart);
  expect(keptCart([mug]).quantities).toEqual({ mug: 2 });
});

test.each(['nonsense', 'null', '7', '{"mug":"two"}', '{"mug":0.5}', '{"mug":-1}'])('%s in its place is an empty cart', (text) => {
  stored = text;
  expect(keptCart([mug]).quantities).toEqual({});
});

test('a browser that keeps nothing has a cart all the same', () => {
  const refuse = (): never => { throw new Error('SecurityError'); };
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
  const cart = keptCart([mug]);
  cart.add('mug', 1);
  keepCart(cart);
  expect(cart.quantities).toEqual({ mug: 1 });
});
