/**
 * How much the int8 graph in ONNX Runtime Web (the browser's WASM) changes what the float model says. Reads what
 * `agreement.py --dump FILE` wrote, prints JSON with the same figures (and writes it to a third file when one is named):
 *
 *     npx tsx training/web/agreement.ts public/model dump.jsonl
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { greatest, logProbability } from '../../src/model/choose-token.ts';
import type { KvState } from '../../src/model/step-runner.ts';
import { openRunner } from './runner.ts';

/** One held-out example: ids, and the float model's best guess at each output position. */
interface Line {
  readonly prefix: readonly number[];
  readonly prompt: readonly number[];
  readonly output: readonly number[];
  readonly guesses: readonly number[];
  readonly task: string;
}

const LEAST_AGREEMENT = 0.97;
const MOST_LOST = 0.01;

const [folder, dump, out] = process.argv.slice(2);
if (folder === undefined || dump === undefined) throw new Error('Name the exported folder and the dump: npx tsx training/web/agreement.ts public/model dump.jsonl');
const lines = readFileSync(dump, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Line); // our own file
const { runner } = await openRunner(folder);
const { vocabSize } = runner;

let schema: { readonly ids: readonly number[]; readonly state: KvState } | undefined;
let same = 0;
let tokens = 0;
let loss = 0;
let right = 0;
const lostBy: Record<string, number> = {};
let won = 0;
for (const { prefix, prompt, output, guesses, task } of lines) {
  if (!schema || schema.ids.join() !== prefix.join()) {
    schema?.state.release();
    schema = { ids: prefix, state: prefix.length > 0 ? (await runner.run(prefix, runner.empty(), 1)).present : runner.empty() };
  }
  const forced = await runner.run([...prompt, ...output.slice(0, -1)], schema.state, output.length);
  forced.present.release();
  let sum = 0;
  for (const [row, id] of output.entries()) {
    const logits = forced.logits.subarray(row * vocabSize, (row + 1) * vocabSize);
    if (greatest(logits, undefined) === guesses[row]) same++;
    sum -= logProbability(logits, id);
  }
  tokens += output.length;
  loss += sum / output.length;
  const isRight = await isWritten(prompt, output, schema.state);
  const wasRight = guesses.join() === output.join();
  if (isRight) right++;
  if (wasRight && !isRight) lostBy[task] = (lostBy[task] ?? 0) + 1;
  if (!wasRight && isRight) won++;
}
const lost = Object.values(lostBy).reduce((sum, count) => sum + count, 0);
const agreement = round(same / tokens);
const report = `${JSON.stringify({ examples: lines.length, top1_agreement: agreement, perplexity: round(Math.exp(loss / lines.length)), written_right: right, lost, lost_by: lostBy, won })}\n`;
process.stdout.write(report);
if (out !== undefined) writeFileSync(out, report);
await runner.dispose();
// As training/agreement.py: one loss is allowed in a small sample.
if (agreement < LEAST_AGREEMENT || lost > Math.max(1, MOST_LOST * lines.length)) {
  process.stderr.write(`${String(agreement)} of the tokens agree (${String(LEAST_AGREEMENT)} must), ${String(lost)} outputs are lost (one in a hundred may be)\n`);
  process.exitCode = 1;
}

/** Does greedy writing, a token a step, give the held-out output to the letter? */
async function isWritten(prompt: readonly number[], output: readonly number[], past: KvState): Promise<boolean> {
  let step = await runner.run(prompt, past, 1);
  for (const id of output) {
    if (greatest(step.logits, undefined) !== id) {
      step.present.release();
      return false;
    }
    const next = await runner.run([id], step.present, 1);
    step.present.release();
    step = next;
  }
  step.present.release();
  return true;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
