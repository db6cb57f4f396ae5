import { describe, expect, it } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { Lang } from '../catalog/types.ts';
import { descriptionFailure, parseDescription, printDescription, proveDescription } from './describe-check.ts';
import { buildDescribePrompt } from './describe-prompt.ts';

const store = CatalogStore.open(readCatalog({
  store: { name: 'Peak', currency: 'EUR', languages: ['en'] },
  products: [
    { id: '1', title: 'Lark Tent', price: 189.5, brand: 'Norvik', category: ['Camping', 'Tents'], attributes: { weight: '2.4 kg', length: '3 m', colour: 'green', waterproof: true, foldable: false } },
    { id: '2', title: 'Drift Tent', price: 120, brand: 'Solmar', category: ['Camping', 'Tents'], attributes: { weight: '3 kg', colour: 'rust', packed_size: '40 cm', waterproof: false, breathable: true } },
    { id: '3', title: '云雀帐篷', brand: '山岚', category: ['帐篷'], attributes: { 颜色: '绿色', 重量: '2.4千克', 防水: true, 可折叠: '否' } },
    { id: '5', title: 'Swift Tent', brand: 'Norvik', attributes: { 颜色: '绿色', 重量: '2.4千克' } },
    { id: '4', title: '风帐篷', attributes: { 颜色: '红色', 透气: true } },
  ],
}).catalog);
const FILLER: Readonly<Record<Lang, string>> = {
  en: 'This one is green and 3 m long. Take your time to read these lines and to compare them with what you need for the trip that you have in mind, since a good choice begins with the plain facts and your own list of wishes.',
  fr: 'Comptez 3 m, et green. Prenez le temps de lire ces lignes et de les comparer avec ce qu\'il vous faut pour la sortie que vous avez en tête, puisque le bon choix commence par les faits et par votre liste.',
  zh: '这款是绿色的，2.4千克。把这些和您的需要对照一下，慢慢挑。下单前不妨再看一遍，看看是不是您想要的那一款。还想了解别的，请在下单前问我们，这些都来自厂家的资料，照实写给您，逛的时候把这几点记在心里就好。',
};
const failureOf = (sentence: string, lang: Lang = 'en', id = lang === 'zh' ? '3' : '1'): string | undefined => descriptionFailure(`${store.product(id)!.title} | ${sentence} ${FILLER[lang]}`, store.product(id)!, lang, store);

it('The prompt holds the language, the title and every value of the product, and no price', () => {
  expect(buildDescribePrompt(store.product('1')!, 'fr')).toBe('describe fr\nproduct: Lark Tent\ncategory: Tents\nbrand: Norvik\nweight: 2.4 kg\nlength: 3 m\ncolour: green\nwaterproof: yes\nfoldable: no\ntext:\n');
});

describe('a written description', () => {
  it('may tell the product\'s own values, in each language', () => {
    expect(failureOf('The Lark Tent by Norvik comes in green, weighs 2.4 kg and is waterproof.')).toBeUndefined();
    expect(failureOf('Voici Lark Tent, de Norvik. Pour weight, comptez 2,4 kg.', 'fr')).toBeUndefined();
    expect(failureOf('Swift Tent出自Norvik。它的重量为2.4公斤。', 'zh', '5')).toBeUndefined();
    expect(failureOf('Swift Tent出自Acme。', 'zh', '5')).toBe('name');
    expect(failureOf('云雀帐篷出自山岚。颜色：绿色。说到重量，标注为2.4千克。防水：是。', 'zh')).toBeUndefined();
  });

  it('is refused with a slip in a name, at the beginning too, where any word is capitalised', () => {
    expect(failureOf('Norvit made it.')).toBe('name');
    expect(proveDescription(`Norvit Lark Tent | The Lark Tent by Norvik. ${FILLER.en}`, store.product('1')!, 'en', store).failure).toBe('name');
    expect(failureOf('Norvik made it.')).toBeUndefined();
  });

  it('is refused with a number that the product does not hold, in digits or words', () => {
    expect(failureOf('The Lark Tent weighs 2.1 kg.')).toBe('number');
    expect(failureOf('The Lark Tent sleeps four people.')).toBe('number');
    expect(failureOf('Pour Lark Tent, la garantie est de deux ans.', 'fr')).toBe('number');
    expect(failureOf('云雀帐篷保修两年。', 'zh')).toBe('number');
  });

  it('is refused with another unit than the value\'s', () => {
    expect(failureOf('The Lark Tent weighs 2.4 lb.')).toBe('number');
    expect(failureOf('The Lark Tent weighs 2.4 kilograms.')).toBeUndefined();
    expect(failureOf('说到重量，标注为2.4克。', 'zh')).toBe('number');
  });

  it('is refused with a brand or value of another product', () => {
    expect(failureOf('The Lark Tent is made by Solmar.')).toBe('name');
    expect(failureOf('The rustic Lark Tent comes in rust.')).toBe('value');
    expect(failureOf('云雀帐篷是红色的。', 'zh')).toBe('value');
  });

  it('is refused with one field\'s value given for another\'s', () => {
    expect(failureOf('Its length is 2.4 kg.')).toBe('value');
    expect(failureOf('Its weight is green.')).toBe('value');
    expect(failureOf('Its weight, colour green.')).toBe('value');
    expect(failureOf('Its packed size is green.')).toBe('value');
    expect(failureOf('The green one has a weight of 2.4 kg.')).toBeUndefined();
  });

  it('is refused with a number without a unit whose field it doesn\'t name', () => {
    const board = CatalogStore.open(readCatalog({ store: { name: 'Peak', currency: 'EUR', languages: ['en'] }, products: [{ id: 'b', title: 'Kite Board', attributes: { 'Flex (1-10)': 7, colour: 'green', length: '3 m' } }] }).catalog);
    const failing = (sentence: string): string | undefined => descriptionFailure(`Kite Board | ${sentence} ${FILLER.en}`, board.product('b')!, 'en', board);
    expect(failing('The maker gives 7 as its number of pieces.')).toBe('value');
    expect(failing('Its flex is 7.')).toBeUndefined();
  });

  it('is refused when it denies a yes, affirms a no, or speaks of what the product says nothing of', () => {
    expect(failureOf('The Lark Tent is not waterproof.')).toBe('denial');
    expect(failureOf('And waterproof? No.')).toBe('denial');
    expect(failureOf('The Lark Tent is foldable.')).toBe('denial');
    expect(failureOf('The Lark Tent is not foldable.')).toBeUndefined();
    expect(failureOf('And foldable? No.')).toBeUndefined();
    expect(failureOf('The Lark Tent is free of plastic.')).toBe('denial');
    expect(failureOf('Lark Tent n\'a jamais de plis.', 'fr')).toBe('denial');
    expect(failureOf('Lark Tent convient à tout niveau.', 'fr')).toBeUndefined();
    expect(failureOf('The Lark Tent is breathable.')).toBe('value');
    expect(failureOf('防水：否。', 'zh')).toBe('denial');
    expect(failureOf('可折叠：是。', 'zh')).toBe('denial');
    expect(failureOf('云雀帐篷很透气。', 'zh')).toBe('value');
  });

  it('is refused when it is too short, in another language, cut off, without a title, says a thing twice or tells too little', () => {
    expect(descriptionFailure('Lark Tent | It is green.', store.product('1')!, 'en', store)).toBe('length');
    expect(descriptionFailure(`Lark Tent | ${FILLER.fr} Le reste est à vous d'en juger.`, store.product('1')!, 'en', store)).toBe('language');
    expect(descriptionFailure(`Lark Tent | ${FILLER.en} The rest is for you to decide.`, store.product('1')!, 'fr', store)).toBe('language');
    expect(descriptionFailure('云雀帐篷 | Take your time to read these lines, and compare them all with the wishes of your own list, 绿色的帐篷。', store.product('1')!, 'zh', store)).toBe('language');
    expect(descriptionFailure(`Lark Tent | ${FILLER.en} Its weight is`, store.product('1')!, 'en', store)).toBe('form');
    expect(descriptionFailure(FILLER.en, store.product('1')!, 'en', store)).toBe('form');
    expect(failureOf('It comes in green. It comes in green.')).toBe('repeat');
    expect(failureOf('It is green for you for you for you.')).toBe('repeat');
    expect(failureOf('It comes in green (really.')).toBe('form');
    expect(descriptionFailure(`Lark Tent | ${FILLER.en.replace('and 3 m long', 'as grass')} The rest is for you to decide.`, store.product('1')!, 'en', store)).toBe('empty');
  });
});

describe('what is left of a failing one', () => {
  const proof = (line: string) => proveDescription(line, store.product('1')!, 'en', store);

  it('is the sentences that pass, under the product\'s own title where the written one fails', () => {
    expect(proof(`Solmar Lark Tent | It weighs 9 kg. It comes in green. ${FILLER.en} And it is`)).toEqual({ failure: 'form', description: { title: 'Lark Tent', text: `It comes in green. ${FILLER.en}` } });
    expect(proof(`Lark Tent Deluxe | ${FILLER.en} The rest is for you to decide.`)).toMatchObject({ failure: 'name', description: { title: 'Lark Tent' } });
    expect(proof(`Lark Tent | ${FILLER.en} It comes in green. It comes in green.`)).toEqual({ failure: 'repeat', description: { title: 'Lark Tent', text: `${FILLER.en} It comes in green.` } });
  });

  it('is nothing where too little passes, or too much fails', () => {
    expect(proof(`Lark Tent | It weighs 9 kg. It lasts 9 years. ${FILLER.en}`)).toEqual({ failure: 'number' });
    expect(proof(`Lark Tent | It comes in green. ${FILLER.en.replace('lines', 'four lines')}`)).toEqual({ failure: 'number' });
  });
});

it('A printed description is read back as it was', () => {
  expect(parseDescription(printDescription({ title: 'Lark Tent', text: 'It is green.' }))).toEqual({ title: 'Lark Tent', text: 'It is green.' });
});
