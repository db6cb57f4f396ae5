import { expect, test } from 'vitest';
import { firstPlace, parseNeeds, tableOfNeeds } from './need-questions.ts';

test('needs of one message are taken, other questions passed over', () => {
  const need = { kind: 'need', catalog: 'c', turns: ['I can\'t sleep'], gold: ['a'] };
  const lines = [need, { ...need, kind: 'fact' }, { ...need, turns: ['hello', 'I can\'t sleep'] }, { ...need, gold: null }].map((question) => `${JSON.stringify(question)}\n`);
  expect(parseNeeds(lines.join('\n'))).toEqual([{ text: 'I can\'t sleep', catalog: 'c', gold: ['a'] }]);
});

test('a place is that of the first wanted product', () => {
  expect(firstPlace(['x', 'b', 'a'], ['a', 'b'])).toBe(2);
  expect(firstPlace(['x'], ['a'])).toBeUndefined();
});

test('the table gives each way\'s share: answered among the first three, and mean of 1 / place', () => {
  expect(tableOfNeeds([{ text: 'Q', catalog: 'c', words: undefined, meaning: 4, joined: 2 }, { text: 'R', catalog: 'c', words: 1, meaning: 2, joined: 1 }]).split('\n')).toEqual([
    '| need (first wanted product at) | words | meaning | joined |', '| --- | --- | --- | --- |',
    '| "Q" (c) | – | 4 | 2 |', '| "R" (c) | 1 | 2 | 1 |', '| in the first 3 | 1 of 2 | 1 of 2 | 2 of 2 |', '| mean of 1 / place | 0.50 | 0.38 | 0.75 |', '',
  ]);
});
