/**
 * `npm run search -- --catalog C.json --queries Q.json --output R.jsonl`: ranked product ids for each query, by words and,
 * with the embedder of `public/embedder`, by meaning; `--embedder DIR` takes another, `--embedder none` goes by words alone.
 */
import { readArguments } from './arguments.ts';
import { loadEmbedderFolder, openSearch } from './embedder.ts';
import { readSearchEntries } from './entries.ts';
import { DEFAULT_CATALOG, openCatalogFile, readJson, runCommand, UsageError, writeText } from './files.ts';

const USAGE = 'Search with: npm run search -- --catalog C.json --queries Q.json --output R.jsonl [--embedder DIR | --embedder none]';
const LIMIT = 50;

await runCommand(async () => {
  const { values } = readArguments({ options: { catalog: { type: 'string' }, queries: { type: 'string' }, output: { type: 'string' }, embedder: { type: 'string' } } }, USAGE);
  if (values.queries === undefined || values.output === undefined) throw new UsageError(USAGE);
  const entries = readSearchEntries(await readJson(values.queries, 'queries file'), values.queries);
  const catalog = values.catalog ?? DEFAULT_CATALOG;
  const store = await openCatalogFile(catalog);
  const search = await openSearch(store, catalog, await loadEmbedderFolder(values.embedder));
  const lines: string[] = [];
  for (const { id, query } of entries) lines.push(JSON.stringify({ id, products: (await search.search(query, LIMIT)).map((product) => product.id) }));
  await writeText(values.output, lines.map((l) => `${l}\n`).join(''));
  process.stderr.write(`${lines.length} rankings in ${values.output}\n`);
});
