/**
 * The shipped embedder and lexicon on the catalogs of `../shared`: words of three languages reach the right field, value, category and
 * brand. How often that goes right is measured by `bench/spans`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NearNames } from '../assistant/near-names.ts';
import { ProductSearch } from '../assistant/product-search.ts';
import { rankNames } from '../assistant/rank-names.ts';
import { StoreWords } from '../assistant/store-words.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { LoadedEmbedder } from '../embedding/embedder.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { loadEmbedderFolder, textsOf } from './embedder.ts';
import { openCatalogFile, ROOT } from './files.ts';

const CATALOGS = join(ROOT, '../shared/catalogs');
const TIMEOUT = 300_000;

interface Asked {
  readonly catalog: 'bikes' | 'epicerie' | 'xiaojiadian';
  readonly said: readonly string[];
  /** Any of them is right. */
  readonly right: readonly string[];
}

const FIRST: readonly Asked[] = [
  { catalog: 'bikes', said: ['red', 'rouge', '红色'], right: ['value Red'] },
  { catalog: 'bikes', said: ['black', 'noir', '黑色'], right: ['value Black'] },
  { catalog: 'bikes', said: ['weight', 'poids', '重量'], right: ['field weight'] },
  { catalog: 'bikes', said: ['saddles', 'selles', '鞍座'], right: ['category Saddles'] },
  { catalog: 'epicerie', said: ['milk', 'lait', '牛奶'], right: ['value lait'] },
  { catalog: 'xiaojiadian', said: ['red', 'rouge', '红色'], right: ['value 红色'] },
  { catalog: 'xiaojiadian', said: ['black', 'noir', '黑色'], right: ['value 黑色'] },
];
const AMONG_THREE: readonly Asked[] = [
  { catalog: 'epicerie', said: ['weight', 'poids', '重量'], right: ['field poids net', 'field poids', 'field poids égoutté'] },
  { catalog: 'xiaojiadian', said: ['weight', 'poids', '重量'], right: ['field 净重'] },
];

describe.skipIf(!existsSync(CATALOGS) || !existsSync(join(ROOT, 'public/embedder/manifest.json')))('with the shipped embedder', () => {
  let embedder: LoadedEmbedder | undefined;
  const opened = new Map<string, Promise<readonly [CatalogStore, ProductSearch]>>();
  beforeAll(async () => {
    embedder = await loadEmbedderFolder(undefined);
  }, TIMEOUT);
  afterAll(() => embedder?.dispose());

  /** Without the products' vectors: hundreds of texts, of which but titles and categories are nearer. */
  async function open(catalog: string): Promise<readonly [CatalogStore, ProductSearch]> {
    const store = await openCatalogFile(join(CATALOGS, `${catalog}.json`));
    if (!embedder) return [store, new ProductSearch(store)];
    const search = new ProductSearch(store, { embedder, vectors: await ProductVectors.make(embedder, []), names: await NearNames.make(embedder, store) });
    search.words = new StoreWords(store, textsOf(embedder).lexicon);
    return [store, search];
  }

  async function ranked(catalog: string, span: string): Promise<readonly string[]> {
    if (!opened.has(catalog)) opened.set(catalog, open(catalog));
    const [store, search] = await (opened.get(catalog) ?? open(catalog));
    return (await rankNames(store, search, span, 3)).map(({ kind, name }) => `${kind} ${name}`);
  }

  test.each(FIRST)('$said reach $right of $catalog before any other', async ({ catalog, said, right }) => {
    for (const span of said) expect(right, span).toContain((await ranked(catalog, span))[0]);
  }, TIMEOUT);

  test.each(AMONG_THREE)('$said are near to $right of $catalog', async ({ catalog, said, right }) => {
    for (const span of said) expect((await ranked(catalog, span)).some((name) => right.includes(name)), span).toBe(true);
  }, TIMEOUT);
});
