import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Tokenizer } from '../tokenizer/types.ts';
import { advance, choice, oneOf, repeat, run, sequence, start, text, type Node } from './grammar.ts';
import { GrammarConstraint } from './token-constraint.ts';

/** Pieces for `a`, `b`, `ab` and a newline; every other character is its UTF-8 bytes. */
const PIECES = ['a', 'b', 'ab', '\n'];
const BYTES_FROM = PIECES.length;

const tokenizer: Tokenizer = {
  vocabSize: BYTES_FROM + 256,
  bosId: -1,
  eosId: -1,
  encode: (value) => {
    const ids: number[] = [];
    for (let rest = value; rest !== '';) {
      const piece = ['ab', 'a', 'b', '\n'].find((p) => rest.startsWith(p));
      const char = piece ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
      ids.push(...(piece === undefined ? [...new TextEncoder().encode(char)].map((byte) => BYTES_FROM + byte) : [PIECES.indexOf(piece)]));
      rest = rest.slice(char.length);
    }
    return ids;
  },
  decode: (ids) => {
    const bytes = ids.flatMap((id) => (id < BYTES_FROM ? [...new TextEncoder().encode(PIECES[id])] : [id - BYTES_FROM]));
    return new TextDecoder().decode(Uint8Array.from(bytes));
  },
  byteIds: () => Array.from({ length: 256 }, (_, byte) => BYTES_FROM + byte),
  pieces: () => Array.from({ length: BYTES_FROM + 256 }, (_, id) => PIECES[id]),
};

/** Writes until the grammar is done, taking what is forced and choosing the rest with `choose`. */
function write(grammar: Node, choose: (allowed: number[]) => number): string {
  const constraint = new GrammarConstraint(grammar, tokenizer);
  const mask = new Uint8Array(tokenizer.vocabSize);
  const ids: number[] = [];
  while (!constraint.done() && ids.length < 200) {
    const forced = constraint.forced();
    if (forced.length === 0) constraint.allowed(mask);
    const allowed = [...mask].flatMap((on, id) => (on === 1 ? [id] : []));
    if (forced.length === 0 && allowed.length === 0) throw new Error(`nothing may follow ${JSON.stringify(tokenizer.decode(ids))}`);
    for (const id of forced.length > 0 ? forced : [choose(allowed)]) {
      ids.push(id);
      constraint.accept(id);
    }
  }
  return tokenizer.decode(ids);
}

const name = fc.array(fc.constantFrom('a', 'b', '靴', '鞣', '\u00a0', '\ufffd', '🎿'), { minLength: 1, maxLength: 6 }).map((chars) => chars.join(''));

test('a name with characters that have no piece can be written, byte by byte', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), fc.nat(), (names, seed) => {
      let state = seed;
      const written = write(sequence(oneOf(names), text('\n')), (allowed) => allowed[(state = (state * 31 + 7) % 1_009) % allowed.length] ?? -1);
      expect(names.map((n) => `${n}\n`)).toContain(written);
    }),
  );
});

test('every name of a grammar is let through as the tokenizer writes it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
      for (const wanted of names) {
        const constraint = new GrammarConstraint(sequence(oneOf(names), text('\n')), tokenizer);
        const mask = new Uint8Array(tokenizer.vocabSize);
        for (const id of tokenizer.encode(`${wanted}\n`)) {
          constraint.allowed(mask);
          expect(mask[id]).toBe(1);
          constraint.accept(id);
        }
        expect(constraint.done()).toBe(true);
      }
    }),
  );
});

test('words written freely may hold characters without a piece', () => {
  const grammar = sequence(text('ab'), run('words', (c) => c !== '\n', 1, 9), text('\n'));
  const constraint = new GrammarConstraint(grammar, tokenizer);
  const mask = new Uint8Array(tokenizer.vocabSize);
  for (const id of tokenizer.encode('aba靴鞣b\n')) {
    constraint.allowed(mask);
    expect(mask[id]).toBe(1);
    constraint.accept(id);
  }
  expect(constraint.done()).toBe(true);
});

test('a mask holds just the tokens whose characters may come next', () => {
  const word = fc.stringMatching(/^[ab]{1,4}$/);
  const grammar = fc.tuple(fc.uniqueArray(word, { minLength: 1, maxLength: 5 }), fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), fc.nat({ max: 3 })).map(([first, second, most]) =>
    sequence(oneOf(first), repeat(text('b'), oneOf(second), most), choice(text('a'), run('letters', (c) => c !== '\n', 1, 2)), text('\n')));
  fc.assert(
    fc.property(grammar, fc.array(fc.nat({ max: 3 }), { maxLength: 6 }), (node, choices) => {
      const constraint = new GrammarConstraint(node, tokenizer);
      const mask = new Uint8Array(tokenizer.vocabSize);
      let state = start(node);
      const pieces = PIECES.map((piece) => [...piece]);
      const mayCome = (chars: string[]): boolean => { const after = chars.reduce(advance, state); return after.threads.length > 0 || after.accepts; };
      for (const drawn of choices) {
        constraint.allowed(mask);
        const expected = pieces.map(mayCome);
        expect(pieces.map((_, id) => mask[id] === 1)).toEqual(expected);
        const open = expected.flatMap((on, id) => (on ? [id] : []));
        const id = open[drawn % open.length];
        if (id === undefined) return;
        constraint.accept(id);
        state = (pieces[id] ?? []).reduce(advance, state);
      }
    }),
  );
});
