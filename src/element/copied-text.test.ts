import { expect, it } from 'vitest';
import { copiedText } from './copied-text.ts';

it('has the sentences, then a line for each product; no script goes into the clipboard as an address', () => {
  const products = [
    { id: 'a', title: 'Moss Tent', currency: 'EUR', price: 149, url: '/p/a' },
    { id: 'b', title: 'Ember Stove', currency: 'EUR', url: 'javascript:alert(1)' },
  ];
  expect(copiedText(['Two.', ' Both are green.'], products, { lang: 'en', base: 'https://shop.example/x' })).toBe('Two. Both are green.\n- Moss Tent €149.00 https://shop.example/p/a\n- Ember Stove');
});
