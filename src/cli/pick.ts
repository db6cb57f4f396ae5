/**
 * `npm run pick -- --input semipqa.json --output P.jsonl [--limit N] [--embedder DIR | none]`: which attribute of a product answers a question,
 * or none; the same code that answers a fact question.
 */
import { pickField } from '../assistant/pick-field.ts';
import { remembering } from '../embedding/remembering.ts';
import { readArguments, readCount } from './arguments.ts';
import { productOf, readAttribute } from './attribute.ts';
import { loadEmbedderFolder } from './embedder.ts';
import { readPickEntries } from './entries.ts';
import { appendLine, loadModelFolder, readJson, runCommand, UsageError, writeText } from './files.ts';

const USAGE = 'Pick with: npm run pick -- --input semipqa.json --output P.jsonl [--limit N] [--embedder DIR | none]';

await runCommand(async () => {
  const { values } = readArguments({ options: { input: { type: 'string' }, output: { type: 'string' }, limit: { type: 'string' }, embedder: { type: 'string' } } }, USAGE);
  const { input, output } = values;
  if (input === undefined || output === undefined) throw new UsageError(USAGE);
  const entries = readPickEntries(await readJson(input, 'input'), input).slice(0, readCount('limit', values.limit));
  const embedder = await loadEmbedderFolder(values.embedder);
  const parts = { ...(await loadModelFolder()), ...(embedder ? { embedder: remembering(embedder) } : {}) };
  await writeText(output, '');
  for (const { qid, question, attributes } of entries) {
    const fields = attributes.map(readAttribute);
    const choice = await pickField(question, productOf(fields), parts);
    const indexes = choice.ranking.map((name) => fields.findIndex((f) => f.name === name));
    const rest = fields.map((_, i) => i).filter((i) => !indexes.includes(i));
    await appendLine(output, JSON.stringify({ qid, ranking: [...indexes, ...rest], answerable: choice.margin > 0, margin: choice.margin }));
  }
  process.stderr.write(`${entries.length} picks in ${output}\n`);
});
