import { expect, test } from 'vitest';
import { CatalogError } from '../../src/catalog/errors.ts';
import { failureOf, failureText, MerchantError } from './failure.ts';

test('what the import says stays beside the page’s own words', () => {
  const failure = failureOf(new CatalogError('catalog-invalid', 'letter.txt holds no products.'));
  expect(failure.detail).toBe('letter.txt holds no products.');
  expect((['en', 'fr', 'zh'] as const).map((lang) => failureText(lang, failure))).toEqual(['The files can’t be read as products. The import says:', 'Aucun article ne peut être lu dans ces fichiers. L’import dit (en anglais) :', '无法从这些文件中读取商品。导入程序的说明（英文）：']);
});

test('a field that can’t be mapped is named, with those that can', () => {
  const failure = failureOf(new MerchantError('unmappable', 'headline'));
  for (const lang of ['en', 'fr', 'zh'] as const) expect(failureText(lang, failure)).toMatch(/headline.*title/s);
});

test('files for which there is no memory are said to be too large', () => {
  expect(failureText('en', failureOf(new RangeError('Array buffer allocation failed')))).toContain('too large for this device');
});
