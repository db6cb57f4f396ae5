/**
 * `npx tsx bench/spans/run.ts [--shared DIR] [--embedder DIR] [--misses]`: whether words of three languages reach the right field,
 * value, category or brand of the catalogs in `../shared` (outside data), as `npm run search -- --span` ranks them: by spelling alone,
 * with the lexicon, with meaning, and with all three; judged by `spans.jsonl`. Says so and measures nothing where the catalogs are not there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ProductSearch } from '../../src/assistant/product-search.ts';
import { rankNames } from '../../src/assistant/rank-names.ts';
import { StoreWords } from '../../src/assistant/store-words.ts';
import { needEmbedderFolder, openNames, textsOf } from '../../src/cli/embedder.ts';
import { openCatalogFile, readText, ROOT, runCommand } from '../../src/cli/files.ts';
import { remembering } from '../../src/embedding/remembering.ts';
import { placeOf, tableOf, type JudgedSpan, type Row } from './score.ts';

const WAYS = ['spelling', 'with the lexicon', 'with meaning', 'with both'];
/** Names looked at. */
const DEPTH = 20;

await runCommand(async () => {
  const { values } = parseArgs({ options: { shared: { type: 'string' }, embedder: { type: 'string' }, misses: { type: 'boolean' } } });
  const shared = values.shared ?? join(ROOT, '../shared');
  if (!existsSync(join(shared, 'catalogs'))) return console.log(`Skipped: ${shared} has no catalogs. Name the folder that holds catalogs/ with --shared DIR.`);
  const loaded = await needEmbedderFolder(values.embedder);
  const embedder = { ...loaded, ...remembering(loaded) };
  const { lexicon } = textsOf(embedder);
  const judged = (await readText(join(ROOT, 'bench/spans/spans.jsonl'), 'judged spans')).trim().split('\n').map((line) => JSON.parse(line) as JudgedSpan);
  const rows: Row[] = [];
  for (const catalog of new Set(judged.map((span) => span.catalog))) {
    const path = join(shared, 'catalogs', `${catalog}.json`);
    const store = await openCatalogFile(path);
    const both = await openNames(store, path, embedder);
    const [spelling, withLexicon, withMeaning] = [new ProductSearch(store), new ProductSearch(store), new ProductSearch(store, both.meaning)];
    withLexicon.words = new StoreWords(store, lexicon);
    for (const span of judged.filter((s) => s.catalog === catalog)) {
      const rankings = await Promise.all([spelling, withLexicon, withMeaning, both].map((search) => rankNames(store, search, span.span, DEPTH)));
      const ranked = rankings.at(-1) ?? [];
      rows.push({ languages: `${span.lang} → ${store.catalog.store.languages[0] ?? 'en'}`, places: Object.fromEntries(WAYS.map((way, i) => [way, placeOf(span, rankings[i] ?? [])])) });
      if (values.misses && placeOf(span, ranked) !== 1) console.log(`${catalog} ${span.span}: ${span.gold.map((g) => g.name).join(' or ')} at ${placeOf(span, ranked) ?? '–'}; ${ranked.slice(0, 3).map(({ kind, name, by, score }) => `${kind} ${name} ${by} ${score.toFixed(2)}`).join(', ')}`);
    }
  }
  console.log(tableOf(rows, WAYS));
});
