/**
 * Writes made shops and their talks for people to say in their own words (`README.md`):
 *
 *   npx tsx training/reworded/export.ts --out FOLDER --stores 40 --per-store 60 --seed 1 --embedder public/embedder --taxonomy FOLDER
 *
 * Every shop becomes `NAME.json`, a catalog in the neutral shape, and `NAME.talks`, in the form of `training/written/talks.ts`, with the
 * generator's messages and above them, as remarks, the shop as the model reads it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Asker, Kind } from '../generate/ask.ts';
import { makeTurns } from '../generate/make-examples.ts';
import { openNativeEmbedder } from '../generate/native-embedder.ts';
import { bookOf } from '../generate/phrases/index.ts';
import type { Rng } from '../generate/rng.ts';
import { readRun, RUN_OPTIONS } from '../generate/run.ts';
import { learnAll, lexiconLines } from '../generate/shop-words.ts';
import type { Shop } from '../generate/shop.ts';
import { Tally } from '../generate/tally.ts';

/** Shares of the kinds: more of those that fail most where people ask in their own words. */
const SHARES: Readonly<Record<Kind, number>> = { fact: 14, filter: 31, superlative: 14, count: 7, compare: 6, need: 2, dialogue: 16, policy: 1, unanswerable: 3, nomatch: 1, chat: 0.5, cart: 1, basket: 2.5, stock: 1, order: 0 };
const LANGUAGES = ['en', 'fr', 'zh'] as const;
/** The shop's own language, for one message in four beside its third. */
const IN_ITS_OWN = 0.25;

const { values } = parseArgs({ options: { ...RUN_OPTIONS, embedder: { type: 'string', default: 'public/embedder' } } });
const run = readRun(values);
const embedder = openNativeEmbedder(values.embedder);
const words = lexiconLines(values.embedder);

for (const { shop, name, rng } of run.shops()) {
  await shop.readMeaning(embedder);
  learnAll(shop, words);
  writeFileSync(join(run.out, `${name}.json`), printCatalog(shop.made.json));
  writeFileSync(join(run.out, `${name}.talks`), await talksOf(shop, rng));
}
await embedder.dispose();

/** One product a line. */
function printCatalog({ store, products }: Shop['made']['json']): string {
  return `{"store": ${JSON.stringify(store)},\n"products": [\n${products.map((product) => JSON.stringify(product)).join(',\n')}\n]}\n`;
}

async function talksOf(shop: Shop, rng: Rng): Promise<string> {
  const tally = new Tally();
  const byKind = new Map<Kind, string[]>();
  for (let made = 0, tries = 0; made < run.perStore && tries < run.perStore * 4; tries++) {
    const lang = rng.chance(IN_ITS_OWN) ? shop.made.lang : rng.pick(LANGUAGES);
    const asker: Asker = { rng, shop, lang, book: bookOf(lang, shop.made.split) };
    const kind = rng.weighted(SHARES);
    const { opening, turns } = await makeTurns(asker, kind, undefined, tally);
    const [first] = turns;
    if (!first || (kind === 'dialogue' && !opening)) continue;
    const talk = [...(opening ? [opening] : []), ...turns].map(({ message, proven }, i) => `${i > 0 ? '+ ' : ''}${message.replaceAll('\n', ' ')} => ${proven.output}`);
    byKind.set(kind, [...(byKind.get(kind) ?? []), ...talk]);
    made += talk.length;
  }
  const schema = shop.prefix.split('\n').map((row) => `// ${row}`);
  return [...schema, ...[...byKind].flatMap(([kind, talks]) => ['', `[${kind}]`, ...talks]), ''].join('\n');
}
