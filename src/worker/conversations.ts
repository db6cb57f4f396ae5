/**
 * The conversations that the worker holds, found again by their owner and their turns. Callers send all turns each
 * time, so that a conversation this worker never saw (after a crash, or one forgotten here) can be rebuilt.
 */
import type { EngineConversation } from './engine.ts';

/** Each holds some kilobytes of dialogue; a page has a few elements, an API caller rarely more. */
const MOST_HELD = 32;

interface Held {
  readonly owner: string;
  turns: readonly string[];
  readonly conversation: EngineConversation;
}

export class Conversations {
  readonly #create: () => EngineConversation;
  /** Least recently used first. */
  #held: Held[] = [];

  constructor(create: () => EngineConversation) {
    this.#create = create;
  }

  /** Forgets all of them: their catalog or model is gone. */
  clear(): void {
    this.#held = [];
  }

  /**
   * Answers the last turn with `ask`, after answering those earlier turns that the owner's best matching conversation
   * has not had yet. `ask` is given the conversation, a turn, and whether it is the last.
   */
  async continue<T>(owner: string, turns: readonly string[], ask: (conversation: EngineConversation, turn: string, isLast: boolean) => Promise<T>): Promise<T> {
    const held = this.#take(owner, turns.slice(0, -1));
    try {
      let result: T | undefined;
      for (const turn of turns.slice(held.turns.length)) {
        result = await ask(held.conversation, turn, held.turns.length === turns.length - 1);
        held.turns = [...held.turns, turn];
      }
      return result as T; // at least the last turn was asked: `held` has at most the earlier ones
    } finally {
      this.#held = [...this.#held, held].slice(-MOST_HELD);
    }
  }

  /** Takes out the owner's conversation with the longest beginning of `earlier`, or makes one. */
  #take(owner: string, earlier: readonly string[]): Held {
    const fitting = this.#held.filter((held) => held.owner === owner && held.turns.length > 0 && startsWith(earlier, held.turns));
    const best = fitting.reduceRight<Held | undefined>((longest, held) => (longest && longest.turns.length >= held.turns.length ? longest : held), undefined);
    this.#held = this.#held.filter((held) => held !== best);
    return best ?? { owner, turns: [], conversation: this.#create() };
  }
}

function startsWith(turns: readonly string[], beginning: readonly string[]): boolean {
  return beginning.length <= turns.length && beginning.every((turn, index) => turn === turns[index]);
}
