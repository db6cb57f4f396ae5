/** All training lines of one store: messages of every kind, talks of several turns, answers; each proven before it is kept. */
import { EMPTY_DIALOGUE, type Dialogue } from '../../src/assistant/dialogue.ts';
import { RETELL_PREFIX, retoldMessage } from '../../src/assistant/retell.ts';
import type { Asker, Draft, Kind } from './ask.ts';
import { makeBothAdded } from './kinds/cart-both.ts';
import { makeCartTalk, makeMeasuredAdd } from './kinds/cart-talk.ts';
import { makeCompare, makeFact, makeUnanswerable } from './kinds/fact.ts';
import { makeCount, makeFilter, makeNeed, makeNomatch, makeSuperlative } from './kinds/find.ts';
import { makeFollowUp } from './kinds/follow-up.ts';
import { talkOf, type Talk } from './kinds/point.ts';
import { makeCart, makeChat, makeOrder, makePolicy } from './kinds/service.ts';
import { makeStock } from './kinds/stock.ts';
import type { Lang } from './lexicon/types.ts';
import { makeAnswer } from './make-answer.ts';
import { makeDescription } from './make-description.ts';
import { addNoise, besides } from './noise.ts';
import { bookOf } from './phrases/index.ts';
import type { Rng } from './rng.ts';
import type { Proven, Shop } from './shop.ts';
import type { Tally } from './tally.ts';

/** One line of the output file. `prefix` and `prompt` together are what the model reads; `output` is what it must write. */
export interface Example {
  readonly task: 'plan' | 'retell' | 'answer' | 'describe';
  readonly store: string;
  readonly lang: Lang;
  /** The catalog's language. */
  readonly catalog: Lang;
  readonly kind: Kind | 'describe';
  readonly prefix: string;
  readonly prompt: string;
  readonly output: string;
}

/** Shares of the kinds, in percent. */
export const WEIGHTS: Readonly<Record<Kind, number>> = { fact: 13, filter: 20, superlative: 7, count: 5, compare: 5, need: 11, dialogue: 12, policy: 6, unanswerable: 6, nomatch: 6, chat: 4, cart: 1, basket: 4, stock: 2, order: 1.5 };

const MAKERS: Readonly<Record<Exclude<Kind, 'dialogue' | 'basket'>, (asker: Asker) => Draft | undefined | Promise<Draft | undefined>>> = {
  fact: makeFact, filter: makeFilter, superlative: makeSuperlative, count: makeCount, compare: makeCompare, need: makeNeed, policy: makePolicy,
  unanswerable: makeUnanswerable, nomatch: makeNomatch, chat: makeChat, cart: makeCart, stock: makeStock, order: makeOrder,
};

/** Of messages of the other kinds, those asked in the middle of a talk about something else. */
export const IN_TALK = 0.28;
/** Answers for every plan line whose answer the model words: makes about a fifth of all lines. */
const ANSWERED = 0.36;
/** Retellings for every plan line: short, and read with little before them. */
const RETOLD = 0.5;
/** Descriptions for every plan line, where they are wanted: some 4 % of all lines. */
const DESCRIBED = 0.16;
const TRIES = 7;
/** Kinds whose questions are clear without what is told beside them, and how many tell something. */
const WITH_REASONS: ReadonlySet<Kind> = new Set<Kind>(['fact', 'filter', 'superlative', 'count', 'compare', 'dialogue', 'unanswerable', 'stock']);
const REASONED = 0.09;

export async function makeExamples(shop: Shop, rng: Rng, count: number, store: string, tally: Tally, describes = false): Promise<Example[]> {
  const out: Example[] = [];
  let talk: Dialogue = EMPTY_DIALOGUE;
  while (out.filter((e) => e.task === 'plan').length < count) {
    const lang = rng.pick(['en', 'fr', 'zh'] as const);
    const asker: Asker = { rng, shop, lang, book: bookOf(lang, shop.made.split) };
    const kind = rng.weighted(WEIGHTS);
    const { turns } = await makeTurns(asker, kind, talk, tally);
    if (turns.length === 0 && ++tally.stuck > count * 4) break;
    for (const turn of turns) {
      const line = { store, lang: asker.lang, catalog: shop.made.lang, kind: turn.kind };
      out.push(planLine(line, shop, turn.proven));
      if (rng.chance(RETOLD)) out.push(retellLine(line, turn));
      if (rng.chance(ANSWERED)) {
        const answer = makeAnswer(asker, turn.message, turn.proven.finding);
        if (answer) out.push({ task: 'answer', ...line, prefix: '', ...answer });
        else tally.unworded += 1;
      }
      const description = describes && rng.chance(DESCRIBED) ? makeDescription(rng, shop) : undefined;
      if (description) out.push({ task: 'describe', store, lang: shop.made.lang, catalog: shop.made.lang, kind: 'describe', prefix: '', ...description });
      if (turn.proven.next.shown.length > 0) talk = turn.proven.next;
    }
  }
  return out;
}

/** Of whom and of what a line is. */
type Origin = Pick<Example, 'store' | 'lang' | 'catalog' | 'kind'>;

export function planLine(origin: Origin, { prefix }: Pick<Shop, 'prefix'>, { prompt, output }: Proven): Example {
  return { task: 'plan', ...origin, prefix, prompt, output };
}

export function retellLine(origin: Origin, { message, proven }: Pick<Turn, 'message' | 'proven'>): Example {
  return { task: 'retell', ...origin, prefix: RETELL_PREFIX, prompt: proven.retelling, output: retoldMessage(message) };
}

interface Turn {
  readonly kind: Kind;
  readonly message: string;
  readonly proven: Proven;
}

/** Turns that belong together, and what was said before them to have something to speak of: none where a page was opened. */
interface Turns {
  readonly opening?: Turn;
  readonly turns: readonly Turn[];
}

/** `talk`: a talk about something else, in the middle of which a message of its own is asked now and then. */
export async function makeTurns(asker: Asker, kind: Kind, talk: Dialogue | undefined, tally: Tally): Promise<Turns> {
  if (kind === 'dialogue') return makeTalk(asker, tally);
  if (kind === 'basket') return makeBasket(asker, tally);
  return { turns: await single(asker, kind, asker.rng.chance(IN_TALK) ? talk : undefined, tally) };
}

async function single(asker: Asker, kind: keyof typeof MAKERS, talk: Dialogue | undefined, tally: Tally): Promise<Turn[]> {
  for (let tries = 0; tries < TRIES; tries++) {
    const turn = await attempt(asker, kind, async () => {
      const made = await MAKERS[kind](asker);
      return made && talk && made.dialogue === EMPTY_DIALOGUE ? { ...made, dialogue: talk } : made;
    }, tally);
    if (turn) return [turn];
  }
  return [];
}

/** A shopper who has just opened a product's page, and has said nothing yet. */
function pageOf({ rng, shop }: Asker): Dialogue | undefined {
  const product = shop.store.product(rng.pick(shop.made.products).id);
  return product && { shown: [product], cart: {}, page: product.id };
}

/** A first turn that shows something, then one or two follow-ups; only the follow-ups are kept (the first is drawn elsewhere). */
async function makeTalk(asker: Asker, tally: Tally): Promise<Turns> {
  const first = asker.rng.weighted({ filter: 50, superlative: 13, fact: 14, need: 5, cart: 6, page: 12 });
  const [opening] = first === 'page' ? [] : await single(asker, first, undefined, tally);
  const next = first === 'page' ? pageOf(asker) : opening?.proven.next;
  const turns = next ? await follow(asker, next, [], asker.rng.pick([1, 2, 2, 3]), 'dialogue', makeFollowUp, tally) : [];
  return { turns, ...(opening ? { opening } : {}) };
}

/** Turns that follow one another, until there are so many or nothing fits any more. */
async function follow(asker: Asker, from: Dialogue, before: readonly Turn[], length: number, kind: Kind, make: (talk: Talk) => Promise<Draft | undefined>, tally: Tally): Promise<Turn[]> {
  const turns = [...before];
  let next = from;
  for (let tries = 0; turns.length < length && tries < length * TRIES; tries++) {
    const talk = talkOf(asker, next);
    const turn = await attempt(asker, kind, () => make(talk), tally);
    if (!turn) continue;
    turns.push(turn);
    next = turn.proven.next;
  }
  return turns;
}

/** A cart that is filled, changed and emptied turn by turn; the first turn is kept where it puts something in. */
async function makeBasket(asker: Asker, tally: Tally): Promise<Turns> {
  const first = asker.rng.weighted({ measured: 30, both: 42, cart: 8, fact: 26, filter: 20, superlative: 6 });
  const isKept = first === 'measured' || first === 'both';
  const opening = isKept ? await attempt(asker, 'basket', () => Promise.resolve(first === 'both' ? makeBothAdded(asker) : makeMeasuredAdd(asker)), tally) : (await single(asker, first, undefined, tally))[0];
  if (!opening) return { turns: [] };
  const turns = await follow(asker, opening.proven.next, isKept ? [opening] : [], (isKept ? 1 : 0) + asker.rng.pick([1, 2, 2, 3, 4]), 'basket', makeCartTalk, tally);
  return isKept ? { turns } : { opening, turns };
}

async function attempt(asker: Asker, kind: Kind, make: () => Promise<Draft | undefined>, tally: Tally): Promise<Turn | undefined> {
  const made = await make();
  if (!made) {
    tally.count(kind, 'not drawn');
    return undefined;
  }
  const message = addNoise(asker, WITH_REASONS.has(kind) && asker.rng.chance(REASONED) ? besides(asker, made.message) : made.message, made.keep);
  const proven = await asker.shop.prove(message, made.plan, made.dialogue, made.expected);
  if (typeof proven === 'string') {
    tally.count(kind, proven);
    tally.note(kind, proven, message, made.plan);
    return undefined;
  }
  tally.count(kind, 'kept');
  return { kind, message, proven };
}
