/**
 * How the catalog's names appear in prompts and plans, and the way back. A shown name holds none of the plan
 * language's own marks and is short enough for a prompt; several products may share one.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { FieldInfo, FieldName, Product } from '../catalog/types.ts';

/** Characters of a title that a prompt shows; longer ones are cut at a word. Keeps a 200-character title from filling the context. */
const TITLE_LENGTH = 72;
const VALUE_LENGTH = 48;
const RESERVED = new Set(['cat', 'text', 'not', 'min', 'max', 'top', 'shown', 'meant', 'qty']);

/** Text without the plan language's marks, on one line. */
export function plain(text: string, maxLength = VALUE_LENGTH): string {
  const clean = text.replace(/[;|\n\r\t]+/g, ',').replace(/[=<>#]+/g, ' ').replace(/\s+/g, ' ').trim();
  if (clean.length <= maxLength) return clean;
  const cut = clean.slice(0, maxLength);
  const space = cut.lastIndexOf(' ');
  return (space > maxLength / 2 ? cut.slice(0, space) : cut).trim();
}

/** The shown names of one catalog. Built once per store. */
export class Names {
  readonly #titles = new Map<string, Product[]>();
  readonly #fields = new Map<string, FieldInfo>();
  readonly #values = new Map<FieldName, Map<string, string>>();
  readonly #categories = new Map<string, string>();

  static readonly #byStore = new WeakMap<CatalogStore, Names>();

  static of(store: CatalogStore): Names {
    let names = Names.#byStore.get(store);
    if (!names) Names.#byStore.set(store, (names = new Names(store)));
    return names;
  }

  private constructor(store: CatalogStore) {
    for (const product of store.catalog.products) {
      const title = this.title(product);
      const same = this.#titles.get(title);
      if (same) same.push(product);
      else this.#titles.set(title, [product]);
    }
    for (const { name } of store.schema.categories) {
      const shown = this.category(name);
      if (shown && !this.#categories.has(shown)) this.#categories.set(shown, name);
    }
    for (const field of [...commonFields(store), ...store.schema.fields]) {
      if (isReachedOtherwise(field.name)) continue;
      const shown = this.field(field.name);
      if (shown && !this.#fields.has(shown)) this.#fields.set(shown, field);
    }
  }

  /** A category's name as plans write it: `Parent > Name` keeps its parent without the mark of a comparison. */
  category(name: string): string {
    return plain(name.replace(/ > /g, ' / '));
  }

  /** The catalog's own name behind a shown one. */
  categoryNamed(shown: string): string | undefined {
    return this.#categories.get(shown);
  }

  /** Shown names of all categories. */
  categories(): IterableIterator<string> {
    return this.#categories.keys();
  }

  title(product: Product): string {
    return plain(product.title, TITLE_LENGTH);
  }

  /** Products with this shown title, in catalog order. */
  titled(title: string): readonly Product[] {
    return this.#titles.get(title) ?? [];
  }

  /** A field's name as plans write it. */
  field(name: FieldName): string {
    const shown = plain(name);
    return RESERVED.has(shown) ? `${shown} field` : shown;
  }

  /** The field behind a shown name. */
  fieldNamed(shown: string): FieldInfo | undefined {
    return this.#fields.get(shown);
  }

  /** Fields that conditions may use: price, rating, brand, availability and the merchant's own. */
  fields(): [string, FieldInfo][] {
    return [...this.#fields].filter(([, field]) => field !== DESCRIPTION);
  }

  /** Shown value → the catalog's own. */
  values(field: FieldInfo): ReadonlyMap<string, string> {
    let values = this.#values.get(field.name);
    if (!values) {
      values = new Map();
      for (const value of field.values) {
        const shown = plain(value);
        if (shown && !values.has(shown)) values.set(shown, value);
      }
      this.#values.set(field.name, values);
    }
    return values;
  }
}

/** What a product's own text says of it: a fact to be read, nothing to narrow or sort by. */
const DESCRIPTION: FieldInfo = { name: 'description', kind: 'text', count: 0, values: [], unit: '' };

/** The fields every store has, whatever attributes its merchant gives. */
function commonFields(store: CatalogStore): FieldInfo[] {
  const { products, store: shop } = store.catalog;
  const count = products.length;
  return [
    { name: 'price', kind: 'number', count, values: [], unit: shop.currency },
    { name: 'rating', kind: 'number', count, values: [], unit: '' },
    { name: 'brand', kind: 'text', count, values: store.schema.brands, unit: '' },
    { name: 'availability', kind: 'text', count, values: ['in_stock', 'out_of_stock'], unit: '' },
    DESCRIPTION,
  ];
}

/** Fields that plans reach by clauses of their own, not as conditions. */
function isReachedOtherwise(name: FieldName): boolean {
  return name === 'category' || name === 'title' || name === 'tags' || name === 'sku';
}
