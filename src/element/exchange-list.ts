/** The exchanges of one conversation, and what this tab remembers of them. Asks nothing and draws nothing. */
import type { Bookmark, ProductCard } from '../protocol/answer.ts';
import { recall, remember } from './conversation-memory.ts';
import { newExchange, type Exchange, type Rating } from './exchange.ts';
import { broughtUpToDate, restoredIds } from './restored.ts';

/** What goes along with the next question. */
export interface EarlierTurns {
  readonly questions: readonly string[];
  /** Where the last answer left the talk. */
  readonly from: Bookmark | undefined;
}

export class ExchangeList {
  all: readonly Exchange[] = [];
  /** The conversation that was cleared, until something new is asked. */
  cleared: readonly Exchange[] = [];
  readonly #onChange: () => void;
  #memory: string | undefined;
  #lastId = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Becomes the conversation remembered under this address; without one nothing is remembered. */
  open(memory: string | undefined): void {
    this.#memory = memory;
    this.cleared = [];
    this.all = memory === undefined ? [] : recall(memory);
    this.#lastId = this.all.length;
  }

  /** Remembers the conversation from now on under this address, or no longer. */
  rememberUnder(memory: string | undefined): void {
    if (this.#memory !== undefined && memory === undefined) remember(this.#memory, []);
    this.#memory = memory;
    this.remember();
  }

  /** Of products in exchanges from before the page was loaded. */
  get restoredIds(): readonly string[] {
    return restoredIds(this.all);
  }

  /** `known`: the products that the catalog has of those. */
  bringUpToDate(known: readonly ProductCard[]): void {
    this.all = this.all.map((exchange) => broughtUpToDate(exchange, known));
    this.remember();
    this.#onChange();
  }

  remember(): void {
    if (this.#memory !== undefined) remember(this.#memory, this.all);
  }

  /** A new exchange at the end; what waited before it is overtaken. */
  begin(question: string, more: Partial<Exchange> = {}): Exchange {
    const exchange = { ...newExchange(++this.#lastId, question), ...more };
    this.all = [...this.all.map((old): Exchange => (old.status === 'waiting' ? { ...old, status: 'stopped' } : old)), exchange];
    this.cleared = [];
    this.remember();
    this.#onChange();
    return exchange;
  }

  get(id: number): Exchange | undefined {
    return this.all.find((exchange) => exchange.id === id);
  }

  change(id: number, change: Partial<Exchange>): void {
    const exchange = this.get(id);
    if (exchange) this.put({ ...exchange, ...change });
  }

  put(exchange: Exchange): void {
    this.all = this.all.map((old) => (old.id === exchange.id ? exchange : old));
    this.#onChange();
  }

  drop(id: number): void {
    this.all = this.all.filter((exchange) => exchange.id !== id);
    this.#onChange();
  }

  clear(): void {
    this.cleared = this.all;
    this.all = [];
    this.remember();
    this.#onChange();
  }

  undoClear(): void {
    this.all = this.cleared;
    this.cleared = [];
    this.remember();
    this.#onChange();
  }

  /** Clears for good. */
  forget(): void {
    this.clear();
    this.cleared = [];
  }

  rate(id: number, rating: Rating | undefined): void {
    const exchange = this.get(id);
    if (!exchange) return;
    const { rating: _before, ...rest } = exchange;
    this.put(rating ? { ...rest, rating } : rest);
    this.remember();
  }

  earlierTurns(): EarlierTurns {
    const done = this.all.filter((exchange) => exchange.status === 'answered');
    return { questions: done.filter((exchange) => !exchange.isNarrowing).map((exchange) => exchange.question), from: done.at(-1)?.bookmark };
  }
}
