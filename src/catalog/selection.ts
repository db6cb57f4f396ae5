/**
 * Which products and rows a query selects, before any sort or limit. Everything that is asked of a query (lists, counts,
 * figures, groups, facets) is asked of its selection.
 */
import type { Columns } from './columns.ts';
import { parseAvailability } from './condition.ts';
import { compileCategory, compileFilter, type CompiledFilter, type FilterContext } from './filter.ts';
import { isNamedBy } from './read-field.ts';
import type { SearchIndex } from './search-index.ts';
import { joinMeant, matchText, mentionsAny } from './text-match.ts';
import type { Filter, Product, Query } from './types.ts';

/** What a query is executed on. */
export interface QueryTarget extends FilterContext {
  readonly index: SearchIndex;
  /** Place of a product in the catalog. */
  readonly placeOf: (id: string) => number | undefined;
}

export class Selection {
  /** Places of the products: in `within`'s order, else best text match first, else in catalog order. */
  readonly places: ArrayLike<number> & Iterable<number>;
  readonly #columns: Columns;
  readonly #filters: readonly CompiledFilter[];
  /** Of the filters those that say that a product can't be bought: all of its rows that the others leave must meet them. */
  readonly #ofAll: readonly CompiledFilter[];

  /** `hasConditions`: whether the text is to be read as one beside conditions; true where some are still to come. */
  static of(query: Query, target: QueryTarget, hasConditions = query.where.length > 0): Selection {
    const fields = [...query.where.map(({ field }) => field), ...(query.category === undefined ? [] : ['category']), ...(query.sort ? [query.sort.field] : [])];
    target.columns.prepare(fields.map(target.fieldNamed));
    const isOfAll = query.where.map(isSoldOut);
    const compiled = query.where.map((filter) => compileFilter(filter, target));
    const filters = compiled.filter((_, i) => !isOfAll[i]);
    const ofAll = compiled.filter((_, i) => isOfAll[i]);
    const all = new Selection(scopeOf(query, target, hasConditions), target.columns, filters, ofAll);
    return compiled.length === 0 ? all : new Selection(Uint32Array.from(all.places).filter((place) => all.#isMet(place)), target.columns, filters, ofAll);
  }

  private constructor(places: Selection['places'], columns: Columns, filters: readonly CompiledFilter[], ofAll: readonly CompiledFilter[]) {
    this.places = places;
    this.#columns = columns;
    this.#filters = filters;
    this.#ofAll = ofAll;
  }

  /** How many of its products have a row that meets one more condition too. */
  countWith(filter: Filter, target: QueryTarget): number {
    const compiled = compileFilter(filter, target);
    const narrowed = isSoldOut(filter) ? new Selection(this.places, this.#columns, this.#filters, [...this.#ofAll, compiled]) : new Selection(this.places, this.#columns, [...this.#filters, compiled], this.#ofAll);
    let count = 0;
    for (const place of this.places) if (narrowed.#isMet(place)) count++;
    return count;
  }

  /** Calls back with each row of a selected product that meets all conditions at once. */
  forEachRow(place: number, visit: (row: number) => void): void {
    const { starts } = this.#columns;
    const end = starts[place + 1] ?? 0;
    for (let row = starts[place] ?? 0; row < end; row++) if (this.#rowMeets(row)) visit(row);
  }

  #isMet(place: number): boolean {
    const { starts } = this.#columns;
    const end = starts[place + 1] ?? 0;
    let isMet = false;
    for (let row = starts[place] ?? 0; row < end; row++) {
      if (!this.#rowMeets(row)) continue;
      if (this.#ofAll.length === 0) return true;
      if (!meets(row, this.#ofAll)) return false;
      isMet = true;
    }
    return isMet;
  }

  #rowMeets(row: number): boolean {
    return meets(row, this.#filters);
  }
}

function meets(row: number, filters: readonly CompiledFilter[]): boolean {
  for (const { ids, verdicts } of filters) if (verdicts[ids[row] ?? 0] !== 1) return false;
  return true;
}

/** A shoe of which one size is gone is not sold out. */
function isSoldOut(filter: Filter): boolean {
  if (filter.field !== 'availability' || (filter.op !== '=' && filter.op !== '!=')) return false;
  const wanted = parseAvailability(filter.value);
  return filter.op === '=' ? wanted === 'out_of_stock' : wanted === 'in_stock';
}

/** The products that category, list and texts leave, in their order. */
function scopeOf(query: Query, target: QueryTarget, hasConditions: boolean): Selection['places'] {
  const { columns, placeOf } = target;
  let places: Selection['places'] = query.within ? [...new Set(query.within)].flatMap((id) => placeOf(id) ?? []) : everything(columns.products.length);
  if (query.category !== undefined) {
    const { ids, verdicts } = compileCategory(query.category, target);
    // All rows of a product are in its category: the first stands for them.
    places = Uint32Array.from(places).filter((place) => verdicts[ids[columns.starts[place] ?? 0] ?? 0] === 1);
  }
  const { text, byMeaning } = query;
  if (text !== undefined) {
    places = keepTextMatches(places, query, target, hasConditions);
    if (byMeaning?.isNamedOnly) places = calledBy(text, places, columns.products);
  }
  if (query.notText !== undefined) {
    const mentions = mentionsAny(query.notText, columns.products, target.index);
    places = Uint32Array.from(places).filter((place) => !mentions.has(place));
  }
  return places;
}

/**
 * Those that meet the text, best first (in `within`'s order when there is one). The text is asked of the category or the
 * list, but not of what the conditions leave: no headlamp under 5 means none, not the bag that mentions a headlamp.
 */
function keepTextMatches(places: Selection['places'], query: Query, { index, columns, placeOf }: QueryTarget, hasConditions: boolean): Selection['places'] {
  const isWhole = query.within === undefined && query.category === undefined;
  const scope = isWhole ? undefined : maskOf(places, columns.products.length);
  const found = matchText(query.text ?? '', index, scope);
  if (!found) return places;
  if (!query.within) {
    if (!query.byMeaning) return found;
    const inScope = (ids: readonly string[]): number[] => ids.flatMap((id) => placeOf(id) ?? []).filter((place) => !scope || scope[place] === 1);
    return joinMeant(found, inScope(query.byMeaning.ranking), inScope(query.byMeaning.named), isWhole && !hasConditions);
  }
  const kept = maskOf(found, columns.products.length);
  return Uint32Array.from(places).filter((place) => kept[place] === 1);
}

/** Those that are called by all words of the text. */
function calledBy(text: string, places: Iterable<number>, products: readonly Product[]): Uint32Array {
  return Uint32Array.from(places).filter((place) => {
    const product = products[place];
    return product !== undefined && isNamedBy(product, text);
  });
}

function everything(count: number): Uint32Array {
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place++) places[place] = place;
  return places;
}

function maskOf(places: Iterable<number>, count: number): Uint8Array {
  const mask = new Uint8Array(count);
  for (const place of places) mask[place] = 1;
  return mask;
}
