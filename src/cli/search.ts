/**
 * `npm run search -- --catalog C.json --queries Q.json --output R.jsonl`: ranked product ids for each query, by words and,
 * with the embedder of `public/embedder`, by meaning; `--embedder DIR` takes another, `--embedder none` goes by words alone.
 */
import { parseArgs } from 'node:util';
import { loadEmbedderFolder, openSearch } from './embedder.ts';
import { DEFAULT_CATALOG, openCatalogFile, readJson, runCommand, UsageError, writeText } from './files.ts';

const USAGE = 'Search with: npm run search -- --catalog C.json --queries Q.json --output R.jsonl [--embedder DIR | --embedder none]';
const LIMIT = 50;

await runCommand(async () => {
  const { values } = parseArgs({ options: { catalog: { type: 'string' }, queries: { type: 'string' }, output: { type: 'string' }, embedder: { type: 'string' } } });
  if (values.queries === undefined || values.output === undefined) throw new UsageError(USAGE);
  const catalog = values.catalog ?? DEFAULT_CATALOG;
  const store = await openCatalogFile(catalog);
  const queries = await readJson(values.queries, 'queries file');
  if (!Array.isArray(queries)) throw new UsageError(`The queries file ${values.queries} must hold a list of {"query_id", "query"}.`);
  const search = await openSearch(store, catalog, await loadEmbedderFolder(values.embedder));
  const lines: string[] = [];
  for (const [index, entry] of (queries as unknown[]).entries()) {
    const { query_id: id, query } = (entry ?? {}) as { query_id?: unknown; query?: unknown };
    if ((typeof id !== 'string' && typeof id !== 'number') || typeof query !== 'string') throw new UsageError(`Entry ${index} of ${values.queries} has no query_id or no query.`);
    lines.push(JSON.stringify({ id: String(id), products: (await search.search(query, LIMIT)).map((product) => product.id) }));
  }
  await writeText(values.output, lines.map((l) => `${l}\n`).join(''));
  process.stderr.write(`${lines.length} rankings in ${values.output}\n`);
});
