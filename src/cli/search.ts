/**
 * `npm run search -- --catalog C.json --queries Q.json --output R.jsonl`: ranked product ids for each query, by words and,
 * with the embedder of `public/embedder`, by meaning; `--embedder DIR` takes another, `--embedder none` goes by words alone.
 * `--span WORDS` prints what a span of words may stand for instead: fields, values, categories, brands, titles.
 */
import { rankNames } from '../assistant/rank-names.ts';
import type { WithLexicon } from '../embedding/embedder.ts';
import { readArguments } from './arguments.ts';
import { loadEmbedderFolder, openNames, openSearch } from './embedder.ts';
import { readSearchEntries } from './entries.ts';
import { DEFAULT_CATALOG, openCatalogFile, readJson, runCommand, UsageError, writeText } from './files.ts';

const USAGE = 'Search with: npm run search -- --catalog C.json --queries Q.json --output R.jsonl [--embedder DIR | --embedder none]; what words stand for: npm run search -- --catalog C.json --span rouge';
const LIMIT = 50;
const NAMES = 10;

await runCommand(async () => {
  const { values } = readArguments({ options: { catalog: { type: 'string' }, queries: { type: 'string' }, output: { type: 'string' }, embedder: { type: 'string' }, span: { type: 'string' } } }, USAGE);
  const catalog = values.catalog ?? DEFAULT_CATALOG;
  if (values.span !== undefined) return printNames(values.span, catalog, await loadEmbedderFolder(values.embedder));
  if (values.queries === undefined || values.output === undefined) throw new UsageError(USAGE);
  const entries = readSearchEntries(await readJson(values.queries, 'queries file'), values.queries);
  const store = await openCatalogFile(catalog);
  const search = await openSearch(store, catalog, await loadEmbedderFolder(values.embedder));
  const lines: string[] = [];
  for (const { id, query } of entries) lines.push(JSON.stringify({ id, products: (await search.search(query, LIMIT)).map((product) => product.id) }));
  await writeText(values.output, lines.map((l) => `${l}\n`).join(''));
  process.stderr.write(`${lines.length} rankings in ${values.output}\n`);
});

async function printNames(span: string, catalog: string, embedder: WithLexicon | undefined): Promise<void> {
  const store = await openCatalogFile(catalog);
  const names = await rankNames(store, await openNames(store, catalog, embedder), span, NAMES);
  for (const { kind, name, field, by, score } of names) process.stdout.write(`${score.toFixed(2)}  ${by.padEnd(8)}  ${kind.padEnd(8)}  ${field === undefined ? '' : `${field}: `}${name}\n`);
}
