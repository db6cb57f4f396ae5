/**
 * `npm run ask -- "question" [--catalog FILE]` for a person;
 * `npm run ask -- --questions Q.jsonl --output A.jsonl [--catalog FILE | --catalogs DIR] [--orders O.json]` for a set.
 * Products are found by words and, with the embedder of `public/embedder` (`--embedder DIR`, or `none`), by meaning.
 * `--weights random` runs the same assistant on weights that know nothing; `--model DIR` another model folder.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Assistant, type OrderLookup } from '../assistant/assistant.ts';
import { NearNames } from '../assistant/near-names.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { Answer } from '../protocol/answer.ts';
import type { OrderState } from '../protocol/messages.ts';
import { loadEmbedderFolder, openSearch } from './embedder.ts';
import { DEFAULT_CATALOG, loadModelFolder, openCatalogFile, readJson, readText, runCommand, UsageError, writeText, type LoadedModel } from './files.ts';
import { answerLine, parseQuestions, type Question } from './questions.ts';

const USAGE = 'Ask with: npm run ask -- "question" [--catalog FILE], or --questions Q.jsonl --output A.jsonl [--catalog FILE | --catalogs DIR] [--orders FILE] [--weights random] [--model DIR] [--embedder DIR | none]';

await runCommand(async () => {
  const { values, positionals } = readArguments();
  const weights = values.weights ?? 'trained';
  if (weights !== 'trained' && weights !== 'random') throw new UsageError(`--weights is ${weights}: it can be trained or random.`);
  const orderLookup = values.orders === undefined ? undefined : lookupIn(await readJson(values.orders, 'orders file'), values.orders);
  const loading = { weights, ...(values.model === undefined ? {} : { folder: values.model }) } as const;
  if (values.questions === undefined) {
    const question = positionals.join(' ').trim();
    if (question === '') throw new UsageError(USAGE);
    const catalog = values.catalog ?? DEFAULT_CATALOG;
    const parts = { ...(await loadModelFolder(loading)), embedder: await loadEmbedderFolder(values.embedder) };
    const answer = await askAll(await assistantFor(catalog, parts), [question], orderLookup);
    process.stdout.write(`${answer.text}\n${answer.products.map((p) => `  ${p.id}  ${p.title}${p.price === undefined ? '' : `  ${p.price} ${p.currency}`}`).join('\n')}\n[${answer.plan}] ${Math.round(answer.ms.total)} ms\n`);
    return;
  }
  if (values.output === undefined) throw new UsageError(`--output is missing. ${USAGE}`);
  const { questions, broken } = parseQuestions(await readText(values.questions, 'questions file'));
  for (const { line, message } of broken) process.stderr.write(`${values.questions}:${line}: this line ${message}; it is left out\n`);
  await answerFile(questions, { ...values, output: values.output }, { ...(await loadModelFolder(loading)), embedder: await loadEmbedderFolder(values.embedder) }, orderLookup);
});

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { catalog: { type: 'string' }, catalogs: { type: 'string' }, questions: { type: 'string' }, output: { type: 'string' }, orders: { type: 'string' }, weights: { type: 'string' }, model: { type: 'string' }, embedder: { type: 'string' } },
    });
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`, { cause });
  }
}

async function answerFile(questions: readonly Question[], paths: { catalog?: string; catalogs?: string; output: string }, parts: Parts, orderLookup: OrderLookup | undefined): Promise<void> {
  const assistants = new Map<string, Assistant>();
  const lines: string[] = [];
  for (const question of questions) {
    const path = paths.catalogs !== undefined && question.catalog !== undefined ? join(paths.catalogs, `${question.catalog}.json`) : (paths.catalog ?? DEFAULT_CATALOG);
    let assistant = assistants.get(path);
    if (!assistant) assistants.set(path, (assistant = await assistantFor(path, parts)));
    lines.push(answerLine(question.id, await askAll(assistant, question.turns, orderLookup)));
    if (process.stderr.isTTY) process.stderr.write(`\r${lines.length}/${questions.length}`);
  }
  await writeText(paths.output, lines.map((l) => `${l}\n`).join(''));
  process.stderr.write(`${lines.length} answers in ${paths.output}\n`);
}

interface Parts extends LoadedModel {
  readonly embedder: Embedder | undefined;
}

async function assistantFor(catalog: string, { embedder, ...model }: Parts): Promise<Assistant> {
  const store = await openCatalogFile(catalog);
  const search = await openSearch(store, catalog, embedder);
  if (search.meaning) search.meaning = { ...search.meaning, names: await NearNames.make(search.meaning.embedder, store) };
  return new Assistant({ store, search, ...model });
}

/** The answer to the last of the turns, asked in order in one conversation. */
async function askAll(assistant: Assistant, turns: readonly string[], orderLookup: OrderLookup | undefined): Promise<Answer> {
  const conversation = assistant.newConversation();
  let answer: Answer | undefined;
  for (const turn of turns) answer = await assistant.ask(conversation, turn, orderLookup ? { orderLookup } : {});
  if (!answer) throw new UsageError('A question has no turns.');
  return answer;
}

function lookupIn(orders: unknown, path: string): OrderLookup {
  if (typeof orders !== 'object' || orders === null) throw new UsageError(`The orders file ${path} must hold an object: {"A-1": {"status": "shipped"}}.`);
  const known = new Map(Object.entries(orders as Record<string, OrderState>));
  return (number) => Promise.resolve(known.get(number));
}
