import { describe, expect, it, test } from 'vitest';
import { parsePlan } from '../../src/assistant/plan-text.ts';
import { openShop, shopNames, talksOf } from './shops.ts';
import { readTalks } from './talks.ts';

describe('a file of talks', () => {
  it('parts them by kind, and goes on with a talk', () => {
    expect(readTalks('[fact]\nhow heavy? => en fact A; weight\n+ add it => en add #1\n\n// remark\n[chat]\nhi => en greet\n')).toEqual([
      { kind: 'fact', turns: [{ message: 'how heavy?', plan: 'en fact A; weight', line: 2 }, { message: 'add it', plan: 'en add #1', line: 3 }] },
      { kind: 'chat', turns: [{ message: 'hi', plan: 'en greet', line: 7 }] },
    ]);
  });

  test.each([['how heavy? => en fact A', 'line 1'], ['[fact]\n+ add it => en add #1', 'line 2'], ['[facts]', 'no kind is called facts'], ['[fact]\nhow heavy?', 'line 2']])('tells where it can’t be read: %j', (text, message) => {
    expect(() => readTalks(text)).toThrow(message);
  });
});

test.each(shopNames())('every plan of %s is one that its shop reads', (name) => {
  const shop = openShop(name);
  const unread = talksOf(name).flatMap(({ turns }) => turns.filter(({ plan }) => !parsePlan(plan, shop.names)).map(({ line, plan }) => `${String(line)} ${plan}`));
  expect(unread).toEqual([]);
});
