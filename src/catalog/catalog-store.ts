/**
 * An opened catalog: its schema and indexes, made once, and everything that is asked of it. A thin front: reading is
 * `read.ts`, each question has its own file.
 */
import { fold } from './analyze.ts';
import { Columns } from './columns.ts';
import { compare } from './compare.ts';
import { execute } from './execute.ts';
import { isBuiltIn } from './field-access.ts';
import { facets, group } from './groups.ts';
import { readIndex, type CatalogIndex } from './index-file.ts';
import { readField, readVariantField } from './read-field.ts';
import { refine } from './refine.ts';
import type { CatalogReplies, CatalogRequest } from './request.ts';
import { buildNamesData, Resembler, type OtherWords, type ResemblanceLimits } from './resemble.ts';
import { buildSchema } from './schema.ts';
import { buildSearchData, SearchIndex } from './search-index.ts';
import { Selection, type QueryTarget } from './selection.ts';
import { similar } from './similar.ts';
import { summarize } from './summary.ts';
import type { Catalog, FieldName, Hit, Lang, Product, Reading, Resemblance, Schema } from './types.ts';

/** Computes what opening a catalog needs; `writeIndex` makes a file of it. */
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
  // Made when first needed: most questions name no id.
  #places: ReadonlyMap<string, number> | undefined;
  #variantOwners: ReadonlyMap<string, Product> | undefined;

  /** True when the index file that it was opened with fitted, so that nothing was computed anew. */
  readonly hasLoadedIndex: boolean;

  /**
   * Opens a catalog as `readCatalog` gives it. `index`: the bytes of its `catalog.index`; without one that fits, the index
   * is computed, which takes about a second for 2,500 products with long descriptions.
   */
  static open(catalog: Catalog, index?: Uint8Array): CatalogStore {
    const loaded = index && readIndex(catalog, index);
    return new CatalogStore(catalog, loaded ?? buildCatalogIndex(catalog), loaded !== undefined);
  }

  private constructor(catalog: Catalog, { schema, search, names }: CatalogIndex, hasLoadedIndex: boolean) {
    this.catalog = catalog;
    this.hasLoadedIndex = hasLoadedIndex;
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

  /** Chinese words, pairs and characters of the catalog. */
  hanWords(): string[] {
    return this.#index.hanWords();
  }

  /** What the catalog holds that resembles a message's words: context for the model. */
  resemble(message: string, limits?: ResemblanceLimits, otherWords?: OtherWords): Resemblance {
    return this.#resembler.resemble(message, limits, otherWords);
  }

  /** How many products hold all of a phrase's words in their names and data. */
  countNamed(phrase: string): number {
    return this.#index.countNamed(phrase);
  }

  /** Whatever can be asked, exactly. */
  answer<Kind extends CatalogRequest['kind']>(request: CatalogRequest & { readonly kind: Kind }): CatalogReplies[Kind] {
    return this.#answer(request) as CatalogReplies[Kind]; // each case gives its own kind's reply; the compiler doesn't see it through the type parameter
  }

  #answer(request: CatalogRequest): CatalogReplies[CatalogRequest['kind']] {
    switch (request.kind) {
      case 'list':
        return execute(request.query, this.#target);
      case 'count':
        return Selection.of(request.query, this.#target).places.length;
      case 'summary':
        return summarize(request.query, request.field, this.#target);
      case 'group':
        return group(request.query, request.by, this.#target, request.average);
      case 'facets':
        return facets(request.query, this.#target, request);
      case 'refine':
        return refine(request.query, this.#target);
      case 'compare':
        return compare(request.ids, request.lang, this.catalog.store, this.#target, request);
      case 'read':
        return this.#read(request.id, request.field, request.lang);
      case 'similar':
        return similar(request.id, this.#target, request.query);
    }
  }

  #read(id: string, asked: FieldName, lang: Lang): Reading | undefined {
    const { store } = this.catalog;
    const field = this.#target.fieldNamed(asked);
    const product = this.product(id);
    if (product) return readField(product, field, lang, store);
    this.#variantOwners ??= new Map(this.catalog.products.flatMap((p) => p.variants.map((v) => [v.id, p])));
    const owner = this.#variantOwners.get(id);
    const variant = owner?.variants.find((v) => v.id === id);
    return owner && variant && readVariantField(owner, variant, field, lang, store);
  }

  #placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.catalog.products.map((p, place) => [p.id, place]));
    return this.#places.get(id);
  }
}
