/**
 * Where in a catalog's file each product and variant that was read stands. A row that the reader left out lends its id
 * to none: what is told of a product is told of the row that shoppers see.
 */
import { cleanText, MAX_ID_LENGTH } from '../read-text.ts';
import type { Product, RowProblem, Variant } from '../types.ts';
import { isObject, listOf } from './formats/json-values.ts';

export interface RowPaths {
  readonly ofProduct: (product: Product) => string;
  readonly ofVariant: (product: Product, variant: Variant) => string;
}

interface PlacedRow {
  readonly path: string;
  readonly row: unknown;
}

/** The row or variant that a path lies in. */
const ROW = /^products\[\d+\](?:\.variants\[\d+\])?/;

/** `problems` are the reader's own: each of its errors leaves a row or a variant out. */
export function rowPaths(rows: readonly unknown[], problems: readonly RowProblem[]): RowPaths {
  const leftOut = new Set(problems.flatMap(({ severity, path }) => (severity === 'error' ? ROW.exec(path)?.[0] ?? [] : [])));
  const places = placesById(rows, 'products', leftOut);
  const ofProduct = (product: Product): string => places.get(product.id)?.path ?? 'products';
  // The variants of one product are asked for one after the other.
  let last: { readonly product: Product; readonly places: ReadonlyMap<string, PlacedRow> } | undefined;
  return {
    ofProduct,
    ofVariant(product, variant) {
      const { path, row } = places.get(product.id) ?? { path: 'products', row: undefined };
      if (last?.product !== product) last = { product, places: placesById(isObject(row) ? listOf(row['variants']) : [], `${path}.variants`, leftOut) };
      return last.places.get(variant.id)?.path ?? `${path}.variants`;
    },
  };
}

function placesById(rows: readonly unknown[], listPath: string, leftOut: ReadonlySet<string>): Map<string, PlacedRow> {
  const places = new Map<string, PlacedRow>();
  for (const [i, row] of rows.entries()) {
    const path = `${listPath}[${i}]`;
    const id = isObject(row) ? cleanText(row['id'], path, () => undefined, MAX_ID_LENGTH) : undefined;
    if (id !== undefined && !leftOut.has(path) && !places.has(id)) places.set(id, { path, row });
  }
  return places;
}
