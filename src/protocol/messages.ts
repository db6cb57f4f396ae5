/**
 * Everything that crosses between the page and the worker: one union each way, keyed by `type`, each with the id of
 * the call it belongs to. A call gets any number of events and then exactly one `done` or `failed`.
 */
import type { Answer, AnswerEvent, Bookmark, Cart, Lang, Narrowing, ProductCard } from './answer.ts';
import type { ProductDescription } from './description.ts';
import type { WireError } from './wire-error.ts';

export type Device = 'auto' | 'webgpu' | 'wasm';

/** What of a catalog is to be as if it were not in it: not found, counted, offered or spoken of. */
export interface Hidden {
  /** Ids of products. */
  readonly products?: readonly string[];
  /** Categories with all that is below them, by name or, where several have that name, by path: `Home > Tea`. */
  readonly categories?: readonly string[];
}

/** Ends with the whole catalog open, or fails with 'catalog-download' or 'catalog-invalid'. */
export interface LoadCatalog {
  readonly type: 'load-catalog';
  readonly id: number;
  /** Absolute. A page that holds the catalog in memory hands in a blob: URL. */
  readonly url: string;
  readonly hidden?: Hidden;
}

/** Starts the download at once, beside everything else. Sends `progress`; `done` means warmed up and ready. */
export interface LoadModel {
  readonly type: 'load-model';
  readonly id: number;
  /** The folder of `manifest.json`: absolute, with the slash at its end. */
  readonly baseUrl: string;
  readonly device: Device;
}

/**
 * Loads the embedder, by which products are found by meaning too. Waits for catalog and model, and then for moments in
 * which nobody waits for an answer. `done` tells whether it is on: a folder that isn't there is no failure. To be sent
 * again after another catalog or model was loaded.
 */
export interface LoadEmbedder {
  readonly type: 'load-embedder';
  readonly id: number;
  /** The folder of the embedder's `manifest.json`: absolute, with the slash at its end. */
  readonly baseUrl: string;
}

/** Search by words, and by meaning once the embedder is on; needs the catalog alone and goes ahead of a running answer. */
export interface Search {
  readonly type: 'search';
  readonly id: number;
  readonly text: string;
  readonly limit: number;
}

/**
 * The assistant's answer to the last of `turns`. Sends `answer` events. Waits for the model and for earlier
 * generations. Without `from`, earlier turns that the worker has not answered yet (or no longer remembers) come first.
 */
export interface Ask {
  readonly type: 'ask';
  readonly id: number;
  /** Whose conversation it is: two callers with the same words have two carts. */
  readonly conversation: string;
  /** The shopper's messages, oldest first; at least one. */
  readonly turns: readonly string[];
  /** Where the talk stood after the earlier turns. */
  readonly from?: Bookmark;
  /** The cart as the page has it; left out, the conversation's own goes on. */
  readonly cart?: Cart;
  /** Most tokens of answer text: the whole sentences that fit are given. */
  readonly maxTokens?: number;
  /** The text ends before the first of these. */
  readonly stop?: readonly string[];
  /** Whether the page can look orders up (by `order-question`). */
  readonly orders: boolean;
  /** Most pieces of one product (or variant) in the cart. */
  readonly maxQuantity?: number;
  /** Whether the assistant must leave the cart alone. */
  readonly noCart?: boolean;
  /** Id of the product whose page the shopper is on. */
  readonly page?: string;
  /** The page's language: a message without words, such as an order's number, is answered in it. */
  readonly lang?: Lang;
}

/** The products that a talk has shown, narrowed by a condition: needs the catalog alone and goes ahead of a running answer. */
export interface Narrow {
  readonly type: 'narrow';
  readonly id: number;
  readonly from: Bookmark;
  readonly by: Narrowing;
  /** The answer's language. */
  readonly lang: Lang;
}

/** A title and description of a product for its merchant, each statement proven. Waits like `ask`. */
export interface Describe {
  readonly type: 'describe';
  readonly id: number;
  /** Id of the product. */
  readonly product: string;
  readonly lang: Lang;
}

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface CompletionOptions {
  readonly maxTokens: number;
  /** 0 takes the likeliest token each time. */
  readonly temperature: number;
  readonly stop: readonly string[];
  readonly seed?: number;
}

/** The bare GPT continues the messages. Sends `token` events. Waits like `ask`. */
export interface Complete {
  readonly type: 'complete';
  readonly id: number;
  readonly messages: readonly ChatMessage[];
  readonly options: CompletionOptions;
}

/** Frees the model; the worker may then be ended. Calls under way fail with an AbortError. */
export interface Dispose {
  readonly type: 'dispose';
  readonly id: number;
}

export type Request = LoadCatalog | LoadModel | LoadEmbedder | Search | Ask | Narrow | Describe | Complete | Dispose;
export type RequestType = Request['type'];
/** The request of one type: its own alias so that it distributes over the union. */
export type RequestOf<Type extends RequestType> = Extract<Request, { readonly type: Type }>;

/** Stops the call of that id, between two steps of the network; the call then fails with an AbortError. */
export interface Cancel {
  readonly type: 'cancel';
  readonly id: number;
}

/** How an order stands, in the store's own words: plain fields such as `status` and `eta`. */
export type OrderState = Readonly<Record<string, string | number | boolean>>;

/** The page's reply to an `order-question`: no state when the store knows no such order, or the lookup's error. */
export interface OrderReply {
  readonly type: 'order-reply';
  /** The id of the `ask` it belongs to. */
  readonly id: number;
  readonly state?: OrderState;
  readonly error?: WireError;
}

export type ToWorker = Request | Cancel | OrderReply;

export interface CatalogReport {
  readonly storeName: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly languages: readonly Lang[];
  readonly productCount: number;
  /** Names of the largest categories, largest first. */
  readonly categories: readonly string[];
  /** Rows or fields left out, with JSON path and reason, for the merchant; what was to be hidden and isn't there, too. */
  readonly problems: readonly { readonly severity: 'error' | 'warning'; readonly path: string; readonly message: string }[];
}

/** The licence of weights, and where its texts lie (absolute addresses). */
export interface LicenceReport {
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly url: string }[];
}

export interface ModelReport {
  readonly name: string;
  readonly version: string;
  /** What a first visit downloads. */
  readonly bytes: number;
  readonly licence: LicenceReport;
  readonly device: 'webgpu' | 'wasm';
  readonly threads: number;
  /** Why this device, in one sentence. */
  readonly reason: string;
}

/** Whether products are found by meaning too, or why by words alone. */
export type EmbedderReport =
  | { readonly isOn: true; readonly name: string; /** What a first visit downloads. */ readonly bytes: number; readonly licence: LicenceReport }
  | { readonly isOn: false; readonly reason: string };

export type FinishReason = 'stop' | 'length';

export interface AskReply {
  readonly answer: Answer;
  /** 'length' when `maxTokens` cut the text. */
  readonly finishReason: FinishReason;
}

export interface Completion {
  readonly text: string;
  readonly finishReason: FinishReason;
  readonly usage: { readonly prompt_tokens: number; readonly completion_tokens: number };
}

/** What each request ends with. */
export interface ReplyMap {
  readonly 'load-catalog': CatalogReport;
  readonly 'load-model': ModelReport;
  readonly 'load-embedder': EmbedderReport;
  readonly 'search': readonly ProductCard[];
  readonly 'ask': AskReply;
  readonly 'narrow': Answer;
  readonly 'describe': ProductDescription;
  readonly 'complete': Completion;
  readonly 'dispose': undefined;
}

export type LoadPhase = 'download' | 'verify' | 'compile' | 'warm-up';

/** `totalBytes` is 0 in phases that count none. */
export interface Progress {
  readonly type: 'progress';
  readonly id: number;
  readonly phase: LoadPhase;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface AnswerProgress {
  readonly type: 'answer';
  readonly id: number;
  readonly event: AnswerEvent;
}

/** Text that a `complete` call has just written. */
export interface Token {
  readonly type: 'token';
  readonly id: number;
  readonly text: string;
}

/** An order plan needs the page's lookup; the `ask` waits for the `order-reply`. */
export interface OrderQuestion {
  readonly type: 'order-question';
  readonly id: number;
  readonly order: string;
}

export type WorkerEvent = Progress | AnswerProgress | Token | OrderQuestion;

/** The end of a call that worked. One alias per request type, so that `request` tells what `result` is. */
export type Done<Types extends RequestType = RequestType> = {
  [Type in Types]: { readonly type: 'done'; readonly id: number; readonly request: Type; readonly result: ReplyMap[Type] };
}[Types];

export interface Failed {
  readonly type: 'failed';
  readonly id: number;
  readonly error: WireError;
}

export type FromWorker = WorkerEvent | Done | Failed;
