/**
 * A small grammar over characters, run as a set of threads (a Thompson NFA made lazily): what may come next, and
 * where it leads. It knows nothing of tokens or catalogs; `token-constraint.ts` and `plan-grammar.ts` do.
 */

/** A tree of texts; `end` marks a whole one. Built once, walked by character. */
export interface Trie {
  readonly next: Map<string, Trie>;
  end: boolean;
}

export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  /** One of many texts. */
  | { readonly kind: 'trie'; readonly trie: Trie }
  /** `min` to `max` characters that `test` lets through. `name` tells two such nodes apart in caches. */
  | { readonly kind: 'run'; readonly name: string; readonly test: (char: string) => boolean; readonly min: number; readonly max: number }
  /** Made when first reached: breaks cycles and postpones large tries. */
  | { readonly kind: 'later'; readonly make: () => Node };

/** One way the text may go on: a place in a node, and what follows it. */
export interface Thread {
  readonly node: Exclude<Node, { kind: 'sequence' | 'choice' | 'later' }>;
  /** Characters of a text or run already read. */
  readonly read: number;
  /** Where a trie walk stands. */
  readonly trie?: Trie;
  readonly then: Rest;
}

/** What follows a thread: a linked list. The same nodes in the same order are the same object (`link`), so that threads can be told to be alike. */
export type Rest = Link | null;

interface Link {
  readonly node: Node;
  readonly then: Rest;
}

export interface State {
  readonly threads: readonly Thread[];
  /** True when the text may end here. */
  readonly accepts: boolean;
}

export const text = (value: string): Node => ({ kind: 'text', text: value });
export const sequence = (...items: readonly Node[]): Node => ({ kind: 'sequence', items });
export const choice = (...options: readonly Node[]): Node => ({ kind: 'choice', options });
export const optional = (node: Node): Node => choice(node, text(''));
export const later = (make: () => Node): Node => {
  let made: Node | undefined;
  return { kind: 'later', make: () => (made ??= make()) };
};
export const run = (name: string, test: (char: string) => boolean, min: number, max: number): Node => ({ kind: 'run', name, test, min, max });

/** `node` up to `max` times, with `separator` before each. */
export function repeat(separator: Node, node: Node, max: number): Node {
  let rest: Node = text('');
  for (let i = 0; i < max; i++) rest = optional(sequence(separator, node, rest));
  return rest;
}

export function oneOf(texts: Iterable<string>): Node {
  return { kind: 'trie', trie: buildTrie(texts) };
}

export function buildTrie(texts: Iterable<string>): Trie {
  const root: Trie = { next: new Map(), end: false };
  for (const value of texts) {
    let at = root;
    for (const char of value) {
      let next = at.next.get(char);
      if (!next) at.next.set(char, (next = { next: new Map(), end: false }));
      at = next;
    }
    at.end = true;
  }
  return root;
}

export function start(node: Node): State {
  return stateOf([{ node, then: null }]);
}

/** Where the text stands once a thread's node is read and `then` follows. */
export function following(then: Rest): State {
  if (!then) return ENDED;
  let state = states.get(then);
  if (!state) states.set(then, (state = stateOf([then])));
  return state;
}

const ENDED: State = { threads: [], accepts: true };
const states = new WeakMap<Link, State>();

/** The state after `char`; no threads and no acceptance when it may not come here. */
export function advance(state: State, char: string): State {
  const threads: Thread[] = [];
  let accepts = false;
  const end = (then: Rest): void => {
    const after = following(then);
    threads.push(...after.threads);
    accepts ||= after.accepts;
  };
  for (const thread of state.threads) {
    const { node, then } = thread;
    if (node.kind === 'text') {
      if (!node.text.startsWith(char, thread.read)) continue;
      const read = thread.read + char.length;
      if (read < node.text.length) threads.push({ ...thread, read });
      else end(then);
    } else if (node.kind === 'run') {
      if (thread.read >= node.max || !node.test(char)) continue;
      const read = thread.read + 1;
      if (read < node.max) threads.push({ ...thread, read });
      if (read >= node.min) end(then);
    } else {
      const trie = (thread.trie ?? node.trie).next.get(char);
      if (!trie) continue;
      if (trie.next.size > 0) threads.push({ ...thread, trie });
      if (trie.end) end(then);
    }
  }
  return { threads: threads.length > 1 ? distinct(threads) : threads, accepts };
}

/** Words that can be cut in several ways lead to the same place by many ways; one of each is enough. */
function distinct(threads: readonly Thread[]): Thread[] {
  return threads.filter((a, i) => threads.findIndex((b) => b.node === a.node && b.read === a.read && b.trie === a.trie && b.then === a.then) === i);
}

/** The only character that may come next, or undefined when there are several, none, or the text may end here. */
export function onlyNext(state: State): string | undefined {
  if (state.accepts) return undefined;
  let only: string | undefined;
  for (const { node, read, trie } of state.threads) {
    if (node.kind === 'run') return undefined;
    if (node.kind === 'text') {
      const char = String.fromCodePoint(node.text.codePointAt(read) ?? 0);
      if (only !== undefined && only !== char) return undefined;
      only = char;
    } else {
      for (const char of (trie ?? node.trie).next.keys()) {
        if (only !== undefined && only !== char) return undefined;
        only = char;
      }
    }
  }
  return only;
}

const EMPTY: Node = { kind: 'text', text: '' };
const tails = new WeakMap<Node, Node>();
/** Weak on both sides: a store's nodes outlive the turns whose nodes follow them. */
const links = new WeakMap<Node, WeakMap<Link | typeof ENDED, Link>>();

/** All but the first of a sequence: one object each, however often it is asked for. */
function tailOf(node: Extract<Node, { kind: 'sequence' }>): Node {
  let tail = tails.get(node);
  if (!tail) tails.set(node, (tail = node.items.length === 2 ? (node.items[1] as Node) : sequence(...node.items.slice(1)))); // length checked
  return tail;
}

function link(node: Node, then: Rest): Link {
  let known = links.get(node);
  if (!known) links.set(node, (known = new WeakMap()));
  const key = then ?? ENDED;
  let made = known.get(key);
  if (!made) known.set(key, (made = { node, then }));
  return made;
}

/** Expands sequences, choices and empty texts until every thread reads a character. */
function stateOf(pending: Link[]): State {
  const threads: Thread[] = [];
  let accepts = false;
  while (pending.length > 0) {
    const { node, then } = pending.pop() as Link; // length checked above
    switch (node.kind) {
      case 'sequence': {
        const [first] = node.items;
        if (!first) pending.push({ node: EMPTY, then });
        else pending.push({ node: first, then: node.items.length > 1 ? link(tailOf(node), then) : then });
        break;
      }
      case 'choice':
        for (const option of node.options) pending.push({ node: option, then });
        break;
      case 'later':
        pending.push({ node: node.make(), then });
        break;
      case 'text':
        if (node.text !== '') threads.push({ node, read: 0, then });
        else if (then) pending.push(then);
        else accepts = true;
        break;
      case 'run':
        if (node.max > 0) threads.push({ node, read: 0, then });
        if (node.min === 0) pending.push({ node: EMPTY, then });
        break;
      case 'trie':
        threads.push({ node, read: 0, then });
        if (node.trie.end) pending.push({ node: EMPTY, then });
        break;
    }
  }
  return { threads, accepts };
}
