/**
 * One filter of a query as a verdict on each distinct value of its field: what absent values, lists, categories and the
 * built-in fields come to. Comparing single values is `condition.ts`.
 */
import { fold } from './analyze.ts';
import type { Column } from './column.ts';
import type { Columns } from './columns.ts';
import { availabilityTest, betweenRange, equalTest, isInRange, orderRange, parseBoolean, quantityOf, type MeasureRange, type ScalarTest } from './condition.ts';
import { isUnder } from './category-path.ts';
import { isBuiltIn } from './field-access.ts';
import type { AttributeValue, CategoryInfo, FieldName, Filter, Scalar, Schema } from './types.ts';

/** What names and units in filters mean. */
export interface FilterContext {
  readonly schema: Schema;
  readonly columns: Columns;
  /** The field's name as the catalog writes it. */
  readonly fieldNamed: (name: FieldName) => FieldName;
  /** Unit of bare numbers in a field. */
  readonly unitOf: (field: FieldName) => string;
}

export interface CompiledFilter {
  readonly ids: Column['ids'];
  /** Per distinct value: 1 when the filter holds. */
  readonly verdicts: Uint8Array;
}

export function compileFilter(filter: Filter, context: FilterContext): CompiledFilter {
  const field = context.fieldNamed(filter.field);
  const column = context.columns.column(field);
  const holds = field === 'category' ? categoryVerdict(filter, column, context.schema) : verdict(filter, field, column, context.unitOf(field));
  return { ids: column.ids, verdicts: judge(column, holds) };
}

type Verdict = (place: number) => boolean;

function judge({ values }: Column, holds: Verdict): Uint8Array {
  const verdicts = new Uint8Array(values.length);
  for (let place = 0; place < verdicts.length; place++) verdicts[place] = holds(place) ? 1 : 0;
  return verdicts;
}

function verdict(filter: Filter, field: FieldName, column: Column, unit: string): Verdict {
  switch (filter.op) {
    case 'has':
      return presence(field, column);
    case 'has-not': {
      const isThere = presence(field, column);
      return (place) => !isThere(place);
    }
    case 'in':
      return anyItem(column, filter.values.map((value) => equality(field, wantedOf(field, value), unit)));
    case 'between':
      return inRange(column, betweenRange(wantedOf(field, filter.from), wantedOf(field, filter.to), unit));
    case '=':
      return anyItem(column, [equality(field, wantedOf(field, filter.value), unit)]);
    case '!=': {
      const isEqual = anyItem(column, [equality(field, wantedOf(field, filter.value), unit)]);
      // A product without a price is shown without one, and no price condition is true of it.
      return (place) => !isEqual(place) && (place !== 0 || field !== 'price');
    }
    default:
      return inRange(column, orderRange(filter.op, wantedOf(field, filter.value), unit));
  }
}

const never: Verdict = () => false;

function equality(field: FieldName, wanted: Scalar, unit: string): ScalarTest {
  return field === 'availability' ? availabilityTest(wanted) : equalTest(wanted, unit);
}

/** "4 stars", "4/5": a rating has one scale, whatever it is called. */
function wantedOf(field: FieldName, value: Scalar): Scalar {
  return field === 'rating' && typeof value === 'string' ? (quantityOf(value, '')?.value ?? value) : value;
}

/** Some item of the value passes some test; an absent value has no items. */
function anyItem({ scalars, items }: Column, tests: readonly ScalarTest[]): Verdict {
  const passes = scalars.map((scalar) => tests.some((test) => test(scalar)));
  return (place) => items[place]?.some((item) => passes[item]) ?? false;
}

/** Some item of the value is in the range. By numbers alone: a price has tens of thousands of values. */
function inRange({ measures: { dimensions, lows, highs }, items }: Column, range: MeasureRange | undefined): Verdict {
  if (!range) return never;
  return (place) => items[place]?.some((item) => dimensions[item] === range.dimension && isInRange(lows[item] ?? NaN, highs[item] ?? NaN, range)) ?? false;
}

function presence(field: FieldName, { values }: Column): Verdict {
  if (isBuiltIn(field)) return (place) => values[place] !== undefined && values[place] !== false;
  return (place) => saysSomething(values[place]);
}

/** "no", "sans", 0 in a field of its own say that the thing isn't there. */
function saysSomething(value: AttributeValue | undefined): boolean {
  if (value === undefined) return false;
  return typeof value === 'object' ? value.some((item) => parseBoolean(item) !== false) : parseBoolean(value) !== false;
}

/** A category is met by all that is below it; a name that is none is looked for in the path. */
function categoryVerdict(filter: Filter, column: Column, schema: Schema): Verdict {
  const isIn = (name: Scalar): Verdict => {
    if (categoriesNamed(String(name), schema).length === 0) return anyItem(column, [equalTest(name, '')]);
    const isInside = categoryTest(String(name), schema);
    return (place) => isInside(pathOf(column, place));
  };
  switch (filter.op) {
    case '=':
      return isIn(filter.value);
    case '!=': {
      const isThere = isIn(filter.value);
      return (place) => !isThere(place);
    }
    case 'in': {
      const tests = filter.values.map(isIn);
      return (place) => tests.some((test) => test(place));
    }
    case 'has':
      return (place) => place !== 0;
    case 'has-not':
      return (place) => place === 0;
    default:
      return never;
  }
}

/** Verdict on each distinct category path: is it the named category, or below it? */
export function compileCategory(name: string, { schema, columns }: FilterContext): CompiledFilter {
  const column = columns.column('category');
  const isInside = categoryTest(name, schema);
  return { ids: column.ids, verdicts: judge(column, (place) => isInside(pathOf(column, place))) };
}

const NO_PATH: readonly (string | number)[] = [];

function pathOf(column: Column, place: number): readonly (string | number)[] {
  const value = column.values[place];
  return typeof value === 'object' ? value : NO_PATH;
}

function categoryTest(name: string, schema: Schema): (path: readonly (string | number)[]) => boolean {
  const paths = categoriesNamed(name, schema).map((c) => c.path);
  return (own) => paths.some((path) => isUnder(own, path));
}

/** The category of this name; without one, those whose own name it is but for case and accents. */
function categoriesNamed(name: string, schema: Schema): readonly CategoryInfo[] {
  const exact = schema.categories.filter((c) => c.name === name);
  if (exact.length > 0) return exact;
  const folded = fold(name).trim();
  return schema.categories.filter((c) => fold(c.name).trim() === folded || fold(c.path.at(-1) ?? '').trim() === folded || fold(c.path.join(' > ')) === folded);
}
