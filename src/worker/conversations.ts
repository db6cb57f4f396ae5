/**
 * Where the worker's conversations stand, by their owner and their turns. Callers send all turns each time: a conversation
 * goes on from the latest of its turns that has a bookmark, so that an edited one is answered anew only from there.
 */
import type { Ask, AskReply } from '../protocol/messages.ts';
import type { Earlier, EngineConversation } from './engine.ts';

/** Turns remembered; each holds the ids of what it has shown. */
const MOST_MARKS = 128;

interface Mark extends Earlier {
  readonly owner: string;
}

export class Conversations {
  readonly #create: (earlier: Earlier | undefined) => EngineConversation;
  /** Least recently used first. */
  #marks: readonly Mark[] = [];

  constructor(create: (earlier: Earlier | undefined) => EngineConversation) {
    this.#create = create;
  }

  /** Forgets all of them: their catalog or model is gone. */
  clear(): void {
    this.#marks = [];
  }

  /**
   * Answers the last turn with `ask`, after answering those earlier turns that no bookmark stands behind. `ask` is given
   * the conversation, a turn, and whether it is the last.
   */
  async continue(
    { conversation: owner, turns, from }: Pick<Ask, 'conversation' | 'turns' | 'from'>,
    ask: (conversation: EngineConversation, turn: string, isLast: boolean) => Promise<AskReply>,
  ): Promise<AskReply> {
    const before = turns.slice(0, -1);
    const earlier = from ? { messages: before, bookmark: from } : this.#latest(owner, before);
    const conversation = this.#create(earlier);
    const asked = earlier?.messages.length ?? 0;
    let reply: AskReply | undefined;
    for (const [index, turn] of turns.entries()) {
      if (index < asked) continue;
      reply = await ask(conversation, turn, index === turns.length - 1);
      this.#remember({ owner, messages: turns.slice(0, index + 1), bookmark: reply.answer.bookmark });
    }
    return reply as AskReply; // at least the last turn was asked: `earlier` has at most those before it
  }

  /** The owner's mark behind the longest beginning of `turns`. */
  #latest(owner: string, turns: readonly string[]): Earlier | undefined {
    const fitting = this.#marks.filter((mark) => mark.owner === owner && startsWith(turns, mark.messages));
    return fitting.reduce<Earlier | undefined>((longest, { messages, bookmark }) => (longest && longest.messages.length > messages.length ? longest : { messages, bookmark }), undefined);
  }

  #remember(mark: Mark): void {
    const isSame = (old: Mark): boolean => old.owner === mark.owner && old.messages.length === mark.messages.length && startsWith(old.messages, mark.messages);
    this.#marks = [...this.#marks.filter((old) => !isSame(old)), mark].slice(-MOST_MARKS);
  }
}

function startsWith(turns: readonly string[], beginning: readonly string[]): boolean {
  return beginning.length <= turns.length && beginning.every((turn, index) => turn === turns[index]);
}
