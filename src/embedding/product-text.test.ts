import { describe, expect, test } from 'vitest';
import { productText, textHash, type DescribedProduct } from './product-text.ts';

const tea: DescribedProduct = {
  id: 'tea-1',
  title: 'Green tea',
  brand: 'Larkmoor',
  category: ['Food', 'Teas'],
  tags: ['organic'],
  attributes: { 'net weight': '100 g', 'caffeine': true, 'flavoured': false, 'origin': ['China', 'Japan'], 'steeping': 3, 'type': 'leaf tea' },
  description: { fr: 'Un thé\n\nvert.', en: 'A green tea.' },
};

describe('productText', () => {
  test('says what the thing is, then what it is like', () => {
    expect(productText(tea)).toBe('Green tea. Larkmoor. Food > Teas. organic. Un thé vert.. type: leaf tea; caffeine; origin: China, Japan');
  });

  test('does not repeat a brand that the title has', () => {
    expect(productText({ ...tea, title: 'LARKMOOR tea' })).toMatch(/^LARKMOOR tea\. Food/);
  });

  test('cuts long parts where an attribute or a word ends', () => {
    const attributes = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`name ${i}`, 'value']));
    const text = productText({ ...tea, attributes, description: 'word '.repeat(200) });
    expect(text.length).toBeLessThan(700);
    expect(text).toMatch(/word\. name 0: value;/);
    expect(text).toMatch(/name \d+: value$/);
  });

  test('a title alone is enough', () => {
    expect(productText({ id: '1', title: '电压力锅', category: [], attributes: {}, tags: [] })).toBe('电压力锅');
  });
});

test('the hash tells texts apart and stays the same', () => {
  expect(textHash('a')).toBe(0xe40c292c);
  expect(textHash('green tea')).not.toBe(textHash('green teas'));
});
