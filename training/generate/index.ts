/**
 * Writes training data as JSON lines:
 *
 *   npx tsx training/generate/index.ts --stores 200 --per-store 24 --seed 1 --split train --out training/runs/train.jsonl
 *
 * Lines of a store stand together, so that training can share its prefix. `--notes FILE` writes what was rejected and why.
 * `--embedder public/embedder` has most shops' prompts show what is near to the message in meaning, as on a device that has
 * loaded the embedder; it needs the Python of training/requirements.txt. Left out, no prompt does. `--taxonomy FOLDER` has half of
 * the shops sell what Google's product taxonomy names (en-US.txt, fr-FR.txt, zh-CN.txt in the folder). `--describe` adds
 * descriptions of products, some 4 % of the lines; off until a model is tuned with them.
 */
import { createWriteStream, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blurred } from './blur.ts';
import { makeExamples } from './make-examples.ts';
import { openNativeEmbedder } from './native-embedder.ts';
import { readRun, RUN_OPTIONS } from './run.ts';
import { learnSome, lexiconLines } from './shop-words.ts';
import { Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    ...RUN_OPTIONS,
    notes: { type: 'string' },
    embedder: { type: 'string' },
    describe: { type: 'boolean', default: false },
  },
});
const run = readRun(values);
/** Shops on devices that have loaded the embedder; on the others it is still to come. */
const WITH_EMBEDDER = 0.95;

const embedder = values.embedder === undefined ? undefined : openNativeEmbedder(values.embedder);
const words = values.embedder === undefined ? [] : lexiconLines(values.embedder);
const tally = new Tally();
const kinds = new Map<string, number>();
const file = createWriteStream(run.out);
const began = performance.now();
let lines = 0;
for (const { shop, name, rng: own } of run.shops()) {
  if (embedder && own.chance(WITH_EMBEDDER)) {
    await shop.readMeaning(embedder, run.split === 'train' ? blurred(embedder, own) : embedder);
    learnSome(shop, words, own);
  }
  tally.stuck = 0;
  for (const example of await makeExamples(shop, own, run.perStore, name, tally, values.describe)) {
    file.write(`${JSON.stringify(example)}\n`);
    lines += 1;
    const key = `${example.task} ${example.kind} ${example.lang}`;
    kinds.set(key, (kinds.get(key) ?? 0) + 1);
  }
}
await new Promise<void>((done) => file.end(done));
await embedder?.dispose();
const seconds = (performance.now() - began) / 1000;
process.stdout.write(`${lines} lines of ${values.stores} stores in ${seconds.toFixed(1)} s (seed ${values.seed}, ${run.split})\n${tally.report()}\nanswers without a template: ${tally.unworded}\n`);
for (const [key, n] of [...kinds].sort()) process.stdout.write(`  ${key} ${n}\n`);
if (values.notes !== undefined) writeFileSync(values.notes, tally.notes());
