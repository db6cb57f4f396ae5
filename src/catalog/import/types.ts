/** What goes into an import and comes out of it, and the one shape between: an `Item` per row of a merchant's file. Types only. */
import type { AttributeValue, Availability, Lang, LocalizedText, RowProblem } from '../types.ts';
import type { Money } from './money.ts';

/** A file as the merchant gives it: bytes (any usual encoding) or text already decoded. */
export interface ImportFile {
  /** For messages only; the format is told from the content. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** A mapping's fields; each names a column of the merchant's file. */
export const MAPPED_FIELDS = ['id', 'title', 'price', 'listPrice', 'currency', 'brand', 'sku', 'category', 'availability', 'rating', 'description', 'tags', 'image', 'url', 'group'] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** Field → column. `ignore` lists columns that no shopper may see (purchase prices), separated by `;`. */
export type Mapping = Readonly<Partial<Record<MappedField | 'ignore', string>>>;

export interface ImportOptions {
  /** What a feed doesn't say or says wrong: these come first. */
  readonly store?: { readonly name?: string; readonly currency?: string; readonly languages?: readonly Lang[] };
  /** Day (ISO 8601) of the prices and stock. Default: the feed's own date, if it has one. */
  readonly updated?: string;
  /** Every how many days prices and stock are renewed. */
  readonly renewed?: number;
  /** Columns of a CSV or JSON of no known format; what is left out is guessed. */
  readonly map?: Mapping;
  /** What the dates of sales are compared with. Default: now. */
  readonly now?: Date;
}

export const FEED_FORMATS = ['neutral', 'shopify-csv', 'shopify-json', 'woocommerce-csv', 'google', 'acp-rows', 'acp-products', 'json-ld', 'mapped'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Where in which file something stands: `line 12`, `products[3].variants[0]`. */
export interface Place {
  readonly file: string;
  readonly at: string;
}

/** One thing that was left out, changed or guessed, in a sentence for the merchant. */
export interface ImportNote extends Place {
  readonly severity: RowProblem['severity'];
  readonly message: string;
  /** How many rows of the file this leaves out. */
  readonly rowsLeftOut: number;
}

export interface FileReport {
  readonly name: string;
  readonly format: FeedFormat;
  /** `utf-8`, `windows-1252` …; undefined for text that came decoded. */
  readonly encoding?: string | undefined;
  /** Field → column, for a file of no known format. */
  readonly mapping?: Mapping | undefined;
  /** Columns or elements that hold nothing for shoppers and were not taken over. */
  readonly ignored: readonly string[];
}

export interface ImportReport {
  readonly files: readonly FileReport[];
  readonly notes: readonly ImportNote[];
  /** Rows (objects, elements) found; `used` and `leftOut` add up to `total`. */
  readonly rows: { readonly total: number; readonly used: number; readonly leftOut: number };
  readonly products: number;
  readonly variants: number;
}

/** A catalog in the neutral shape, ready to be written as JSON. */
export interface NeutralCatalog {
  readonly store: Readonly<Record<string, unknown>>;
  readonly products: readonly Readonly<Record<string, unknown>>[];
}

/** What a feed says of the whole shop. */
export interface StoreFacts {
  readonly name?: string | undefined;
  readonly currency?: string | undefined;
  readonly languages?: readonly Lang[] | undefined;
  readonly updated?: string | undefined;
}

/** Facts of a row that a product and its variants may each have. */
export interface Item {
  readonly place: Place;
  /** Rows of the file that it stands for; 0 for what a nested format says once for all its variants. */
  readonly rows: number;
  /** A `parent` describes the product that its group's other items are variants of, and is not sold itself. */
  readonly role: 'single' | 'parent';
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** Items of one group are one product. */
  readonly group?: string | undefined;
  readonly groupTitle?: string | undefined;
  /** Why the row can't be sold from, or isn't to be. */
  readonly refused?: Refusal | undefined;
  readonly price?: Money | undefined;
  readonly listPrice?: Money | undefined;
  readonly availability?: Availability | undefined;
  readonly brand?: string | undefined;
  readonly sku?: string | undefined;
  readonly category?: readonly string[] | undefined;
  readonly rating?: number | undefined;
  readonly description?: LocalizedText | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly image?: string | undefined;
  readonly url?: string | undefined;
  /** A Map: a merchant's `__proto__` is a name like any other. */
  readonly attributes: ReadonlyMap<string, AttributeValue>;
  /** What may set it apart from the others of its group. */
  readonly options: ReadonlyMap<string, string>;
}

/** `error` for what is broken, `warning` for what the merchant himself withholds (drafts, expired offers). */
export interface Refusal {
  readonly severity: RowProblem['severity'];
  readonly message: string;
}

/** What an adapter makes of one file. */
export interface Feed {
  readonly items: readonly Item[];
  readonly store: StoreFacts;
  readonly ignored: readonly string[];
  readonly mapping?: Mapping | undefined;
}
