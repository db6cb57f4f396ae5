/**
 * Writes the lines of the shops written by hand, in the generator's form:
 *
 *   npx tsx training/written/index.ts --out training/runs/written.jsonl --embedder public/embedder --copies 3 --seed 1 [--shops training/reworded/shops]
 *
 * The first copy of every message is as it was written, read with all that a device has loaded; the others are typed carelessly now and
 * then, asked in the middle of another talk, and read with names a little blurred and words of the lexicon missing.
 */
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { EMPTY_DIALOGUE, type Dialogue } from '../../src/assistant/dialogue.ts';
import { refsOf, type Plan } from '../../src/assistant/plan.ts';
import { parsePlan } from '../../src/assistant/plan-text.ts';
import { blurred } from '../generate/blur.ts';
import { IN_TALK, planLine, retellLine } from '../generate/make-examples.ts';
import { openNativeEmbedder } from '../generate/native-embedder.ts';
import { typed } from '../generate/noise.ts';
import type { OpenedShop, Proven } from '../generate/opened-shop.ts';
import { Rng } from '../generate/rng.ts';
import { learnAll, learnSome, lexiconLines } from '../generate/shop-words.ts';
import { openShop, shopNames, talksOf, WRITTEN } from './shops.ts';
import type { WrittenTalk } from './talks.ts';

const { values } = parseArgs({ options: { out: { type: 'string' }, shops: { type: 'string', default: WRITTEN }, embedder: { type: 'string', default: 'public/embedder' }, copies: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' } } });
if (values.out === undefined) throw new Error('--out FILE.jsonl is missing: give the file to write');

const embedder = openNativeEmbedder(values.embedder);
const words = lexiconLines(values.embedder);
const file = createWriteStream(values.out);
const rng = new Rng(Number(values.seed));
const tally = { written: 0, rejected: 0 };

const names = shopNames(values.shops);
for (const name of names) {
  const talks = talksOf(name, values.shops);
  for (let copy = 0; copy < Number(values.copies); copy++) {
    const own = rng.fork();
    const shop = openShop(name, values.shops);
    await shop.readMeaning(embedder, copy === 0 ? embedder : blurred(embedder, own));
    if (copy === 0) learnAll(shop, words);
    else learnSome(shop, words, own);
    let before = EMPTY_DIALOGUE;
    for (const talk of own.shuffle([...talks])) before = await writeTalk({ shop, name, rng: own, isClean: copy === 0 }, talk, before);
  }
}
await new Promise<void>((done) => file.end(done));
await embedder.dispose();
process.stdout.write(`${String(tally.written)} plans and as many retellings of ${String(names.length)} shops; ${String(tally.rejected)} that can't be written\n`);

interface Copy {
  readonly shop: OpenedShop;
  readonly name: string;
  readonly rng: Rng;
  readonly isClean: boolean;
}

/** The dialogue that the next talk may be asked in the middle of. */
async function writeTalk({ shop, name, rng, isClean }: Copy, talk: WrittenTalk, before: Dialogue): Promise<Dialogue> {
  const first = talk.turns[0] && parsePlan(talk.turns[0].plan, shop.names);
  let dialogue = first && standsAlone(first) && rng.chance(IN_TALK) ? before : EMPTY_DIALOGUE;
  for (const { message, plan: text } of talk.turns) {
    const plan = parsePlan(text, shop.names);
    if (!plan) return before;
    let said = isClean ? message : typed(rng, message, plan.lang, message.match(/[\w-]*\d[\w.,-]*/g) ?? []);
    let proven = await shop.prove(said, plan, dialogue);
    if (typeof proven === 'string' && said !== message) {
      said = message;
      proven = await shop.prove(said, plan, dialogue);
    }
    if (typeof proven === 'string') {
      tally.rejected += 1;
      dialogue = (await shop.run(plan, dialogue, (await shop.contextOf(said, dialogue)).meant)).next;
      continue;
    }
    write(shop, name, talk, plan, said, proven);
    dialogue = proven.next;
  }
  return dialogue.shown.length > 0 ? { ...dialogue, cart: {} } : before;
}

function write(shop: OpenedShop, store: string, { kind }: WrittenTalk, { lang }: Plan, message: string, proven: Proven): void {
  const origin = { store: `written-${store}`, lang, catalog: shop.store.catalog.store.languages[0] ?? lang, kind };
  for (const line of [planLine(origin, shop, proven), retellLine(origin, { message, proven })]) file.write(`${JSON.stringify(line)}\n`);
  tally.written += 1;
}

/** Whether a plan means the same whatever was shown before. */
function standsAlone(plan: Plan): boolean {
  if ('clauses' in plan && plan.clauses.shown) return false;
  if (plan.verb === 'cart' || plan.verb === 'checkout' || plan.verb === 'set' || plan.verb === 'remove') return false;
  return refsOf(plan).every((ref) => 'title' in ref);
}
