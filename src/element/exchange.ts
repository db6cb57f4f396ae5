/** A question and what came of it: the unit of a conversation, as it is drawn and remembered. Plain data. */
import type { Answer, Bookmark, Facet, Lang, Outcome, ProductCard, Source } from '../protocol/answer.ts';

/** What the shopper thinks of an answer. */
export type Rating = 'up' | 'down';

export interface Exchange {
  readonly id: number;
  readonly question: string;
  /** `waiting`: kept until the model is there. `stopped`: by the shopper, or overtaken by the next question. */
  readonly status: 'waiting' | 'answering' | 'answered' | 'stopped' | 'failed';
  /** The answer as it came, sentence by sentence; together they are its text. */
  readonly sentences: readonly string[];
  readonly lang?: Lang;
  /** The plan that was carried out, once it is known. */
  readonly plan?: string;
  readonly outcome?: Outcome;
  readonly products: readonly ProductCard[];
  readonly sources: readonly Source[];
  /** How the products can be narrowed. */
  readonly facets: readonly Facet[];
  /** Where the answer left the talk. */
  readonly bookmark?: Bookmark;
  /** Whether a facet was pressed rather than a question asked. */
  readonly isNarrowing?: boolean;
  /** What search found, for a question asked before the model was there. */
  readonly hits?: readonly ProductCard[];
  readonly rating?: Rating;
  /** Whether the answer changed the cart: asked once more it would do so again. */
  readonly changedCart?: boolean;
  /** Whether it was asked before the page was loaded (again). */
  readonly isRestored?: boolean;
  /** Whether its answer is said no more, since products that it was about have changed or are gone. */
  readonly isOutdated?: boolean;
}

export function newExchange(id: number, question: string): Exchange {
  return { id, question, status: 'waiting', sentences: [], products: [], sources: [], facets: [] };
}

/** With its answer. What was already shown of it stays as it is, so that nothing is drawn or read out twice. */
export function answered(exchange: Exchange, { text, lang, products, sources, facets, bookmark, plan, outcome }: Answer, changedCart: boolean): Exchange {
  const sentences = textOf(exchange) === text ? exchange.sentences : [text];
  return { ...exchange, status: 'answered', sentences, lang, products, sources, facets, bookmark, plan, outcome, ...(changedCart ? { changedCart } : {}) };
}

export function textOf({ sentences }: Pick<Exchange, 'sentences'>): string {
  return sentences.join('');
}

/** What the plan does: `find`, `compare`, `add`, `human` …; a plan's text begins with the language and this. */
export function verbOf({ plan = '' }: Pick<Exchange, 'plan'>): string {
  return plan.split(' ', 2)[1] ?? '';
}

export interface Message {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** What was said by both, oldest first. */
export function transcript(exchanges: readonly Exchange[]): Message[] {
  return exchanges.flatMap((exchange): Message[] => {
    const text = textOf(exchange);
    return [{ role: 'user', content: exchange.question }, ...(text === '' ? [] : [{ role: 'assistant' as const, content: text }])];
  });
}
