/**
 * A selection by the values of a field: how many products have each, and what another field comes to on average. Spellings
 * of one value ("Black", "black"; "500 g", "0,5 kg") are one group; a product with several values is in several.
 */
import { pathKey } from './category-path.ts';
import type { Column } from './columns.ts';
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
  return groupSelection(Selection.of(query, target), target.fieldNamed(by), target, average === undefined ? undefined : target.fieldNamed(average)).groups;
}

/** The values with counts that are left after a query. Fields that none of the products has are left out. */
export function facets(query: Query, target: QueryTarget, { fields, limit = DEFAULT_VALUES }: FacetOptions = {}): readonly Facet[] {
  const selection = Selection.of(query, target);
  const names = fields?.map(target.fieldNamed) ?? ['category', 'price', 'availability', 'brand', ...commonAttributes(selection, target, DEFAULT_ATTRIBUTES)];
  return [...new Set(names)].flatMap((field): Facet[] => {
    const { groups, without } = groupSelection(selection, field, target);
    if (groups.length === 0) return [];
    const kind = kindOf(field, target.schema);
    const range = kind === 'number' ? summarizeSelection(selection, field, target) : undefined;
    return [{ field, kind, values: groups.slice(0, limit), more: Math.max(0, groups.length - limit), without, ...(range ? { range } : {}) }];
  });
}

export function kindOf(field: FieldName, { fields }: Schema): FieldKind {
  return field === 'price' || field === 'listPrice' || field === 'discount' ? 'number' : (fields.find((f) => f.name === field)?.kind ?? 'text');
}

/** `field` and `averaged` as the catalog writes them. */
export function groupSelection(selection: Selection, field: FieldName, target: QueryTarget, averaged?: FieldName): { groups: Group[]; without: number } {
  const column = target.columns.column(field);
  const { groupsOf, count, label } = field === 'category' ? categoryGroups(column, target.schema) : valueGroups(column);
  const sizes = new Uint32Array(count);
  const sums = new Float64Array(count);
  const numbers = new Uint32Array(count);
  /** Products per distinct value of the column: which spelling is the usual one. */
  const spellings = new Uint32Array(column.values.length);
  /** Group → the product that was counted in it last, from 1: several rows of one count once. */
  const last = new Uint32Array(count);
  const rangeOf = averaged === undefined ? undefined : numberRanges(selection, target.columns.column(averaged));
  let without = 0;
  for (const place of selection.places) {
    const number = rangeOf?.(place)?.usual;
    let isGrouped = false;
    selection.forEachRow(place, (row) => {
      const value = column.ids[row] ?? 0;
      for (const own of groupsOf[value] ?? []) {
        isGrouped = true;
        if (last[own] === place + 1) continue;
        last[own] = place + 1;
        sizes[own] = (sizes[own] ?? 0) + 1;
        spellings[value] = (spellings[value] ?? 0) + 1;
        if (number === undefined) continue;
        sums[own] = (sums[own] ?? 0) + number;
        numbers[own] = (numbers[own] ?? 0) + 1;
      }
    });
    if (!isGrouped) without++;
  }
  const labels = label(spellings);
  const unit = averaged === undefined ? '' : target.unitOf(averaged);
  const found = [...sizes.keys()].filter((own) => (sizes[own] ?? 0) > 0).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const averageOf = (own: number): Pick<Group, 'average'> => (numbers[own] ? { average: { value: (sums[own] ?? 0) / (numbers[own] ?? 1), unit, count: numbers[own] ?? 0 } } : {});
  return { groups: found.map((own) => ({ value: labels[own] ?? '', count: sizes[own] ?? 0, ...averageOf(own) })), without };
}

interface Grouping {
  readonly count: number;
  /** Place of a value in the column → its groups. */
  readonly groupsOf: readonly (readonly number[])[];
  /** Per group its name, given how many products have each value of the column. */
  readonly label: (spellings: Uint32Array) => readonly string[];
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
  const groupOf = scalars.map((scalar) => {
    const key = groupKey(scalar);
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  });
  const label: Grouping['label'] = (spellings) => {
    const perScalar = new Uint32Array(scalars.length);
    items.forEach((own, value) => {
      for (const item of own) perScalar[item] = (perScalar[item] ?? 0) + (spellings[value] ?? 0);
    });
    const best: number[] = [];
    groupOf.forEach((own, item) => {
      if (best[own] === undefined || (perScalar[item] ?? 0) > (perScalar[best[own]] ?? 0)) best[own] = item;
    });
    return best.map((item) => String(scalars[item]?.value ?? ''));
  };
  return { count: places.size, groupsOf: items.map((own) => [...new Set(own.map((item) => groupOf[item] ?? 0))]), label };
}

/** A product is counted in the category that it stands in itself. */
function categoryGroups({ values }: Column, { categories }: Schema): Grouping {
  const places = new Map(categories.map((c, place) => [pathKey(c.path), place]));
  const groupsOf = values.map((path) => {
    const place = typeof path === 'object' ? places.get(pathKey(path)) : undefined;
    return place === undefined ? [] : [place];
  });
  return { count: categories.length, groupsOf, label: () => categories.map((c) => c.name) };
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
