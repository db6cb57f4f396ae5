import { expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import { descriptionFailure, parseDescription, printDescription } from './describe-check.ts';
import { buildDescribePrompt } from './describe-prompt.ts';

const store = CatalogStore.open(readCatalog({
  store: { name: 'Peak', currency: 'EUR', languages: ['en'] },
  products: [
    { id: '1', title: 'Lark Tent', price: 189.5, brand: 'Norvik', category: ['Camping', 'Tents'], attributes: { weight: '2.4 kg', colour: 'green', waterproof: true, foldable: false } },
    { id: '2', title: 'Drift Tent', price: 120, brand: 'Solmar', category: ['Camping', 'Tents'], attributes: { weight: '3 kg', colour: 'orange', waterproof: false } },
  ],
}).catalog);
const tent = store.product('1')!;
const filler = 'Take your time to read these lines and to compare them with what you need for the trip that you have in mind, since a good choice begins with the plain facts and not with big words.';
const failureOf = (sentence: string): string | undefined => descriptionFailure(`Norvik Lark Tent | ${sentence} ${filler}`, tent, 'en', store);

test('The prompt holds the language, the title and every value of the product, and no price', () => {
  expect(buildDescribePrompt(tent, 'fr')).toBe('describe fr\nproduct: Lark Tent\ncategory: Tents\nbrand: Norvik\nweight: 2.4 kg\ncolour: green\nwaterproof: yes\nfoldable: no\ntext:\n');
});

test('A description of the product\'s own values may be shown', () => {
  expect(failureOf('The Lark Tent by Norvik comes in green, weighs 2.4 kg and is waterproof.')).toBeUndefined();
});

test('A number, a brand or a colour that the product does not hold is refused', () => {
  expect(failureOf('The Lark Tent weighs 2.1 kg.')).toBe('number');
  expect(failureOf('The Lark Tent is made by Solmar.')).toBe('name');
  expect(failureOf('The Lark Tent comes in orange.')).toBe('value');
});

test('A yes that is denied and a no that is affirmed are refused', () => {
  expect(failureOf('The Lark Tent is not waterproof.')).toBe('denial');
  expect(failureOf('The Lark Tent is foldable.')).toBe('denial');
  expect(failureOf('The Lark Tent is not foldable.')).toBeUndefined();
});

test('Too short a text, another language and a line without a title are refused', () => {
  expect(descriptionFailure('Lark Tent | It is green.', tent, 'en', store)).toBe('length');
  expect(descriptionFailure(`Lark Tent | ${filler} ${filler} ${filler}`, tent, 'zh', store)).toBe('length');
  expect(descriptionFailure(filler, tent, 'en', store)).toBe('form');
});

test('A printed description is read back as it was', () => {
  expect(parseDescription(printDescription({ title: 'Lark Tent', text: 'It is green.' }))).toEqual({ title: 'Lark Tent', text: 'It is green.' });
});
