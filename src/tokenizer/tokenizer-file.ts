/**
 * Checks that a parsed tokenizer.json is the one kind this room reads (BPE with byte fallback, space written as ▁, no
 * pre-tokeniser, ids without gaps) and gives its parts typed. Anything else would tokenize wrongly without a sound.
 */
import { TokenizerError } from './errors.ts';

export interface TokenizerFile {
  readonly json: Readonly<Record<string, unknown>>;
  /** Pieces as the file writes them (`▁the`, `<0x0A>`, `<bos>`), by id. */
  readonly pieces: readonly string[];
  /** Ids of pieces that stand for no text (`<bos>`, `<end_of_turn>`). */
  readonly controlIds: ReadonlySet<number>;
  /** By byte. */
  readonly byteIds: readonly number[];
  readonly bosId: number;
  readonly eosId: number;
}

/** Throws a TokenizerError that names the first thing out of place. */
export function readTokenizerFile(json: unknown): TokenizerFile {
  const file = record(json, 'the file');
  const model = record(file['model'], '"model"');
  expect(model['type'] === 'BPE', `"model.type" is ${JSON.stringify(model['type'])} instead of "BPE"`);
  expect(model['byte_fallback'] === true, '"model.byte_fallback" is not true');
  expect(Array.isArray(model['merges']), '"model.merges" is not a list');
  expect(file['pre_tokenizer'] === null, '"pre_tokenizer" is not null');
  expect(file['post_processor'] === null, '"post_processor" is not null');
  expect(replacesSpace(file['normalizer']), '"normalizer" does not replace a space by ▁');

  const pieces = piecesById(record(model['vocab'], '"model.vocab"'));
  const id = (piece: string): number => {
    const found = pieces.indexOf(piece);
    expect(found >= 0, `the vocabulary lacks ${piece}`);
    return found;
  };
  expect(Array.isArray(file['added_tokens']), '"added_tokens" is not a list');
  const controls = (file['added_tokens'] as readonly unknown[]).map((token) => record(token, 'an entry of "added_tokens"'));
  const controlIds = new Set(controls.map(({ id: controlId, content }) => {
    expect(typeof controlId === 'number' && pieces[controlId] === content, `added token ${JSON.stringify(content)} is not piece ${JSON.stringify(controlId)}`);
    return controlId as number;
  }));
  const byteIds = Array.from({ length: 256 }, (_, byte) => id(bytePiece(byte)));
  return { json: file, pieces, controlIds, byteIds, bosId: id('<bos>'), eosId: id('<eos>') };
}

/** 10 -> '<0x0A>' */
function bytePiece(byte: number): string {
  return `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`;
}

/** '<0x0A>' -> 10; undefined for a piece that isn't a single byte. */
export function byteOf(piece: string): number | undefined {
  return /^<0x[0-9A-F]{2}>$/.test(piece) ? parseInt(piece.slice(3, 5), 16) : undefined;
}

function piecesById(vocab: Readonly<Record<string, unknown>>): string[] {
  const entries = Object.entries(vocab);
  const pieces = new Array<string | undefined>(entries.length).fill(undefined);
  for (const [piece, id] of entries) {
    const isFree = typeof id === 'number' && Number.isInteger(id) && id >= 0 && id < pieces.length && pieces[id] === undefined;
    expect(isFree, `piece ${JSON.stringify(piece)} has id ${JSON.stringify(id)}, but ids must be 0 to ${entries.length - 1}, each once`);
    pieces[id as number] = piece;
  }
  return pieces as string[]; // n entries took n different places
}

function replacesSpace(normalizer: unknown): boolean {
  const { type, pattern, content } = record(normalizer, '"normalizer"');
  return type === 'Replace' && content === '▁' && record(pattern, '"normalizer.pattern"')['String'] === ' ';
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  expect(typeof value === 'object' && value !== null && !Array.isArray(value), `${what} is not an object`);
  return value as Readonly<Record<string, unknown>>; // checked in the line above
}

function expect(isTrue: boolean, problem: string): void {
  if (!isTrue) throw new TokenizerError(`tokenizer.json can't be used: ${problem}. Export the model folder again with training/export_onnx.py, or restore the file that came with the model.`);
}
