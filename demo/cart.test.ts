import { expect, test } from 'vitest';
import type { Product } from '../src/catalog/types.ts';
import { Cart } from './cart.ts';

const mug: Product = { id: 'mug', title: 'Mug', price: 12, category: [], attributes: {}, tags: [], variants: [] };
const flask: Product = { ...mug, id: 'flask', title: 'Flask', price: 39, variants: [{ id: 'flask-1l', options: { size: '1 l' }, price: 45 }, { id: 'flask-s', options: { size: 's' } }] };

test('a variant costs its own price, or its product’s', () => {
  const cart = new Cart([mug, flask]);
  cart.add('flask-1l', 2);
  cart.add('flask-s', 1);
  cart.add('mug', 1);
  expect(cart.total).toBe(2 * 45 + 39 + 12);
  expect(cart.count).toBe(4);
});

test('a line that falls to nothing is gone, and an unknown id changes nothing', () => {
  const cart = new Cart([mug]);
  cart.add('mug', 1);
  cart.add('mug', -1);
  cart.add('lamp', 3);
  expect(cart.lines).toEqual([]);
});

test('replacing takes over the whole cart', () => {
  const cart = new Cart([mug, flask]);
  cart.add('mug', 1);
  cart.replace({ flask: 2 });
  expect(cart.quantities).toEqual({ flask: 2 });
});
