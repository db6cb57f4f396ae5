/**
 * `npx tsx bench/spans/run.ts [--shared DIR] [--embedder DIR] [--misses]`: whether words of three languages reach the right field,
 * value, category or brand of the catalogs in `../shared` (outside data): by spelling, by spelling and meaning (`Spans`), and by a
 * lexicon; judged by `spans.jsonl`. A second table holds `Spans` against `NearNames`, what the assistant shows the model, each among
 * names of the right kind. Says so and measures nothing where the catalogs are not there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NearNames } from '../../src/assistant/near-names.ts';
import { spelledNames, spellingOf } from '../../src/catalog/spelling.ts';
import { needEmbedderFolder, openSpans } from '../../src/cli/embedder.ts';
import { openCatalogFile, readText, ROOT, runCommand } from '../../src/cli/files.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { LARGE, namesByLexicon, SMALL } from './lexicon.ts';
import { ofRightKind, placeOf, tableOf, type JudgedSpan, type NameAsked, type Row } from './score.ts';

const WAYS = ['spelling', 'spelling and meaning', 'large lexicon', 'small lexicon, then both', 'large lexicon, then both'];
/** Each among names of the kind that is right: the assistant shows categories, fields and conditions apart. */
const WAYS_BY_KIND = ['Spans', 'NearNames'];
/** Names looked at. */
const DEPTH = 20;
/** Names that may stand before those of the right kind. */
const DEPTH_OF_KINDS = 400;

await runCommand(async () => {
  const { values } = parseArgs({ options: { shared: { type: 'string' }, embedder: { type: 'string' }, misses: { type: 'boolean' } } });
  const shared = values.shared ?? join(ROOT, '../shared');
  if (!existsSync(join(shared, 'catalogs'))) return console.log(`Skipped: ${shared} has no catalogs. Name the folder that holds catalogs/ with --shared DIR.`);
  const embedder = await needEmbedderFolder(values.embedder);
  const judged = (await readText(join(ROOT, 'bench/spans/spans.jsonl'), 'judged spans')).trim().split('\n').map((line) => JSON.parse(line) as JudgedSpan);
  const rows: Row[] = [];
  const rowsByKind: Row[] = [];
  for (const catalog of new Set(judged.map((span) => span.catalog))) {
    const path = join(shared, 'catalogs', `${catalog}.json`);
    const store = await openCatalogFile(path);
    const spans = await openSpans(store, path, embedder);
    const near = await NearNames.make(embedder, store);
    const { names } = spellingOf(store);
    for (const span of judged.filter((s) => s.catalog === catalog)) {
      const [spelled, ranked] = [spelledNames(store, span.span), await spans.rank(span.span, DEPTH)];
      const [small, large] = [SMALL, LARGE].map((lexicon) => namesByLexicon(lexicon, span.span, names));
      // A name that is the span itself needs no lexicon.
      const [smallFirst, largeFirst] = [small, large].map((listed = []) => (spelled[0]?.likeness === 1 ? ranked : [...listed, ...ranked]));
      const rankings = [spelled, ranked, large, smallFirst, largeFirst];
      const languages = `${span.lang} → ${store.catalog.store.languages[0] ?? 'en'}`;
      // A brand is met by its letters alone: the assistant has no vectors of brands.
      if (!span.gold.some(({ kind }) => kind === 'brand')) {
        const byKind = [await spans.rank(span.span, DEPTH_OF_KINDS), await nearNames(span.span, near, embedder)].map((found) => ofRightKind(span, found));
        rowsByKind.push({ languages, places: Object.fromEntries(WAYS_BY_KIND.map((way, i) => [way, placeOf(span, byKind[i] ?? [])])) });
      }
      rows.push({ languages, places: Object.fromEntries(WAYS.map((way, i) => [way, placeOf(span, rankings[i] ?? [])])) });
      if (values.misses && placeOf(span, ranked) !== 1) console.log(`${catalog} ${span.span}: ${span.gold.map((g) => g.name).join(' or ')} at ${placeOf(span, ranked) ?? '–'}; ${ranked.slice(0, 3).map(({ kind, name, score }) => `${kind} ${name} ${score.toFixed(2)}`).join(', ')}`);
    }
  }
  console.log(tableOf(rows, WAYS));
  console.log(tableOf(rowsByKind, WAYS_BY_KIND));
});

/** As the assistant ranks them: within each kind, nearest first. */
async function nearNames(span: string, near: NearNames, embedder: Embedder): Promise<NameAsked[]> {
  const [vector] = await embedder.embed([span], 'query');
  if (!vector) return [];
  const { fields, categories, conditions } = near.near(vector);
  return [
    ...fields.map(({ name }) => ({ kind: 'field', name })),
    ...categories.map(({ name }) => ({ kind: 'category', name })),
    ...conditions.map(({ field, value }) => ({ kind: 'value', name: value, field })),
  ];
}
