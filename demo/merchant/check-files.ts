/**
 * A merchant's files → a catalog, and what the page tells of it: the same import and the same check as on the command
 * line (`npm run catalog`). Draws nothing and fetches nothing, so that a worker can do it.
 */
import { checkCatalog } from '../../src/catalog/import/check-catalog.ts';
import { importCatalog } from '../../src/catalog/import/import-catalog.ts';
import { describedIn } from '../../src/catalog/described-in.ts';
import { MAPPED_FIELDS, type FileReport, type ImportFile, type ImportReport, type Mapping } from '../../src/catalog/import/types.ts';
import { readCatalog } from '../../src/catalog/read.ts';
import type { Lang } from '../../src/catalog/types.ts';
import { MerchantError } from './failure.ts';

/** What the merchant says of the store; an empty text says nothing. */
export interface Facts {
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Day of the prices, `2026-11-24`. */
  readonly updated: string;
  /** Columns of a file of no known format: `title=Name, price=Cost`. */
  readonly map: string;
}

/** One thing to know, and where it stands: `products.csv, line 12`. */
export interface Remark {
  readonly severity: 'error' | 'warning';
  readonly where: string;
  readonly message: string;
}

/** A product as it is chosen to be described. */
export interface Describable {
  readonly id: string;
  readonly title: string;
  /** Languages in which it has a description. */
  readonly describedIn: readonly Lang[];
}

export interface CheckedCatalog {
  /** The text of catalog.json; undefined when no product is left. */
  readonly json: string | undefined;
  readonly files: readonly FileReport[];
  readonly rows: ImportReport['rows'];
  readonly products: number;
  readonly variants: number;
  readonly languages: readonly Lang[];
  readonly describable: readonly Describable[];
  /** Why rows are left out. */
  readonly leftOut: readonly Remark[];
  /** What shoppers will get poor answers about. */
  readonly remarks: readonly Remark[];
}

function readMap(text: string): Mapping {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '').map((pair) => [pair.split('=', 1)[0]?.trim() ?? '', pair.slice(pair.indexOf('=') + 1).trim()] as const);
  const unknown = pairs.find(([field]) => field !== 'ignore' && !MAPPED_FIELDS.some((each) => each === field));
  if (unknown) throw new MerchantError('unmappable', unknown[0]);
  return Object.fromEntries(pairs);
}

/** @throws CatalogError when a file can't be told to hold products; MerchantError when the mapping names an unknown field. */
export function checkFiles(files: readonly ImportFile[], { name, currency, updated, map }: Facts): CheckedCatalog {
  const { catalog, report } = importCatalog(files, {
    store: { ...(name === '' ? {} : { name }), ...(currency === '' ? {} : { currency }) },
    ...(updated === '' ? {} : { updated }),
    ...(map === '' ? {} : { map: readMap(map) }),
  });
  const notes = report.notes.map(({ severity, file, at, message, rowsLeftOut }) => ({ severity, where: `${file}, ${at}`, message, rowsLeftOut }));
  const checked = report.products === 0 ? [] : checkCatalog(catalog).problems.map(({ severity, path, message }): Remark => ({ severity, where: path, message }));
  const read = report.products === 0 ? undefined : readCatalog(catalog).catalog;
  const languages = read?.store.languages ?? [];
  return {
    json: report.products === 0 ? undefined : `${JSON.stringify(catalog, null, 1)}\n`,
    files: report.files,
    rows: report.rows,
    products: report.products,
    variants: report.variants,
    languages,
    describable: read?.products.map((product) => ({ id: product.id, title: product.title, describedIn: describedIn(product, languages) })) ?? [],
    leftOut: notes.filter((note) => note.rowsLeftOut > 0),
    remarks: [...notes.filter((note) => note.rowsLeftOut === 0), ...checked],
  };
}
