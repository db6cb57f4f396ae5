/** What can go wrong in the tokenizer room: its file isn't what this code can read. */

/** `message` says what is wrong with tokenizer.json and what to do next. */
export class TokenizerError extends Error {
  override readonly name = 'TokenizerError';
  readonly code = 'model-corrupt';
}
