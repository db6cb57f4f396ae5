import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenizerError } from './errors.ts';
import { loadTokenizer } from './load-tokenizer.ts';
import { smallTokenizer } from './small-tokenizer.ts';

describe('the tokenizer', () => {
  const tokenizer = loadTokenizer(smallTokenizer());
  const id = (piece: string): number => tokenizer.pieces().indexOf(piece);

  it('merges the pair whose merge comes first, worked by hand', () => {
    // ▁ t h e ▁ t h  ->  rank 0 (t h): ▁ th e ▁ th  ->  rank 1 (▁ th): ▁th e ▁th  ->  rank 2 (▁th e): ▁the ▁th
    expect(tokenizer.encode(' the th')).toEqual([id(' the'), id(' th')]);
  });

  it('gives no ids for no text', () => {
    expect(tokenizer.encode('')).toEqual([]);
    expect(tokenizer.decode([])).toBe('');
  });

  it('adds no BOS', () => {
    expect(tokenizer.encode('e')).toEqual([id('e')]);
  });

  it('falls back to bytes for a character without a piece', () => {
    const ids = tokenizer.encode('é');
    expect(ids).toHaveLength(2);
    expect(ids.map((i) => tokenizer.contents[i])).toEqual([0xc3, 0xa9]);
    expect(tokenizer.decode(ids)).toBe('é');
  });

  it('reads the name of a control piece as plain text', () => {
    const ids = tokenizer.encode('<eos>');
    expect(ids).not.toContain(tokenizer.eosId);
    expect(tokenizer.decode(ids)).toBe('<eos>');
  });

  it('leaves control pieces out of decoded text and out of pieces()', () => {
    expect(tokenizer.decode([tokenizer.bosId, id('e'), tokenizer.eosId])).toBe('e');
    expect(tokenizer.pieces()[tokenizer.bosId]).toBeUndefined();
    expect(tokenizer.pieces()[id(' the')]).toBe(' the');
  });

  it('gives the text back for any text without ▁', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes('▁'));
      expect(tokenizer.decode(tokenizer.encode(text))).toBe(text);
    }));
  });

  it('merges a text of 50,000 characters in less than square time', () => {
    const started = performance.now();
    expect(tokenizer.decode(tokenizer.encode('the '.repeat(12_500)))).toHaveLength(50_000);
    expect(performance.now() - started).toBeLessThan(5_000); // a quadratic merge takes minutes
  });
});

describe('a file that is not this tokenizer', () => {
  const broken: readonly (readonly [string, unknown])[] = [
    ['not an object', 'text'],
    ['another model', { ...smallTokenizer(), model: { type: 'WordPiece' } }],
    ['a pre-tokenizer', { ...smallTokenizer(), pre_tokenizer: { type: 'ByteLevel' } }],
    ['no space rule', { ...smallTokenizer(), normalizer: { type: 'NFC' } }],
    ['an id twice', { ...smallTokenizer(), model: { ...smallTokenizer().model, vocab: { a: 0, b: 0 } } }],
    ['a missing byte', { ...smallTokenizer(), model: { ...smallTokenizer().model, vocab: { '<bos>': 0, '<eos>': 1 } }, added_tokens: [] }],
    ['no merges', { ...smallTokenizer(), model: { ...smallTokenizer().model, merges: undefined } }],
    ['a decoder nobody knows', { ...smallTokenizer(), decoder: { type: 'Nonsense' } }],
  ];
  it.each(broken)('is refused with a TokenizerError: %s', (_, json) => {
    expect(() => loadTokenizer(json)).toThrow(TokenizerError);
    expect(() => loadTokenizer(json)).toThrow(/tokenizer\.json can't be used: .+ (Export|Restore)/);
  });
});

/** Written by training/fixtures.py: texts with the ids that the Python tokenizer gives them. */
describe('parity with the training tokenizer', () => {
  const fixture = new URL('./fixtures/tokenizer.json', import.meta.url);
  const model = new URL('../../public/model/tokenizer.json', import.meta.url);
  it.skipIf(!existsSync(fixture) || !existsSync(model))('gives the same ids (skipped without public/model)', () => {
    const cases = JSON.parse(readFileSync(fixture, 'utf8')) as readonly { readonly text: string; readonly ids: readonly number[] }[]; // our own exporter's file
    const tokenizer = loadTokenizer(JSON.parse(readFileSync(model, 'utf8')));
    expect(cases.length).toBeGreaterThan(20);
    for (const { text, ids } of cases) expect(tokenizer.encode(text), text).toEqual(ids);
  });
});
