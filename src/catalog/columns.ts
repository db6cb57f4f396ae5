/**
 * A catalog by columns: per field the distinct values, and for each row which of them it has. Conditions, sorts and
 * counts then look at each distinct value once and at rows as numbers.
 *
 * A row is a buyable thing: a product, or each variant of one that has variants. What a variant leaves out it has from
 * its product, so conditions that hold together on one row hold together for something that can be bought.
 *
 * But: columns are made when a field is first asked for, and the least recently used are dropped.
 */
import { ComparableValue } from './condition.ts';
import { fieldValue, variantValue } from './field-access.ts';
import { convert } from './quantity.ts';
import type { AttributeValue, FieldName, Product, Scalar } from './types.ts';

/** At 190,000 rows a column takes 0.2 to 0.8 MB beside its values. */
const MAX_COLUMNS = 32;

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

export class Columns {
  readonly products: readonly Product[];
  /** Product → its first row; one more at the end. */
  readonly starts: Uint32Array;
  readonly #unitOf: (field: FieldName) => string;
  readonly #columns = new Map<FieldName, Column>();

  constructor(products: readonly Product[], unitOf: (field: FieldName) => string) {
    this.products = products;
    this.#unitOf = unitOf;
    this.starts = new Uint32Array(products.length + 1);
    products.forEach(({ variants }, i) => (this.starts[i + 1] = (this.starts[i] ?? 0) + Math.max(1, variants.length)));
  }

  /** `field` as the catalog writes it. */
  column(field: FieldName): Column {
    const known = this.#columns.get(field);
    const column = known ?? this.#build(field);
    // Last in the map is last to go.
    this.#columns.delete(field);
    this.#columns.set(field, column);
    if (this.#columns.size > MAX_COLUMNS) this.#columns.delete(this.#columns.keys().next().value ?? field);
    return column;
  }

  #build(field: FieldName): Column {
    const unit = this.#unitOf(field);
    const ids = new Uint32Array(this.starts.at(-1) ?? 0);
    const values: (AttributeValue | undefined)[] = [undefined];
    const items: (readonly number[])[] = [[]];
    const scalars: ComparableValue[] = [];
    const placeOfValue = new Map<Scalar, number>();
    const placeOfScalar = new Map<Scalar, number>();
    const scalar = (value: Scalar): number => {
      let place = placeOfScalar.get(value);
      if (place === undefined) placeOfScalar.set(value, (place = scalars.push(new ComparableValue(value, unit)) - 1));
      return place;
    };
    const place = (value: AttributeValue | undefined): number => {
      if (value === undefined) return 0;
      const isList = typeof value === 'object';
      const key = isList ? listKey(value) : value;
      let found = placeOfValue.get(key);
      if (found === undefined) {
        found = values.push(value) - 1;
        items.push(isList ? [...new Set(value.map(scalar))] : [scalar(value)]);
        placeOfValue.set(key, found);
      }
      return found;
    };
    let row = 0;
    for (const product of this.products) {
      if (product.variants.length === 0) ids[row++] = place(fieldValue(product, field));
      else for (const variant of product.variants) ids[row++] = place(variantValue(product, variant, field));
    }
    return new Column({ field, unit, ids: compact(ids, values.length), values, items, scalars });
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
