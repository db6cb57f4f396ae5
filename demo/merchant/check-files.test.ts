import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFiles } from './check-files.ts';

const NOTHING = { name: '', currency: '', updated: '', map: '' };
const sample = { name: 'sample.csv', content: readFileSync(new URL('./sample.csv', import.meta.url)) };

test('the example has rows that are used and rows that are left out with their line and reason', () => {
  const { rows, products, leftOut, json } = checkFiles([sample], NOTHING);
  expect(rows).toEqual({ total: 12, used: 10, leftOut: 2 });
  expect(leftOut.map((remark) => remark.where)).toEqual(['sample.csv, line 9', 'sample.csv, line 13']);
  expect(leftOut.every((remark) => remark.message !== '')).toBe(true);
  const catalog = JSON.parse(json ?? '') as { readonly products: readonly unknown[] };
  expect(catalog.products).toHaveLength(products);
  expect(catalog.products).toContainEqual(expect.objectContaining({ id: 'TW-02', price: 69, listPrice: 89 }));
});

test('what the merchant says of the store stands in the catalog, and silences the warnings that ask for it', () => {
  const asked = checkFiles([sample], NOTHING).remarks.map((remark) => remark.message).join('\n');
  expect(asked).toMatch(/day/);
  const { json, remarks } = checkFiles([sample], { ...NOTHING, name: 'Tidewater', currency: 'EUR', updated: '2026-11-24' });
  expect(JSON.parse(json ?? '')).toMatchObject({ store: { name: 'Tidewater', currency: 'EUR', updated: '2026-11-24' } });
  expect(remarks.map((remark) => remark.message).join('\n')).not.toMatch(/does not say of which day/);
});

test('a file whose rows are all broken gives no catalog, and says why', () => {
  const { json, leftOut } = checkFiles([{ name: 'broken.csv', content: 'id,title,price\n1,Mug,soon\n2,Pot,later\n' }], NOTHING);
  expect(json).toBeUndefined();
  expect(leftOut).toHaveLength(2);
});

test('a file that holds no products is refused with a sentence', () => {
  expect(() => checkFiles([{ name: 'letter.txt', content: 'Dear Sir or Madam' }], NOTHING)).toThrow(/letter\.txt/);
});

test('columns that can’t be guessed are named by the merchant', () => {
  const file = { name: 'own.csv', content: 'nr,thing,cost\n1,Mug,5 EUR\n2,Pot,6 EUR\n' };
  expect(checkFiles([file], { ...NOTHING, map: 'id=nr, title=thing, price=cost' }).products).toBe(2);
  expect(() => checkFiles([file], { ...NOTHING, map: 'headline=thing' })).toThrow(/"headline" can't be mapped/);
});
