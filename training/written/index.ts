/**
 * Writes the lines of the shops written by hand, in the generator's form:
 *
 *   npx tsx training/written/index.ts --out training/runs/written.jsonl --embedder public/embedder --copies 3 --seed 1
 *
 * The first copy of every message is as it was written, read with all that a device has loaded; the others are typed carelessly now and
 * then, asked in the middle of another talk, and read with names a little blurred and words of the lexicon missing.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inflateSync } from 'node:zlib';
import { EMPTY_DIALOGUE, type Dialogue } from '../../src/assistant/dialogue.ts';
import { refsOf, type Plan } from '../../src/assistant/plan.ts';
import { parsePlan } from '../../src/assistant/plan-text.ts';
import { RETELL_PREFIX, retoldMessage } from '../../src/assistant/retell.ts';
import { Lexicon } from '../../src/lexicon/lexicon.ts';
import { blurred } from '../generate/blur.ts';
import type { Example } from '../generate/make-examples.ts';
import { openNativeEmbedder } from '../generate/native-embedder.ts';
import { typed } from '../generate/noise.ts';
import type { OpenedShop, Proven } from '../generate/opened-shop.ts';
import { Rng } from '../generate/rng.ts';
import { openShop, shopNames, talksOf } from './shops.ts';
import type { WrittenTalk } from './talks.ts';

const { values } = parseArgs({ options: { out: { type: 'string' }, embedder: { type: 'string', default: 'public/embedder' }, copies: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' } } });
if (values.out === undefined) throw new Error('--out FILE.jsonl is missing: give the file to write');

/** Of messages that name what they are about, those asked in the middle of another talk. */
const IN_TALK = 0.28;
/** Lines of the lexicon that a shop of a later copy does without, and such shops that have none of it. */
const WORDS_MISSING = 0.3;
const WITHOUT_WORDS = 0.25;

const embedder = openNativeEmbedder(values.embedder);
const words = inflateSync(readFileSync(join(values.embedder, 'lexicon.tsv.deflate'))).toString('utf8').split('\n');
const file = createWriteStream(values.out);
const rng = new Rng(Number(values.seed));
const written = { plan: 0, retell: 0, rejected: 0 };

for (const name of shopNames()) {
  const talks = talksOf(name);
  for (let copy = 0; copy < Number(values.copies); copy++) {
    const own = rng.fork();
    const shop = openShop(name);
    await shop.readMeaning(embedder, copy === 0 ? embedder : blurred(embedder, own));
    if (copy === 0) shop.learnWords(Lexicon.read(words.join('\n')));
    else if (!own.chance(WITHOUT_WORDS)) shop.learnWords(Lexicon.read(words.filter(() => !own.chance(WORDS_MISSING)).join('\n')));
    let before = EMPTY_DIALOGUE;
    for (const talk of own.shuffle([...talks])) before = await writeTalk({ shop, name, rng: own, isClean: copy === 0 }, talk, before);
  }
}
await new Promise<void>((done) => file.end(done));
await embedder.dispose();
process.stdout.write(`${String(written.plan)} plans and as many retellings of ${String(shopNames().length)} shops; ${String(written.rejected)} that can't be written\n`);

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
    const noisy = isClean ? message : typed(rng, message, plan.lang, message.match(/[\w-]*\d[\w.,-]*/g) ?? []);
    const tried = await shop.prove(noisy, plan, dialogue);
    const said = typeof tried === 'string' && noisy !== message ? message : noisy;
    const proven = said === noisy ? tried : await shop.prove(said, plan, dialogue);
    if (typeof proven === 'string') {
      written.rejected += 1;
      dialogue = (await shop.run(plan, dialogue, (await shop.contextOf(said, dialogue)).meant)).next;
      continue;
    }
    write(shop, name, talk, plan, said, proven);
    dialogue = proven.next;
  }
  return dialogue.shown.length > 0 ? { ...dialogue, cart: {} } : before;
}

function write(shop: OpenedShop, store: string, { kind }: WrittenTalk, { lang }: Plan, message: string, proven: Proven): void {
  const line = { store: `written-${store}`, lang, catalog: shop.store.catalog.store.languages[0] ?? lang, kind } as const;
  const lines: Example[] = [
    { task: 'plan', ...line, prefix: shop.prefix, prompt: proven.prompt, output: proven.output },
    { task: 'retell', ...line, prefix: RETELL_PREFIX, prompt: proven.retelling, output: retoldMessage(message) },
  ];
  for (const one of lines) file.write(`${JSON.stringify(one)}\n`);
  written.plan += 1;
  written.retell += 1;
}

/** Whether a plan means the same whatever was shown before. */
function standsAlone(plan: Plan): boolean {
  if ('clauses' in plan && plan.clauses.shown) return false;
  if (plan.verb === 'cart' || plan.verb === 'checkout' || plan.verb === 'set' || plan.verb === 'remove') return false;
  return refsOf(plan).every((ref) => 'title' in ref);
}
