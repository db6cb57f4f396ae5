/**
 * Question files asked faster than `npm run ask` asks them, by native ONNX Runtime; two at a time on two cores:
 *
 *   npx tsx training/ask.ts --questions Q.jsonl --catalogs DIR --orders O.json --model public/model --out A.jsonl --part 0 --parts 2
 *
 * `A.jsonl` is what `../shared/eval/score_ask.py` reads; needs the Python of `training/requirements.txt` on the path.
 */
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Assistant } from '../src/assistant/assistant.ts';
import { answerFile } from '../src/cli/answer-file.ts';
import { askAll, lookupIn } from '../src/cli/ask-turns.ts';
import { needEmbedderFolder, openSearch } from '../src/cli/embedder.ts';
import { openCatalogFile, readJson, ROOT } from '../src/cli/files.ts';
import { parseQuestions } from '../src/cli/questions.ts';
import { openNativeEmbedder } from './generate/native-embedder.ts';
import { loadNativeModel } from './native-model.ts';

const { values } = parseArgs({
  options: {
    questions: { type: 'string' }, catalogs: { type: 'string' }, orders: { type: 'string' }, out: { type: 'string' }, model: { type: 'string', default: join(ROOT, 'public/model') },
    part: { type: 'string', default: '0' }, parts: { type: 'string', default: '1' },
  },
});
const { questions: path, catalogs, out, orders } = values;
if (path === undefined || catalogs === undefined || out === undefined) throw new Error('--questions FILE, --catalogs DIR and --out FILE are needed');

const orderLookup = orders === undefined ? undefined : lookupIn(await readJson(orders, 'orders file'), orders);
const questions = parseQuestions(await readFile(path, 'utf8')).questions.filter((_, place) => place % Number(values.parts) === Number(values.part));
const folder = join(ROOT, 'public/embedder');
const wasm = await needEmbedderFolder(folder);
const native = openNativeEmbedder(folder);
const embedder = { ...wasm, embed: native.embed };
const loaded = await loadNativeModel(values.model);
const assistants = new Map<string, Promise<Assistant>>();

async function open(catalog: string): Promise<Assistant> {
  const store = await openCatalogFile(catalog);
  return new Assistant({ store, search: await openSearch(store, catalog, embedder), ...loaded });
}

const answered = await answerFile(questions, {
  output: out,
  onFailure: ({ id }, message) => process.stderr.write(`${id}: ${message}\n`),
  ask: async ({ catalog = '', turns }) => {
    const opened = assistants.get(catalog) ?? open(join(catalogs, `${catalog}.json`));
    assistants.set(catalog, opened);
    return askAll(await opened, turns, orderLookup);
  },
});
process.stderr.write(`${String(answered)} answers in ${out}\n`);
process.exit(0);
