/**
 * What the tuned model itself proposes for the talks written by hand, and which of its plans come to what the hand-written one does:
 *
 *   npx tsx training/written/propose.ts --out training/runs/lists.jsonl --model public/model --embedder public/embedder --share 0.4
 *
 * `training/rank.py` teaches the model to tell these apart. Every talk goes on from its hand-written plans, so that one slip is one slip.
 * `--part 0 --parts 2` takes every other shop: two at a time on two cores.
 */
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { EMPTY_DIALOGUE } from '../../src/assistant/dialogue.ts';
import type { Finding } from '../../src/assistant/finding.ts';
import { planGrammar } from '../../src/assistant/plan-grammar.ts';
import { parsePlan } from '../../src/assistant/plan-text.ts';
import { buildTurn, planTurn } from '../../src/assistant/prompt.ts';
import { proposePlans } from '../../src/assistant/propose-plans.ts';
import { buildRetelling, retoldMessage } from '../../src/assistant/retell.ts';
import type { Cart } from '../../src/protocol/answer.ts';
import { openNativeEmbedder } from '../generate/native-embedder.ts';
import { Rng } from '../generate/rng.ts';
import { learnAll, lexiconLines } from '../generate/shop-words.ts';
import { loadNativeModel } from '../native-model.ts';
import { openShop, shopNames, talksOf, WRITTEN } from './shops.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' }, shops: { type: 'string', default: WRITTEN }, model: { type: 'string', default: 'public/model' }, embedder: { type: 'string', default: 'public/embedder' },
    share: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, part: { type: 'string', default: '0' }, parts: { type: 'string', default: '1' },
  },
});
if (values.out === undefined) throw new Error('--out FILE.jsonl is missing: give the file to write');

const { tokenizer, model } = await loadNativeModel(values.model);
const embedder = openNativeEmbedder(values.embedder);
const words = lexiconLines(values.embedder);
const file = createWriteStream(values.out);
const tally = { lists: 0, first: 0, among: 0 };

for (const [place, name] of shopNames(values.shops).entries()) {
  if (place % Number(values.parts) === Number(values.part)) await proposeFor(name);
}
await new Promise<void>((done) => file.end(done));
await embedder.dispose();
await model.dispose();
process.stdout.write(`${String(tally.lists)} messages: the likeliest plan is right for ${String(tally.first)}, one of the proposed for ${String(tally.among)}\n`);

async function proposeFor(name: string): Promise<void> {
  const shop = openShop(name, values.shops);
  await shop.readMeaning(embedder);
  learnAll(shop, words);
  const rng = new Rng(Number(values.seed));
  const prefixIds = [tokenizer.bosId, ...tokenizer.encode(shop.prefix)];
  for (const talk of talksOf(name, values.shops)) {
    if (!rng.chance(Number(values.share))) continue;
    let dialogue = EMPTY_DIALOGUE;
    for (const { message, plan: gold } of talk.turns) {
      const plan = parsePlan(gold, shop.names);
      if (!plan) break;
      const context = await shop.contextOf(message, dialogue);
      const prompt = buildTurn(context);
      const proposed = await proposePlans({ model, tokenizer, grammar: planGrammar(shop.store, planTurn(context)), promptIds: [...prefixIds, ...tokenizer.encode(prompt)], prefixLength: prefixIds.length });
      const wanted = await shop.run(plan, dialogue, context.meant);
      const listed = (text: string, right: boolean): ListedPlan => ({ text, right, retelling: buildRetelling(context, text) });
      const plans: ListedPlan[] = [];
      for (const { text } of [...proposed.plans].sort((a, b) => b.logProbability - a.logProbability)) {
        const read = parsePlan(text, shop.names);
        const found = read && (await shop.run(read, dialogue, context.meant));
        plans.push(listed(text, found !== undefined && comesTo(found.finding, found.next.cart) === comesTo(wanted.finding, wanted.next.cart)));
      }
      file.write(`${JSON.stringify({ store: `written-${name}`, kind: talk.kind, lang: plan.lang, prefix: shop.prefix, prompt, told: retoldMessage(message), gold: listed(gold, true), plans })}\n`);
      tally.lists += 1;
      if (plans[0]?.right === true) tally.first += 1;
      if (plans.some(({ right }) => right)) tally.among += 1;
      dialogue = wanted.next;
    }
  }
}

/** As `training/rank.py` reads it. */
interface ListedPlan {
  readonly text: string;
  readonly right: boolean;
  /** What the message is told back from where this plan is meant. */
  readonly retelling: string;
}

/** What a shopper gets: equal for plans that say one thing in two ways. */
function comesTo({ plan, lang, outcome, products, readings, figures, policy, order }: Finding, cart: Cart): string {
  const isAsked = ['find', 'count', 'average', 'fact', 'compare', 'similar'].includes(plan.verb);
  return JSON.stringify([lang, isAsked ? '' : plan.verb, outcome, products.map(({ id }) => id).sort(), readings.map((r) => `${r.productId} ${r.field}`).sort(), figures.map(({ kind, value }) => `${kind} ${String(value)}`), policy?.id, order?.number, cart]);
}
