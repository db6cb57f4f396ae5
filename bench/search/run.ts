/**
 * `npx tsx bench/search/run.ts [--shared DIR] [--embedder DIR]`: nDCG@10 of our French and Chinese queries (`queries.jsonl`) over the
 * catalogs in `../shared` (outside data) by words, by vectors, by plain fusion of their ranks, and as the product joins them.
 * Says so and measures nothing where the catalogs are not there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rankByWords } from '../../src/assistant/product-search.ts';
import { needEmbedderFolder, openSearch } from '../../src/cli/embedder.ts';
import { openCatalogFile, readText, ROOT, runCommand, UsageError } from '../../src/cli/files.ts';
import { fuse, reciprocalRanks } from '../../src/embedding/fuse.ts';
import { ndcg, tableOf, type JudgedQuery, type Scored } from './score.ts';

const WAYS = ['words', 'vectors', 'rank fusion', 'joined'];
const NEIGHBOURS = 100;

await runCommand(async () => {
  const { values } = parseArgs({ options: { shared: { type: 'string' }, embedder: { type: 'string' } } });
  const shared = values.shared ?? join(ROOT, '../shared');
  if (!existsSync(join(shared, 'catalogs'))) return console.log(`Skipped: ${shared} has no catalogs. Name the folder that holds catalogs/ with --shared DIR.`);
  const embedder = await needEmbedderFolder(values.embedder);
  const queries = (await readText(join(ROOT, 'bench/search/queries.jsonl'), 'judged queries')).trim().split('\n').map((line) => JSON.parse(line) as JudgedQuery);
  const scored: Scored[] = [];
  for (const catalog of new Set(queries.map((query) => query.catalog))) {
    const path = join(shared, 'catalogs', `${catalog}.json`);
    const store = await openCatalogFile(path);
    const { meaning } = await openSearch(store, path, embedder);
    if (!meaning) throw new UsageError(`The catalog ${path} could not be embedded.`);
    for (const query of queries.filter((q) => q.catalog === catalog)) {
      const [question] = await embedder.embed([query.query], 'query');
      if (!question) throw new UsageError(`The query "${query.query}" could not be embedded.`);
      const words = rankByWords(store, query.query);
      const { ranking, nearest } = fuse(question, words, meaning.vectors);
      const [byWords = [], near = [], joined = []] = [words, nearest.slice(0, NEIGHBOURS), ranking].map((hits) => hits.map(({ id }) => id));
      const rankings = [byWords, near, reciprocalRanks([byWords, near]).map(({ id }) => id), joined];
      const isAtHome = (store.catalog.store.languages as readonly string[]).includes(query.lang);
      scored.push({ query, isAtHome, scores: Object.fromEntries(WAYS.map((way, i) => [way, ndcg(query, rankings[i] ?? [])])) });
    }
  }
  console.log(tableOf(scored, WAYS));
});
