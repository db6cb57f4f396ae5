import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from './column.ts';
import { Columns } from './columns.ts';
import { buyables, FIELDS, openRows, rows } from './naive-scan.ts';

/** Each row's items of a column. */
function valuesOf({ ids, values }: Column): unknown[] {
  return Array.from(ids, (id) => values[id]);
}

describe('columns', () => {
  test('hold what each product, or each of its variants, has', () => {
    fc.assert(fc.property(rows, fc.constantFrom(...FIELDS), fc.boolean(), (given, field, isPrepared) => {
      const { products } = openRows(given).catalog;
      const columns = new Columns(products, () => '');
      if (isPrepared) columns.prepare(['price', field, 'colour', field]);
      const column = columns.column(field);
      const expected = products.flatMap((p) => buyables(p).map((b) => b.values(field)));
      expect(valuesOf(column).map((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]))).toEqual(expected);
      expect([...column.rowCounts]).toEqual(column.values.map((_, id) => column.ids.filter((own: number) => own === id).length));
    }), { numRuns: 100 });
  });

  test('are made again alike once there was no room for them', () => {
    fc.assert(fc.property(rows, fc.array(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 600 }), (given, fields, maxBytes) => {
      const { products } = openRows(given).catalog;
      const [narrow, wide] = [new Columns(products, () => 'g', maxBytes), new Columns(products, () => 'g')];
      for (const field of fields) expect(valuesOf(narrow.column(field))).toEqual(valuesOf(wide.column(field)));
    }), { numRuns: 60 });
  });

  test('are kept while there is room, the last used the longest', () => {
    const { products } = openRows([{ price: 1, rating: 4, brand: 'Ada' }]).catalog;
    const { bytes } = new Columns(products, () => '').column('brand');
    // Each has one value but the price's, which is as large.
    const columns = new Columns(products, () => '', 2 * bytes);
    const [brand, rating] = [columns.column('brand'), columns.column('rating')];
    expect(columns.column('brand')).toBe(brand);
    columns.column('price');
    expect(columns.column('brand')).toBe(brand);
    expect(columns.column('rating')).not.toBe(rating);
  });
});
