/**
 * An opened catalog: its schema and indexes, made once, and everything that is asked of it. A thin front: reading is
 * `read.ts`, each question has its own file.
 */
import { fold } from './analyze.ts';
import { average, type Average } from './average.ts';
import { Columns } from './columns.ts';
import { execute } from './execute.ts';
import { isBuiltIn } from './field-access.ts';
import { buildNamesData, Resembler, type NamesData, type ResemblanceLimits } from './resemble.ts';
import { buildSchema } from './schema.ts';
import { buildSearchData, SearchIndex, type SearchData } from './search-index.ts';
import type { QueryTarget } from './selection.ts';
import type { Catalog, FieldName, Hit, Product, Query, QueryResult, Resemblance, Schema } from './types.ts';

/** All that opening a catalog computes. */
export interface CatalogIndex {
  readonly schema: Schema;
  readonly search: SearchData;
  readonly names: NamesData;
}

export function buildCatalogIndex(catalog: Catalog): CatalogIndex {
  const schema = buildSchema(catalog);
  return { schema, search: buildSearchData(catalog), names: buildNamesData(schema, catalog.products.length) };
}

export class CatalogStore {
  readonly catalog: Catalog;
  readonly schema: Schema;
  readonly #index: SearchIndex;
  readonly #resembler: Resembler;
  readonly #target: QueryTarget;
  #places: ReadonlyMap<string, number> | undefined;

  static open(catalog: Catalog): CatalogStore {
    return new CatalogStore(catalog, buildCatalogIndex(catalog));
  }

  private constructor(catalog: Catalog, { schema, search, names }: CatalogIndex) {
    this.catalog = catalog;
    this.schema = schema;
    this.#index = new SearchIndex(catalog, search);
    this.#resembler = new Resembler(catalog.store.policies, schema, this.#index, names);
    const own = new Map<string, FieldName>();
    for (const { name } of schema.fields) if (!own.has(fold(name))) own.set(fold(name), name);
    const units = new Map<FieldName, string>([['listPrice', catalog.store.currency], ['discount', '%'], ...schema.fields.map((f) => [f.name, f.unit] as const)]);
    const unitOf = (field: FieldName): string => units.get(field) ?? '';
    this.#target = {
      schema,
      index: this.#index,
      columns: new Columns(catalog.products, unitOf),
      fieldNamed: (name) => (units.has(name) || isBuiltIn(name) ? name : own.get(fold(name)) ?? name),
      unitOf,
      placeOf: (id) => this.#placeOf(id),
    };
  }

  product(id: string): Product | undefined {
    return this.catalog.products[this.#placeOf(id) ?? -1];
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

  #placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.catalog.products.map((p, place) => [p.id, place]));
    return this.#places.get(id);
  }
}
