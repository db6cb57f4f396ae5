import { expect, test } from 'vitest';
import { spelledValues } from './number-words.ts';

test.each([
  ['under fifty euros', [50]],
  ['no more than twenty', [20]],
  ['two hundred and fifty grams', [250]],
  ['a hundred and twenty', [120]],
  ['between twenty and thirty', [20, 30]],
  ['one thousand five hundred', [1500]],
  ['twenty-five or thirty', [25, 30]],
  ['two dozen eggs', [24]],
  ['this one', []],
  ['a tenner', [10]],
  ['une cinquantaine d\'euros', [50]],
  ['moins de cent euros', [100]],
  ['quatre-vingt-dix-neuf', [99]],
  ['quatre vingts euros', [80]],
  ['soixante-quinze', [75]],
  ['soixante et onze', [71]],
  ['vingt et un', [21]],
  ['entre vingt et trente', [20, 30]],
  ['deux cents', [200]],
  ['mille deux cents', [1200]],
  ['deux mille cinq', [2005]],
  ['une tente pour deux', [2]],
])('%s: %j', (text, values) => {
  expect(spelledValues(text)).toEqual(values);
});

test.each(['a kilo and a half', 'un litre et demi', 'half a dozen'])('what is not whole is not read: %s', (text) => {
  expect(spelledValues(text)).toBeUndefined();
});
