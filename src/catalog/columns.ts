/**
 * A catalog by columns: per field the distinct values, and for each row which of them it has. Conditions, sorts and
 * counts then look at each distinct value once and at rows as numbers.
 *
 * A row is a buyable thing: a product, or each variant of one that has variants. What a variant leaves out it has from
 * its product, so conditions that hold together on one row hold together for something that can be bought.
 *
 * But: columns are made when a field is first asked for, and the least recently used are dropped when they take too much.
 */
import { type Column, ColumnBuilder } from './column.ts';
import type { FieldName, Product } from './types.ts';

/**
 * All columns of a catalog of thousands of products, or some sixty of one with 100,000: there a column has 160 kB for its rows, and
 * a column of prices 6 MB of values.
 */
const MAX_BYTES = 48_000_000;

export class Columns {
  readonly products: readonly Product[];
  /** Product → its first row; one more at the end. */
  readonly starts: Uint32Array;
  readonly #unitOf: (field: FieldName) => string;
  readonly #maxBytes: number;
  readonly #columns = new Map<FieldName, Column>();
  #bytes = 0;
  #prices: Float64Array | undefined;

  constructor(products: readonly Product[], unitOf: (field: FieldName) => string, maxBytes = MAX_BYTES) {
    this.products = products;
    this.#unitOf = unitOf;
    this.#maxBytes = maxBytes;
    this.starts = new Uint32Array(products.length + 1);
    products.forEach(({ variants }, i) => (this.starts[i + 1] = (this.starts[i] ?? 0) + Math.max(1, variants.length)));
  }

  /** Per product its own price, whatever its variants cost; NaN for none. Reading it from each product takes many times longer. */
  get prices(): Float64Array {
    return (this.#prices ??= Float64Array.from(this.products, ({ price }) => price ?? NaN));
  }

  /** `field` as the catalog writes it. */
  column(field: FieldName): Column {
    const column = this.#columns.get(field) ?? this.#make([field])[0];
    if (!column) throw new RangeError(`No column was made of ${field}.`); // #make gives one for each
    // Last in the map is last to go.
    this.#columns.delete(field);
    this.#columns.set(field, column);
    return column;
  }

  /** Makes all of these that are not there yet at once: what takes long is to go through the products, not through their fields. */
  prepare(fields: readonly FieldName[]): void {
    this.#make([...new Set(fields)].filter((field) => !this.#columns.has(field)));
  }

  #make(fields: readonly FieldName[]): Column[] {
    const builders = fields.map((field) => new ColumnBuilder(field, this.#unitOf(field), this.starts.at(-1) ?? 0));
    if (builders.length > 0) for (const product of this.products) for (const builder of builders) builder.add(product);
    return builders.map((builder) => {
      const column = builder.finish();
      this.#columns.set(column.field, column);
      this.#bytes += column.bytes;
      this.#dropOldest(column);
      return column;
    });
  }

  #dropOldest(newest: Column): void {
    for (const [field, column] of this.#columns) {
      if (this.#bytes <= this.#maxBytes || column === newest) return;
      this.#columns.delete(field);
      this.#bytes -= column.bytes;
    }
  }
}
