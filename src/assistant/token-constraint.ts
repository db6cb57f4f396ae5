/**
 * Holds the model to a grammar: which token ids may come next, and which spans leave no choice. Masks are found by
 * walking the vocabulary as a trie beside the grammar, so that only tokens which can fit are looked at.
 */
import type { Constraint } from '../model/types.ts';
import type { Tokenizer } from '../tokenizer/types.ts';
import { advance, onlyNext, start, type Node, type State } from './grammar.ts';

/** The vocabulary by characters; `ids` are the tokens that end here. */
interface VocabularyNode {
  readonly next: Map<string, VocabularyNode>;
  readonly ids: number[];
}

const vocabularies = new WeakMap<Tokenizer, VocabularyNode>();
/** Longest forced span run in one step: a bound on prefill size, not on meaning. */
const MAX_FORCED_LENGTH = 240;

/** A constraint for one generation. */
export class GrammarConstraint implements Constraint {
  readonly #tokenizer: Tokenizer;
  readonly #vocabulary: VocabularyNode;
  readonly #pieces: readonly (string | undefined)[];
  #state: State;

  constructor(grammar: Node, tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
    this.#vocabulary = vocabularyOf(tokenizer);
    this.#pieces = tokenizer.pieces();
    this.#state = start(grammar);
  }

  forced(): readonly number[] {
    let state = this.#state;
    let span = '';
    for (let char = onlyNext(state); char !== undefined && span.length < MAX_FORCED_LENGTH; char = onlyNext(state)) {
      span += char;
      state = advance(state, char);
    }
    if (span === '') return [];
    const ids = this.#tokenizer.encode(span);
    const isWhole = ids.every((id) => this.#pieces[id] !== undefined);
    if (!isWhole) return [];
    // The last piece may go on past the span (`▁` before a word): it is the model's to choose unless the text ends here.
    return state.accepts && state.threads.length === 0 ? ids : ids.slice(0, -1);
  }

  allowed(mask: Uint8Array): void {
    mask.fill(0);
    walk(this.#state, this.#vocabulary, mask);
  }

  accept(id: number): void {
    for (const char of this.#pieces[id] ?? '') this.#state = advance(this.#state, char);
  }

  done(): boolean {
    return this.#state.threads.length === 0;
  }
}

function walk(state: State, node: VocabularyNode, mask: Uint8Array): void {
  for (const id of node.ids) mask[id] = 1;
  if (state.threads.length === 0) return;
  for (const char of candidates(state) ?? node.next.keys()) {
    const next = node.next.get(char);
    if (!next) continue;
    const after = advance(state, char);
    if (after.threads.length > 0 || after.accepts) walk(after, next, mask);
  }
}

/** The characters that may come next; undefined when a free run makes them too many to list. */
function candidates(state: State): Set<string> | undefined {
  const chars = new Set<string>();
  for (const { node, read, trie } of state.threads) {
    if (node.kind === 'run') return undefined;
    if (node.kind === 'text') chars.add(String.fromCodePoint(node.text.codePointAt(read) ?? 0));
    else for (const char of (trie ?? node.trie).next.keys()) chars.add(char);
  }
  return chars;
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
