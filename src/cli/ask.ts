/**
 * `npm run ask -- "question" [--catalog FILE]` for a person;
 * `npm run ask -- --questions Q.jsonl --output A.jsonl [--catalog FILE | --catalogs DIR] [--orders O.json]` for a set.
 * Products are found by words and, with the embedder of `public/embedder` (`--embedder DIR`, or `none`), by meaning.
 * `--weights random` runs the same assistant on weights that know nothing; `--model DIR` another model folder.
 * What is wrong with the files is told before the model is loaded.
 */
import { join } from 'node:path';
import { Assistant } from '../assistant/assistant.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { WithLexicon } from '../embedding/embedder.ts';
import type { Answer } from '../protocol/answer.ts';
import { answerFile } from './answer-file.ts';
import { askAll, lookupIn } from './ask-turns.ts';
import { readArguments } from './arguments.ts';
import { loadEmbedderFolder, openSearch } from './embedder.ts';
import { DEFAULT_CATALOG, loadModelFolder, openCatalogFile, readJson, readText, runCommand, UsageError, type LoadedModel } from './files.ts';
import { parseQuestions, type Question } from './questions.ts';

const USAGE = 'Ask with: npm run ask -- "question" [--catalog FILE], or --questions Q.jsonl --output A.jsonl [--catalog FILE | --catalogs DIR] [--orders FILE] [--weights random] [--model DIR] [--embedder DIR | none]';

await runCommand(async () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { catalog: { type: 'string' }, catalogs: { type: 'string' }, questions: { type: 'string' }, output: { type: 'string' }, orders: { type: 'string' }, weights: { type: 'string' }, model: { type: 'string' }, embedder: { type: 'string' } },
  }, USAGE);
  const { questions: path, output, catalog = DEFAULT_CATALOG, catalogs, weights = 'trained' } = values;
  if (weights !== 'trained' && weights !== 'random') throw new UsageError(`--weights is ${weights}: it can be trained or random.`);
  const orderLookup = values.orders === undefined ? undefined : lookupIn(await readJson(values.orders, 'orders file'), values.orders);
  const loadParts = async (): Promise<Parts> => ({ embedder: await loadEmbedderFolder(values.embedder), ...(await loadModelFolder({ weights, ...(values.model === undefined ? {} : { folder: values.model }) })) });
  if (path === undefined) {
    const question = positionals.join(' ').trim();
    if (question === '') throw new UsageError(USAGE);
    const store = await openCatalogFile(catalog);
    printAnswer(await askAll(await assistantFor(store, catalog, await loadParts()), [question], orderLookup));
    return;
  }
  if (output === undefined) throw new UsageError(`--output is missing. ${USAGE}`);
  const questions = await readQuestions(path);
  const catalogOf = (question: Question): string => (catalogs !== undefined && question.catalog !== undefined ? join(catalogs, `${question.catalog}.json`) : catalog);
  const stores = await openCatalogs(questions.map(catalogOf));
  const parts = await loadParts();
  const assistants = new Map<string, Promise<Assistant>>();
  const ask = async (question: Question): Promise<Answer> => {
    const name = catalogOf(question);
    const store = stores.get(name);
    if (!store || store instanceof UsageError) throw store ?? new UsageError(`The catalog ${name} was not opened.`);
    const assistant = assistants.get(name) ?? assistantFor(store, name, parts);
    assistants.set(name, assistant);
    return askAll(await assistant, question.turns, orderLookup);
  };
  const answered = await answerFile(questions, {
    ask,
    output,
    onFailure: ({ line }, message) => process.stderr.write(`${path}:${line}: this question is left out: ${message}\n`),
    onProgress: (done) => { if (process.stderr.isTTY) process.stderr.write(`\r${done}/${questions.length}`); },
  });
  process.stderr.write(`${answered} answers in ${output}\n`);
  if (answered < questions.length) throw new UsageError(`${questions.length - answered} of ${questions.length} questions have no answer: the lines above say why.`);
});

/** Those lines that can be read; the others are told. @throws UsageError when there are none */
async function readQuestions(path: string): Promise<readonly Question[]> {
  const { questions, broken } = parseQuestions(await readText(path, 'questions file'));
  if (questions.length === 0) {
    const [first] = broken;
    throw new UsageError(`The questions file ${path} has no line that can be read${first ? ` (line ${first.line} ${first.message})` : ''}: write one question a line, like {"id": "1", "turns": ["cheapest tent"]}.`);
  }
  for (const { line, message } of broken) process.stderr.write(`${path}:${line}: this line ${message}; it is left out\n`);
  return questions;
}

/** Each catalog opened, or why it can't be. @throws UsageError when none can */
async function openCatalogs(paths: readonly string[]): Promise<ReadonlyMap<string, CatalogStore | UsageError>> {
  const opened = new Map<string, CatalogStore | UsageError>();
  for (const path of new Set(paths)) {
    opened.set(path, await openCatalogFile(path).catch((error: unknown) => {
      if (error instanceof UsageError) return error;
      throw error;
    }));
  }
  const failures = [...opened.values()].filter((store) => store instanceof UsageError);
  if (failures[0] && failures.length === opened.size) throw failures[0];
  return opened;
}

interface Parts extends LoadedModel {
  readonly embedder: WithLexicon | undefined;
}

async function assistantFor(store: CatalogStore, path: string, { embedder, ...model }: Parts): Promise<Assistant> {
  return new Assistant({ store, search: await openSearch(store, path, embedder), ...model });
}

function printAnswer({ text, products, plan, ms }: Answer): void {
  process.stdout.write(`${text}\n${products.map((p) => `  ${p.id}  ${p.title}${p.price === undefined ? '' : `  ${p.price} ${p.currency}`}`).join('\n')}\n[${plan}] ${Math.round(ms.total)} ms\n`);
}
