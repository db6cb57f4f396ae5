/**
 * `npm run pick -- --input semipqa.json --output P.jsonl [--limit N] [--embedder DIR | none]`: which attribute of a product answers a question,
 * or none; the same code that answers a fact question.
 */
import { parseArgs } from 'node:util';
import { pickField } from '../assistant/pick-field.ts';
import type { Product } from '../catalog/types.ts';
import { remembering } from '../embedding/remembering.ts';
import { loadEmbedderFolder } from './embedder.ts';
import { loadModelFolder, readJson, runCommand, UsageError, writeText } from './files.ts';

const USAGE = 'Pick with: npm run pick -- --input semipqa.json --output P.jsonl [--limit N] [--embedder DIR | none]';

await runCommand(async () => {
  const { values } = parseArgs({ options: { input: { type: 'string' }, output: { type: 'string' }, limit: { type: 'string' }, embedder: { type: 'string' } } });
  if (values.input === undefined || values.output === undefined) throw new UsageError(USAGE);
  const input = await readJson(values.input, 'input');
  if (!Array.isArray(input)) throw new UsageError(`The input ${values.input} must hold a list of questions.`);
  const embedder = await loadEmbedderFolder(values.embedder);
  const parts = { ...(await loadModelFolder()), ...(embedder ? { embedder: remembering(embedder) } : {}) };
  const lines: string[] = [];
  for (const entry of input.slice(0, Number(values.limit ?? input.length)) as { qid: string; question: string; attributes: { text: string }[] }[]) {
    const fields = entry.attributes.map((a) => fieldOf(a.text));
    const choice = await pickField(entry.question, productWith(fields), parts);
    const indexes = choice.ranking.map((name) => fields.findIndex((f) => f.name === name));
    const rest = fields.map((_, i) => i).filter((i) => !indexes.includes(i));
    lines.push(JSON.stringify({ qid: entry.qid, ranking: [...indexes, ...rest], answerable: choice.margin > 0, margin: choice.margin }));
  }
  await writeText(values.output, lines.map((l) => `${l}\n`).join(''));
  process.stderr.write(`${lines.length} picks in ${values.output}\n`);
});

/** `item_weight:  { unit:pounds, value:1.83 }` → the name as a merchant would print it, and the value's text. */
function fieldOf(text: string): { name: string; value: string } {
  const colon = text.indexOf(':');
  return { name: text.slice(0, colon).replaceAll('_', ' ').trim(), value: text.slice(colon + 1).trim() };
}

function productWith(fields: readonly { name: string; value: string }[]): Product {
  return { id: '1', title: 'This product', category: [], attributes: Object.fromEntries(fields.map((f) => [f.name, f.value])), tags: [], variants: [] };
}
