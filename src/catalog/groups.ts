/**
 * A selection by the values of a field: how many products have each, and what another field comes to on average. Spellings
 * of one value ("Black", "black"; "500 g", "0,5 kg") are one group; a product with several values is in several.
 */
import { pathKey } from './category-path.ts';
import type { Column } from './column.ts';
import type { ComparableValue } from './condition.ts';
import { Selection, type QueryTarget } from './selection.ts';
import { numberRanges, summarizeSelection, type Summary } from './summary.ts';
import type { FieldKind, FieldName, Query, Schema } from './types.ts';

export interface Average {
  readonly value: number;
  /** The field's usual unit (a price's currency); '' when it has none. */
  readonly unit: string;
  /** Products that the mean is of: those with a number in the field. */
  readonly count: number;
}

export interface Group {
  /** The value in the spelling that most of these products have; a category by its name in the schema. */
  readonly value: string;
  readonly count: number;
  /** Of the other field, where that was asked for and some product of the group has a number in it. */
  readonly average?: Average;
}

export interface Facet {
  readonly field: FieldName;
  readonly kind: FieldKind;
  /** Most frequent first. */
  readonly values: readonly Group[];
  /** Values beyond those given. */
  readonly more: number;
  /** Products left by the query that have no value in the field. */
  readonly without: number;
  /** Least, greatest and mean, for number fields. */
  readonly range?: Summary;
}

export interface FacetOptions {
  /** Default: category, price, availability, brand and the attributes that most of the products have. */
  readonly fields?: readonly FieldName[];
  /** Values per field; default 20. */
  readonly limit?: number;
}

const DEFAULT_VALUES = 20;
const DEFAULT_ATTRIBUTES = 10;
/** Products whose attributes are looked at for the default fields: a sample tells which are common. */
const SAMPLE = 500;

/** Most products first. `average`: the field whose mean is wanted per group. */
export function group(query: Query, by: FieldName, target: QueryTarget, average?: FieldName): readonly Group[] {
  return groupSelection(Selection.of(query, target), target.fieldNamed(by), target, average === undefined ? {} : { averaged: target.fieldNamed(average) }).groups;
}

/** The values with counts that are left after a query. Fields that none of the products has are left out. */
export function facets(query: Query, target: QueryTarget, { fields, limit = DEFAULT_VALUES }: FacetOptions = {}): readonly Facet[] {
  const selection = Selection.of(query, target);
  const names = fields?.map(target.fieldNamed) ?? ['category', 'price', 'availability', 'brand', ...commonAttributes(selection, target, DEFAULT_ATTRIBUTES)];
  target.columns.prepare(names);
  return [...new Set(names)].flatMap((field): Facet[] => {
    const { groups: values, count, without } = groupSelection(selection, field, target, { limit });
    if (count === 0) return [];
    const kind = kindOf(field, target.schema);
    const range = kind === 'number' ? summarizeSelection(selection, field, target) : undefined;
    return [{ field, kind, values, more: count - values.length, without, ...(range ? { range } : {}) }];
  });
}

export function kindOf(field: FieldName, { fields }: Schema): FieldKind {
  return field === 'price' || field === 'listPrice' || field === 'discount' ? 'number' : (fields.find((f) => f.name === field)?.kind ?? 'text');
}

interface GroupOptions {
  /** Field whose mean is wanted per group. */
  readonly averaged?: FieldName;
  /** At most so many groups are given. */
  readonly limit?: number;
}

interface Grouped {
  readonly groups: readonly Group[];
  /** Of all groups, given or not. */
  readonly count: number;
  /** Products that are in none. */
  readonly without: number;
}

/** Most products first. `field` and `averaged` as the catalog writes them. */
export function groupSelection(selection: Selection, field: FieldName, target: QueryTarget, { averaged, limit }: GroupOptions = {}): Grouped {
  const column = target.columns.column(field);
  const { spellingsOf, groupOf, nameOf } = field === 'category' ? categoryGroups(column, target.schema) : valueGroups(column);
  const tally = new GroupTally(groupOf);
  const rangeOf = averaged === undefined ? undefined : numberRanges(selection, target.columns.column(averaged));
  let without = 0;
  for (const place of selection.places) {
    const number = rangeOf?.(place)?.usual;
    let isGrouped = false;
    selection.forEachRow(place, (row) => {
      for (const spelling of spellingsOf[column.ids[row] ?? 0] ?? []) {
        isGrouped = true;
        tally.add(place, spelling, number);
      }
    });
    if (!isGrouped) without++;
  }
  const unit = averaged === undefined ? '' : target.unitOf(averaged);
  const groups = tally.largest(limit).map(({ spelling, size, mean }): Group => ({ value: nameOf(spelling), count: size, ...(mean ? { average: { ...mean, unit } } : {}) }));
  return { groups, count: tally.count, without };
}

/** Products per group. A price has tens of thousands of values and a result a few hundred: only what is counted is looked at again. */
class GroupTally {
  readonly #groupOf: Uint32Array;
  readonly #sizes: Uint32Array;
  readonly #sums: Float64Array;
  readonly #numbers: Uint32Array;
  /** Group → the product that was counted in it last, from 1: several rows of one count once. */
  readonly #last: Uint32Array;
  /** Products per spelling: which is the usual one. */
  readonly #uses: Uint32Array;
  readonly #groups: number[] = [];
  readonly #spellings: number[] = [];

  /** `groupOf`: the group of each spelling; groups are numbered from 0 without gaps. */
  constructor(groupOf: Uint32Array) {
    this.#groupOf = groupOf;
    this.#sizes = new Uint32Array(groupOf.length);
    this.#sums = new Float64Array(groupOf.length);
    this.#numbers = new Uint32Array(groupOf.length);
    this.#last = new Uint32Array(groupOf.length);
    this.#uses = new Uint32Array(groupOf.length);
  }

  add(place: number, spelling: number, number: number | undefined): void {
    const own = this.#groupOf[spelling] ?? 0;
    if (this.#last[own] === place + 1) return;
    this.#last[own] = place + 1;
    const size = this.#sizes[own] ?? 0;
    const uses = this.#uses[spelling] ?? 0;
    if (size === 0) this.#groups.push(own);
    if (uses === 0) this.#spellings.push(spelling);
    this.#sizes[own] = size + 1;
    this.#uses[spelling] = uses + 1;
    if (number === undefined) return;
    this.#sums[own] = (this.#sums[own] ?? 0) + number;
    this.#numbers[own] = (this.#numbers[own] ?? 0) + 1;
  }

  /** Of groups that have a product. */
  get count(): number {
    return this.#groups.length;
  }

  largest(limit?: number): { readonly spelling: number; readonly size: number; readonly mean?: Omit<Average, 'unit'> }[] {
    const groups = this.#groups.sort((a, b) => (this.#sizes[b] ?? 0) - (this.#sizes[a] ?? 0) || a - b).slice(0, limit);
    const usual = this.#usualSpellings(groups);
    return groups.map((own) => {
      const count = this.#numbers[own] ?? 0;
      return { spelling: usual.get(own) ?? 0, size: this.#sizes[own] ?? 0, ...(count > 0 ? { mean: { value: (this.#sums[own] ?? 0) / count, count } } : {}) };
    });
  }

  /** Group → the spelling that most of its products have, of equal ones the first in the column. */
  #usualSpellings(groups: readonly number[]): ReadonlyMap<number, number> {
    const wanted = new Set(groups);
    const usual = new Map<number, number>();
    for (const spelling of this.#spellings) {
      const own = this.#groupOf[spelling] ?? 0;
      if (!wanted.has(own)) continue;
      const best = usual.get(own);
      const more = (this.#uses[spelling] ?? 0) - (best === undefined ? 0 : this.#uses[best] ?? 0);
      if (best === undefined || more > 0 || (more === 0 && spelling < best)) usual.set(own, spelling);
    }
    return usual;
  }
}

interface Grouping {
  /** Place of a value in the column → its spellings. */
  readonly spellingsOf: readonly (readonly number[])[];
  /** Spelling → group. */
  readonly groupOf: Uint32Array;
  readonly nameOf: (spelling: number) => string;
}

/** Groups of a column's values are found once. */
const known = new WeakMap<Column, Grouping>();

function valueGroups(column: Column): Grouping {
  let grouping = known.get(column);
  if (!grouping) known.set(column, (grouping = findValueGroups(column)));
  return grouping;
}

function findValueGroups({ items, scalars }: Column): Grouping {
  const places = new Map<string, number>();
  const groupOf = Uint32Array.from(scalars, (scalar) => {
    const key = groupKey(scalar);
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  });
  return { spellingsOf: items, groupOf, nameOf: (spelling) => String(scalars[spelling]?.value ?? '') };
}

/** A product is counted in the category that it stands in itself. */
function categoryGroups({ values }: Column, { categories }: Schema): Grouping {
  const places = new Map(categories.map((c, place) => [pathKey(c.path), place]));
  const spellingsOf = values.map((path) => {
    const place = typeof path === 'object' ? places.get(pathKey(path)) : undefined;
    return place === undefined ? [] : [place];
  });
  return { spellingsOf, groupOf: Uint32Array.from(categories, (_, place) => place), nameOf: (place) => categories[place]?.name ?? '' };
}

/** Equal for values that say the same. */
function groupKey({ value, measured, text }: ComparableValue): string {
  if (typeof value === 'boolean') return `truth ${value}`;
  if (!measured) return `text ${text}`;
  // Twelve digits: what factors such as a pound's leave behind them is noise.
  const [low, high] = [measured.low, measured.high].map((end) => end.toPrecision(12));
  return `${measured.dimension} ${low ?? ''} ${high ?? ''}`;
}

/** The attributes and options that most products of a sample have, most first. */
export function commonAttributes(selection: Selection, { columns }: QueryTarget, limit: number): FieldName[] {
  const counts = new Map<FieldName, number>();
  const step = Math.max(1, Math.ceil(selection.places.length / SAMPLE));
  for (let i = 0; i < selection.places.length; i += step) {
    const product = columns.products[selection.places[i] ?? 0];
    const own = new Set([...Object.keys(product?.attributes ?? {}), ...(product?.variants.flatMap((v) => Object.keys(v.options)) ?? [])]);
    for (const field of own) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, limit).map(([field]) => field);
}
