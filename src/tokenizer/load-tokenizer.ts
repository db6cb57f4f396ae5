/**
 * The training tokenizer in the browser: the same ids for the same text, from the same tokenizer.json. The merging is
 * @huggingface/tokenizers'; the way back is our own, because it must also work id by id.
 * But: names of control pieces in a text (`<bos>`) are plain text here, so that no shopper can write a control id.
 */
import { Tokenizer as MergingTokenizer } from '@huggingface/tokenizers';
import { TokenizerError } from './errors.ts';
import { StreamDecoder, type PieceContent } from './stream-decoder.ts';
import { byteOf, readTokenizerFile } from './tokenizer-file.ts';
import type { Tokenizer } from './types.ts';

/** A tokenizer that can also decode a stream of ids. */
export interface LoadedTokenizer extends Tokenizer {
  /** For `new StreamDecoder(contents)`. */
  readonly contents: readonly PieceContent[];
}

/**
 * The tokenizer of a parsed tokenizer.json.
 * `decode` leaves control pieces out and writes U+FFFD for each byte that belongs to no character.
 * Throws a TokenizerError when the file isn't a byte-fallback BPE as training writes it.
 */
export function loadTokenizer(json: unknown): LoadedTokenizer {
  const file = readTokenizerFile(json);
  const contents: PieceContent[] = file.pieces.map((piece, id) => (file.controlIds.has(id) ? undefined : (byteOf(piece) ?? piece.replaceAll('▁', ' '))));
  const texts = contents.map((content) => (typeof content === 'string' ? content : undefined));
  const merging = createMerging(file.json);

  return {
    vocabSize: file.pieces.length,
    bosId: file.bosId,
    eosId: file.eosId,
    contents,
    encode: (text) => (text === '' ? [] : merging.encode(text, { add_special_tokens: false }).ids),
    decode: (ids) => {
      const decoder = new StreamDecoder(contents);
      return ids.map((id) => decoder.add(id)).join('') + decoder.end();
    },
    pieces: () => texts,
    byteIds: () => file.byteIds,
  };
}

function createMerging(json: Readonly<Record<string, unknown>>): MergingTokenizer {
  try {
    return new MergingTokenizer({ ...json, added_tokens: [] }, {});
  } catch (error) {
    throw new TokenizerError(`tokenizer.json can't be used: its merges or its decoder are malformed (${String(error)}). Restore the file that came with the model.`, { cause: error });
  }
}
