/**
 * Writes what the embedder is tuned on, as JSON lines: a message and the names it may be near to, with the numbers of the right ones.
 *
 *   npx tsx training/generate/pairs.ts --stores 400 --per-store 24 --seed 1 --split train --out training/runs/pairs.jsonl
 *
 * Messages are the generator's, in the three languages; names are those of a made store, in its one: categories, fields, policies,
 * values, texts of products. What is right follows from the message's proven plan, of needs from what they were drawn for.
 */
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsePlan } from '../../src/assistant/plan-text.ts';
import type { Plan } from '../../src/assistant/plan.ts';
import { spoken } from '../../src/catalog/field-access.ts';
import { runPlan } from '../../src/assistant/run-plan.ts';
import type { FieldName } from '../../src/catalog/types.ts';
import { policyText } from '../../src/assistant/near-names.ts';
import { productText } from '../../src/embedding/product-text.ts';
import { LANGUAGES } from '../../src/catalog/read-text.ts';
import { makeNeed } from './kinds/find.ts';
import { makeExamples } from './make-examples.ts';
import { addNoise } from './noise.ts';
import { bookOf } from './phrases/index.ts';
import type { Rng } from './rng.ts';
import { readRun, RUN_OPTIONS } from './run.ts';
import type { Shop } from './shop.ts';
import { Tally } from './tally.ts';

interface Pair {
  readonly kind: 'category' | 'field' | 'policy' | 'value' | 'product';
  readonly store: string;
  readonly lang: string;
  readonly catalog: string;
  readonly query: string;
  readonly passages: readonly string[];
  /** Places in `passages`. */
  readonly right: readonly number[];
}

/** Names beside the right ones, drawn from the store's: as many as a softmax needs to be hard. */
const MOST_NAMES = 24;
/** Texts of products are long: a few are enough. */
const MOST_PRODUCTS = 6;
/** Needs for every message: their plans name no goods, so that what is right is known from the draft alone. */
const NEEDS = 0.3;
/** A message that finds more kinds of goods than this is about none. */
const MOST_CATEGORIES = 2;

const run = readRun(parseArgs({ options: RUN_OPTIONS }).values);
const file = createWriteStream(run.out);
const counts = new Map<string, number>();
for (const { shop, name, rng: own } of run.shops()) {
  for (const example of await makeExamples(shop, own, run.perStore, name, new Tally())) {
    const message = /^ask: (.*)$/m.exec(example.prompt)?.[1];
    const plan = parsePlan(example.output, shop.names);
    // What a talk was about stands in its earlier messages.
    if (example.task !== 'plan' || message === undefined || !plan || /^(?:last|shown): /m.test(example.prompt)) continue;
    write(pairsOf(plan, shop, own), { ...example, query: message });
  }
  for (let i = 0; i < Math.ceil(run.perStore * NEEDS); i++) {
    const lang = own.pick(LANGUAGES);
    const asker = { rng: own, shop, lang, book: bookOf(lang, run.split) };
    const need = makeNeed(asker);
    if (need?.expected.among) write(goodsPairs(shop, need.expected.among, own), { store: name, lang, catalog: shop.made.lang, query: addNoise(asker, need.message, need.keep) });
  }
}
await new Promise<void>((done) => file.end(done));
process.stdout.write(`${[...counts].map(([kind, n]) => `${kind} ${n}`).join(', ')}\n`);

type Part = Pick<Pair, 'kind' | 'passages' | 'right'>;

function write(parts: readonly Part[], { store, lang, catalog, query }: Pick<Pair, 'store' | 'lang' | 'catalog' | 'query'>): void {
  for (const { kind, passages, right } of parts) {
    file.write(`${JSON.stringify({ kind, passages, right, store, lang, catalog, query } satisfies Pair)}\n`);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
}

function pairsOf(plan: Plan, shop: Shop, rng: Rng): Part[] {
  const { schema, catalog } = shop.store;
  const parts: (Part | undefined)[] = [];
  const fields = fieldsOf(plan);
  parts.push(choose('field', shop.names.fields().map(([, f]) => spoken(f.name)), fields.map(spoken), MOST_NAMES, rng));
  if (plan.verb === 'policy') {
    const right = catalog.store.policies.filter((p) => p.id === plan.id).map((p) => policyText(p, catalog.store));
    parts.push(choose('policy', catalog.store.policies.map((p) => policyText(p, catalog.store)), right, MOST_NAMES, rng));
  }
  const clauses = 'clauses' in plan ? plan.clauses : undefined;
  const asked = (clauses?.where ?? []).flatMap(({ op, value }) => (op === '=' && typeof value === 'string' && !/^\d/.test(value) ? [value] : []));
  parts.push(choose('value', schema.fields.flatMap((f) => (f.kind === 'text' ? f.values : [])), asked, MOST_NAMES, rng));
  if ((plan.verb === 'find' || plan.verb === 'count') && clauses && (clauses.text !== undefined || clauses.category !== undefined)) {
    const found = runPlan({ ...plan, clauses: { where: [], ...(clauses.text === undefined ? {} : { text: clauses.text }), ...(clauses.category === undefined ? {} : { category: clauses.category }) } }, shop.store, { shown: [], cart: {}, maxQuantity: 1 }).finding.products;
    parts.push(...goodsPairs(shop, new Set(found.map((p) => p.id)), rng));
  }
  return parts.filter((part) => part !== undefined);
}

/** The categories and the texts of the products that a message is about. */
function goodsPairs({ store }: Shop, ids: ReadonlySet<string>, rng: Rng): Part[] {
  const { products } = store.catalog;
  const found = products.filter((p) => ids.has(p.id));
  const others = products.filter((p) => !ids.has(p.id));
  const last = (path: readonly string[]): string => path.at(-1) ?? '';
  const right = [...new Set(found.map((p) => last(p.category)))];
  const parts = [
    right.length <= MOST_CATEGORIES ? choose('category', store.schema.categories.map((c) => last(c.path)), right, MOST_NAMES, rng) : undefined,
    found.length > 0 ? choose('product', rng.sample(others, MOST_PRODUCTS).map(productText), [productText(rng.pick(found))], MOST_PRODUCTS, rng) : undefined,
  ];
  return parts.filter((part) => part !== undefined);
}

function fieldsOf(plan: Plan): FieldName[] {
  if (plan.verb === 'fact' || plan.verb === 'compare') return plan.fields.filter((f) => f !== 'description');
  if (plan.verb === 'average') return [plan.field];
  const clauses = 'clauses' in plan ? plan.clauses : undefined;
  return clauses?.extreme ? [clauses.extreme.field] : [];
}

/** Undefined where nothing is right or there is nothing to choose from. */
function choose(kind: Pair['kind'], names: readonly string[], right: readonly string[], most: number, rng: Rng): Part | undefined {
  const wrong = [...new Set(names)].filter((name) => !right.includes(name));
  if (right.length === 0 || wrong.length === 0) return undefined;
  const passages = rng.shuffle([...new Set(right), ...rng.sample(wrong, Math.max(1, most - right.length))]);
  return { kind, passages, right: [...new Set(right)].map((name) => passages.indexOf(name)) };
}
