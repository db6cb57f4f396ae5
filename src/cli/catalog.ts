/**
 * `npm run catalog -- import FILE… -o catalog.json`: merchants' files as a catalog, with a report of all that was left
 * out, and what spares the shopper's device work beside it. `index catalog.json`: that for a catalog there is.
 * `check FILE`: what is wrong in a catalog; exit code 1 on errors.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { CatalogError } from '../catalog/errors.ts';
import { checkCatalog, type CheckReport } from '../catalog/import/check-catalog.ts';
import { decodeText } from '../catalog/import/decode-text.ts';
import { importCatalog, type Imported } from '../catalog/import/import-catalog.ts';
import { counted, shortened } from '../catalog/import/ledger.ts';
import { MAPPED_FIELDS, type ImportFile, type ImportOptions, type Mapping, type NeutralCatalog } from '../catalog/import/types.ts';
import type { WithLexicon } from '../embedding/embedder.ts';
import { checkBeside, writeBeside } from './beside.ts';
import { loadEmbedderFolder } from './embedder.ts';
import { readJson, readText, reason, UsageError, writeText } from './files.ts';
import { readLanguageList } from './languages.ts';

const USAGE = `Import with: npm run catalog -- import FILE… -o catalog.json
  --name NAME  --currency EUR  --language en,fr  --updated 2026-11-24  --renewed DAYS
  --map title=Name,price=Cost   columns of a CSV or JSON of no known format (or a JSON file with them)
  --vectors                     also catalog.vectors, for search by meaning (public/embedder, or --embedder DIR)
  --all                         print all notes, not only the first of each kind
Index a catalog that you wrote yourself with: npm run catalog -- index catalog.json [--vectors]
Check with: npm run catalog -- check FILE… [--all], and what import was told of the file (--currency, --map, …)`;
/** A file that unpacks to more is no product feed. */
const MAX_UNPACKED_BYTES = 1_000_000_000;

const OPTIONS = {
  output: { type: 'string', short: 'o' }, name: { type: 'string' }, currency: { type: 'string' }, language: { type: 'string' }, updated: { type: 'string' }, renewed: { type: 'string' }, map: { type: 'string' }, vectors: { type: 'boolean' }, embedder: { type: 'string' }, all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

try {
  process.exitCode = await run();
} catch (error) {
  const isSaid = error instanceof UsageError || error instanceof CatalogError;
  process.stderr.write(`${isSaid || !(error instanceof Error) ? reason(error) : (error.stack ?? error.message)}\n`);
  process.exitCode = 1;
}
process.exit(); // the embedder's worker threads would keep the process alive

async function run(): Promise<number> {
  const { values, positionals: [command, ...paths] } = parse();
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  if (command === 'index' && paths.length > 0) return await index(paths, values);
  const files = await Promise.all(paths.map(readInput));
  if (files.length === 0) throw new UsageError(USAGE);
  if (command === 'import') return await importFiles(files, values);
  if (command === 'check') return await check(files, paths, values);
  throw new UsageError(USAGE);
}

function parse(): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`${reason(cause)}\n${USAGE}`, { cause });
  }
}

async function readInput(path: string): Promise<ImportFile> {
  try {
    const bytes = await readFile(path);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return { name: basename(path), content: isGzip ? gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }) : bytes };
  } catch (cause) {
    throw new UsageError(`The file ${path} can't be read: ${reason(cause)}`, { cause });
  }
}

async function importFiles(files: readonly ImportFile[], values: Values): Promise<number> {
  if (values.output === undefined) throw new UsageError(USAGE);
  const imported = importCatalog(files, await optionsOf(values));
  printImport(imported, values.all ?? false);
  if (imported.report.products === 0) throw new UsageError(`No product could be imported; ${values.output} is not written.`);
  const embedder = await embedderFor(values);
  const text = `${JSON.stringify(imported.catalog, null, 1)}\n`;
  await writeText(values.output, text);
  for (const line of await writeBeside(values.output, text, embedder)) console.log(line);
  console.log(`Written: ${values.output}. Check it with: npm run catalog -- check ${values.output}`);
  return 0;
}

async function index(paths: readonly string[], values: Values): Promise<number> {
  const embedder = await embedderFor(values);
  for (const path of paths) for (const line of await writeBeside(path, await readText(path, 'catalog'), embedder)) console.log(line);
  return 0;
}

/** Undefined when no vectors are wanted. */
async function embedderFor({ vectors, embedder }: Values): Promise<WithLexicon | undefined> {
  if (!vectors && embedder === undefined) return undefined;
  const loaded = await loadEmbedderFolder(embedder);
  if (!loaded && embedder !== 'none') throw new UsageError('There is no embedder in public/embedder: name its folder with --embedder DIR, or leave --vectors out.');
  return loaded;
}

/** A catalog is checked as it is, with what is told of its store; a feed of another format as what its import makes of it. */
async function check(files: readonly ImportFile[], paths: readonly string[], values: Values): Promise<number> {
  const options = await optionsOf(values);
  let errors = 0;
  for (const [i, file] of files.entries()) {
    const imported = importCatalog([file], options);
    const isNeutral = imported.report.files[0]?.format === 'neutral';
    if (!isNeutral) printImport(imported, values.all ?? false);
    const text = isNeutral ? decodeText(file.content, file.name).text : undefined;
    const report = checkCatalog(text === undefined ? imported.catalog : withStore(JSON.parse(text) as NeutralCatalog, options)); // told by its store and products to be one
    const stale = text === undefined ? [] : await checkBeside(paths[i] ?? '', text);
    printCheck(file.name, { ...report, warnings: report.warnings + stale.length }, values.all ?? false, stale);
    errors += report.errors + (isNeutral ? 0 : imported.report.notes.filter((note) => note.severity === 'error').length);
  }
  return errors > 0 ? 1 : 0;
}

function withStore(catalog: NeutralCatalog, { store, updated, renewed }: ImportOptions): NeutralCatalog {
  return { ...catalog, store: { ...catalog.store, ...store, ...(updated === undefined ? {} : { updated }), ...(renewed === undefined ? {} : { renewed }) } };
}

async function optionsOf(values: Values): Promise<ImportOptions> {
  const languages = values.language === undefined ? undefined : readLanguageList(values.language);
  if (values.updated !== undefined && !/^\d{4}-\d{2}-\d{2}/.test(values.updated)) throw new UsageError(`"${values.updated}" is no day like 2026-11-24.`);
  const renewed = values.renewed === undefined ? undefined : Number(values.renewed);
  if (renewed !== undefined && !(renewed > 0)) throw new UsageError(`"${values.renewed ?? ''}" is no number of days.`);
  return {
    store: { ...(values.name === undefined ? {} : { name: values.name }), ...(values.currency === undefined ? {} : { currency: values.currency }), ...(languages === undefined ? {} : { languages }) },
    ...(values.updated === undefined ? {} : { updated: values.updated }),
    ...(renewed === undefined ? {} : { renewed }),
    ...(values.map === undefined ? {} : { map: await readMapping(values.map) }),
  };
}

/** `title=Name,price=Cost`, or a JSON file of the same. */
async function readMapping(text: string): Promise<Mapping> {
  const pairs = text.includes('=') ? text.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()] as const) : Object.entries((await readJson(text, 'mapping')) ?? {});
  const mapping: Record<string, string> = {};
  for (const [field, column] of pairs as readonly (readonly [string, unknown])[]) {
    if (typeof column !== 'string' || (field !== 'ignore' && !MAPPED_FIELDS.some((f) => f === field))) throw new UsageError(`"${field}" can't be mapped; the fields are ${MAPPED_FIELDS.join(', ')}, and ignore for columns (split by ;) that no shopper may see.`);
    mapping[field] = column;
  }
  return mapping;
}

function printImport({ catalog, report }: Imported, all: boolean): void {
  for (const { name, format, encoding, mapping, ignored } of report.files) {
    console.log(`${name}: ${format}${encoding === undefined || encoding === 'utf-8' ? '' : `, ${encoding}`}`);
    if (mapping) console.log(`  columns: ${Object.entries(mapping).map(([field, column]) => `${field}=${column}`).join(', ')} (other: --map field=COLUMN)`);
    if (ignored.length > 0) console.log(`  not taken over: ${ignored.join(', ')}`);
  }
  const { shown, hidden } = all ? { shown: report.notes, hidden: 0 } : shortened(report.notes);
  for (const { severity, file, at, message } of shown) console.log(`${severity}: ${file}, ${at}: ${message}`);
  if (hidden > 0) console.log(`and ${hidden} more like these (--all prints them)`);
  const { rows, products, variants } = report;
  const currency = typeof catalog.store['currency'] === 'string' ? catalog.store['currency'] : 'no currency';
  console.log(`${counted(rows.total, 'row')}: ${rows.used} used, ${rows.leftOut} left out. ${counted(products, 'product')}, ${counted(variants, 'variant')}, ${currency}, ${JSON.stringify(catalog.store['languages'])}.`);
}

function printCheck(name: string, report: CheckReport, all: boolean, stale: readonly string[]): void {
  const { shown, hidden } = all ? { shown: report.problems, hidden: 0 } : shortened(report.problems);
  for (const { severity, path, message } of shown) console.log(`${severity}: ${path}: ${message}`);
  if (hidden > 0) console.log(`and ${hidden} more like these (--all prints them)`);
  for (const message of stale) console.log(`warning: ${message}`);
  console.log(`${name}: ${counted(report.rows, 'row')}, ${counted(report.products, 'product')} usable, ${counted(report.variants, 'variant')}; ${counted(report.errors, 'error')}, ${counted(report.warnings, 'warning')}.`);
}
