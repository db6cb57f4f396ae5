/**
 * Puts what people wrote for exported talks in the place of the generator's messages:
 *
 *   npx tsx training/reworded/join.ts --from FOLDER --words FOLDER --out training/reworded/shops
 *
 * `--from` is what `export.ts` wrote; `--words` holds `NAME.tsv` with lines LINE, a or b, tab, message, and, where its own words are searched for,
 * tab and the plan with these. Every wording (a, b) becomes talks of its own; a talk ends before the first turn that was left out.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTalks, type WrittenTurn } from '../written/talks.ts';

const { values } = parseArgs({ options: { from: { type: 'string' }, words: { type: 'string' }, out: { type: 'string', default: 'training/reworded/shops' } } });
const { from, words, out } = values;
if (from === undefined || words === undefined) throw new Error('--from FOLDER and --words FOLDER are missing: give what export.ts wrote, and what was written for it');
const WORDINGS = ['a', 'b'] as const;

mkdirSync(out, { recursive: true });
for (const file of readdirSync(from).filter((name) => name.endsWith('.talks')).sort()) {
  const name = file.slice(0, -'.talks'.length);
  const written = join(words, `${name}.tsv`);
  if (!existsSync(written)) continue;
  const said = readWords(readFileSync(written, 'utf8'), `${name}.tsv`);
  const talks = readTalks(readFileSync(join(from, file), 'utf8'));
  const rows: string[] = [];
  let kind: string | undefined;
  for (const talk of talks) {
    for (const wording of WORDINGS) {
      const turns = untilLeftOut(talk.turns, (turn) => said.get(`${String(turn.line)}${wording}`));
      if (turns.length === 0) continue;
      if (kind !== talk.kind) rows.push('', `[${talk.kind}]`);
      kind = talk.kind;
      rows.push(...turns.map(({ message, plan }, i) => `${i > 0 ? '+ ' : ''}${message} => ${plan}`));
    }
  }
  writeFileSync(join(out, file), `${rows.join('\n').trim()}\n`);
  copyFileSync(join(from, `${name}.json`), join(out, `${name}.json`));
  process.stdout.write(`${name}: ${String(said.size)} messages, ${String(rows.filter((row) => row.includes(' => ')).length)} joined\n`);
}

interface Wording {
  readonly message: string;
  readonly plan?: string;
}

/** By line and wording ("12a"). Throws a sentence that names the row which can't be read. */
function readWords(text: string, file: string): Map<string, Wording> {
  const said = new Map<string, Wording>();
  for (const [i, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const [key = '', message = '', plan] = row.split('\t').map((cell) => cell.trim());
    if (!/^\d+[ab]$/.test(key) || message === '') throw new Error(`${file}, row ${String(i + 1)} is no LINE and wording, tab, message: ${row}`);
    said.set(key, { message, ...(plan ? { plan } : {}) });
  }
  return said;
}

function untilLeftOut(turns: readonly WrittenTurn[], find: (turn: WrittenTurn) => Wording | undefined): { message: string; plan: string }[] {
  const out: { message: string; plan: string }[] = [];
  for (const turn of turns) {
    const wording = find(turn);
    if (!wording) break;
    out.push({ message: wording.message, plan: wording.plan ?? turn.plan });
  }
  return out;
}
