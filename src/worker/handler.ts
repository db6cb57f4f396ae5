/**
 * Message in, call, message out. Keeps the order of things: search goes ahead, generations run one at a time and wait
 * for the model, every call ends with one `done` or `failed`. What the calls do is the engine's.
 */
import { AssistantError, type AssistantErrorCode } from '../protocol/errors.ts';
import type { Ask, CatalogReport, Complete, Completion, AskReply, Describe, Done, EmbedderReport, FromWorker, LoadCatalog, LoadEmbedder, LoadModel, ModelReport, Narrow, OrderReply, OrderState, ReplyMap, RequestType, Search, ToWorker } from '../protocol/messages.ts';
import type { Answer, ProductCard } from '../protocol/answer.ts';
import type { ProductDescription } from '../protocol/description.ts';
import { fromWire, toWire } from '../protocol/wire-error.ts';
import { Conversations } from './conversations.ts';
import type { Engine } from './engine.ts';
import { besideCatalog } from './fetch-file.ts';
import { unlessAborted } from './unless-aborted.ts';

export interface HandlerOptions {
  readonly engine: Engine;
  readonly send: (message: FromWorker) => void;
  /** The text behind an absolute URL; rejects with code 'catalog-download'. */
  readonly readText: (url: string, signal: AbortSignal) => Promise<string>;
  /** The bytes behind an absolute URL; undefined when there are none. */
  readonly readBytes: (url: string, signal: AbortSignal) => Promise<Uint8Array | undefined>;
}

/** The code of an error that comes without one. */
const FALLBACK_CODE: Readonly<Record<RequestType, AssistantErrorCode>> = {
  'load-catalog': 'catalog-invalid',
  'load-model': 'device-unavailable',
  'load-embedder': 'device-unavailable',
  'search': 'generation-failed',
  'ask': 'generation-failed',
  'narrow': 'generation-failed',
  'describe': 'generation-failed',
  'complete': 'generation-failed',
  'dispose': 'worker-crashed',
};

/**
 * How long a question waits for the embedder while that is being loaded: the first are often asked early, and planned much better with
 * it. Two slow cores (AVX2, 2 GHz) have it on 6 s after the model, later while a question is being answered.
 */
const EMBEDDER_PATIENCE_MS = 10_000;

export class MessageHandler {
  readonly #engine: Engine;
  readonly #send: (message: FromWorker) => void;
  readonly #readText: HandlerOptions['readText'];
  readonly #readBytes: HandlerOptions['readBytes'];
  readonly #conversations: Conversations;
  readonly #calls = new Map<number, AbortController>();
  readonly #orderReplies = new Map<number, (reply: OrderReply) => void>();
  /** Ends when every generation so far has ended. */
  #generations: Promise<unknown> = Promise.resolve();
  #catalog: Promise<CatalogReport> | undefined;
  #catalogUrl = '';
  #model: Promise<ModelReport> | undefined;
  /** Ends when the embedder is on, or off. */
  #embedder: Promise<unknown> = Promise.resolve();

  constructor(options: HandlerOptions) {
    this.#engine = options.engine;
    this.#send = options.send;
    this.#readText = options.readText;
    this.#readBytes = options.readBytes;
    this.#conversations = new Conversations((earlier) => this.#engine.newConversation(earlier));
  }

  handle(message: ToWorker): void {
    switch (message.type) {
      case 'load-catalog':
        return this.#run(message.type, message.id, (signal) => (this.#catalog = this.#loadCatalog(message, signal)));
      case 'load-model':
        return this.#run(message.type, message.id, (signal) => (this.#model = this.#loadModel(message, signal)));
      case 'load-embedder':
        return this.#run(message.type, message.id, (signal) => {
          const loading = this.#loadEmbedder(message, signal);
          this.#embedder = Promise.allSettled([loading]);
          return loading;
        });
      case 'search':
        return this.#run(message.type, message.id, (signal) => this.#search(message, signal));
      case 'ask':
        return this.#run(message.type, message.id, (signal) => this.#inTurn(signal, () => this.#ask(message, signal)));
      case 'narrow':
        return this.#run(message.type, message.id, (signal) => this.#narrow(message, signal));
      case 'describe':
        return this.#run(message.type, message.id, (signal) => this.#inTurn(signal, () => this.#describe(message, signal)));
      case 'complete':
        return this.#run(message.type, message.id, (signal) => this.#inTurn(signal, () => this.#complete(message, signal)));
      case 'dispose':
        return this.#run(message.type, message.id, () => this.#dispose(message.id));
      case 'cancel':
        return this.#calls.get(message.id)?.abort();
      case 'order-reply':
        return this.#orderReplies.get(message.id)?.(message);
      default:
        message satisfies never;
    }
  }

  /** Runs a call to its one end. A result that cannot cross to the page fails like any other error. */
  #run<Type extends RequestType>(request: Type, id: number, work: (signal: AbortSignal) => Promise<ReplyMap[Type]>): void {
    const controller = new AbortController();
    this.#calls.set(id, controller);
    work(controller.signal)
      .then((result) => {
        const done: Done<Type> = { type: 'done', id, request, result };
        this.#send(done as Done); // one type's Done is a Done; the compiler doesn't see it through the type parameter
      })
      .catch((error: unknown) => this.#send({ type: 'failed', id, error: toWire(error, FALLBACK_CODE[request]) }))
      .finally(() => this.#calls.delete(id));
  }

  /** One generation at a time, in the order asked; a cancelled call leaves the queue at once. */
  async #inTurn<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const before = this.#generations;
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    this.#generations = before.then(() => finished);
    try {
      await unlessAborted(before, signal);
      return await work();
    } finally {
      finish();
    }
  }

  async #loadCatalog(request: LoadCatalog, signal: AbortSignal): Promise<CatalogReport> {
    this.#catalogUrl = request.url;
    const { hidden } = request;
    // An index is of the whole catalog: with something hidden it can't fit, so it isn't downloaded.
    const [text, index] = await Promise.all([this.#readText(request.url, signal), hidden ? undefined : this.#readBeside('index', signal)]);
    this.#conversations.clear();
    return this.#engine.openCatalog(text, { index, hidden });
  }

  async #readBeside(ending: 'index' | 'vectors', signal: AbortSignal): Promise<Uint8Array | undefined> {
    const url = besideCatalog(this.#catalogUrl, ending);
    return url === undefined ? undefined : this.#readBytes(url, signal);
  }

  #loadModel(request: LoadModel, signal: AbortSignal): Promise<ModelReport> {
    this.#conversations.clear();
    const { baseUrl, device, id } = request;
    return this.#engine.loadModel({ baseUrl, device, signal, onProgress: (progress) => this.#send({ type: 'progress', id, ...progress }) });
  }

  async #loadEmbedder({ baseUrl }: LoadEmbedder, signal: AbortSignal): Promise<EmbedderReport> {
    await unlessAborted(this.#bothLoaded(), signal);
    return this.#engine.loadEmbedder({ baseUrl, signal, readVectors: () => this.#readBeside('vectors', signal) });
  }

  async #embedderOrPatience(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([this.#embedder, new Promise((resolve) => (timer = setTimeout(resolve, EMBEDDER_PATIENCE_MS)))]);
    clearTimeout(timer);
  }

  async #search(request: Search, signal: AbortSignal): Promise<readonly ProductCard[]> {
    await unlessAborted(this.#loaded(this.#catalog, 'catalog'), signal);
    return this.#engine.search(request.text, request.limit, signal);
  }

  async #ask(request: Ask, signal: AbortSignal): Promise<AskReply> {
    await unlessAborted(this.#bothLoaded(), signal);
    await unlessAborted(this.#embedderOrPatience(), signal);
    const { id, cart, maxTokens, stop, maxQuantity, noCart, page, lang } = request;
    const rules = {
      signal,
      ...(request.orders ? { orderLookup: (order: string) => this.#lookUpOrder(id, order, signal) } : {}),
      ...(maxQuantity === undefined ? {} : { maxQuantity }),
      ...(noCart === undefined ? {} : { noCart }),
      ...(page === undefined ? {} : { page }),
      ...(lang === undefined ? {} : { lang }),
    };
    return this.#conversations.continue(request, (conversation, turn, isLast) => {
      if (!isLast) return conversation.ask(turn, { ...rules, onEvent: () => undefined });
      return conversation.ask(turn, {
        ...rules,
        onEvent: (event) => this.#send({ type: 'answer', id, event }),
        ...(cart === undefined ? {} : { cart }),
        ...(maxTokens === undefined ? {} : { maxTokens }),
        ...(stop === undefined ? {} : { stop }),
      });
    });
  }

  async #narrow({ from, by, lang }: Narrow, signal: AbortSignal): Promise<Answer> {
    await unlessAborted(this.#loaded(this.#catalog, 'catalog'), signal);
    return this.#engine.narrow(from, by, lang);
  }

  async #describe({ product, lang }: Describe, signal: AbortSignal): Promise<ProductDescription> {
    await unlessAborted(this.#bothLoaded(), signal);
    return this.#engine.describe(product, lang, signal);
  }

  async #complete(request: Complete, signal: AbortSignal): Promise<Completion> {
    await unlessAborted(this.#loaded(this.#model, 'model'), signal);
    const { id, messages, options } = request;
    return this.#engine.complete(messages, options, { signal, onToken: (text) => this.#send({ type: 'token', id, text }) });
  }

  async #lookUpOrder(id: number, order: string, signal: AbortSignal): Promise<OrderState | undefined> {
    const replied = new Promise<OrderReply>((resolve) => this.#orderReplies.set(id, resolve));
    try {
      this.#send({ type: 'order-question', id, order });
      const reply = await unlessAborted(replied, signal);
      if (reply.error) throw fromWire(reply.error);
      return reply.state;
    } finally {
      this.#orderReplies.delete(id);
    }
  }

  async #dispose(id: number): Promise<undefined> {
    for (const [other, controller] of this.#calls) if (other !== id) controller.abort();
    await this.#generations;
    this.#conversations.clear();
    await this.#engine.dispose();
  }

  async #bothLoaded(): Promise<void> {
    await Promise.all([this.#loaded(this.#catalog, 'catalog'), this.#loaded(this.#model, 'model')]);
  }

  async #loaded<T>(loading: Promise<T> | undefined, what: 'catalog' | 'model'): Promise<T> {
    if (!loading) throw new AssistantError('generation-failed', `The ${what} is not loaded: send load-${what} first.`);
    return loading;
  }
}
