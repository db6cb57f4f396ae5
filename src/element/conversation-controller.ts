/**
 * The state of a conversation and how it moves: idle, loading, ready, answering, failed. One question runs at a time, under
 * its own AbortController; a new question overtakes the running one, whose late results are dropped. Draws nothing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AssistantClient } from '../client/assistant-client.ts';
import type { OnProgress } from '../client/shared-assistant.ts';
import type { Answer, AnswerEvent, Cart, Lang, ProductCard, Source } from '../protocol/answer.ts';
import { AssistantError, isAbortError, isAssistantError } from '../protocol/errors.ts';
import type { CatalogReport, ModelReport } from '../protocol/messages.ts';

/** The part of AssistantClient that the element uses. */
export type ConversationClient = Pick<AssistantClient, 'loadCatalog' | 'loadModel' | 'search' | 'ask' | 'close' | 'orderLookup'>;

/** `idle`: the model is not loaded until somebody wants to ask. */
export type Phase = 'idle' | 'loading' | 'ready' | 'answering' | 'failed';
export type Progress = Parameters<OnProgress>[0];

/** A question and what came of it. */
export interface Exchange {
  readonly id: number;
  readonly question: string;
  /** `waiting`: kept until the model is there. `stopped`: by the shopper, or overtaken by the next question. */
  readonly status: 'waiting' | 'answering' | 'answered' | 'stopped' | 'failed';
  readonly text: string;
  readonly lang?: Lang;
  readonly products: readonly ProductCard[];
  readonly sources: readonly Source[];
  /** What search found, for a question asked before the model was there. */
  readonly hits?: readonly ProductCard[];
}

/** What the element does with what happens here. */
export interface ConversationListener {
  /** The cart that the next question starts from. */
  cart(): Cart;
  /** `cartBefore` is the one that the question was asked with. */
  onAnswer(question: string, answer: Answer, cartBefore: Cart): void;
  onError(error: AssistantError): void;
}

export class ConversationController implements ReactiveController {
  exchanges: readonly Exchange[] = [];
  progress: Progress | undefined;
  catalog: CatalogReport | undefined;
  model: ModelReport | undefined;
  /** Why loading or the last answer failed. */
  error: AssistantError | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #listener: ConversationListener;
  #createClient: (() => ConversationClient) | undefined;
  #client: ConversationClient | undefined;
  #isOwn = true;
  #isModelWanted = true;
  /** How often loading was begun: only the last counts. */
  #loads = 0;
  /** Ends what was begun with the present client. */
  #session = new AbortController();
  #run: { readonly id: number; readonly controller: AbortController } | undefined;
  #lastId = 0;

  constructor(host: ReactiveControllerHost & Element, listener: ConversationListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  get phase(): Phase {
    if (this.#run && this.model) return 'answering';
    if (this.error) return 'failed';
    if (this.model) return 'ready';
    return this.#isModelWanted ? 'loading' : 'idle';
  }

  get client(): ConversationClient | undefined {
    return this.#client;
  }

  /**
   * Talks through another client from now on; the conversation begins anew. Own clients are closed here; `createClient`
   * may throw. A lazy one loads the catalog alone until it is woken.
   */
  use(createClient: () => ConversationClient, { isOwn, isLazy }: { readonly isOwn: boolean; readonly isLazy: boolean }): void {
    this.#close();
    this.exchanges = [];
    this.#createClient = createClient;
    this.#isOwn = isOwn;
    this.#isModelWanted = !isLazy;
    this.#open();
  }

  /** Somebody is about to ask: loads the model, unless that was begun before. */
  wake(): void {
    if (this.#isModelWanted) return;
    this.#isModelWanted = true;
    void this.#load();
  }

  hostConnected(): void {
    if (this.#createClient && !this.#client) this.#open();
  }

  /** An element that is only moved is back before the microtask: its model, answer and conversation stay. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  /** Asks, overtaking the question that runs. Before the model is there the question is kept and searched for. */
  ask(question: string): void {
    this.stop();
    // An older kept question is overtaken too.
    this.exchanges = this.exchanges.map((old) => (old.status === 'waiting' ? { ...old, status: 'stopped' } : old));
    const id = ++this.#lastId;
    this.exchanges = [...this.exchanges, { id, question, status: 'waiting', text: '', products: [], sources: [] }];
    this.#host.requestUpdate();
    if (this.model) void this.#answer(id);
    else {
      void this.#search(id, question);
      if (this.error && this.#isModelWanted) void this.#load();
      else this.wake();
    }
  }

  /** Stops the running answer; what was said stays. */
  stop(): void {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    run.controller.abort();
    this.#change(run.id, { status: 'stopped' });
  }

  /** Loads again what could not be loaded, then asks again what could not be answered. */
  retry(): void {
    const last = this.exchanges.at(-1);
    if (last?.status === 'failed') this.#change(last.id, { status: 'waiting', text: '', products: [], sources: [] });
    if (this.model) this.#answerKept();
    else void this.#load();
  }

  #open(): void {
    if (!this.#host.isConnected) return;
    this.#session = new AbortController();
    void this.#load();
  }

  #close(): void {
    this.#session.abort();
    this.stop();
    if (this.#isOwn) this.#client?.close();
    this.#client = undefined;
    this.catalog = undefined;
    this.model = undefined;
    this.progress = undefined;
    this.error = undefined;
  }

  async #load(): Promise<void> {
    const { signal } = this.#session;
    const load = ++this.#loads;
    const isOver = (): boolean => signal.aborted || load !== this.#loads;
    this.error = undefined;
    this.progress = undefined;
    this.#host.requestUpdate();
    try {
      const client = (this.#client ??= this.#createClient?.());
      if (!client) return;
      const catalog = client.loadCatalog().then((report) => {
        if (isOver()) return;
        this.catalog = report;
        this.#host.requestUpdate();
      });
      const onProgress = (progress: Progress): void => {
        if (isOver()) return;
        this.progress = progress;
        this.#host.requestUpdate();
      };
      const [model] = await Promise.all([this.#isModelWanted ? client.loadModel(onProgress) : undefined, catalog]);
      if (isOver()) return;
      this.model = model;
    } catch (error) {
      if (!isOver()) this.#fail(error);
      return;
    } finally {
      if (!isOver()) this.#host.requestUpdate();
    }
    if (this.model) this.#answerKept();
  }

  #answerKept(): void {
    const kept = this.exchanges.findLast((exchange) => exchange.status === 'waiting');
    if (kept) void this.#answer(kept.id);
  }

  async #search(id: number, question: string): Promise<void> {
    const { signal } = this.#session;
    try {
      const hits = await this.#client?.search(question, { signal });
      if (hits && !signal.aborted) this.#change(id, { hits });
    } catch {
      // Search fails only with the catalog, and that failure is shown by #load.
    }
  }

  async #answer(id: number): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    this.#run = { id, controller };
    this.error = undefined;
    this.#change(id, { status: 'answering' });
    const question = this.#exchange(id)?.question ?? '';
    const turns = [...this.exchanges.filter((exchange) => exchange.status === 'answered').map((exchange) => exchange.question), question];
    const cart = this.#listener.cart();
    try {
      const answer = await this.#client?.ask(turns, { cart, signal, onEvent: (event) => this.#onEvent(id, event, signal) });
      if (!answer || signal.aborted) return;
      const { text, lang, products, sources } = answer;
      this.#run = undefined;
      this.#change(id, { status: 'answered', text, lang, products, sources });
      this.#listener.onAnswer(question, answer, cart);
    } catch (error) {
      if (signal.aborted) return;
      this.#run = undefined;
      this.#change(id, { status: isAbortError(error) ? 'stopped' : 'failed' });
      if (!isAbortError(error)) this.#fail(error);
    }
  }

  #onEvent(id: number, event: AnswerEvent, signal: AbortSignal): void {
    if (signal.aborted) return;
    if (event.type === 'products') this.#change(id, { products: event.products });
    if (event.type === 'text') this.#change(id, { text: (this.#exchange(id)?.text ?? '') + event.text });
  }

  #exchange(id: number): Exchange | undefined {
    return this.exchanges.find((exchange) => exchange.id === id);
  }

  #change(id: number, change: Partial<Exchange>): void {
    this.exchanges = this.exchanges.map((exchange) => (exchange.id === id ? { ...exchange, ...change } : exchange));
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    this.error = isAssistantError(error) ? error : new AssistantError('generation-failed', error instanceof Error ? error.message : String(error), { cause: error });
    if (this.error.code === 'worker-crashed') this.model = undefined; // it went with the worker
    this.#host.requestUpdate();
    this.#listener.onError(this.error);
  }
}
