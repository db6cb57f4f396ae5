/**
 * Has the model describe a product for its merchant and lets through what is proven: the model's line as it is, or
 * without the sentences that fail, else the same of a second go, else the product's values in plain words.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Lang, Product } from '../catalog/types.ts';
import type { LanguageModel } from '../model/types.ts';
import type { DescriptionFailure, ProductDescription } from '../protocol/description.ts';
import type { LoadedTokenizer } from '../tokenizer/load-tokenizer.ts';
import { proveDescription } from './describe-check.ts';
import { plainDescription } from './describe-plain.ts';
import { buildDescribePrompt } from './describe-prompt.ts';

/** Twice what a title and 90 words take. */
const MAX_NEW_TOKENS = 320;
/** More attributes than 90 words can tell, and than products of the training have. */
const MOST_ATTRIBUTES = 16;
/** The second go must come out otherwise than the first; with a seed a product's text is the same each time. */
const GOES = [{}, { temperature: 0.7, seed: 1 }] as const;

export interface DescribeInput {
  readonly product: Product;
  readonly lang: Lang;
  readonly store: CatalogStore;
  readonly tokenizer: LoadedTokenizer;
  readonly model: LanguageModel;
  readonly signal?: AbortSignal;
}

/** Nothing that isn't proven is in it. Rejects with the signal's reason when that aborts. */
export async function describeProduct({ product, lang, store, tokenizer, model, signal }: DescribeInput): Promise<ProductDescription> {
  const promptIds = promptIdsOf(product, lang, tokenizer, model.contextLength - MAX_NEW_TOKENS);
  const failures: DescriptionFailure[] = [];
  for (const go of GOES) {
    const { ids } = await model.generate({ ...go, promptIds, maxNewTokens: MAX_NEW_TOKENS, stopIds: [...tokenizer.encode('\n'), tokenizer.eosId], ...(signal ? { signal } : {}) });
    const { description, failure } = proveDescription(tokenizer.decode(ids), product, lang, store);
    if (failure) failures.push(failure);
    if (description) return { ...description, origin: failure ? 'repaired' : 'written', failures };
  }
  return { ...plainDescription(product, lang, store), origin: 'plain', failures };
}

/** Of a product with more attributes than there is room for, the first that fit. */
function promptIdsOf(product: Product, lang: Lang, tokenizer: LoadedTokenizer, room: number): number[] {
  const attributes = Object.entries(product.attributes);
  for (let count = Math.min(attributes.length, MOST_ATTRIBUTES); ; count = Math.floor(count / 2)) {
    const ids = [tokenizer.bosId, ...tokenizer.encode(buildDescribePrompt({ ...product, attributes: Object.fromEntries(attributes.slice(0, count)) }, lang))];
    if (count === 0 || ids.length <= room) return ids;
  }
}
