/**
 * One field of a catalog: its distinct values, and for each row (a product, or each variant of one that has variants) which
 * of them it has. What values measure is found once, when first asked for.
 */
import { ComparableValue } from './condition.ts';
import { attributeOf, fieldValue, isBuiltIn, isVariantBuiltIn, variantValue } from './field-access.ts';
import { convert } from './quantity.ts';
import type { AttributeValue, FieldName, Product, Scalar } from './types.ts';

/** What a distinct scalar and its measure take, by a look at the heap. */
const SCALAR_BYTES = 120;

/** Per distinct scalar of a column how much it is; NaN for what is no number. The same array twice where no value is a range. */
export interface Ends {
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

export interface ColumnMeasures extends Ends {
  /** What each distinct scalar measures; undefined for what is no number. */
  readonly dimensions: readonly (string | undefined)[];
}

export class Column {
  readonly field: FieldName;
  /** Unit of bare numbers: the field's usual one. */
  readonly unit: string;
  /** Row → place in `values`. */
  readonly ids: Uint8Array | Uint16Array | Uint32Array;
  /** Distinct values; the first is "absent". */
  readonly values: readonly (AttributeValue | undefined)[];
  /** Place in `values` → places in `scalars`: one for a plain value, one per item of a list. */
  readonly items: readonly (readonly number[])[];
  readonly scalars: readonly ComparableValue[];
  #rowCounts: Uint32Array | undefined;
  #measures: ColumnMeasures | undefined;
  #inUnit: Ends | undefined;

  constructor(parts: Pick<Column, 'field' | 'unit' | 'ids' | 'values' | 'items' | 'scalars'>) {
    this.field = parts.field;
    this.unit = parts.unit;
    this.ids = parts.ids;
    this.values = parts.values;
    this.items = parts.items;
    this.scalars = parts.scalars;
  }

  /** About what it takes in memory. */
  get bytes(): number {
    return this.ids.byteLength + SCALAR_BYTES * this.scalars.length;
  }

  /** Per distinct value the rows that have it. */
  get rowCounts(): Uint32Array {
    if (!this.#rowCounts) {
      const counts = new Uint32Array(this.values.length);
      this.ids.forEach((value) => (counts[value] = (counts[value] ?? 0) + 1));
      this.#rowCounts = counts;
    }
    return this.#rowCounts;
  }

  get measures(): ColumnMeasures {
    return (this.#measures ??= { dimensions: this.scalars.map((s) => s.measured?.dimension), ...this.#ends(({ measured }) => measured?.low, ({ measured }) => measured?.high) });
  }

  /** In the field's unit. */
  get inUnit(): Ends {
    return (this.#inUnit ??= this.#ends(({ quantity }) => quantity && convert(quantity, this.unit), ({ quantity }) => quantity && convert({ value: quantity.to ?? quantity.value, unit: quantity.unit }, this.unit)));
  }

  #ends(lowOf: (scalar: ComparableValue) => number | undefined, highOf: (scalar: ComparableValue) => number | undefined): Ends {
    const lows = Float64Array.from(this.scalars, (scalar) => lowOf(scalar) ?? NaN);
    const hasRanges = this.scalars.some(({ quantity }) => quantity?.to !== undefined);
    return { lows, highs: hasRanges ? Float64Array.from(this.scalars, (scalar) => highOf(scalar) ?? NaN) : lows };
  }
}

/** Makes a column, product by product. */
export class ColumnBuilder {
  readonly #field: FieldName;
  readonly #unit: string;
  /** Whether variants have it in a field of their own, not in their options. */
  readonly #isOfVariants: boolean;
  readonly #valueOf: (product: Product, field: FieldName) => AttributeValue | undefined;
  readonly #ids: Uint32Array;
  readonly #values: (AttributeValue | undefined)[] = [undefined];
  readonly #items: (readonly number[])[] = [[]];
  readonly #scalars: ComparableValue[] = [];
  readonly #placeOfValue = new Map<Scalar, number>();
  readonly #placeOfScalar = new Map<Scalar, number>();
  #row = 0;

  constructor(field: FieldName, unit: string, rowCount: number) {
    this.#field = field;
    this.#unit = unit;
    this.#isOfVariants = isVariantBuiltIn(field);
    this.#valueOf = isBuiltIn(field) ? fieldValue : attributeOf;
    this.#ids = new Uint32Array(rowCount);
  }

  /** Products in their order. */
  add(product: Product): void {
    const { variants } = product;
    if (this.#isOfVariants && variants.length > 0) {
      for (const variant of variants) this.#ids[this.#row++] = this.#place(variantValue(product, variant, this.#field));
      return;
    }
    // Most variants have a field from their product: that is looked up once.
    const own = this.#place(this.#valueOf(product, this.#field));
    if (variants.length === 0) this.#ids[this.#row++] = own;
    else for (const { options } of variants) this.#ids[this.#row++] = Object.hasOwn(options, this.#field) ? this.#place(options[this.#field]) : own;
  }

  finish(): Column {
    return new Column({ field: this.#field, unit: this.#unit, ids: compact(this.#ids, this.#values.length), values: this.#values, items: this.#items, scalars: this.#scalars });
  }

  #place(value: AttributeValue | undefined): number {
    if (value === undefined) return 0;
    const isList = typeof value === 'object';
    const key = isList ? listKey(value) : value;
    let found = this.#placeOfValue.get(key);
    if (found === undefined) {
      found = this.#values.push(value) - 1;
      this.#items.push(isList ? [...new Set(value.map((item) => this.#scalar(item)))] : [this.#scalar(value)]);
      this.#placeOfValue.set(key, found);
    }
    return found;
  }

  #scalar(value: Scalar): number {
    let place = this.#placeOfScalar.get(value);
    if (place === undefined) this.#placeOfScalar.set(value, (place = this.#scalars.push(new ComparableValue(value, this.#unit)) - 1));
    return place;
  }
}

/** A list's own key: [1, "1"] and ["1", 1] are two lists. The mark keeps it apart from plain texts. */
function listKey(list: readonly (string | number)[]): string {
  return `\u0000${list.map((v) => (typeof v === 'number' ? `\u0001${v}` : v)).join('\u0000')}`;
}

function compact(ids: Uint32Array, count: number): Column['ids'] {
  if (count <= 0x100) return new Uint8Array(ids);
  return count <= 0x10000 ? new Uint16Array(ids) : ids;
}
