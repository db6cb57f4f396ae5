/**
 * The catalog's vocabulary: products as they are held in memory, the one query form that plans compile to,
 * and what executing a query gives back. Types only.
 */

export type Lang = 'en' | 'fr' | 'zh';
export type Availability = 'in_stock' | 'low_stock' | 'out_of_stock';
export type AttributeValue = string | number | boolean | readonly (string | number)[];

/** A text in one language (a plain string) or in several. */
export type LocalizedText = string | Readonly<Partial<Record<Lang, string>>>;

/** A buyable form of a product (a size, a colour). What it leaves out it inherits from its product. */
export interface Variant {
  readonly id: string;
  readonly options: Readonly<Record<string, string>>;
  readonly price?: number;
  /** The price before a sale; always above `price`. A variant with a price of its own doesn't inherit its product's. */
  readonly listPrice?: number;
  readonly availability?: Availability;
  readonly sku?: string;
}

/** One product of the neutral shape. Only `id` and `title` are sure to be there. */
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly price?: number;
  /** The price before a sale; always above `price`. */
  readonly listPrice?: number;
  readonly brand?: string;
  readonly sku?: string;
  /** Category path, root first; empty when the merchant gives none. */
  readonly category: readonly string[];
  readonly availability?: Availability;
  /** 0 to 5. */
  readonly rating?: number;
  readonly description?: LocalizedText;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly tags: readonly string[];
  readonly image?: string;
  readonly url?: string;
  readonly variants: readonly Variant[];
}

export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly text: LocalizedText;
}

export interface Store {
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly languages: readonly Lang[];
  readonly policies: readonly Policy[];
  /** Day (ISO 8601) of which the prices and stock are; absent when the merchant doesn't say. */
  readonly updated?: string;
  /** Every how many days prices and stock are renewed: what is older than that is out of date. */
  readonly renewed?: number;
}

export interface Catalog {
  readonly store: Store;
  readonly products: readonly Product[];
}

/** A row (or a field of a row) that could not be used, and why, in a sentence for the merchant. */
export interface RowProblem {
  readonly severity: 'error' | 'warning';
  /** JSON path such as `products[12].price`. */
  readonly path: string;
  readonly message: string;
}

/** Fields every catalog has; any other field name is an attribute of the merchant's. */
export type BuiltInField = 'price' | 'rating' | 'brand' | 'category' | 'availability' | 'title' | 'description' | 'sku' | 'tags' | SaleField;
/** `listPrice`: the price before the sale; `onSale`: has one; `discount`: how much lower the price is, in percent. */
export type SaleField = 'listPrice' | 'onSale' | 'discount';
export type FieldName = BuiltInField | (string & {});

/** What kind of values a field holds, over the whole catalog. */
export type FieldKind = 'number' | 'text' | 'boolean';

/** One field of the catalog's schema. */
export interface FieldInfo {
  readonly name: FieldName;
  readonly kind: FieldKind;
  /** How many products have it. */
  readonly count: number;
  /** Distinct values as the merchant wrote them, most frequent first (list values one by one). */
  readonly values: readonly string[];
  /** The unit most values of a number field are written in, as written (`g`, `cm`, `升`); '' when none. */
  readonly unit: string;
}

/** One category node (any level). `name` is unique: the node's own name, or `Parent > Name` where that is ambiguous. */
export interface CategoryInfo {
  readonly name: string;
  readonly path: readonly string[];
  readonly count: number;
}

export interface Schema {
  readonly fields: readonly FieldInfo[];
  readonly categories: readonly CategoryInfo[];
  /** Most frequent first. */
  readonly brands: readonly string[];
}

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type Scalar = string | number | boolean;

/** `!=` also holds for products that lack the field (but for a price: a missing one meets no condition); every other operator needs it. */
export interface Condition {
  readonly field: FieldName;
  readonly op: Operator;
  /** As written in the catalog or by the shopper; a number may carry a unit (`500 g`): compared across units. */
  readonly value: Scalar;
}

/** Both ends are in it. Ends the wrong way round are turned. */
export interface Between {
  readonly field: FieldName;
  readonly op: 'between';
  readonly from: Scalar;
  readonly to: Scalar;
}

/** `=` of at least one of the values. */
export interface OneOf {
  readonly field: FieldName;
  readonly op: 'in';
  readonly values: readonly Scalar[];
}

/** Is the field there? An attribute that says no (`false`, "non", "无", 0) counts as not there. */
export interface Presence {
  readonly field: FieldName;
  readonly op: 'has' | 'has-not';
}

export type Filter = Condition | Between | OneOf | Presence;

/** What a query's text means, found elsewhere by meaning: ids, best first. */
export interface MeantByText {
  /** Orders the products that meet the words. In a query of a text alone its first must be one of them, else `named` stands in. */
  readonly ranking: readonly string[];
  /** The goods that the text names; they stand in for products that meet the words where none does. */
  readonly named: readonly string[];
  /** Nothing is near to the text: products count only where title, brand or SKU say all of its words, which were else met by chance. */
  readonly isNamedOnly?: boolean;
}

export interface Query {
  /** Full text; products that match none of its words are left out. */
  readonly text?: string;
  readonly byMeaning?: MeantByText;
  /** Products that match these words anywhere but the description are left out. */
  readonly notText?: string;
  /** Category name as in `CategoryInfo.name`; takes in everything below it. */
  readonly category?: string;
  readonly where: readonly Filter[];
  /** Only these products (ids), in this order unless sorted. */
  readonly within?: readonly string[];
  readonly sort?: { readonly field: FieldName; readonly direction: 'asc' | 'desc' };
  /** With a sort: the first `limit` products plus those tied with the last of them. */
  readonly limit?: number;
}

export interface QueryResult {
  /** Best first: by `sort`, else by text relevance, else in catalog order. */
  readonly products: readonly Product[];
  /** How many matched before `limit`. */
  readonly total: number;
}

/** A value read from one product, as the merchant wrote it, and where it stands. */
export interface Reading {
  readonly productId: string;
  readonly field: FieldName;
  readonly text: string;
}

export interface Hit {
  readonly product: Product;
  readonly score: number;
  /** Whether the text holds its SKU or is its title: no other product can be meant. */
  readonly isNamed: boolean;
}

/** What the catalog holds that resembles the words of a message: context for the model, never a decision. */
export interface Resemblance {
  /** Products whose titles (or SKU, brand, tags, text) share words with the message, best first. */
  readonly products: readonly Hit[];
  readonly values: readonly { readonly field: FieldName; readonly value: string; readonly score: number }[];
  readonly categories: readonly CategoryInfo[];
  /** Field names whose words are in the message. */
  readonly fields: readonly FieldName[];
  /** Fields that say yes or no whose whole names are in the message. */
  readonly traits: readonly FieldName[];
  readonly policies: readonly Policy[];
}
