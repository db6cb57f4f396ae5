/**
 * Which field of one product answers a question: the plan `fact #1; FIELD` scored for every field, under the same prompt and
 * with the same weights that write plans. Words that a field shares with the question count too, and, with an embedder, its nearness.
 */
import { plainWords, STOP_STEMS } from '../catalog/analyze.ts';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { valueText } from '../catalog/read-field.ts';
import type { Product } from '../catalog/types.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { LanguageModel } from '../model/types.ts';
import type { Tokenizer } from '../tokenizer/types.ts';
import { dot, NearNames, type Near } from './near-names.ts';
import { Names } from './names.ts';
import { buildPrefix, buildTurn } from './prompt.ts';

/**
 * What counts beside the natural logarithm of the model's probability: a hundredth of the question's cosine to a field's name, one to
 * its name with its value, and a word that the question shares with a field. Chosen on 499 real shoppers' questions (semiPQA dev).
 */
const WEIGHTS = { name: 2, whole: 4, word: 16 } as const;
/** The nearness, in hundredths, of both kinds at which a field is as likely to answer as not. */
const EVEN_NEARNESS = 78;
/** A longer value is a text: its beginning says what it is about. */
const VALUE_LENGTH = 120;

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
  const { prefix, turn, names } = await pickPrompt(question, product, embedder);
  const fields = Object.keys(product.attributes);
  const prompt = [tokenizer.bosId, ...tokenizer.encode(prefix), ...tokenizer.encode(turn), ...tokenizer.encode('en fact #1;')];
  const continuations = [...fields.map((f) => tokenizer.encode(` ${names.field(f)}\n`)), tokenizer.encode(' text=')];
  const scores = await model.score(prompt, continuations, signal);
  const none = scores.at(-1) ?? Number.NEGATIVE_INFINITY;
  const beside = await evidence(question, product, fields, embedder);
  const ranked = fields.map((field, i) => ({ field, score: (scores[i] ?? Number.NEGATIVE_INFINITY) + (beside[i] ?? 0) })).sort((a, b) => b.score - a.score);
  return { ranking: ranked.map((r) => r.field), margin: (ranked[0]?.score ?? Number.NEGATIVE_INFINITY) - none };
}

/** What words and nearness say for each field, in natural logarithms. */
async function evidence(question: string, { attributes }: Product, fields: readonly string[], embedder: Embedder | undefined): Promise<number[]> {
  const texts = fields.map((field) => `${field}: ${valueText(attributes[field] ?? '').slice(0, VALUE_LENGTH)}`);
  const words = sharedWords(question, texts).map((shared) => shared * WEIGHTS.word);
  if (!embedder) return words;
  const [asked] = await embedder.embed([question], 'query');
  const vectors = await embedder.embed([...fields, ...texts], 'passage');
  const nearness = (vector: Float32Array | undefined): number => (asked && vector ? 100 * dot(asked, vector) - EVEN_NEARNESS : 0);
  return words.map((sum, i) => sum + WEIGHTS.name * nearness(vectors[i]) + WEIGHTS.whole * nearness(vectors[fields.length + i]));
}

/** For each text the telling words that it shares with the question; one that several texts hold tells less of each. */
function sharedWords(question: string, texts: readonly string[]): number[] {
  const asked = new Set(plainWords(question).filter((word) => !STOP_STEMS.has(word)));
  const held = texts.map((text) => new Set(plainWords(text)));
  const holders = (word: string): number => held.filter((words) => words.has(word)).length;
  return held.map((words) => [...asked].reduce((sum, word) => sum + (words.has(word) ? 1 / Math.sqrt(holders(word)) : 0), 0));
}

async function nearTo(question: string, store: CatalogStore, embedder: Embedder): Promise<Near | undefined> {
  const names = await NearNames.make(embedder, store);
  const [vector] = await embedder.embed([question], 'query');
  return vector && names.near(vector);
}
