import { expect, test } from 'vitest';
import { isTagOf, tagsOf } from './speech-tags.ts';

test('the shopper’s own form of a language comes first, and none twice', () => {
  expect(tagsOf('fr', ['de-DE', 'fr-CA', 'fr-FR', 'en'])).toEqual(['fr-CA', 'fr-FR']);
  expect(tagsOf('en', [])).toEqual(['en-US', 'en-GB']);
});

test('a tag is of its language however it is written', () => {
  expect(isTagOf('zh_CN', 'zh')).toBe(true);
  expect(isTagOf('cmn-Hans-CN', 'zh')).toBe(true);
  expect(isTagOf('yue-Hant-HK', 'zh')).toBe(false);
  expect(isTagOf('fra', 'fr')).toBe(false);
});
