/**
 * One worker with one catalog and one model, shared by everyone on the page who names the same two and hides the same.
 * Loads each once, tells every listener of the progress, and forgets both when the worker dies.
 */
import type { CatalogReport, Device, EmbedderReport, Hidden, ModelReport, Progress } from '../protocol/messages.ts';
import { WorkerConnection, type WorkerLike } from './worker-connection.ts';

/** How long an unused worker is kept: an element that is moved, or a page of a single-page app left and re-entered. */
export const LINGER_MS = 30_000;
/** How long the worker may take to free the model before it is ended anyway. */
const DISPOSE_TIMEOUT_MS = 5_000;

export interface SharedKey {
  /** Absolute. */
  readonly catalogUrl: string;
  /** Absolute, with the slash at its end. */
  readonly modelUrl: string;
  /** Absolute, with the slash at its end. */
  readonly embedderUrl: string;
  readonly device: Device;
  /** As `readHidden` gives it. */
  readonly hidden: Hidden | undefined;
}

export type OnProgress = (progress: Pick<Progress, 'phase' | 'loadedBytes' | 'totalBytes'>) => void;

export class SharedAssistant {
  readonly connection: WorkerConnection;
  readonly #key: SharedKey;
  readonly #listeners = new Set<OnProgress>();
  #lastProgress: Parameters<OnProgress>[0] | undefined;
  #catalog: Promise<CatalogReport> | undefined;
  #model: Promise<ModelReport> | undefined;
  #embedder: Promise<EmbedderReport> | undefined;

  constructor(key: SharedKey, createWorker: () => WorkerLike) {
    this.#key = key;
    this.connection = new WorkerConnection(createWorker, () => this.#forget());
  }

  /** Loads the catalog once; after a failure the next call tries again. */
  loadCatalog(): Promise<CatalogReport> {
    if (this.#catalog) return this.#catalog;
    const { catalogUrl: url, hidden } = this.#key;
    const loading = this.connection.call({ type: 'load-catalog', url, ...(hidden ? { hidden } : {}) });
    this.#catalog = loading;
    loading.catch(() => { if (this.#catalog === loading) this.#catalog = undefined; });
    this.#loadEmbedderBeside();
    return loading;
  }

  /** Loads catalog and model, then the embedder, each once; after a failure the next call tries again. */
  loadEmbedder(): Promise<EmbedderReport> {
    return (this.#embedder ??= this.#startEmbedder());
  }

  /** Loads the model once; after a failure the next call tries again. A late listener is told where things stand, and none is told (or kept) once `signal` aborts. */
  async loadModel(onProgress?: OnProgress, signal?: AbortSignal): Promise<ModelReport> {
    if (!onProgress || signal?.aborted) return this.#model ?? this.#startLoading();
    const listener: OnProgress = (progress) => onProgress(progress); // one of its own: the same function may listen for two
    const forget = (): void => { this.#listeners.delete(listener); };
    this.#listeners.add(listener);
    signal?.addEventListener('abort', forget, { once: true });
    if (this.#model && this.#lastProgress) listener(this.#lastProgress);
    try {
      return await (this.#model ?? this.#startLoading());
    } finally {
      forget();
      signal?.removeEventListener('abort', forget);
    }
  }

  /** Lets the worker free the model, then ends it. */
  dispose(): void {
    this.#forget();
    if (!this.connection.isStarted) return;
    const end = (): void => {
      clearTimeout(timer);
      this.connection.terminate(new DOMException('The assistant was closed.', 'AbortError'));
    };
    const timer = setTimeout(end, DISPOSE_TIMEOUT_MS);
    this.connection.call({ type: 'dispose' }).then(end, end);
  }

  #startLoading(): Promise<ModelReport> {
    this.#lastProgress = undefined;
    const loading = this.connection.call(
      { type: 'load-model', baseUrl: this.#key.modelUrl, device: this.#key.device },
      {
        onEvent: (event) => {
          if (event.type !== 'progress') return;
          this.#lastProgress = event;
          for (const listener of this.#listeners) listener(event);
        },
      },
    );
    this.#model = loading;
    loading.catch(() => { if (this.#model === loading) this.#model = undefined; });
    this.#loadEmbedderBeside();
    return loading;
  }

  #startEmbedder(): Promise<EmbedderReport> {
    const load = async (): Promise<EmbedderReport> => {
      await Promise.resolve(); // loading the other two looks whether this is under way
      // It is asked for at once and waits for them in the worker, so that a question asked early knows that it is coming.
      for (const other of [this.loadCatalog(), this.loadModel()]) other.catch(() => undefined);
      return this.connection.call({ type: 'load-embedder', baseUrl: this.#key.embedderUrl });
    };
    const loading = load();
    loading.catch(() => { if (this.#embedder === loading) this.#embedder = undefined; });
    return loading;
  }

  /** Whoever wants both catalog and model gets the embedder after them; questions wait for it a moment only, and without it words find. */
  #loadEmbedderBeside(): void {
    if (this.#catalog && this.#model) this.loadEmbedder().catch(() => undefined);
  }

  #forget(): void {
    this.#catalog = undefined;
    this.#model = undefined;
    this.#embedder = undefined;
  }
}

interface Shared {
  readonly assistant: SharedAssistant;
  users: number;
  lingering?: ReturnType<typeof setTimeout>;
}

const shared = new Map<string, Shared>();

/** The assistant of this catalog (less what is hidden), model and device, made if nobody has it. To be released once by each who acquired it. */
export function acquire(key: SharedKey, createWorker: () => WorkerLike): SharedAssistant {
  const name = nameOf(key);
  const entry = shared.get(name) ?? { assistant: new SharedAssistant(key, createWorker), users: 0 };
  clearTimeout(entry.lingering);
  entry.users++;
  shared.set(name, entry);
  return entry.assistant;
}

/** Gives the assistant back; unused it is disposed of after `LINGER_MS`. */
export function release(key: SharedKey): void {
  const name = nameOf(key);
  const entry = shared.get(name);
  if (!entry || --entry.users > 0) return;
  entry.lingering = setTimeout(() => {
    shared.delete(name);
    entry.assistant.dispose();
  }, LINGER_MS);
}

function nameOf({ catalogUrl, modelUrl, embedderUrl, device, hidden }: SharedKey): string {
  return [catalogUrl, modelUrl, embedderUrl, device, JSON.stringify(hidden)].join('\n');
}
