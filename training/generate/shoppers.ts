/**
 * Real shoppers' questions as plans that name one product's field, or search its text, out of a file of questions and what answers
 * them that stays where it is (hetPQA's shape: `[{ "ASIN", "question", "candidate", "source" }, …]`):
 *
 *   npx tsx training/generate/shoppers.ts --pairs FILE --embedder public/embedder --out training/runs/shoppers.jsonl [--seed 1]
 *
 * The attribute that answers stands among others' attributes; a question that a description or a review answers stands among
 * attributes of which none is near to it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pickPrompt } from '../../src/assistant/pick-field.ts';
import { productOf, readAttribute } from '../../src/cli/attribute.ts';
import { tellingWords } from './key-words.ts';
import { openNativeEmbedder } from './native-embedder.ts';
import { Rng } from './rng.ts';

interface Pair {
  readonly ASIN: string;
  readonly question: string;
  readonly candidate: string;
  readonly source: string;
}

/** Products made around each attribute that answers. */
const DRAWN = 4;
/** Of all lines, those that no field answers. */
const UNANSWERED = 0.4;
/** An attribute that is so near to a question (hundredths of the cosine) may answer it after all. */
const TOO_NEAR = 72;

const { values } = parseArgs({ options: { pairs: { type: 'string' }, embedder: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const { pairs: file, embedder: folder, out } = values;
if (file === undefined || folder === undefined || out === undefined) throw new Error('Give --pairs FILE, --embedder DIR and --out FILE.jsonl');
const pairs = JSON.parse(readFileSync(file, 'utf8')) as readonly Pair[];
const answered = pairs.filter((p) => p.source === 'attribute');
const others = pairs.filter((p) => p.source !== 'attribute');
const attributes = answered.map((p) => readAttribute(p.candidate));
const embedder = openNativeEmbedder(folder);
const rng = new Rng(Number(values.seed));
const lines: string[] = [];
for (const { question, candidate } of answered) {
  const own = readAttribute(candidate);
  for (let n = 0; n < DRAWN; n++) lines.push(await line(question, [own, ...drawn((name) => name !== own.name)], own.name));
}
const unanswered = Math.round((lines.length * UNANSWERED) / (1 - UNANSWERED));
for (const { question } of rng.sample(others, Math.min(others.length, unanswered))) {
  const fields = drawn(() => true);
  const { near } = await pickPrompt(question, productOf(fields), embedder);
  const tooNear = new Set(near?.fields.filter((f) => f.nearness >= TOO_NEAR).map((f) => f.name));
  lines.push(await line(question, fields.filter((f) => !tooNear.has(f.name)), undefined));
}
await embedder.dispose();
writeFileSync(out, rng.shuffle(lines).join(''));
process.stdout.write(`${lines.length} lines of ${pairs.length} questions\n`);

/** Attributes of several products, one of each name. */
function drawn(fits: (name: string) => boolean): { readonly name: string; readonly value: string }[] {
  const found = rng.shuffle(attributes.filter((a) => fits(a.name)));
  return found.filter((a, i) => found.findIndex((b) => b.name === a.name) === i).slice(0, rng.int(6, 16));
}

async function line(question: string, fields: readonly { readonly name: string; readonly value: string }[], answer: string | undefined): Promise<string> {
  const { prefix, turn, names: known } = await pickPrompt(question, productOf(rng.shuffle(fields)), rng.chance(0.85) ? embedder : undefined);
  const output = answer === undefined ? `en fact #1; text=${tellingWords(question, 'en') ?? question.toLowerCase().replace(/[^a-z ]/g, '').trim()}` : `en fact #1; ${known.field(answer)}`;
  return `${JSON.stringify({ task: 'plan', store: 'shoppers', lang: 'en', catalog: 'en', kind: answer === undefined ? 'unanswerable' : 'fact', prefix, prompt: turn, output })}\n`;
}
