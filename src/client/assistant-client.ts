/**
 * The page's handle on the assistant: search, ask, and the OpenAI-shaped `chat.completions`. Clients of the same
 * catalog and model who hide the same of it share one worker and one loaded model; each has its own conversation, cart
 * and order lookup.
 */
import type { Answer, AnswerEvent, Bookmark, Cart, Lang, Narrowing, ProductCard } from '../protocol/answer.ts';
import type { ProductDescription } from '../protocol/description.ts';
import { toWire } from '../protocol/wire-error.ts';
import type { AskReply, CatalogReport, Device, EmbedderReport, Hidden, ModelReport, OrderReply, OrderState } from '../protocol/messages.ts';
import type { AnswerLimits, ChatBackend, ChatCompletions } from './chat-completions.ts';
import { readHidden } from './hidden.ts';
import { acquire, release, type OnProgress, type SharedAssistant, type SharedKey } from './shared-assistant.ts';
import type { WorkerLike } from './worker-connection.ts';

const DEFAULT_MODEL = './model/';
const DEFAULT_SEARCH_LIMIT = 12;
/** Narrowing by it leaves what the catalog holds: no product, not even one of unknown stock, has this for its state. */
const MET_BY_ALL: Narrowing = { field: 'availability', op: '!=', value: '' };
/** An e-mail address among other words; whether it is the right one is for the store to check. */
const EMAIL = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[\p{L}\p{N}-]+/gu;

/**
 * The store's own order lookup. Resolves to plain fields in the store's words (`{ status, eta }`), or to undefined for
 * an order it doesn't know. `email` is the last address the shopper wrote in this conversation, if any.
 */
export type OrderLookup = (order: string, email?: string) => Promise<OrderState | undefined>;

export interface ClientOptions {
  /** Where the catalog lies, relative to the page; a blob: URL for one in memory. */
  readonly catalog: string | URL;
  /** The model's folder, relative to the page. Default `./model/`. */
  readonly model?: string | URL;
  /** The embedder's folder, of the page's own origin; without one there, products are found by words. Default: `../embedder/` of the model's. */
  readonly embedder?: string | URL;
  /** Default `auto`: WebGPU where it computes rightly, else WASM. */
  readonly device?: Device;
  /** Products (ids) and categories (names or paths) that are as if not in the catalog; the report's `problems` tell of names that it doesn't hold. */
  readonly hidden?: Hidden;
  readonly orderLookup?: OrderLookup;
  /** For bundlers that place the worker's script themselves: a module worker of it. */
  readonly createWorker?: () => WorkerLike;
}

/** One message of a conversation; only the shopper's are needed, the assistant's own are worked out again. */
export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** The plan, the products, then proven pieces of text that together are the answer. */
  readonly onEvent?: (event: AnswerEvent) => void;
  /** The page's cart before this turn; left out, the conversation's own goes on. */
  readonly cart?: Cart;
  /** Where the conversation stands: the `bookmark` of the answer that it goes on from, before a reload or after `narrow`. */
  readonly from?: Bookmark;
  /** Most pieces of one product (or variant) that may be in the cart. */
  readonly maxQuantity?: number;
  /** For a store whose cart the assistant must not touch. */
  readonly noCart?: boolean;
  /** Id of the product whose page the shopper is on: "does this one come in blue?". */
  readonly page?: string;
  /** The page's language: a message without words, such as an order's number, is answered in it. */
  readonly lang?: Lang;
}

let clientCount = 0;

/**
 * @example
 * const client = new AssistantClient({ catalog: '/catalog.json' });
 * const hits = await client.search('rain jacket');                  // needs the catalog alone
 * const answer = await client.ask(['Which tents are under 200?']);  // waits for the model
 * client.close();
 */
export class AssistantClient {
  /**
   * Chat completions in the OpenAI API's shapes: `client.chat.completions.create({ messages })`. Model `shop-assistant` goes
   * by the user's messages alone and refuses instructions (`system`, `developer`); model `base` reads all of them.
   */
  readonly chat: { readonly completions: Pick<ChatCompletions, 'create'> };
  /** May be set at any time; questions asked from then on use it. */
  orderLookup: OrderLookup | undefined;
  readonly #key: SharedKey;
  readonly #createWorker: () => WorkerLike;
  readonly #conversation = String(++clientCount);
  #shared: SharedAssistant | undefined;
  readonly #closed = new AbortController();
  /** Rejects when the client is closed. */
  readonly #end = new Promise<never>((_resolve, reject) => {
    this.#closed.signal.addEventListener('abort', () => reject(this.#closed.signal.reason as Error), { once: true });
  });

  constructor(options: ClientOptions) {
    const modelUrl = folder(options.model ?? DEFAULT_MODEL);
    const embedderUrl = folder(options.embedder ?? new URL('../embedder/', modelUrl));
    this.#key = { catalogUrl: absolute(options.catalog), modelUrl, embedderUrl, device: options.device ?? 'auto', hidden: readHidden(options.hidden) };
    this.#createWorker = options.createWorker ?? defaultWorker;
    this.orderLookup = options.orderLookup;
    this.#end.catch(() => undefined); // nobody may be waiting
    this.chat = {
      completions: completionsOver({
        ask: (turns, options) => this.#ask(turns, options),
        complete: async (messages, options, { signal, onToken }) => {
          this.#loadModelBeside();
          return this.#assistant.connection.call({ type: 'complete', messages, options }, { signal: this.#orClosed(signal), onEvent: (event) => { if (event.type === 'token') onToken(event.text); } });
        },
      }),
    };
  }

  /** Loads the catalog, once for all who share it. Other calls do so by themselves. */
  async loadCatalog(): Promise<CatalogReport> {
    return Promise.race([this.#assistant.loadCatalog(), this.#end]);
  }

  /** Downloads and warms up the model, once for all who share it. Other calls that need it do so by themselves. */
  async loadModel(onProgress?: OnProgress): Promise<ModelReport> {
    return Promise.race([this.#assistant.loadModel(onProgress, this.#closed.signal), this.#end]);
  }

  /**
   * Whether products are found by meaning too, once that is clear: with a few hundred products and no `catalog.vectors` it
   * takes a minute. Loads catalog, model and embedder; those who load the first two have the third loaded after them.
   */
  async loadEmbedder(): Promise<EmbedderReport> {
    return Promise.race([this.#assistant.loadEmbedder(), this.#end]);
  }

  /** Products that match the words (and, with the embedder on, the meaning), best first. Works before the model is there. */
  async search(text: string, { limit = DEFAULT_SEARCH_LIMIT, signal }: { readonly limit?: number; readonly signal?: AbortSignal } = {}): Promise<readonly ProductCard[]> {
    this.#loadCatalogBeside();
    return this.#assistant.connection.call({ type: 'search', text, limit }, { signal: this.#orClosed(signal) });
  }

  /**
   * The answer to the last message of a conversation, with its plan, products and sources. Send all of the
   * conversation each time: what the worker has answered before is not answered again. A question asked while the
   * model loads is answered once it is ready.
   */
  async ask(turns: readonly string[] | readonly Turn[], options: AskOptions = {}): Promise<Answer> {
    return (await this.#ask(turns, options)).answer;
  }

  /** The products that a conversation has shown, narrowed by one of the answer's `facets`; exact, and without the model. */
  async narrow(from: Bookmark, by: Narrowing, { lang = 'en', signal }: { readonly lang?: Lang; readonly signal?: AbortSignal } = {}): Promise<Answer> {
    this.#loadCatalogBeside();
    return this.#assistant.connection.call({ type: 'narrow', from, by, lang }, { signal: this.#orClosed(signal) });
  }

  /** The products of these ids as the catalog has them now; one that it doesn't hold, or that is hidden, is left out. Needs no model. */
  async products(ids: readonly string[], { signal }: { readonly signal?: AbortSignal } = {}): Promise<readonly ProductCard[]> {
    if (ids.length === 0) return [];
    const { products } = await this.narrow({ shown: ids, cart: {} }, MET_BY_ALL, signal ? { signal } : {});
    return products;
  }

  /**
   * A title and a description of 40 to 90 words of a product, for its merchant: each number, name and value in it is the
   * product's own, and `origin` tells whether the model wrote it. Waits for the model.
   */
  async describe(product: string, lang: Lang, { signal }: { readonly signal?: AbortSignal } = {}): Promise<ProductDescription> {
    this.#loadCatalogBeside();
    this.#loadModelBeside();
    return this.#assistant.connection.call({ type: 'describe', product, lang }, { signal: this.#orClosed(signal) });
  }

  /** Ends this client's calls with an AbortError. The worker ends when nobody on the page uses it any more. */
  close(): void {
    if (this.#closed.signal.aborted) return;
    this.#closed.abort(new DOMException('The assistant was closed.', 'AbortError'));
    if (this.#shared) release(this.#key);
    this.#shared = undefined;
  }

  get #assistant(): SharedAssistant {
    this.#closed.signal.throwIfAborted();
    this.#shared ??= acquire(this.#key, this.#createWorker);
    return this.#shared;
  }

  async #ask(turns: readonly string[] | readonly Turn[], { signal, onEvent, ...given }: AskOptions & AnswerLimits): Promise<AskReply> {
    const texts = shopperTexts(turns);
    this.#loadCatalogBeside();
    this.#loadModelBeside();
    const { connection } = this.#assistant;
    return connection.call(
      { ...given, type: 'ask', conversation: this.#conversation, turns: texts, orders: this.orderLookup !== undefined },
      {
        signal: this.#orClosed(signal),
        onEvent: (event) => {
          if (event.type === 'answer') onEvent?.(event.event);
          if (event.type === 'order-question') void this.#lookUpOrder(event.order, texts).then((reply) => connection.reply({ type: 'order-reply', id: event.id, ...reply }));
        },
      },
    );
  }

  async #lookUpOrder(order: string, texts: readonly string[]): Promise<Pick<OrderReply, 'state' | 'error'>> {
    try {
      const state = await this.orderLookup?.(order, texts.join('\n').match(EMAIL)?.at(-1));
      return state === undefined ? {} : { state };
    } catch (error) {
      return { error: toWire(error, 'generation-failed') };
    }
  }

  /** Calls wait in the worker for what they need; a failed load fails them there, so its promise is not needed here. */
  #loadCatalogBeside(): void {
    this.#assistant.loadCatalog().catch(() => undefined);
  }

  #loadModelBeside(): void {
    this.#assistant.loadModel().catch(() => undefined);
  }

  #orClosed(signal: AbortSignal | undefined): AbortSignal {
    return signal ? AbortSignal.any([signal, this.#closed.signal]) : this.#closed.signal;
  }
}

/** Their code comes with the first request: the element makes none. */
function completionsOver(backend: ChatBackend): Pick<ChatCompletions, 'create'> {
  const create = async (...given: Parameters<ChatCompletions['create']>): ReturnType<ChatCompletions['create']> => {
    const { ChatCompletions } = await import('./chat-completions.ts');
    return new ChatCompletions(backend).create(...given);
  };
  return { create: create as ChatCompletions['create'] }; // the overloads say what each request gives; a function expression can't have them
}

function shopperTexts(turns: readonly string[] | readonly Turn[]): string[] {
  const last = turns.at(-1);
  if (last === undefined || (typeof last !== 'string' && last.role !== 'user')) throw new TypeError('The last turn must be a message of the shopper.');
  return turns.flatMap((turn: string | Turn) => (typeof turn === 'string' ? [turn] : turn.role === 'user' ? [turn.content] : []));
}

function folder(url: string | URL): string {
  return absolute(url).replace(/\/?$/, '/');
}

function absolute(url: string | URL): string {
  return new URL(url, typeof document === 'undefined' ? undefined : document.baseURI).href;
}

function defaultWorker(): WorkerLike {
  return new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' });
}
