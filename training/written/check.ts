/**
 * Tells what the plans of a written shop come to, line by line, for whoever writes them to read:
 *
 *   npx tsx training/written/check.ts NAME [--shops FOLDER] [--embedder public/embedder] [--from LINE] [--show]
 *
 * `--show` prints what the model sees of every message, else only of those whose plan it could not write.
 */
import { parseArgs } from 'node:util';
import type { Finding } from '../../src/assistant/finding.ts';
import { buildTurn } from '../../src/assistant/prompt.ts';
import { parsePlan, printPlan } from '../../src/assistant/plan-text.ts';
import { EMPTY_DIALOGUE } from '../../src/assistant/dialogue.ts';
import { openNativeEmbedder } from '../generate/native-embedder.ts';
import { learnAll, lexiconLines } from '../generate/shop-words.ts';
import { openShop, talksOf, WRITTEN } from './shops.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { shops: { type: 'string', default: WRITTEN }, embedder: { type: 'string', default: 'public/embedder' }, from: { type: 'string', default: '1' }, show: { type: 'boolean', default: false } } });
const [name] = positionals;
if (name === undefined) throw new Error('name the shop: training/written/shops/NAME.json and NAME.talks');

const shop = openShop(name, values.shops);
const embedder = openNativeEmbedder(values.embedder);
await shop.readMeaning(embedder);
learnAll(shop, lexiconLines(values.embedder));
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const tally = { written: 0, rejected: 0 };

for (const talk of talksOf(name, values.shops)) {
  let dialogue = EMPTY_DIALOGUE;
  for (const { message, plan: text, line } of talk.turns) {
    const isRead = line >= Number(values.from);
    const context = await shop.contextOf(message, dialogue);
    const plan = parsePlan(text, shop.names);
    if (!plan) {
      print(`${String(line)} REJECTED not a plan: a field, title or value that the shop doesn't have? ${text}`);
      tally.rejected += 1;
      break;
    }
    const proven = await shop.prove(message, plan, dialogue);
    const { finding, next } = typeof proven === 'string' ? await shop.run(plan, dialogue, context.meant) : proven;
    tally[typeof proven === 'string' ? 'rejected' : 'written'] += 1;
    if (isRead) {
      if (typeof proven === 'string') print(`${String(line)} REJECTED ${proven}: ${message} => ${printPlan(plan, shop.names)}`);
      else print(`${String(line)} ${told(finding)}`);
      if (values.show || typeof proven === 'string') print(buildTurn(context).split('\n').slice(1, -2).map((row) => `      ${row}`).join('\n'));
    }
    dialogue = next;
  }
}
print(`${name}: ${String(tally.written)} turns can be written, ${String(tally.rejected)} can't`);
await embedder.dispose();

function told({ outcome, products, total, readings, figures, policy, cart }: Finding): string {
  const of = products.length > 0 ? `, ${String(total)}: ${products.slice(0, 8).map((p) => p.title).join(' / ')}` : '';
  const read = readings.slice(0, 4).map((r) => ` [${r.field}: ${r.text.slice(0, 60)}]`).join('');
  const counted = figures.map(({ kind, value, unit }) => ` {${kind} ${String(value)} ${unit}}`).join('');
  const lines = cart ? ` cart: ${cart.map((line) => `${String(line.quantity)} ${line.product.title}`).join(', ')}` : '';
  return `${outcome}${of}${read}${counted}${policy ? ` policy ${policy.id}` : ''}${lines}`;
}
