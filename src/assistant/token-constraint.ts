/**
 * Holds the model to a grammar: which token ids may come next, and which spans leave no choice. Masks are found by
 * walking the vocabulary as a trie beside each thread of the grammar, so that only tokens which can fit are looked at.
 */
import type { Constraint } from '../model/types.ts';
import { isContinuationByte, utf8Length } from '../tokenizer/stream-decoder.ts';
import type { Tokenizer } from '../tokenizer/types.ts';
import { advance, following, onlyNext, start, type Node, type Rest, type State, type Trie } from './grammar.ts';

/** The vocabulary by characters; `ids` are the tokens that end here. */
interface VocabularyNode {
  readonly next: Map<string, VocabularyNode>;
  readonly ids: number[];
}

const vocabularies = new WeakMap<Tokenizer, VocabularyNode>();
/** Longest forced span run in one step: a bound on prefill size, not on meaning. */
const MAX_FORCED_LENGTH = 240;

/** What a free run must take to be offered bytes: any letter will do, since a character is known by its last byte only. */
const SOME_LETTER = '\u9774';
/** First bytes of UTF-8 characters of two and three bytes, after which every continuation is a character. */
const isFirstByte = (byte: number): boolean => (byte >= 0xc2 && byte <= 0xec && byte !== 0xe0) || byte === 0xee || byte === 0xef;

/** A constraint for one generation. */
export class GrammarConstraint implements Constraint {
  readonly #tokenizer: Tokenizer;
  readonly #vocabulary: VocabularyNode;
  readonly #pieces: readonly (string | undefined)[];
  #state: State;
  /** Bytes of a character without a piece of its own, of which the last ones are yet to come. */
  #begun: readonly number[] = [];

  constructor(grammar: Node, tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
    this.#vocabulary = vocabularyOf(tokenizer);
    this.#pieces = tokenizer.pieces();
    this.#state = start(grammar);
  }

  forced(): readonly number[] {
    if (this.#begun.length > 0) {
      const [only, ...others] = this.#inBytes();
      return only && others.length === 0 && !takesAnyLetter(this.#state) ? this.#idsOf(only.slice(this.#begun.length)) : [];
    }
    let state = this.#state;
    let span = '';
    for (let char = onlyNext(state); char !== undefined && span.length < MAX_FORCED_LENGTH; char = onlyNext(state)) {
      span += char;
      state = advance(state, char);
    }
    if (span === '') return [];
    const ids = this.#tokenizer.encode(span);
    // The last piece may go on past the span (`▁` before a word): it is the model's to choose unless the text ends here.
    return state.accepts && state.threads.length === 0 ? ids : ids.slice(0, -1);
  }

  allowed(mask: Uint8Array): void {
    mask.fill(0);
    if (this.#begun.length === 0) walk(this.#state, this.#vocabulary, mask);
    const at = this.#begun.length;
    for (const bytes of this.#inBytes()) mask[this.#idsOf(bytes.slice(at, at + 1))[0] ?? 0] = 1;
    if (!takesAnyLetter(this.#state)) return;
    for (const [byte, id] of this.#tokenizer.byteIds().entries()) if (at === 0 ? isFirstByte(byte) : isContinuationByte(byte)) mask[id] = 1;
  }

  accept(id: number): void {
    const piece = this.#pieces[id];
    if (piece !== undefined) {
      for (const char of piece) this.#state = advance(this.#state, char);
      return;
    }
    this.#begun = [...this.#begun, this.#tokenizer.byteIds().indexOf(id)];
    if (this.#begun.length < utf8Length(this.#begun[0] ?? 0)) return;
    this.#state = advance(this.#state, new TextDecoder().decode(Uint8Array.from(this.#begun)));
    this.#begun = [];
  }

  done(): boolean {
    return this.#state.threads.length === 0;
  }

  /** UTF-8 of the grammar's own characters that may come next, have no piece, and begin as what has been begun. */
  #inBytes(): Uint8Array[] {
    const utf8 = new TextEncoder();
    return [...literals(this.#state)]
      .filter((char) => (this.#vocabulary.next.get(char)?.ids.length ?? 0) === 0)
      .map((char) => utf8.encode(char))
      .filter((bytes) => this.#begun.every((byte, i) => bytes[i] === byte));
  }

  #idsOf(bytes: Uint8Array): number[] {
    const ids = this.#tokenizer.byteIds();
    return [...bytes].map((byte) => ids[byte] ?? 0);
  }
}

/** Marks the tokens that any thread lets through, from a place in the vocabulary on. */
function walk(state: State, at: VocabularyNode, mask: Uint8Array): void {
  for (const thread of state.threads) {
    const { node, then, read } = thread;
    if (node.kind === 'text') walkText(node.text, read, then, at, mask);
    else if (node.kind === 'trie') walkTrie(thread.trie ?? node.trie, then, at, mask);
    else walkRun(node, read, then, at, mask);
  }
}

function walkText(text: string, from: number, then: Rest, at: VocabularyNode, mask: Uint8Array): void {
  let node = at;
  for (let read = from; read < text.length;) {
    const char = String.fromCodePoint(text.codePointAt(read) ?? 0);
    const next = node.next.get(char);
    if (!next) return;
    for (const id of next.ids) mask[id] = 1;
    node = next;
    read += char.length;
  }
  walk(following(then), node, mask);
}

/** Both trees at once, child by child of the one that has fewer. */
function walkTrie(trie: Trie, then: Rest, at: VocabularyNode, mask: Uint8Array): void {
  const step = (inner: Trie | undefined, next: VocabularyNode | undefined): void => {
    if (!inner || !next) return;
    for (const id of next.ids) mask[id] = 1;
    if (next.next.size === 0) return;
    if (inner.end) walk(following(then), next, mask);
    walkTrie(inner, then, next, mask);
  };
  if (trie.next.size < at.next.size) for (const [char, inner] of trie.next) step(inner, at.next.get(char));
  else for (const [char, next] of at.next) step(trie.next.get(char), next);
}

function walkRun(node: Extract<Node, { kind: 'run' }>, read: number, then: Rest, at: VocabularyNode, mask: Uint8Array): void {
  if (read >= node.max) return;
  const after = read + 1 >= node.min ? following(then) : undefined;
  for (const [char, next] of at.next) {
    if (!node.test(char)) continue;
    for (const id of next.ids) mask[id] = 1;
    if (next.next.size === 0) continue;
    if (after) walk(after, next, mask);
    walkRun(node, read + 1, then, next, mask);
  }
}

/** The characters that texts of the grammar go on with; free runs apart. */
function literals(state: State): Set<string> {
  const chars = new Set<string>();
  for (const { node, read, trie } of state.threads) {
    if (node.kind === 'text') chars.add(String.fromCodePoint(node.text.codePointAt(read) ?? 0));
    else if (node.kind === 'trie') for (const char of (trie ?? node.trie).next.keys()) chars.add(char);
  }
  return chars;
}

function takesAnyLetter(state: State): boolean {
  return state.threads.some(({ node, read }) => node.kind === 'run' && read < node.max && node.test(SOME_LETTER));
}

function vocabularyOf(tokenizer: Tokenizer): VocabularyNode {
  let root = vocabularies.get(tokenizer);
  if (root) return root;
  root = { next: new Map(), ids: [] };
  for (const [id, piece] of tokenizer.pieces().entries()) {
    if (!piece) continue;
    let at = root;
    for (const char of piece) {
      let next = at.next.get(char);
      if (!next) at.next.set(char, (next = { next: new Map(), ids: [] }));
      at = next;
    }
    at.ids.push(id);
  }
  vocabularies.set(tokenizer, root);
  return root;
}
