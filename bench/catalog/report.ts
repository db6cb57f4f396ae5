/** The tables of `npm run bench:catalog`: what opening takes, what queries take, and how both grow. Limits stand beside what they limit. Pure. */
import { held, mostLoadMs, mostMemoryBytes, mostP95 } from './limits.ts';
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
    ['products', 'catalog', 'JSON.parse', 'import', 'index build', 'index', 'index load', 'memory'],
    ...results.map((r) => [r.size.toLocaleString('en'), megabytes(r.catalogBytes), ms(r.parseMs), ms(r.importMs), ms(r.buildMs), megabytes(r.indexBytes), held(r.loadMs, mostLoadMs(r.size), ms), held(r.memoryBytes, mostMemoryBytes(r.size), megabytes)]),
  ];
  const kinds = Object.keys(results[0]?.timings ?? {}) as QueryKind[]; // its keys are its kinds
  const queries = [
    ['after a warm-up pass: p50 / p95 / slowest', ...results.map((r) => r.size.toLocaleString('en'))],
    ...kinds.map((kind) => [kind, ...results.map(({ size, timings: { [kind]: t } }) => `${ms(t.p50)} / ${held(t.p95, mostP95(size, kind), ms)} / ${ms(t.most)}`)]),
  ];
  const warmUp = [
    ['the warm-up pass itself: p50 / p95 / slowest', ...results.map((r) => r.size.toLocaleString('en'))],
    ...kinds.map((kind) => [kind, ...results.map(({ warmUp: { [kind]: t } }) => `${ms(t.p50)} / ${ms(t.p95)} / ${ms(t.most)}`)]),
  ];
  return [opening, queries, warmUp, ...growth(results, kinds)].map(aligned).join('\n\n');
}

/** How much more the largest catalog takes than the one before it; none where only one was measured. */
function growth(results: readonly SizeResult[], kinds: readonly QueryKind[]): string[][][] {
  const [large, small] = [...results].sort((a, b) => b.size - a.size);
  if (!large || !small) return [];
  const times = large.size / small.size;
  const of = (name: string, value: (result: SizeResult) => number): string[] => [name, held(value(large) / value(small), times, (factor) => `×${factor.toFixed(1)}`)];
  return [[
    [`growth from ${small.size.toLocaleString('en')} to ${large.size.toLocaleString('en')}`, `no faster than linear: ×${times.toFixed(1)}`],
    of('JSON.parse', (r) => r.parseMs),
    of('import', (r) => r.importMs),
    of('import but JSON.parse', (r) => r.importMs - r.parseMs),
    of('index build', (r) => r.buildMs),
    of('index load', (r) => r.loadMs),
    of('memory', (r) => r.memoryBytes),
    ...kinds.flatMap((kind) => [of(`${kind}, p50`, (r) => r.timings[kind].p50), of(`${kind}, p95`, (r) => r.timings[kind].p95)]),
  ]];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}
