/** An engine for tests whose every call waits until the test settles it. Holds no logic. */
import type { Answer, Bookmark, Lang, Narrowing, ProductCard } from '../protocol/answer.ts';
import type { ProductDescription } from '../protocol/description.ts';
import type { AskReply, CatalogReport, ChatMessage, Completion, CompletionOptions, EmbedderReport, ModelReport } from '../protocol/messages.ts';
import type { AskOptions, Earlier, Engine, EngineConversation, LoadEmbedderOptions, LoadModelOptions, OpenCatalogOptions } from './engine.ts';

export class Deferred<T> {
  readonly promise: Promise<T>;
  resolve: (value: T) => void = () => undefined;
  reject: (error: unknown) => void = () => undefined;

  constructor() {
    this.promise = new Promise<T>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}

export interface FakeAsk extends Deferred<AskReply> {
  /** What the conversation went on from. */
  readonly earlier: Earlier | undefined;
  readonly message: string;
  readonly options: AskOptions;
}

export const CATALOG_REPORT: CatalogReport = { storeName: 'Test store', currency: 'EUR', languages: ['en'], productCount: 1, categories: ['Tents'], problems: [] };

export const MODEL_REPORT: ModelReport = {
  name: 'test-gpt',
  version: '1',
  bytes: 2_000_000,
  licence: { name: 'Test terms', files: [{ name: 'terms.txt', url: 'https://shop.example/model/terms.txt' }] },
  device: 'wasm',
  threads: 2,
  reason: 'A test has no GPU.',
};

export function answerOf(text: string, more: Partial<Answer> = {}): AskReply {
  const answer: Answer = {
    text,
    lang: 'en',
    products: [],
    outcome: 'answered',
    plan: 'en greet',
    sources: [],
    facets: [],
    bookmark: { plan: 'en greet', shown: [], cart: {} },
    cart: {},
    repaired: false,
    ms: { plan: 1, search: 1, first_token: 1, total: 2 },
    usage: { prompt_tokens: 10, completion_tokens: 5 },
    ...more,
  };
  return { answer, finishReason: 'stop' };
}

export class FakeEngine implements Engine {
  readonly opened: (OpenCatalogOptions & { readonly text: string })[] = [];
  readonly embedders: (LoadEmbedderOptions & { readonly done: Deferred<EmbedderReport> })[] = [];
  readonly loads: (LoadModelOptions & { readonly done: Deferred<ModelReport> })[] = [];
  readonly asks: FakeAsk[] = [];
  readonly completions: { readonly messages: readonly ChatMessage[]; readonly options: CompletionOptions; readonly run: Parameters<Engine['complete']>[2]; readonly done: Deferred<Completion> }[] = [];
  readonly descriptions: { readonly product: string; readonly lang: Lang; readonly done: Deferred<ProductDescription> }[] = [];
  isDisposed = false;
  /** Else there is none, which is clear at once. */
  hasEmbedder = false;

  openCatalog(text: string, options: OpenCatalogOptions = {}): CatalogReport {
    this.opened.push({ text, ...options });
    return CATALOG_REPORT;
  }

  search(text: string, limit: number): Promise<readonly ProductCard[]> {
    return Promise.resolve([{ id: 'p1', title: `Hit for ${text}, of ${String(limit)}`, currency: 'EUR' }]);
  }

  loadEmbedder(options: LoadEmbedderOptions): Promise<EmbedderReport> {
    const done = new Deferred<EmbedderReport>();
    this.embedders.push({ ...options, done });
    if (!this.hasEmbedder) done.resolve({ isOn: false, reason: 'There is none.' });
    return done.promise;
  }

  loadModel(options: LoadModelOptions): Promise<ModelReport> {
    const done = new Deferred<ModelReport>();
    this.loads.push({ ...options, done });
    return done.promise;
  }

  narrow(from: Bookmark, by: Narrowing): Answer {
    return answerOf(`${by.field} ${by.op} ${String(by.value)}`, { bookmark: from }).answer;
  }

  newConversation(earlier?: Earlier): EngineConversation {
    return {
      ask: (message, options) => {
        const ask: FakeAsk = Object.assign(new Deferred<AskReply>(), { earlier, message, options });
        options.signal.addEventListener('abort', () => ask.reject(options.signal.reason));
        this.asks.push(ask);
        return ask.promise;
      },
    };
  }

  describe(product: string, lang: Lang, signal: AbortSignal): Promise<ProductDescription> {
    const done = new Deferred<ProductDescription>();
    signal.addEventListener('abort', () => done.reject(signal.reason));
    this.descriptions.push({ product, lang, done });
    return done.promise;
  }

  complete(messages: readonly ChatMessage[], options: CompletionOptions, run: Parameters<Engine['complete']>[2]): Promise<Completion> {
    const done = new Deferred<Completion>();
    run.signal.addEventListener('abort', () => done.reject(run.signal.reason));
    this.completions.push({ messages, options, run, done });
    return done.promise;
  }

  dispose(): Promise<void> {
    this.isDisposed = true;
    return Promise.resolve();
  }
}
