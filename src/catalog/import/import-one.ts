/** For tests: imports one file and proves that what comes out loads without an error, and that no row got lost. */
import { expect } from 'vitest';
import { readCatalog } from '../read.ts';
import type { Product, Store } from '../types.ts';
import { importCatalog } from './import-catalog.ts';
import type { ImportOptions, ImportReport } from './types.ts';

export interface ImportedOne {
  readonly products: readonly Product[];
  readonly store: Store;
  readonly report: ImportReport;
  /** `line 3: The row …` of the notes of a severity. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** A Tuesday between the sales of the test files. */
export const NOW = new Date('2026-11-24T12:00:00Z');

export function importOne(content: string | Uint8Array, options: ImportOptions = {}): ImportedOne {
  const { catalog, report } = importCatalog([{ name: 'file', content }], { now: NOW, updated: '2026-11-24', ...options });
  const { total, used, leftOut } = report.rows;
  expect(used + leftOut).toBe(total);
  expect(report.notes.reduce((sum, note) => sum + note.rowsLeftOut, 0)).toBe(leftOut);
  const read = readCatalog(JSON.parse(JSON.stringify(catalog)) as unknown);
  expect(read.problems.filter((p) => p.severity === 'error' && p.path !== 'store.currency')).toEqual([]);
  const said = (severity: string): string[] => report.notes.filter((n) => n.severity === severity).map((n) => `${n.at}: ${n.message}`);
  return { products: read.catalog.products, store: read.catalog.store, report, errors: said('error'), warnings: said('warning') };
}

export function lines(...rows: readonly string[]): string {
  return rows.map((row) => `${row}\n`).join('');
}
