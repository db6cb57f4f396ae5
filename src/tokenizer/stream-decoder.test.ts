import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StreamDecoder, type PieceContent } from './stream-decoder.ts';

/** Ids 0 to 255 are bytes, 256 is ' the', 257 a control piece. */
const contents: readonly PieceContent[] = [...Array.from({ length: 256 }, (_, byte) => byte), ' the', undefined];
const decodeBytes = (bytes: Iterable<number>): string => {
  const decoder = new StreamDecoder(contents);
  return Array.from(bytes, (id) => decoder.add(id)).join('') + decoder.end();
};

describe('decoding id by id', () => {
  it('holds a character back until its last byte', () => {
    const decoder = new StreamDecoder(contents);
    expect([0xf0, 0x9f, 0x8f].map((id) => decoder.add(id))).toEqual(['', '', '']);
    expect(decoder.add(0x95)).toBe('🏕');
  });

  it('gives whole pieces at once, and nothing for control pieces', () => {
    const decoder = new StreamDecoder(contents);
    expect(decoder.add(256)).toBe(' the');
    expect(decoder.add(257)).toBe('');
  });

  it('marks bytes that can no longer become a character', () => {
    const decoder = new StreamDecoder(contents);
    decoder.add(0xc3);
    expect(decoder.add(256)).toBe('\uFFFD the');
    expect(decodeBytes([0xff, 0x41, 0xc3])).toBe('\uFFFDA\uFFFD');
    expect(decodeBytes([0xe0, 0x80, 0x80])).toBe('\uFFFD\uFFFD\uFFFD');
  });

  it('gives back any text written in bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeBytes(new TextEncoder().encode(text))).toBe(text);
    }));
  });

  it('never loses a valid character beside broken bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => {
      const text = decodeBytes(bytes);
      expect(decodeBytes([...bytes, 0x41]).endsWith('A')).toBe(true);
      expect(text.length).toBeLessThanOrEqual(bytes.length);
    }));
  });
});
