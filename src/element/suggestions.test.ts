import { expect, test } from 'vitest';
import { STRINGS } from './strings.ts';
import { firstQuestions } from './suggestions.ts';

const CATEGORIES = ['Tents', 'Camping', 'Coffee & tea', 'Home', 'Bags'];

test.each([
  ['en', ['What have you got in Tents?', 'Camping: which is the cheapest?', 'What have you got in Coffee & tea?', 'Home: which is the cheapest?']],
  ['fr', ['Montrez-moi : Tents', 'Camping : le moins cher ?', 'Montrez-moi : Coffee & tea', 'Home : le moins cher ?']],
  ['zh', ['看看Tents', 'Camping里最便宜的是哪个？', '看看Coffee & tea', 'Home里最便宜的是哪个？']],
] as const)('the first questions read right for a plural, a mass noun and a place (%s)', (lang, questions) => {
  expect(firstQuestions(CATEGORIES, STRINGS[lang])).toEqual(questions);
});
