/**
 * Has one product after another described for the merchant's page: keeps what is chosen, what is under way and what came
 * of it. Draws nothing; the writing and the check are the assistant's.
 */
import type { AssistantClient } from '../../src/client/assistant-client.ts';
import type { ProductDescription } from '../../src/protocol/description.ts';
import type { Lang } from '../../src/catalog/types.ts';
import type { CheckedCatalog, Describable } from './check-files.ts';

/** More than anyone scrolls through; the command line describes all. */
const MOST_LISTED = 300;

export type DescribeClient = Pick<AssistantClient, 'loadModel' | 'describe' | 'close'>;

export interface DescribeChoice {
  readonly lang: Lang;
  /** Id of the product. */
  readonly product: string;
}

export interface DescribeState {
  readonly choice: DescribeChoice;
  readonly lacking: readonly Describable[];
  readonly described: readonly Describable[];
  readonly step: 'loadingModel' | 'writing' | undefined;
  /** Of the model's download, in percent. */
  readonly percent: number | undefined;
  readonly description: ProductDescription | undefined;
  /** What went wrong, in English. */
  readonly failure: string | undefined;
  readonly copying: 'copied' | 'notCopiedText' | undefined;
}

export class Describer {
  #state: DescribeState | undefined;
  #describable: readonly Describable[] = [];
  #client: DescribeClient | undefined;
  #stop = new AbortController();
  readonly #openClient: () => Promise<DescribeClient>;
  readonly #draw: () => void;

  /** `openClient` opens the assistant on the catalog that was taken last. */
  constructor(openClient: () => Promise<DescribeClient>, draw: () => void) {
    this.#openClient = openClient;
    this.#draw = draw;
  }

  /** Undefined while there is no product to describe. */
  get state(): DescribeState | undefined {
    return this.#state;
  }

  /** Begins with another catalog, or with none. */
  take(checked: CheckedCatalog | undefined): void {
    this.#stop.abort();
    this.#client?.close();
    this.#client = undefined;
    this.#describable = checked?.describable ?? [];
    this.#state = this.#chosen(checked?.languages[0] ?? 'en');
  }

  setLang(lang: Lang): void {
    this.#stop.abort();
    this.#state = this.#chosen(lang, this.#state?.choice.product);
    this.#draw();
  }

  setProduct(product: string): void {
    this.#stop.abort();
    this.#change({ choice: { lang: this.#state?.choice.lang ?? 'en', product }, description: undefined, failure: undefined, copying: undefined, step: undefined });
  }

  stop(): void {
    this.#stop.abort();
    this.#change({ step: undefined });
  }

  async write(): Promise<void> {
    const choice = this.#state?.choice;
    if (!choice) return;
    const { signal } = (this.#stop = new AbortController());
    const change = (changes: Partial<DescribeState>): void => { if (!signal.aborted) this.#change(changes); };
    change({ step: 'loadingModel', percent: undefined, description: undefined, failure: undefined, copying: undefined });
    try {
      const client = await this.#opened(signal);
      await client.loadModel(({ phase, loadedBytes, totalBytes }) => { change({ percent: phase === 'download' && totalBytes > 0 ? Math.floor((100 * loadedBytes) / totalBytes) : undefined }); });
      change({ step: 'writing' });
      change({ step: undefined, description: await client.describe(choice.product, choice.lang, { signal }) });
    } catch (error) {
      change({ step: undefined, failure: error instanceof Error ? error.message : String(error) });
    }
  }

  async copy(): Promise<void> {
    const { title, text } = this.#state?.description ?? {};
    if (title === undefined || text === undefined) return;
    const copying = await navigator.clipboard.writeText(`${title}\n${text}`).then(() => 'copied' as const, () => 'notCopiedText' as const);
    this.#change({ copying });
  }

  async #opened(signal: AbortSignal): Promise<DescribeClient> {
    if (this.#client) return this.#client;
    const client = await this.#openClient();
    if (signal.aborted) client.close(); // it may be of the catalog before
    signal.throwIfAborted();
    return (this.#client = client);
  }

  /** Products that lack a text in the language come first, and the first of all is chosen unless the merchant has chosen. */
  #chosen(lang: Lang, product?: string): DescribeState | undefined {
    const lacking = this.#describable.filter(({ describedIn }) => !describedIn.includes(lang)).slice(0, MOST_LISTED);
    const described = this.#describable.filter(({ describedIn }) => describedIn.includes(lang)).slice(0, MOST_LISTED - lacking.length);
    const listed = [...lacking, ...described];
    const chosen = listed.find(({ id }) => id === product) ?? listed[0];
    if (!chosen) return undefined;
    return { choice: { lang, product: chosen.id }, lacking, described, step: undefined, percent: undefined, description: undefined, failure: undefined, copying: undefined };
  }

  #change(changes: Partial<DescribeState>): void {
    if (!this.#state) return;
    this.#state = { ...this.#state, ...changes };
    this.#draw();
  }
}
