/** A tokenizer.json small enough to follow by hand, of the same kind as the model's. For tests. */

/** 256 bytes, the letters of ' the', `<bos>` and `<eos>`, and three merges. */
export function smallTokenizer() {
  const bytes = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`);
  const pieces = ['<eos>', '<bos>', ...bytes, '▁', 't', 'h', 'e', 'th', '▁th', '▁the'];
  const control = (content: string) => ({ id: pieces.indexOf(content), content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true });
  return {
    version: '1.0',
    added_tokens: [control('<eos>'), control('<bos>')],
    normalizer: { type: 'Replace', pattern: { String: ' ' }, content: '▁' },
    pre_tokenizer: null,
    post_processor: null,
    decoder: { type: 'Sequence', decoders: [{ type: 'Replace', pattern: { String: '▁' }, content: ' ' }, { type: 'ByteFallback' }, { type: 'Fuse' }] },
    model: {
      type: 'BPE',
      unk_token: null,
      byte_fallback: true,
      vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])),
      merges: [['t', 'h'], ['▁', 'th'], ['▁th', 'e']],
    },
  };
}
