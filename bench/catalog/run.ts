/**
 * `npm run bench:catalog`: made catalogs of 1,000, 10,000 and 100,000 products in a worker of headless Chromium: import,
 * index build, index load, memory, the time of queries and how all of it grows, with the limits. Prints tables, writes JSON.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, preview, type InlineConfig } from 'vite';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/find-chromium.ts';
import { pageConfig } from '../page-config.ts';
import { makeCatalog } from './make-catalog.ts';
import { medianOf } from './measure.ts';
import type { PageResult } from './page/page.ts';
import { printTables, type SizeResult } from './report.ts';

const USAGE = 'npm run bench:catalog -- [--sizes 1000,10000,100000] [--queries 200] [--runs 3] [--output artifacts/bench-catalog.json]';
const OUT = new URL('../../artifacts/bench-catalog-page/', import.meta.url);
const CONFIG: InlineConfig = { configFile: false, ...pageConfig(new URL('./page/', import.meta.url), OUT) };
/** Memory is counted at once, and not with the next garbage collection. */
const MEMORY_ARGS = ['--enable-blink-features=ForceEagerMeasureMemory'];

interface Options {
  readonly sizes: readonly number[];
  readonly queries: number;
  /** Of each size, each in a browser of its own; the figures are their medians. */
  readonly runs: number;
  readonly output: string;
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({ args, options: { sizes: { type: 'string', default: '1000,10000,100000' }, queries: { type: 'string', default: '200' }, runs: { type: 'string', default: '3' }, output: { type: 'string', default: 'artifacts/bench-catalog.json' } } });
  const sizes = values.sizes.split(',').map(Number);
  const [queries, runs] = [Number(values.queries), Number(values.runs)];
  if ([...sizes, queries, runs].some((n) => !Number.isInteger(n) || n < 1)) throw new Error(`--sizes, --queries and --runs take whole numbers from 1 on.\n${USAGE}`);
  return { sizes, queries, runs, output: values.output };
}

/** The catalog's file in the page's folder; its bytes. */
function writeCatalog(size: number): number {
  const text = JSON.stringify(makeCatalog(size));
  writeFileSync(new URL(nameOf(size), OUT), text);
  return Buffer.byteLength(text);
}

const nameOf = (size: number): string => `catalog-${size}.json`;

async function measureSize(size: number, url: string, options: Options, executablePath: string): Promise<PageResult> {
  // A browser of its own: nothing of another size is in memory or compiled.
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, ...MEMORY_ARGS] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(url);
    return await page.evaluate(([file, queries]) => window.measureCatalog(file, queries), [`${url}${nameOf(size)}`, options.queries] as const);
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const executablePath = chromiumPath();
  await build(CONFIG);
  const server = await preview(CONFIG);
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('Vite serves the bench page under no local address.');
  const catalogs = options.sizes.map((size) => ({ size, catalogBytes: writeCatalog(size), measured: [] as PageResult[] }));
  try {
    // Sizes in turn, so that a slow minute of the machine falls on all of them.
    for (let run = 1; run <= options.runs; run++) {
      for (const { size, measured } of catalogs) {
        console.error(`${size} products, ${run} of ${options.runs}`);
        measured.push(await measureSize(size, url, options, executablePath));
      }
    }
  } finally {
    await server.close();
  }
  const results = catalogs.map(({ measured, ...catalog }): SizeResult => ({ ...catalog, ...medianOf(measured) }));
  const machine = { date: new Date().toISOString(), cpu: cpus()[0]?.model.trim(), cores: cpus().length, load: loadavg()[0], browser: execFileSync(executablePath, ['--version'], { encoding: 'utf8' }).trim() };
  console.log(`\n${machine.cpu}, ${machine.cores} cores, load ${machine.load?.toFixed(1)}, ${machine.browser}, ${machine.date}; ${options.queries} queries a kind, after as many others to warm up; medians of ${options.runs} runs\n`);
  console.log(printTables(results));
  mkdirSync(dirname(options.output), { recursive: true });
  writeFileSync(options.output, `${JSON.stringify({ machine, options, results, runs: catalogs }, undefined, 2)}\n`);
  console.log(`\nAll figures: ${options.output}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
