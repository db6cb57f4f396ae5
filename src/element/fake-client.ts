/** A client for tests of the element: every call waits until the test settles it. Needs no worker. */
import type { AskOptions, OrderLookup } from '../client/assistant-client.ts';
import type { OnProgress } from '../client/shared-assistant.ts';
import type { Answer, Bookmark, Lang, Narrowing, ProductCard } from '../protocol/answer.ts';
import type { CatalogReport, EmbedderReport, ModelReport } from '../protocol/messages.ts';
import type { ConversationClient } from './conversation-controller.ts';

class Deferred<T> {
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

export const CATALOG: CatalogReport = { storeName: 'Larkmoor', currency: 'EUR', languages: ['en'], productCount: 2, categories: ['Tents', 'Stoves'], problems: [] };

export const MODEL: ModelReport = {
  name: 'test-gpt',
  version: '1',
  bytes: 74_000_000,
  licence: { name: 'Test terms', files: [{ name: 'TERMS.html', url: 'https://shop.example/model/TERMS.html' }, { name: 'NOTICE.txt', url: 'https://shop.example/model/NOTICE.txt' }] },
  device: 'wasm',
  threads: 2,
  reason: 'A test has no GPU.',
};

export const TENT: ProductCard = { id: 'tent', title: 'Moss Tent', currency: 'EUR', price: 149, listPrice: 199, availability: 'in_stock', rating: 4.5, url: '/p/tent' };
export const STOVE: ProductCard = { id: 'stove', title: 'Ember Stove', currency: 'EUR', price: 49.5, availability: 'out_of_stock' };

/** Sold by size and colour; one of the three is sold out, one costs more. */
export const JACKET: ProductCard = {
  id: 'jacket',
  title: 'Drift Jacket',
  currency: 'EUR',
  price: 120,
  availability: 'in_stock',
  url: '/p/jacket',
  variants: [
    { id: 'jacket-s', options: { size: 'S', colour: 'red' }, price: 120, availability: 'in_stock' },
    { id: 'jacket-m', options: { size: 'M', colour: 'red' }, price: 120, availability: 'out_of_stock' },
    { id: 'jacket-xl', options: { size: 'XL', colour: 'sand' }, price: 135, availability: 'low_stock' },
  ],
};

export function answerWith(text: string, more: Partial<Answer> = {}): Answer {
  return {
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
}

export class FakeClient implements ConversationClient {
  orderLookup: OrderLookup | undefined;
  readonly catalogLoads: Deferred<CatalogReport>[] = [];
  readonly modelLoads: (Deferred<ModelReport> & { readonly onProgress: OnProgress })[] = [];
  readonly embedderLoads: Deferred<EmbedderReport>[] = [];
  readonly searches: (Deferred<readonly ProductCard[]> & { readonly text: string })[] = [];
  readonly asks: (Deferred<Answer> & { readonly turns: readonly unknown[]; readonly options: AskOptions })[] = [];
  readonly narrowings: (Deferred<Answer> & { readonly from: Bookmark; readonly by: Narrowing; readonly lang: Lang | undefined })[] = [];
  readonly lookups: (Deferred<readonly ProductCard[]> & { readonly ids: readonly string[] })[] = [];
  isClosed = false;

  loadCatalog(): Promise<CatalogReport> {
    return added(this.catalogLoads, new Deferred<CatalogReport>()).promise;
  }

  loadModel(onProgress: OnProgress = () => undefined): Promise<ModelReport> {
    return added(this.modelLoads, Object.assign(new Deferred<ModelReport>(), { onProgress })).promise;
  }

  loadEmbedder(): Promise<EmbedderReport> {
    return added(this.embedderLoads, new Deferred<EmbedderReport>()).promise;
  }

  search(text: string): Promise<readonly ProductCard[]> {
    return added(this.searches, Object.assign(new Deferred<readonly ProductCard[]>(), { text })).promise;
  }

  ask(turns: readonly unknown[], options: AskOptions = {}): Promise<Answer> {
    return added(this.asks, Object.assign(new Deferred<Answer>(), { turns, options })).promise;
  }

  narrow(from: Bookmark, by: Narrowing, { lang }: { readonly lang?: Lang } = {}): Promise<Answer> {
    return added(this.narrowings, Object.assign(new Deferred<Answer>(), { from, by, lang })).promise;
  }

  products(ids: readonly string[]): Promise<readonly ProductCard[]> {
    return added(this.lookups, Object.assign(new Deferred<readonly ProductCard[]>(), { ids })).promise;
  }

  close(): void {
    this.isClosed = true;
  }
}

function added<T>(list: T[], item: T): T {
  list.push(item);
  return item;
}
