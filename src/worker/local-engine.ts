/** The engine of this thread: the catalog, the model and the assistant bound together behind the handler's interface. */
import { Assistant, productCard, type Conversation } from '../assistant/assistant.ts';
import { completeChat } from '../assistant/complete-chat.ts';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { parseCatalog } from '../catalog/read.ts';
import { loadModel, type LoadedModel } from '../model/load-model.ts';
import { fetchSource } from '../model/source.ts';
import { AssistantError } from '../protocol/errors.ts';
import type { ProductCard } from '../protocol/answer.ts';
import type { AskReply, CatalogReport, ChatMessage, Completion, CompletionOptions, ModelReport } from '../protocol/messages.ts';
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts';
import type { Tokenizer } from '../tokenizer/types.ts';
import type { AskOptions, Engine, EngineConversation, LoadModelOptions, OrderLookup } from './engine.ts';

const MAX_CATEGORIES = 12;

interface Loaded {
  readonly model: LoadedModel;
  readonly tokenizer: Tokenizer;
}

export class LocalEngine implements Engine {
  #store: CatalogStore | undefined;
  #loaded: Loaded | undefined;
  #assistant: Assistant | undefined;
  /** The lookup of the turn under way: one turn runs at a time, and each brings the page's own. */
  #orderLookup: OrderLookup | undefined;

  openCatalog(text: string): CatalogReport {
    const { catalog, problems } = parseCatalog(text);
    const store = CatalogStore.open(catalog);
    this.#store = store;
    this.#assistant = undefined;
    return {
      storeName: catalog.store.name,
      currency: catalog.store.currency,
      languages: catalog.store.languages,
      productCount: catalog.products.length,
      categories: store.schema.categories.slice().sort((a, b) => b.count - a.count).slice(0, MAX_CATEGORIES).map((c) => c.name),
      problems,
    };
  }

  search(text: string, limit: number): readonly ProductCard[] {
    const store = this.#needStore();
    return store.search(text, limit).map((hit) => productCard(hit.product, store.catalog.store.currency));
  }

  async loadModel({ baseUrl, device, onProgress, signal }: LoadModelOptions): Promise<ModelReport> {
    const model = await loadModel({ source: fetchSource(baseUrl), device, onProgress, signal });
    const tokenizer = loadTokenizer(model.tokenizerJson);
    await this.#loaded?.model.dispose();
    this.#loaded = { model, tokenizer };
    this.#assistant = undefined;
    const { info, backend } = model;
    return {
      name: info.name,
      version: info.version,
      bytes: info.downloadBytes,
      licence: { name: info.licence, url: new URL(info.licenceFiles[0] ?? 'manifest.json', baseUrl).href },
      device: backend.device,
      threads: backend.threads,
      reason: backend.reason,
    };
  }

  newConversation(): EngineConversation {
    const assistant = this.#needAssistant();
    const conversation = assistant.newConversation();
    return { ask: (message, options) => this.#ask(assistant, conversation, message, options) };
  }

  complete(messages: readonly ChatMessage[], options: CompletionOptions, run: { readonly signal: AbortSignal; readonly onToken: (text: string) => void }): Promise<Completion> {
    const { model, tokenizer } = this.#needLoaded();
    return completeChat({ model, tokenizer, messages, ...options, ...run });
  }

  async dispose(): Promise<void> {
    await this.#loaded?.model.dispose();
    this.#loaded = undefined;
    this.#assistant = undefined;
  }

  async #ask(assistant: Assistant, conversation: Conversation, message: string, options: AskOptions): Promise<AskReply> {
    if (options.cart) conversation.setCart(options.cart);
    this.#orderLookup = options.orderLookup;
    const answer = await assistant.ask(conversation, message, { signal: options.signal, onEvent: options.onEvent });
    return { answer, finishReason: 'stop' };
  }

  #needStore(): CatalogStore {
    if (!this.#store) throw new AssistantError('catalog-invalid', 'No catalog is open. Load one first.');
    return this.#store;
  }

  #needLoaded(): Loaded {
    if (!this.#loaded) throw new AssistantError('generation-failed', 'The model is not loaded yet. Load it first.');
    return this.#loaded;
  }

  #needAssistant(): Assistant {
    const { model, tokenizer } = this.#needLoaded();
    this.#assistant ??= new Assistant({ store: this.#needStore(), tokenizer, model, orderLookup: (number) => this.#orderLookup?.(number) ?? Promise.resolve(undefined) });
    return this.#assistant;
  }
}
