import { expect, test } from 'vitest';
import fc from 'fast-check';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import { STOP_WORDS } from '../catalog/stop-words.ts';
import { advance, start } from './grammar.ts';
import { planWords } from './plan-words.ts';

const store = CatalogStore.open(
  readCatalog({
    store: { name: 'Peak', currency: 'EUR', languages: ['en', 'zh'], policies: [] },
    products: [
      { id: '1', title: 'Two-person Lark Tent', category: ['Camping'], price: 189.5, description: 'Packs small.' },
      { id: '2', title: '不锈钢保温杯 500ml', category: ['杯子'], price: 99 },
    ],
  }).catalog,
);
const accepts = (message: string, words: string): boolean => [...words].reduce(advance, start(planWords(store, message))).accepts;

test.each(['tent', 'Lark tent', 'person', 'two-person tent', '保温杯', '不锈钢杯子', 'camping 杯'])('the catalog\'s words may be searched for: %s', (words) => {
  expect(accepts('hello', words)).toBe(true);
});

test('the message\'s words may be searched for, in any part of Chinese', () => {
  expect(accepts('do you have Goat Cheese?', 'goat cheese')).toBe(true);
  expect(accepts('有没有冲浪板卖', '冲浪板')).toBe(true);
});

test.each(['skateboard', 'tent skateboard', 'ten', '滑板', ' tent', 'tent '])('no other words may be: %j', (words) => {
  expect(accepts('do you have goat cheese?', words)).toBe(false);
});

test('a single letter is the shopper\'s to look for, not the catalog\'s', () => {
  const sized = CatalogStore.open(readCatalog({ store: { name: 'Peak', currency: 'EUR', languages: ['en'], policies: [] }, products: [{ id: '1', title: 'Tea 100 g', category: ['Tea'], price: 5 }] }).catalog);
  const takes = (message: string, words: string): boolean => [...words].reduce(advance, start(planWords(sized, message))).accepts;
  expect(takes('any goat cheese?', 'g')).toBe(false);
  expect(takes('vitamin g', 'g')).toBe(true);
});

test('every single word of a message can be copied that may be a name', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 6 }), (said) => {
      expect(said.filter((word) => !STOP_WORDS.has(word)).every((word) => accepts(said.join(' '), word))).toBe(true);
    }),
  );
});

test('no search begins with a word that names nothing', () => {
  expect(['ce', 'de thé', 'thé', 'the vert', 'sans lait', 'huile de lin'].map((words) => accepts('tout ce que vous avez de thé, the vert, huile de lin, sans lait', words))).toEqual([false, false, true, true, true, true]);
  expect(accepts('show me all', 'all')).toBe(false);
});
