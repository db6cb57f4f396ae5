/**
 * `npm run describe -- catalog.json -o out.json [--replace]`: the catalog with the descriptions that it lacks, written by
 * the model and checked; the merchant's own stay unless `--replace` is given.
 * `npm run describe -- catalog.json [--only-missing]`: one JSON line a product instead.
 * `--lang en,fr` names the languages (else the store's), `--product ID` one product, `--model DIR` another model folder.
 * npm starts it by Node itself: tsx kills a process that is at work within 60 ms of Ctrl-C, before it has written anything.
 */
import { describeProduct } from '../assistant/describe.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Product } from '../catalog/types.ts';
import { isAbortError } from '../protocol/errors.ts';
import { readArguments } from './arguments.ts';
import { checkBeside } from './beside.ts';
import { describeWanted, summaryOf, wantedOf, withTexts, type Descriptions, type Wanted } from './describe-catalog.ts';
import { loadModelFolder, openCatalogFile, readJson, runCommand, UsageError, writeText } from './files.ts';
import { readLanguageList } from './languages.ts';

const USAGE = 'Describe with: npm run describe -- catalog.json [-o out.json [--replace]] [--lang en,fr,zh] [--only-missing] [--product ID] [--model DIR]';

await runCommand(async () => {
  const { values, positionals: [path, ...others] } = readArguments({
    allowPositionals: true,
    options: { 'output': { type: 'string', short: 'o' }, 'replace': { type: 'boolean' }, 'lang': { type: 'string' }, 'only-missing': { type: 'boolean' }, 'product': { type: 'string' }, 'model': { type: 'string' } },
  }, USAGE);
  if (path === undefined || others.length > 0) throw new UsageError(USAGE);
  const { output, replace = false, product } = values;
  if (replace && output === undefined) throw new UsageError(`--replace says what may be written over in the output: name that with -o. ${USAGE}`);
  if (replace && values['only-missing']) throw new UsageError('--replace and --only-missing exclude one another: leave one out.');
  const store = await openCatalogFile(path);
  const langs = values.lang === undefined ? store.catalog.store.languages : readLanguageList(values.lang);
  const onlyMissing = values['only-missing'] ?? (output !== undefined && !replace);
  const wanted = wantedOf(store, { langs, onlyMissing, ...(product === undefined ? {} : { product }) });
  const described = new Map<string, Descriptions>();
  let isStopped = false;
  try {
    isStopped = !(await describeAll(wanted, store, values.model, (product, descriptions) => {
      described.set(product.id, descriptions);
      if (output === undefined) process.stdout.write(`${JSON.stringify({ product: product.id, ...descriptions })}\n`);
    }));
  } finally {
    if (output !== undefined) await writeCatalog(output, withTexts(await readJson(path, 'catalog'), described, store));
  }
  const summary = `${summaryOf(described.values())}${output === undefined ? '' : `, in ${output}`}`;
  if (isStopped) throw new UsageError(`Stopped. What was done by then is kept: ${summary}.`);
  process.stderr.write(`${summary}\n`);
});

/** False when Ctrl-C ended it before all were done. */
async function describeAll(wanted: readonly Wanted[], store: CatalogStore, folder: string | undefined, onProduct: (product: Product, descriptions: Descriptions) => void): Promise<boolean> {
  if (wanted.length === 0) return true;
  const stop = new AbortController();
  process.on('SIGINT', () => { stop.abort(); }); // npm and the terminal both send it
  const parts = await loadModelFolder(folder === undefined ? {} : { folder });
  const total = wanted.reduce((sum, { langs }) => sum + langs.length, 0);
  let done = 0;
  try {
    await describeWanted(wanted, async (product, lang) => {
      const description = await describeProduct({ product, lang, store, ...parts, signal: stop.signal });
      done++;
      if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
      return description;
    }, onProduct);
    return true;
  } catch (error) {
    if (isAbortError(error)) return false;
    throw error;
  }
}

async function writeCatalog(path: string, catalog: unknown): Promise<void> {
  const text = `${JSON.stringify(catalog, null, 1)}\n`;
  await writeText(path, text);
  for (const stale of await checkBeside(path, text)) process.stderr.write(`${stale}\n`);
}
