import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { advance, choice, onlyNext, oneOf, optional, repeat, run, sequence, start, text, type Node, type State } from './grammar.ts';

const read = (node: Node, input: string): State => [...input].reduce(advance, start(node));
const accepts = (node: Node, input: string): boolean => read(node, input).accepts;

describe('a grammar', () => {
  test('accepts exactly the texts of a trie', () => {
    const node = oneOf(['tent', 'tents', 'lamp']);
    expect(['tent', 'tents', 'lamp', 'ten', 'tentss', ''].map((t) => accepts(node, t))).toEqual([true, true, true, false, false, false]);
  });

  test('follows a sequence of a choice, an optional part and a run', () => {
    const node = sequence(oneOf(['price', 'weight']), choice(text('<'), text('<=')), run('digits', (c) => c >= '0' && c <= '9', 1, 4), optional(text(' kg')), text('\n'));
    for (const good of ['price<5\n', 'weight<=1200 kg\n']) expect(accepts(node, good)).toBe(true);
    for (const bad of ['price5\n', 'price<\n', 'price<12345\n', 'weight<=12 kg']) expect(accepts(node, bad)).toBe(false);
  });

  test('repeats a part at most so many times', () => {
    const node = sequence(text('a'), repeat(text('; '), text('b'), 2));
    expect(['a', 'a; b', 'a; b; b', 'a; b; b; b'].map((t) => accepts(node, t))).toEqual([true, true, true, false]);
  });

  test('knows the only character that may come next, and that there is none where the text may end or go two ways', () => {
    const node = sequence(oneOf(['red', 'reed']), text('!'));
    expect(onlyNext(read(node, ''))).toBe('r');
    expect(onlyNext(read(node, 're'))).toBeUndefined();
    expect(onlyNext(read(node, 'red'))).toBe('!');
    expect(onlyNext(read(node, 'red!'))).toBeUndefined();
  });

  test('goes on by one way where words can be cut in many', () => {
    const word = oneOf(['a', 'aa', 'aaa']);
    const phrase = sequence(word, repeat(text(''), word, 9));
    expect(read(phrase, 'aaaaaaaaa').threads.length).toBeLessThan(40);
    expect(accepts(phrase, 'a'.repeat(30))).toBe(true);
    expect(accepts(phrase, 'a'.repeat(31))).toBe(false);
  });

  test('reads every text of a set and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }), fc.string({ maxLength: 6 }), (texts, other) => {
        const node = oneOf(texts);
        expect(texts.every((t) => accepts(node, t))).toBe(true);
        expect(accepts(node, other)).toBe(texts.includes(other));
      }),
    );
  });
});
