/**
 * What the worker's handler asks of the assistant, the catalog and the model: one interface, so that the handler is
 * tested with a fake. Plain data in and out; nothing here knows of messages or threads.
 */
import type { AnswerEvent, Cart, ProductCard } from '../protocol/answer.ts';
import type { AskReply, CatalogReport, ChatMessage, Completion, CompletionOptions, Device, LoadPhase, ModelReport, OrderState } from '../protocol/messages.ts';

export interface LoadModelOptions {
  /** The folder of `manifest.json`: absolute, with the slash at its end. */
  readonly baseUrl: string;
  readonly device: Device;
  readonly onProgress: (progress: { readonly phase: LoadPhase; readonly loadedBytes: number; readonly totalBytes: number }) => void;
  readonly signal: AbortSignal;
}

/** Undefined when the store knows no such order. */
export type OrderLookup = (order: string) => Promise<OrderState | undefined>;

export interface AskOptions {
  readonly signal: AbortSignal;
  readonly onEvent: (event: AnswerEvent) => void;
  /** Left out, no order is known. */
  readonly orderLookup?: OrderLookup;
  /** The cart before this turn; left out, the conversation's own goes on. */
  readonly cart?: Cart;
  readonly maxTokens?: number;
  readonly stop?: readonly string[];
}

/** One shopper's dialogue and cart. */
export interface EngineConversation {
  /** A call that rejects leaves the conversation as it was. */
  ask(message: string, options: AskOptions): Promise<AskReply>;
}

export interface Engine {
  /** Throws an error with code 'catalog-invalid' when nothing of the text is usable. */
  openCatalog(text: string): CatalogReport;
  /** Best first. Needs the catalog alone. */
  search(text: string, limit: number): readonly ProductCard[];
  /** Resolves after a warm-up, when the next token is as fast as any other. */
  loadModel(options: LoadModelOptions): Promise<ModelReport>;
  /** Needs catalog and model. */
  newConversation(): EngineConversation;
  /** Needs the model alone. */
  complete(messages: readonly ChatMessage[], options: CompletionOptions, run: { readonly signal: AbortSignal; readonly onToken: (text: string) => void }): Promise<Completion>;
  dispose(): Promise<void>;
}
