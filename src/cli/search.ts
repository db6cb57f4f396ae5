/** `npm run search -- --catalog C.json --queries Q.json --output R.jsonl`: ranked product ids for each query. */
import { parseArgs } from 'node:util';
import { DEFAULT_CATALOG, openCatalogFile, readJson, runCommand, UsageError, writeText } from './files.ts';

const USAGE = 'Search with: npm run search -- --catalog C.json --queries Q.json --output R.jsonl';
const LIMIT = 50;

await runCommand(async () => {
  const { values } = parseArgs({ options: { catalog: { type: 'string' }, queries: { type: 'string' }, output: { type: 'string' } } });
  if (values.queries === undefined || values.output === undefined) throw new UsageError(USAGE);
  const store = await openCatalogFile(values.catalog ?? DEFAULT_CATALOG);
  const queries = await readJson(values.queries, 'queries file');
  if (!Array.isArray(queries)) throw new UsageError(`The queries file ${values.queries} must hold a list of {"query_id", "query"}.`);
  const lines = queries.map((entry: unknown, index) => {
    const { query_id: id, query } = (entry ?? {}) as { query_id?: unknown; query?: unknown };
    if ((typeof id !== 'string' && typeof id !== 'number') || typeof query !== 'string') throw new UsageError(`Entry ${index} of ${values.queries} has no query_id or no query.`);
    return JSON.stringify({ id: String(id), products: store.search(query, LIMIT).map((h) => h.product.id) });
  });
  await writeText(values.output, lines.map((l) => `${l}\n`).join(''));
  process.stderr.write(`${lines.length} rankings in ${values.output}\n`);
});
