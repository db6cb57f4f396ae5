/**
 * The state of a conversation and how it moves: idle, loading, ready, answering, failed. One question runs at a time, under
 * its own AbortController; a new question overtakes the running one, whose late results are dropped. Draws nothing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AssistantClient } from '../client/assistant-client.ts';
import type { OnProgress } from '../client/shared-assistant.ts';
import type { Answer, AnswerEvent, Cart } from '../protocol/answer.ts';
import { AssistantError, isAbortError, isAssistantError } from '../protocol/errors.ts';
import type { CatalogReport, EmbedderReport, ModelReport } from '../protocol/messages.ts';
import { cartChanges } from './cart-changes.ts';
import { recall, remember } from './conversation-memory.ts';
import { answered, newExchange, type Exchange, type Rating } from './exchange.ts';

/** Of what was asked before a reload, so much goes along for context: the worker answers it again first, in seconds each. */
const RESTORED_TURNS = 2;

/** The part of AssistantClient that the element uses. */
export type ConversationClient = Pick<AssistantClient, 'loadCatalog' | 'loadModel' | 'loadEmbedder' | 'search' | 'ask' | 'close' | 'orderLookup'>;

/** `idle`: the model is not loaded until somebody wants to ask. */
export type Phase = 'idle' | 'loading' | 'ready' | 'answering' | 'failed';
export type Progress = Parameters<OnProgress>[0];
type Want = 'nothing' | 'catalog' | 'model';

/** What the element does with what happens here. */
export interface ConversationListener {
  /** The cart that the next question starts from. */
  cart(): Cart;
  onAnswer(question: string, answer: Answer, cartBefore: Cart): void;
  onError(error: AssistantError): void;
}

export interface ClientUse {
  /** Whether the client is closed here. */
  readonly isOwn: boolean;
  /** The catalog's address, under which the conversation is remembered; without one it isn't. */
  readonly memory: string | undefined;
}

export class ConversationController implements ReactiveController {
  exchanges: readonly Exchange[] = [];
  /** The conversation that was cleared, until something new is asked. */
  cleared: readonly Exchange[] = [];
  progress: Progress | undefined;
  catalog: CatalogReport | undefined;
  model: ModelReport | undefined;
  embedder: EmbedderReport | undefined;
  /** Why loading or the last answer failed. */
  error: AssistantError | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #listener: ConversationListener;
  #createClient: (() => ConversationClient) | undefined;
  #client: ConversationClient | undefined;
  #isOwn = true;
  #memory: string | undefined;
  #wanted: Want = 'nothing';
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
    return this.#wanted === 'model' ? 'loading' : 'idle';
  }

  get client(): ConversationClient | undefined {
    return this.#client;
  }

  /** Talks through another client from now on, once `want` says so; the conversation is the one remembered. `createClient` may throw. */
  use(createClient: () => ConversationClient, { isOwn, memory }: ClientUse): void {
    this.#close();
    this.#createClient = createClient;
    this.#isOwn = isOwn;
    this.#wanted = 'nothing';
    this.#memory = memory;
    this.cleared = [];
    this.exchanges = memory === undefined ? [] : recall(memory);
    this.#lastId = this.exchanges.length;
  }

  /** Remembers the conversation from now on under this address, or no longer. */
  rememberUnder(memory: string | undefined): void {
    if (this.#memory !== undefined && memory === undefined) remember(this.#memory, []);
    this.#memory = memory;
    this.#remember();
  }

  /** Loads the catalog, or the model too, unless that was begun before. */
  want(want: Exclude<Want, 'nothing'>): void {
    if (this.#wanted === 'model' || this.#wanted === want) return;
    this.#wanted = want;
    if (this.#host.isConnected) void this.#load();
  }

  hostConnected(): void {
    if (this.#wanted !== 'nothing' && !this.#client) void this.#load();
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
    this.exchanges = [...this.exchanges, newExchange(id, question)];
    this.cleared = [];
    this.#remember();
    this.#host.requestUpdate();
    if (this.model) void this.#answer(id);
    else {
      if (this.error && this.#wanted === 'model') void this.#load();
      else this.want('model');
      void this.#search(id, question);
    }
  }

  /** Takes an exchange out of the conversation, for another to be asked in its place. */
  drop(id: number): void {
    if (this.#run?.id === id) this.stop();
    this.exchanges = this.exchanges.filter((exchange) => exchange.id !== id);
    this.#host.requestUpdate();
  }

  /** Stops the running answer; what was said stays. */
  stop(): void {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    run.controller.abort();
    this.#change(run.id, { status: 'stopped' });
    this.#remember();
  }

  /** Loads again what could not be loaded, then asks again what could not be answered. */
  retry(): void {
    const last = this.exchanges.at(-1);
    if (last?.status === 'failed') this.#put(newExchange(last.id, last.question));
    if (this.model) this.#answerKept();
    else void this.#load();
  }

  clear(): void {
    this.stop();
    this.cleared = this.exchanges;
    this.exchanges = [];
    this.error = this.model ? undefined : this.error; // a failed answer goes with its question
    this.#remember();
    this.#host.requestUpdate();
  }

  undoClear(): void {
    this.exchanges = this.cleared;
    this.cleared = [];
    this.#remember();
    this.#host.requestUpdate();
  }

  rate(id: number, rating: Rating | undefined): void {
    const exchange = this.#exchange(id);
    if (!exchange) return;
    const { rating: _before, ...rest } = exchange;
    this.#put(rating ? { ...rest, rating } : rest);
    this.#remember();
  }

  #close(): void {
    this.#session.abort();
    this.stop();
    if (this.#isOwn) this.#client?.close();
    this.#client = undefined;
    this.catalog = undefined;
    this.model = undefined;
    this.embedder = undefined;
    this.progress = undefined;
    this.error = undefined;
  }

  async #load(): Promise<void> {
    if (this.#session.signal.aborted || !this.#client) this.#session = new AbortController();
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
      const [model] = await Promise.all([this.#wanted === 'model' ? client.loadModel(onProgress) : undefined, catalog]);
      if (isOver()) return;
      this.model = model;
      if (model) void this.#watchEmbedder(client, isOver);
    } catch (error) {
      if (!isOver()) this.#fail(error);
      return;
    } finally {
      if (!isOver()) this.#host.requestUpdate();
    }
    if (this.model) this.#answerKept();
  }

  /** It is loaded beside anyway; without it products are found by their words, which is no failure. */
  async #watchEmbedder(client: ConversationClient, isOver: () => boolean): Promise<void> {
    const report = await client.loadEmbedder().catch(() => undefined);
    if (isOver()) return;
    this.embedder = report;
    this.#host.requestUpdate();
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
    const cart = this.#listener.cart();
    try {
      const answer = await this.#client?.ask([...this.#earlierQuestions(), question], { cart, signal, onEvent: (event) => this.#onEvent(id, event, signal) });
      const exchange = this.#exchange(id);
      if (!answer || !exchange || signal.aborted) return;
      this.#run = undefined;
      this.#put(answered(exchange, answer, cartChanges(cart, answer.cart).length > 0));
      this.#listener.onAnswer(question, answer, cart);
    } catch (error) {
      if (signal.aborted) return;
      this.#run = undefined;
      this.#change(id, { status: isAbortError(error) ? 'stopped' : 'failed' });
      if (!isAbortError(error)) this.#fail(error);
    } finally {
      this.#remember();
    }
  }

  #earlierQuestions(): string[] {
    const done = this.exchanges.filter((exchange) => exchange.status === 'answered');
    const restored = done.filter((exchange) => exchange.isRestored).slice(-RESTORED_TURNS);
    return [...restored, ...done.filter((exchange) => !exchange.isRestored)].map((exchange) => exchange.question);
  }

  #onEvent(id: number, event: AnswerEvent, signal: AbortSignal): void {
    if (signal.aborted) return;
    if (event.type === 'plan') this.#change(id, { plan: event.plan });
    if (event.type === 'products') this.#change(id, { products: event.products });
    if (event.type === 'text') this.#change(id, { sentences: [...(this.#exchange(id)?.sentences ?? []), event.text] });
  }

  #exchange(id: number): Exchange | undefined {
    return this.exchanges.find((exchange) => exchange.id === id);
  }

  #change(id: number, change: Partial<Exchange>): void {
    const exchange = this.#exchange(id);
    if (exchange) this.#put({ ...exchange, ...change });
  }

  #put(exchange: Exchange): void {
    this.exchanges = this.exchanges.map((old) => (old.id === exchange.id ? exchange : old));
    this.#host.requestUpdate();
  }

  #remember(): void {
    if (this.#memory !== undefined) remember(this.#memory, this.exchanges);
  }

  #fail(error: unknown): void {
    this.error = isAssistantError(error) ? error : new AssistantError('generation-failed', error instanceof Error ? error.message : String(error), { cause: error });
    if (this.error.code === 'worker-crashed') this.model = undefined; // it went with the worker
    this.#host.requestUpdate();
    this.#listener.onError(this.error);
  }
}
