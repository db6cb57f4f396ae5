/**
 * What the embedder adds to search: nDCG@10 of words alone, vectors alone and both on judged queries; how early a
 * fitting product comes for needs told in other words; how often a question that nothing answers is told from one that
 * something does.
 *
 *     npx tsx training/embedder/evaluate.ts --catalogs DIR --search DIR --ask FILE... [--vectors DIR] [--threads N]
 *
 * DIR of --search holds `electronics_queries_dev.json` and `electronics_labels_dev.csv`. Vectors are made once (a quarter
 * of an hour for 2,500 products on WASM) and kept in --vectors.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rankByWords } from '../../src/assistant/product-search.ts';
import { CatalogStore } from '../../src/catalog/catalog-store.ts';
import { parseCatalog } from '../../src/catalog/read.ts';
import { loadEmbedder, type Embedder } from '../../src/embedding/embedder.ts';
import { fuse, nothingFits, reciprocalRanks, type Fused, type Ranked } from '../../src/embedding/fuse.ts';
import { ProductVectors } from '../../src/embedding/vectors.ts';

interface Question {
  readonly kind: string;
  readonly catalog: string;
  readonly turns: readonly string[];
  readonly gold: readonly string[] | null;
}

interface Shop {
  readonly store: CatalogStore;
  readonly vectors: ProductVectors;
}

interface Found extends Fused {
  readonly lexical: readonly Ranked[];
}

const { values: args } = parseArgs({
  options: {
    model: { type: 'string', default: 'public/embedder' },
    catalogs: { type: 'string' },
    search: { type: 'string' },
    ask: { type: 'string', multiple: true, default: [] },
    vectors: { type: 'string', default: 'training/runs/embedder/vectors' },
    threads: { type: 'string', default: '2' },
  },
});

const embedder = await loadEmbedder({ source: { readBytes: (name) => readFile(join(args.model, name)) }, runtime: { threads: Number(args.threads) } });
const shops = new Map<string, Shop>();
const asked = new Map<string, Float32Array>();
if (args.search !== undefined) await scoreSearch(args.search);
if (args.ask.length > 0) await scoreQuestions(args.ask.flatMap(readLines));
process.exit(0); // the runtime's worker threads would keep the process alive

async function scoreSearch(folder: string): Promise<void> {
  const queries = JSON.parse(readFileSync(join(folder, 'electronics_queries_dev.json'), 'utf8')) as readonly { query_id: string | number; query: string }[];
  const labels = new Map<string, Map<string, number>>();
  for (const line of readFileSync(join(folder, 'electronics_labels_dev.csv'), 'utf8').trim().split('\n').slice(1)) {
    const [query = '', product = '', grade] = line.split(',');
    const gains = labels.get(query) ?? new Map<string, number>();
    labels.set(query, gains.set(product, { '0': 0, '3': 1 }[grade?.trim() ?? ''] ?? 0.5));
  }
  const totals = new Map<string, number[]>();
  for (const { query_id: id, query } of queries) {
    const gains = labels.get(String(id)) ?? new Map<string, number>();
    const ideal = discounted([...gains.values()].sort((a, b) => b - a));
    if (ideal === 0) continue;
    for (const [name, ranking] of rankings(await find(await openShop('electronics'), query))) {
      totals.set(name, [...(totals.get(name) ?? []), discounted(ranking.map((product) => gains.get(product) ?? 0)) / ideal]);
    }
  }
  for (const [name, scores] of totals) console.log(`search  ${name.padEnd(8)} nDCG@10 ${mean(scores).toFixed(3)} over ${scores.length} queries`);
}

async function scoreQuestions(questions: readonly Question[]): Promise<void> {
  const alone = questions.filter((q) => q.turns.length === 1);
  for (const question of alone.filter((q) => q.kind === 'need')) {
    const found = await find(await openShop(question.catalog), question.turns[0] ?? '');
    const ranks = rankings(found).map(([name, ids]) => `${name} ${firstOf(ids, question.gold ?? []) ?? '-'}`);
    console.log(`need    ${question.catalog}: ${question.turns[0]}: first fitting product at ${ranks.join(', ')}`);
  }
  const answered = alone.filter((q) => ['fact', 'filter', 'need', 'superlative'].includes(q.kind) && q.gold && q.catalog !== 'electronics');
  const names = [...new Set(answered.map((q) => q.catalog))];
  let [kept, rejected, foreign] = [0, 0, 0];
  for (const { turns: [text = ''], catalog } of answered) {
    for (const name of names) {
      // A shop of everything may well have what another one is asked for.
      if (name !== catalog && (name === 'general' || catalog === 'general')) continue;
      const isNothing = nothingFits((await find(await openShop(name), text)).nearest);
      if (name === catalog) kept += isNothing ? 0 : 1;
      else [foreign, rejected] = [foreign + 1, rejected + (isNothing ? 1 : 0)];
    }
  }
  console.log(`nothing fits: said of ${answered.length - kept} of ${answered.length} questions in their own shop, of ${rejected} of ${foreign} in another`);
  for (const { turns: [text = ''], catalog, kind } of alone.filter((q) => q.kind === 'nomatch' || q.kind === 'offtopic')) {
    const { nearest } = await find(await openShop(catalog), text);
    console.log(`${kind.padEnd(8)} ${text}: ${nothingFits(nearest) ? 'nothing fits' : 'something is shown'} (nearest ${nearest[0]?.similarity.toFixed(3)})`);
  }
}

function rankings({ lexical, nearest, ranking }: Found): [string, string[]][] {
  const words = lexical.map((hit) => hit.id);
  const near = nearest.map((n) => n.id);
  return [
    ['words', words],
    ['vectors', near],
    ['rrf', reciprocalRanks([words, near]).map((f) => f.id)],
    ['fused', ranking.map((f) => f.id)],
  ];
}

async function find({ store, vectors }: Shop, text: string): Promise<Found> {
  let vector = asked.get(text);
  if (!vector) {
    [vector] = (await embedder.embed([text], 'query')) as [Float32Array];
    asked.set(text, vector);
  }
  const lexical = rankByWords(store, text);
  return { lexical, ...fuse(vector, lexical, vectors) };
}

async function openShop(name: string): Promise<Shop> {
  let shop = shops.get(name);
  if (!shop) {
    const { catalog } = parseCatalog(readFileSync(join(args.catalogs ?? '', `${name}.json`), 'utf8'));
    shop = { store: CatalogStore.open(catalog), vectors: await openVectors(embedder, name, catalog.products) };
    shops.set(name, shop);
  }
  return shop;
}

async function openVectors(model: Embedder, name: string, products: Parameters<typeof ProductVectors.make>[1]): Promise<ProductVectors> {
  const file = join(args.vectors, `${name}.vectors`);
  let previous: ProductVectors | undefined;
  try {
    previous = ProductVectors.read(readFileSync(file));
  } catch {
    // none yet, or of another version: made below
  }
  const vectors = await ProductVectors.make(model, products, previous, { onProgress: (done) => process.stderr.write(`\r${name}: ${done} products embedded`) });
  mkdirSync(args.vectors, { recursive: true });
  writeFileSync(file, vectors.write());
  return vectors;
}

function readLines(file: string): Question[] {
  return readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Question);
}

function firstOf(ids: readonly string[], gold: readonly string[]): number | undefined {
  const place = ids.findIndex((id) => gold.includes(id));
  return place < 0 ? undefined : place + 1;
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, 10).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);
}
