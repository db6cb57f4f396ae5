/**
 * What the worker's handler asks of the assistant, the catalog and the model: one interface, so that the handler is
 * tested with a fake. Plain data in and out; nothing here knows of messages or threads.
 */
import type { Answer, AnswerEvent, Bookmark, Cart, Lang, Narrowing, ProductCard } from '../protocol/answer.ts';
import type { ProductDescription } from '../protocol/description.ts';
import type { AskReply, CatalogReport, ChatMessage, Completion, CompletionOptions, Device, EmbedderReport, Hidden, LoadPhase, ModelReport, OrderState } from '../protocol/messages.ts';

export interface OpenCatalogOptions {
  /** The bytes of its `catalog.index`; without one that fits, the index is computed. */
  readonly index?: Uint8Array | undefined;
  readonly hidden?: Hidden | undefined;
}

export interface LoadModelOptions {
  /** The folder of `manifest.json`: absolute, with the slash at its end. */
  readonly baseUrl: string;
  readonly device: Device;
  readonly onProgress: (progress: { readonly phase: LoadPhase; readonly loadedBytes: number; readonly totalBytes: number }) => void;
  readonly signal: AbortSignal;
}

export interface LoadEmbedderOptions {
  /** The folder of the embedder's `manifest.json`: absolute, with the slash at its end. */
  readonly baseUrl: string;
  /** The bytes of the catalog's `catalog.vectors`, if there is such a file. */
  readonly readVectors: () => Promise<Uint8Array | undefined>;
  readonly signal: AbortSignal;
}

/** Undefined when the store knows no such order. */
export type OrderLookup = (order: string) => Promise<OrderState | undefined>;

export interface AskOptions {
  readonly signal: AbortSignal;
  readonly onEvent: (event: AnswerEvent) => void;
  /** Left out, orders are not looked up here. */
  readonly orderLookup?: OrderLookup;
  readonly maxQuantity?: number;
  readonly noCart?: boolean;
  readonly page?: string;
  readonly lang?: Lang;
  /** The cart before this turn; left out, the conversation's own goes on. */
  readonly cart?: Cart;
  readonly maxTokens?: number;
  readonly stop?: readonly string[];
}

/** What was said before in a conversation that goes on, and where it stands. */
export interface Earlier {
  readonly messages: readonly string[];
  readonly bookmark: Bookmark;
}

/** One shopper's dialogue and cart. */
export interface EngineConversation {
  ask(message: string, options: AskOptions): Promise<AskReply>;
}

export interface Engine {
  /** Throws an error with code 'catalog-invalid' when nothing of the text is usable, or all of it hidden. */
  openCatalog(text: string, options?: OpenCatalogOptions): CatalogReport;
  /** Best first. Needs the catalog alone. */
  search(text: string, limit: number, signal: AbortSignal): Promise<readonly ProductCard[]>;
  /** Resolves after a warm-up, when the next token is as fast as any other. */
  loadModel(options: LoadModelOptions): Promise<ModelReport>;
  /** Resolves when products are found by meaning too, or when it is clear that they won't be. Needs the catalog. */
  loadEmbedder(options: LoadEmbedderOptions): Promise<EmbedderReport>;
  /** Needs catalog and model. */
  newConversation(earlier?: Earlier): EngineConversation;
  /** Needs the catalog alone. */
  narrow(from: Bookmark, by: Narrowing, lang: Lang): Answer;
  /** Of the product with this id. Needs catalog and model. */
  describe(product: string, lang: Lang, signal: AbortSignal): Promise<ProductDescription>;
  /** Needs the model alone. */
  complete(messages: readonly ChatMessage[], options: CompletionOptions, run: { readonly signal: AbortSignal; readonly onToken: (text: string) => void }): Promise<Completion>;
  dispose(): Promise<void>;
}
