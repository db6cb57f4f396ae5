/**
 * Which field of one product answers a question: the plan `fact #1; FIELD` scored for every field. The same prompt and
 * the same weights that write plans; nothing else looks at the words.
 */
import { CatalogStore } from '../catalog/catalog-store.ts';
import type { Product } from '../catalog/types.ts';
import type { LanguageModel } from '../model/types.ts';
import type { Tokenizer } from '../tokenizer/types.ts';
import { Names } from './names.ts';
import { buildPrefix, buildTurn } from './prompt.ts';

export interface FieldChoice {
  /** Field names, best first. */
  readonly ranking: readonly string[];
  /** Log-odds of the best field against "no field holds it"; above 0 the product answers. */
  readonly margin: number;
}

export async function pickField(question: string, product: Product, tokenizer: Tokenizer, model: LanguageModel, signal?: AbortSignal): Promise<FieldChoice> {
  const store = CatalogStore.open({ store: { name: 'Shop', currency: 'USD', languages: ['en'], policies: [] }, products: [product] });
  const names = Names.of(store);
  const fields = Object.keys(product.attributes);
  const prompt = [tokenizer.bosId, ...tokenizer.encode(buildPrefix(store)), ...tokenizer.encode(buildTurn({ store, message: question, shown: [product] })), ...tokenizer.encode('en fact #1;')];
  const continuations = [...fields.map((f) => tokenizer.encode(` ${names.field(f)}\n`)), tokenizer.encode(' text=')];
  const scores = await model.score(prompt, continuations, signal);
  const none = scores.at(-1) ?? Number.NEGATIVE_INFINITY;
  const ranked = fields.map((field, i) => ({ field, score: scores[i] ?? Number.NEGATIVE_INFINITY })).sort((a, b) => b.score - a.score);
  return { ranking: ranked.map((r) => r.field), margin: (ranked[0]?.score ?? Number.NEGATIVE_INFINITY) - none };
}
