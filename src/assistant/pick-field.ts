/**
 * Which field of one product answers a question: the plan `fact #1; FIELD` scored for every field, under the same prompt and
 * with the same weights that write plans. With an embedder the fields' nearness to the question, which the prompt shows, counts too.
 */
import { CatalogStore } from '../catalog/catalog-store.ts';
import type { Product } from '../catalog/types.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { LanguageModel } from '../model/types.ts';
import type { Tokenizer } from '../tokenizer/types.ts';
import { NearNames, type Near } from './near-names.ts';
import { Names } from './names.ts';
import { buildPrefix, buildTurn } from './prompt.ts';

/** What a hundredth of a cosine is worth beside a natural logarithm of the model's probability. Chosen on 90 real shoppers' questions. */
const NEARNESS_WEIGHT = 1;
/** The nearness at which a field is as likely asked for as not. */
const EVEN_NEARNESS = 72;

export interface PickParts {
  readonly tokenizer: Tokenizer;
  readonly model: LanguageModel;
  readonly embedder?: Embedder;
}

export interface FieldChoice {
  /** Field names, best first. */
  readonly ranking: readonly string[];
  /** Log-odds of the best field against "no field holds it"; above 0 the product answers. */
  readonly margin: number;
}

/** What the model reads for the question: the product in a shop of its own, shown. */
export interface PickPrompt {
  readonly prefix: string;
  readonly turn: string;
  readonly names: Names;
  readonly near: Near | undefined;
}

/** Rejects as the embedder does. */
export async function pickPrompt(question: string, product: Product, embedder: Embedder | undefined): Promise<PickPrompt> {
  const store = CatalogStore.open({ store: { name: 'Shop', currency: 'USD', languages: ['en'], policies: [] }, products: [product] });
  const near = embedder && (await nearTo(question, store, embedder));
  return { prefix: buildPrefix(store), turn: buildTurn({ store, message: question, shown: [product], ...(near ? { near } : {}) }), names: Names.of(store), near };
}

/** Rejects as the model and the embedder do. */
export async function pickField(question: string, product: Product, { tokenizer, model, embedder }: PickParts, signal?: AbortSignal): Promise<FieldChoice> {
  const { prefix, turn, names, near } = await pickPrompt(question, product, embedder);
  const fields = Object.keys(product.attributes);
  const prompt = [tokenizer.bosId, ...tokenizer.encode(prefix), ...tokenizer.encode(turn), ...tokenizer.encode('en fact #1;')];
  const continuations = [...fields.map((f) => tokenizer.encode(` ${names.field(f)}\n`)), tokenizer.encode(' text=')];
  const scores = await model.score(prompt, continuations, signal);
  const none = scores.at(-1) ?? Number.NEGATIVE_INFINITY;
  const nearness = new Map(near?.fields.map((f) => [f.name, (f.nearness - EVEN_NEARNESS) * NEARNESS_WEIGHT]));
  const ranked = fields.map((field, i) => ({ field, score: (scores[i] ?? Number.NEGATIVE_INFINITY) + (nearness.get(field) ?? 0) })).sort((a, b) => b.score - a.score);
  return { ranking: ranked.map((r) => r.field), margin: (ranked[0]?.score ?? Number.NEGATIVE_INFINITY) - none };
}

async function nearTo(question: string, store: CatalogStore, embedder: Embedder): Promise<Near | undefined> {
  const names = await NearNames.make(embedder, store);
  const [vector] = await embedder.embed([question], 'query');
  return vector && names.near(vector);
}
