/**
 * An opened catalog: its schema and indexes, made once, and everything that is asked of it. A thin front: reading is
 * `read.ts`, each question has its own file.
 */
import { fold } from './analyze.ts';
import { average, type Average } from './average.ts';
import { execute, type QueryTarget } from './execute.ts';
import { isBuiltIn } from './field-access.ts';
import { Resembler, type ResemblanceLimits } from './resemble.ts';
import { buildSchema } from './schema.ts';
import { SearchIndex } from './search-index.ts';
import type { Catalog, FieldName, Hit, Product, Query, QueryResult, Resemblance, Schema } from './types.ts';

export class CatalogStore {
  readonly catalog: Catalog;
  readonly schema: Schema;
  readonly #index: SearchIndex;
  readonly #resembler: Resembler;
  readonly #target: QueryTarget;
  readonly #byId: ReadonlyMap<string, Product>;

  /** Opens a catalog as `readCatalog` gives it. Takes about a second for 2,500 products with long descriptions. */
  static open(catalog: Catalog): CatalogStore {
    return new CatalogStore(catalog);
  }

  private constructor(catalog: Catalog) {
    this.catalog = catalog;
    this.schema = buildSchema(catalog);
    this.#index = new SearchIndex(catalog);
    this.#resembler = new Resembler(catalog, this.schema, this.#index);
    this.#byId = new Map(catalog.products.map((p) => [p.id, p]));
    const names = new Map<string, FieldName>();
    for (const { name } of this.schema.fields) if (!names.has(fold(name))) names.set(fold(name), name);
    const units = new Map(this.schema.fields.map((f) => [f.name, f.unit]));
    const isOwn = (name: FieldName): boolean => units.has(name) || isBuiltIn(name);
    this.#target = {
      catalog,
      schema: this.schema,
      index: this.#index,
      fieldNamed: (name) => (isOwn(name) ? name : names.get(fold(name)) ?? name),
      unitOf: (field) => units.get(field) ?? '',
    };
  }

  product(id: string): Product | undefined {
    return this.#byId.get(id);
  }

  /** Best first; every hit shares a word with the text that says something. */
  search(text: string, limit: number): Hit[] {
    return this.#index.search(text, limit);
  }

  /** What the catalog holds that resembles a message's words: context for the model. */
  resemble(message: string, limits?: ResemblanceLimits): Resemblance {
    return this.#resembler.resemble(message, limits);
  }

  execute(query: Query): QueryResult {
    return execute(query, this.#target);
  }

  /** Undefined when no product of the query has a number in the field. */
  average(query: Query, field: FieldName): Average | undefined {
    return average(query, field, this.#target);
  }
}
