/**
 * The engine of this project: binds the catalog, the tokenizer, the model and the assistant to what the handler asks.
 * The model and its runtime are imported when they are first wanted, so that search does not wait for their code; what
 * describes products is only a merchant's.
 */
import { Assistant, type Conversation } from '../assistant/assistant.ts';
import { narrow } from '../assistant/narrow.ts';
import { productCard } from '../assistant/product-card.ts';
import { ProductSearch } from '../assistant/product-search.ts';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { parseCatalog } from '../catalog/read.ts';
import type { Answer, Bookmark, Lang, Narrowing, ProductCard } from '../protocol/answer.ts';
import type { ProductDescription } from '../protocol/description.ts';
import { AssistantError } from '../protocol/errors.ts';
import type { AskReply, CatalogReport, ChatMessage, Completion, CompletionOptions, EmbedderReport, ModelReport } from '../protocol/messages.ts';
import { completeMessages, pieceId, type BaseModel, type CompletionRun } from './base-completion.ts';
import type { AskOptions, Earlier, Engine, EngineConversation, LoadEmbedderOptions, LoadModelOptions, OpenCatalogOptions } from './engine.ts';
import { withoutHidden } from './hide.ts';
import { IdleGate } from './idle-gate.ts';
import { licenceReport } from './licence-report.ts';
import { AnswerLimiter } from './limit-answer.ts';

const MOST_CATEGORIES = 8;

export class LocalEngine implements Engine {
  #store: CatalogStore | undefined;
  #search: ProductSearch | undefined;
  readonly #gate = new IdleGate();
  /** Ends the loading of the embedder and the making of vectors. */
  #embedding = new AbortController();
  #base: BaseModel | undefined;
  #assistant: Assistant | undefined;
  /** Ends the reading ahead of the schema. */
  #preparing = new AbortController();

  openCatalog(text: string, { index, hidden }: OpenCatalogOptions = {}): CatalogReport {
    const whole = parseCatalog(text);
    const { catalog, problems } = hidden ? withoutHidden(whole, hidden) : whole;
    const store = CatalogStore.open(catalog, index);
    this.#dropEmbedder();
    this.#store = store;
    this.#search = new ProductSearch(store);
    this.#prepare();
    const roots = store.schema.categories.filter((category) => category.path.length === 1).sort((a, b) => b.count - a.count);
    return {
      storeName: catalog.store.name,
      currency: catalog.store.currency,
      languages: catalog.store.languages,
      productCount: catalog.products.length,
      categories: roots.slice(0, MOST_CATEGORIES).map((category) => category.name),
      problems,
    };
  }

  async search(text: string, limit: number, signal: AbortSignal): Promise<readonly ProductCard[]> {
    const { currency } = this.#needed(this.#store, 'catalog').catalog.store;
    const search = this.#needed(this.#search, 'catalog');
    const products = await this.#gate.during(() => search.search(text, limit, signal));
    return products.map((product) => productCard(product, currency));
  }

  async loadModel({ baseUrl, device, onProgress, signal }: LoadModelOptions): Promise<ModelReport> {
    const [{ loadModel }, { fetchSource }, { loadTokenizer }] = await Promise.all([import('../model/load-model.ts'), import('../model/source.ts'), import('../tokenizer/load-tokenizer.ts')]);
    await this.dispose();
    const model = await loadModel({ source: fetchSource(baseUrl), device, onProgress, signal });
    const { tokenizerJson, info, backend } = model;
    this.#base = { model, tokenizer: loadTokenizer(tokenizerJson), startOfTurn: pieceId(tokenizerJson, '<start_of_turn>'), endOfTurn: pieceId(tokenizerJson, '<end_of_turn>') };
    this.#prepare();
    return {
      name: info.name,
      version: info.version,
      bytes: info.downloadBytes,
      licence: licenceReport(info.licence, info.licenceFiles, baseUrl),
      ...backend,
    };
  }

  async loadEmbedder({ baseUrl, readVectors, signal }: LoadEmbedderOptions): Promise<EmbedderReport> {
    const store = this.#needed(this.#store, 'catalog');
    const search = this.#needed(this.#search, 'catalog');
    if (new URL(baseUrl).origin !== location.origin) return { isOn: false, reason: `The embedder at ${baseUrl} is not of this page's origin.` };
    this.#dropEmbedder();
    const [{ loadMeaning }, { fetchSource }] = await Promise.all([import('./load-meaning.ts'), import('../model/source.ts')]);
    return loadMeaning({
      baseUrl,
      source: fetchSource(baseUrl),
      store,
      readVectors,
      gate: this.#gate,
      signal: AbortSignal.any([signal, this.#embedding.signal]),
      onMeaning: (meaning) => (search.meaning = meaning),
      onWords: (words) => (search.words = words),
    });
  }

  narrow(from: Bookmark, by: Narrowing, lang: Lang): Answer {
    return narrow(this.#needed(this.#store, 'catalog'), from, by, lang);
  }

  newConversation(earlier?: Earlier): EngineConversation {
    this.#needed(this.#store, 'catalog');
    const assistant = this.#needed(this.#assistant, 'model');
    const conversation = assistant.newConversation(earlier);
    return { ask: (message, options) => this.#gate.during(() => this.#ask(assistant, conversation, message, options)) };
  }

  async describe(id: string, lang: Lang, signal: AbortSignal): Promise<ProductDescription> {
    const store = this.#needed(this.#store, 'catalog');
    const { model, tokenizer } = this.#needed(this.#base, 'model');
    const product = store.product(id);
    if (!product) throw new AssistantError('unsupported-option', `The catalog has no product with the id "${id}". Give the id of one of its products.`, { details: { option: 'product' } });
    const { describeProduct } = await import('../assistant/describe.ts');
    return this.#gate.during(() => describeProduct({ product, lang, store, tokenizer, model, signal }));
  }

  complete(messages: readonly ChatMessage[], options: CompletionOptions, run: CompletionRun): Promise<Completion> {
    const base = this.#needed(this.#base, 'model');
    return this.#gate.during(() => completeMessages(base, messages, options, run));
  }

  async dispose(): Promise<void> {
    const base = this.#base;
    this.#base = undefined;
    this.#assistant = undefined;
    this.#preparing.abort();
    this.#dropEmbedder();
    await base?.model.dispose();
  }

  #dropEmbedder(): void {
    this.#embedding.abort();
    this.#embedding = new AbortController();
    if (this.#search) this.#search.meaning = undefined;
  }

  /** With catalog and model there, makes the assistant and has it read the schema while the shopper still types. */
  #prepare(): void {
    this.#preparing.abort();
    this.#preparing = new AbortController();
    this.#assistant = undefined;
    if (!this.#store || !this.#search || !this.#base) return;
    const { model, tokenizer } = this.#base;
    this.#assistant = new Assistant({ store: this.#store, search: this.#search, tokenizer, model });
    // A failure here comes again, and is told, with the question.
    const assistant = this.#assistant;
    this.#gate.during(() => assistant.prepare(this.#preparing.signal)).catch(() => undefined);
  }

  async #ask(assistant: Assistant, conversation: Conversation, message: string, { onEvent, cart, maxTokens, stop, ...rules }: AskOptions): Promise<AskReply> {
    const { tokenizer } = this.#needed(this.#base, 'model');
    const limits = { ...(maxTokens === undefined ? {} : { maxTokens }), ...(stop === undefined ? {} : { stop }) };
    const limiter = new AnswerLimiter(limits, (text) => tokenizer.encode(text).length, onEvent);
    if (cart) conversation.setCart(cart);
    return limiter.finish(await assistant.ask(conversation, message, { ...rules, onEvent: (event) => limiter.push(event) }));
  }

  #needed<T>(part: T | undefined, what: 'catalog' | 'model'): T {
    if (part === undefined) throw new AssistantError('generation-failed', `The ${what} is not loaded: load it first.`);
    return part;
  }
}
