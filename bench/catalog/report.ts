/** The tables of `npm run bench:catalog`: what opening takes, and what queries take. Pure. */
import type { QueryKind } from './make-queries.ts';
import type { PageResult } from './page/page.ts';

export interface SizeResult extends PageResult {
  /** Products. */
  readonly size: number;
  readonly catalogBytes: number;
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

export function printTables(results: readonly SizeResult[]): string {
  const opening = [
    ['products', 'catalog', 'import', 'index build', 'index', 'index load', 'memory'],
    ...results.map((r) => [r.size.toLocaleString('en'), megabytes(r.catalogBytes), ms(r.importMs), ms(r.buildMs), megabytes(r.indexBytes), ms(r.loadMs), megabytes(r.memoryBytes)]),
  ];
  const kinds = Object.keys(results[0]?.timings ?? {}) as QueryKind[]; // its keys are its kinds
  const queries = [
    ['p50 / p95 / slowest', ...results.map((r) => r.size.toLocaleString('en'))],
    ...kinds.map((kind) => [kind, ...results.map(({ timings: { [kind]: t } }) => `${ms(t.p50)} / ${ms(t.p95)} / ${ms(t.most)}`)]),
  ];
  return [opening, queries].map(aligned).join('\n\n');
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}
