/**
 * `npx tsx src/cli/needs.ts [--shared DIR] [--embedder DIR]`: where the products that a need asks for rank by words alone,
 * by meaning alone and joined, for the `need` questions of the measuring material in `../shared` (outside data): words
 * that the products' texts don't hold are the harder test of search. Says so and measures nothing where that is not there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rankByWords } from '../assistant/product-search.ts';
import { fuse } from '../embedding/fuse.ts';
import { needEmbedderFolder, openSearch } from './embedder.ts';
import { openCatalogFile, readText, ROOT, runCommand, UsageError } from './files.ts';
import { firstPlace, parseNeeds, tableOfNeeds, type NeedPlaces } from './need-questions.ts';

const FILES = ['ask_dev', 'ask_dev_fr', 'ask_dev_zh'];

await runCommand(async () => {
  const { values } = parseArgs({ options: { shared: { type: 'string' }, embedder: { type: 'string' } } });
  const shared = values.shared ?? join(ROOT, '../shared');
  const files = FILES.map((name) => join(shared, 'eval', `${name}.jsonl`)).filter((file) => existsSync(file));
  if (files.length === 0) return void process.stdout.write(`Skipped: ${join(shared, 'eval')} has no ${FILES.join('.jsonl, ')}.jsonl. Name the folder that holds eval/ and catalogs/ with --shared DIR.\n`);
  const embedder = await needEmbedderFolder(values.embedder);
  const needs = (await Promise.all(files.map((file) => readText(file, 'questions file')))).flatMap(parseNeeds);
  const rows: NeedPlaces[] = [];
  for (const name of new Set(needs.map((need) => need.catalog))) {
    const path = join(shared, 'catalogs', `${name}.json`);
    const store = await openCatalogFile(path);
    const { meaning } = await openSearch(store, path, embedder);
    if (!meaning) throw new UsageError(`The catalog ${path} could not be embedded.`);
    for (const need of needs.filter(({ catalog }) => catalog === name)) {
      const [question] = await embedder.embed([need.text], 'query');
      if (!question) throw new UsageError(`The question "${need.text}" could not be embedded.`);
      const words = rankByWords(store, need.text);
      const near = meaning.vectors.nearest(question, meaning.vectors.ids.length);
      const placeIn = (ranking: readonly { readonly id: string }[]): number | undefined => firstPlace(ranking.map(({ id }) => id), need.gold);
      rows.push({ text: need.text, catalog: name, words: placeIn(words), meaning: placeIn(near), joined: placeIn(fuse(question, words, meaning.vectors).ranking) });
    }
  }
  process.stdout.write(tableOfNeeds(rows));
});
