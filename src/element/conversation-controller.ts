/**
 * The state of an assistant and how it moves: idle, loading, ready, answering, failed. One question runs at a time, under
 * its own AbortController; a new question overtakes the running one, whose late results are dropped. Draws nothing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AskOptions, AssistantClient } from '../client/assistant-client.ts';
import type { OnProgress } from '../client/shared-assistant.ts';
import type { Answer, AnswerEvent, Cart, Narrowing } from '../protocol/answer.ts';
import { AssistantError, isAbortError, isAssistantError } from '../protocol/errors.ts';
import type { CatalogReport, EmbedderReport, ModelReport } from '../protocol/messages.ts';
import { cartChanges } from './cart-changes.ts';
import { ExchangeList } from './exchange-list.ts';
import { answered, newExchange, type Exchange } from './exchange.ts';

/** The part of AssistantClient that the element uses. */
export type ConversationClient = Pick<AssistantClient, 'loadCatalog' | 'loadModel' | 'loadEmbedder' | 'search' | 'ask' | 'narrow' | 'products' | 'close' | 'orderLookup'>;

/** `idle`: the model is not loaded until somebody wants to ask. */
export type Phase = 'idle' | 'loading' | 'ready' | 'answering' | 'failed';
export type Progress = Parameters<OnProgress>[0];
type Want = 'nothing' | 'catalog' | 'model';

/** What the page lays down for the next question: its cart, its rules, and where the shopper is. */
export type PageState = Pick<AskOptions, 'maxQuantity' | 'noCart' | 'page' | 'lang'> & { readonly cart: Cart };

/** What the element does with what happens here. */
export interface ConversationListener {
  page(): PageState;
  onCatalog(report: CatalogReport): void;
  onAnswer(exchange: Exchange, answer: Answer, cartBefore: Cart): void;
  onError(error: AssistantError): void;
}

export interface ClientUse {
  /** Whether the client is closed here. */
  readonly isOwn: boolean;
  /** The catalog's address, under which the conversation is remembered; without one it isn't. */
  readonly memory: string | undefined;
}

export class ConversationController implements ReactiveController {
  readonly list: ExchangeList;
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
  #wanted: Want = 'nothing';
  /** How often loading was begun: only the last counts. */
  #loads = 0;
  /** Ends what was begun with the present client. */
  #session = new AbortController();
  #run: { readonly id: number; readonly controller: AbortController } | undefined;

  constructor(host: ReactiveControllerHost & Element, listener: ConversationListener) {
    this.#host = host;
    this.#listener = listener;
    this.list = new ExchangeList(() => host.requestUpdate());
    host.addController(this);
  }

  get exchanges(): readonly Exchange[] {
    return this.list.all;
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
    this.list.open(memory);
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
    const { id } = this.list.begin(question);
    if (this.model) void this.#answer(id);
    else {
      if (this.error && this.#wanted === 'model') void this.#load();
      else this.want('model');
      void this.#search(id, question);
    }
  }

  /** Narrows what an exchange shows, as if the shopper had said `words`. Needs no model. */
  narrow({ bookmark, lang }: Exchange, by: Narrowing, words: string): void {
    if (!bookmark) return;
    this.stop();
    this.want('catalog');
    const { id } = this.list.begin(words, { isNarrowing: true });
    void this.#runAnswer(id, bookmark.cart, (client, signal) => client.narrow(bookmark, by, { signal, ...(lang ? { lang } : {}) }));
  }

  /** Takes an exchange out of the conversation, for another to be asked in its place. */
  drop(id: number): void {
    if (this.#run?.id === id) this.stop();
    this.list.drop(id);
  }

  /** Stops the running answer; what was said stays. */
  stop(): void {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    run.controller.abort();
    this.list.change(run.id, { status: 'stopped' });
    this.list.remember();
  }

  /** Loads again what could not be loaded, then asks again what could not be answered; what could not be narrowed is to be pressed again. */
  retry(): void {
    const last = this.exchanges.at(-1);
    this.error = undefined;
    // The list that could not be narrowed is there again, with its chips.
    if (last?.status === 'failed' && last.isNarrowing) this.list.drop(last.id);
    else if (last?.status === 'failed') this.list.put(newExchange(last.id, last.question));
    if (this.model) this.#answerKept();
    else void this.#load();
  }

  clear(): void {
    this.stop();
    this.list.clear();
    this.error = this.model ? undefined : this.error; // a failed answer goes with its question
  }

  /** Says so, and offers to try again. */
  fail(error: unknown): void {
    this.error = isAssistantError(error) ? error : new AssistantError('generation-failed', error instanceof Error ? error.message : String(error), { cause: error });
    if (this.error.code === 'worker-crashed') this.model = undefined; // it went with the worker
    this.#host.requestUpdate();
    this.#listener.onError(this.error);
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
        this.#listener.onCatalog(report);
        void this.#bringUpToDate(client, isOver);
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
      if (!isOver()) this.fail(error);
      return;
    } finally {
      if (!isOver()) this.#host.requestUpdate();
    }
    if (this.model) this.#answerKept();
  }

  /** What a remembered conversation shows may be gone from the catalog. Where that can't be known it stays as it was. */
  async #bringUpToDate(client: ConversationClient, isOver: () => boolean): Promise<void> {
    const { restoredIds } = this.list;
    if (restoredIds.length === 0) return;
    const known = await client.products(restoredIds).catch(() => undefined);
    if (known && !isOver()) this.list.bringUpToDate(known);
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
      if (hits && !signal.aborted) this.list.change(id, { hits });
    } catch {
      // Search fails only with the catalog, and that failure is shown by #load.
    }
  }

  async #answer(id: number): Promise<void> {
    const { cart, ...page } = this.#listener.page();
    const question = this.list.get(id)?.question ?? '';
    const { questions, from } = this.list.earlierTurns();
    await this.#runAnswer(id, cart, (client, signal) => client.ask([...questions, question], { ...page, cart, signal, onEvent: (event) => this.#onEvent(id, event, signal), ...(from ? { from } : {}) }));
  }

  /** Runs what gives an exchange its answer; late results of one that was overtaken are dropped. `cart` is what the answer starts from. */
  async #runAnswer(id: number, cart: Cart, work: (client: ConversationClient, signal: AbortSignal) => Promise<Answer>): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    this.#run = { id, controller };
    this.error = undefined;
    this.list.change(id, { status: 'answering' });
    try {
      if (!this.#client) throw new AssistantError('generation-failed', 'The element has no client: give it a catalog.');
      const answer = await work(this.#client, signal);
      const exchange = this.list.get(id);
      if (!exchange || signal.aborted) return;
      this.#run = undefined;
      this.list.put(answered(exchange, answer, cartChanges(cart, answer.cart).length > 0));
      this.#listener.onAnswer(exchange, answer, cart);
    } catch (error) {
      if (signal.aborted) return;
      this.#run = undefined;
      this.list.change(id, { status: isAbortError(error) ? 'stopped' : 'failed' });
      if (!isAbortError(error)) this.fail(error);
    } finally {
      this.list.remember();
    }
  }

  #onEvent(id: number, event: AnswerEvent, signal: AbortSignal): void {
    if (signal.aborted) return;
    if (event.type === 'plan') this.list.change(id, { plan: event.plan });
    if (event.type === 'products') this.list.change(id, { products: event.products });
    if (event.type === 'text') this.list.change(id, { sentences: [...(this.list.get(id)?.sentences ?? []), event.text] });
  }
}
