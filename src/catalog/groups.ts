/**
 * A selection by the values of a field: how many products have each, and what another field comes to on average. Spellings
 * of one value ("Black", "black"; "500 g", "0,5 kg") are one group; a product with several values is in several.
 */
import type { Average } from './average.ts';
import type { Column } from './columns.ts';
import type { ComparableValue } from './condition.ts';
import { Selection, type QueryTarget } from './selection.ts';
import { numberRanges, summarizeSelection, type Summary } from './summary.ts';
import type { FieldKind, FieldName, Query, Schema } from './types.ts';

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
  const names = fields?.map(target.fieldNamed) ?? commonFields(selection, target);
  return [...new Set(names)].flatMap((field): Facet[] => {
    const { groups, without } = groupSelection(selection, field, target);
    if (groups.length === 0) return [];
    const kind = field === 'price' || field === 'listPrice' || field === 'discount' ? 'number' : (target.schema.fields.find((f) => f.name === field)?.kind ?? 'text');
    const range = kind === 'number' ? summarizeSelection(selection, field, target) : undefined;
    return [{ field, kind, values: groups.slice(0, limit), more: Math.max(0, groups.length - limit), without, ...(range ? { range } : {}) }];
  });
}

function groupSelection(selection: Selection, field: FieldName, target: QueryTarget, averaged?: FieldName): { groups: Group[]; without: number } {
  const column = target.columns.column(field);
  const { labels, groupsOf } = field === 'category' ? categoryGroups(column, target.schema) : valueGroups(column);
  const sizes = new Map<number, { count: number; readonly labels: Map<string, number>; sum: number; numbers: number }>();
  const unit = averaged === undefined ? '' : target.unitOf(averaged);
  const rangeOf = averaged === undefined ? undefined : numberRanges(selection, target.columns.column(averaged), unit);
  let without = 0;
  for (const place of selection.places) {
    // Group → the product's spelling of it.
    const own = new Map<number, string>();
    selection.forEachRow(place, (row) => {
      const value = column.ids[row] ?? 0;
      groupsOf(value).forEach((groupPlace, i) => own.set(groupPlace, labels(value, i)));
    });
    if (own.size === 0) without++;
    const number = rangeOf?.(place)?.min;
    for (const [groupPlace, label] of own) {
      let size = sizes.get(groupPlace);
      if (!size) sizes.set(groupPlace, (size = { count: 0, labels: new Map(), sum: 0, numbers: 0 }));
      size.count++;
      size.labels.set(label, (size.labels.get(label) ?? 0) + 1);
      if (number === undefined) continue;
      size.sum += number;
      size.numbers++;
    }
  }
  const groups = [...sizes.values()].sort((a, b) => b.count - a.count).map(({ count, labels: spellings, sum, numbers }): Group => {
    const [value = ''] = [...spellings].sort((a, b) => b[1] - a[1])[0] ?? [];
    return { value, count, ...(numbers > 0 ? { average: { value: sum / numbers, unit, count: numbers } } : {}) };
  });
  return { groups, without };
}

interface Grouping {
  /** Place of a value in the column → its groups. */
  readonly groupsOf: (value: number) => readonly number[];
  /** How the value spells the i-th of its groups. */
  readonly labels: (value: number, i: number) => string;
}

function valueGroups({ items, scalars }: Column): Grouping {
  const places = new Map<string, number>();
  const groupOf = scalars.map((scalar) => {
    const key = groupKey(scalar);
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  });
  const groups = items.map((own) => own.map((item) => groupOf[item] ?? 0));
  return { groupsOf: (value) => groups[value] ?? [], labels: (value, i) => String(scalars[items[value]?.[i] ?? 0]?.value ?? '') };
}

/** A product is counted in the category that it stands in itself. */
function categoryGroups({ values }: Column, schema: Schema): Grouping {
  const names = new Map(schema.categories.map((c, place) => [c.path.join('\u0000'), { place, name: c.name }]));
  const found = values.map((path) => (typeof path === 'object' ? names.get(path.join('\u0000')) : undefined));
  const groups = found.map((category) => (category ? [category.place] : []));
  return { groupsOf: (value) => groups[value] ?? [], labels: (value) => found[value]?.name ?? '' };
}

/** Equal for values that say the same. */
function groupKey({ value, measured, text }: ComparableValue): string {
  if (typeof value === 'boolean') return `truth ${value}`;
  // Twelve digits: what factors such as a pound's leave behind them is noise.
  return measured ? `${measured.dimension} ${measured.amount.toPrecision(12)}` : `text ${text}`;
}

function commonFields(selection: Selection, { columns }: QueryTarget): FieldName[] {
  const counts = new Map<FieldName, number>();
  const step = Math.max(1, Math.ceil(selection.places.length / SAMPLE));
  for (let i = 0; i < selection.places.length; i += step) {
    const product = columns.products[selection.places[i] ?? 0];
    const own = new Set([...Object.keys(product?.attributes ?? {}), ...(product?.variants.flatMap((v) => Object.keys(v.options)) ?? [])]);
    for (const field of own) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, DEFAULT_ATTRIBUTES).map(([field]) => field);
  return ['category', 'price', 'availability', 'brand', ...common];
}
