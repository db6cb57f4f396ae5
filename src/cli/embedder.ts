/**
 * Search by meaning at the command line: the embedder of a folder, and the vectors of a catalog's products and names, which
 * are taken from `catalog.vectors` beside it, else made and kept among the system's temporary files.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KnownNeeds } from '../assistant/known-needs.ts';
import { NearNames } from '../assistant/near-names.ts';
import { ProductSearch, type Meaning } from '../assistant/product-search.ts';
import { StoreWords } from '../assistant/store-words.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { loadEmbedder, type Embedder, type LoadedEmbedder, type WithLexicon } from '../embedding/embedder.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { readNeeds, type Need } from '../lexicon/needs.ts';
import { besidePath, reason, ROOT, UsageError } from './files.ts';

const DEFAULT_EMBEDDER = join(ROOT, 'public/embedder');

/** The embedder of a folder (default `public/embedder`); undefined for `none`, and where the default is not there. */
export async function loadEmbedderFolder(folder: string | undefined): Promise<LoadedEmbedder | undefined> {
  if (folder === 'none' || (folder === undefined && !existsSync(join(DEFAULT_EMBEDDER, 'manifest.json')))) return undefined;
  try {
    return await loadEmbedder({ source: { readBytes: (name) => readFile(join(folder ?? DEFAULT_EMBEDDER, name)) } });
  } catch (cause) {
    throw new UsageError(`The embedder ${folder ?? DEFAULT_EMBEDDER} can't be used: ${reason(cause)} (--embedder none goes by words alone)`, { cause });
  }
}

/** The same where nothing can be done without it. @throws UsageError when there is none */
export async function needEmbedderFolder(folder: string | undefined): Promise<LoadedEmbedder> {
  const embedder = await loadEmbedderFolder(folder);
  if (!embedder) throw new UsageError('There is no embedder in public/embedder: name its folder with --embedder DIR.');
  return embedder;
}

interface Texts {
  readonly lexicon: Lexicon;
  readonly needs: readonly Need[];
}

const readTexts = new WeakMap<WithLexicon, Texts>();

/** What comes with an embedder, read once for all catalogs. */
export function textsOf(embedder: WithLexicon): Texts {
  let texts = readTexts.get(embedder);
  if (!texts) readTexts.set(embedder, (texts = { lexicon: Lexicon.read(embedder.lexicon), needs: readNeeds(embedder.needs) }));
  return texts;
}

/** The search of a catalog: by words and meaning with an embedder, by words without. */
export async function openSearch(store: CatalogStore, catalogPath: string, embedder: WithLexicon | undefined): Promise<ProductSearch> {
  if (!embedder) return new ProductSearch(store);
  const shipped = await readVectors(besidePath(catalogPath, 'vectors'), embedder);
  const { lexicon, needs } = textsOf(embedder);
  const words = new StoreWords(store, lexicon);
  return searchOf(store, words, { ...(await meaningOf(store, shipped, embedder)), needs: await KnownNeeds.make(embedder, words, needs, shipped) });
}

/** The same without the needs that goods meet, of which there are hundreds of sentences to read: enough for what words stand for. */
export async function openNames(store: CatalogStore, catalogPath: string, embedder: WithLexicon | undefined): Promise<ProductSearch> {
  if (!embedder) return new ProductSearch(store);
  const shipped = await readVectors(besidePath(catalogPath, 'vectors'), embedder);
  return searchOf(store, new StoreWords(store, textsOf(embedder).lexicon), await meaningOf(store, shipped, embedder));
}

function searchOf(store: CatalogStore, words: StoreWords, meaning: Meaning): ProductSearch {
  const search = new ProductSearch(store, meaning);
  search.words = words;
  return search;
}

async function meaningOf(store: CatalogStore, shipped: ProductVectors | undefined, embedder: Embedder): Promise<Meaning> {
  return { embedder, vectors: await vectorsOf(store, shipped, embedder), names: await namesOf(store, shipped, embedder) };
}

async function vectorsOf({ catalog: { products } }: CatalogStore, shipped: ProductVectors | undefined, embedder: Embedder): Promise<ProductVectors> {
  const fitting = shipped?.fitting(products);
  if (fitting?.ids.length === products.length) return fitting;
  const { kept, keep } = await keptVectors(embedder, products);
  const vectors = await makeVectors(embedder, products, kept ?? fitting);
  await keep(vectors);
  return vectors;
}

async function namesOf(store: CatalogStore, shipped: ProductVectors | undefined, embedder: Embedder): Promise<NearNames> {
  if (shipped) return NearNames.make(embedder, store, shipped);
  const { kept, keep } = await keptVectors(embedder, ['names', store.catalog]);
  const vectors = await NearNames.read(embedder, store, kept);
  await keep(vectors);
  return NearNames.make(embedder, store, vectors);
}

/** Among the system's temporary files, under what they are made of. */
async function keptVectors(embedder: Embedder, madeOf: unknown): Promise<{ readonly kept: ProductVectors | undefined; readonly keep: (vectors: ProductVectors) => Promise<void> }> {
  const content = createHash('sha256').update(JSON.stringify([embedder.name, madeOf])).digest('hex');
  const path = join(tmpdir(), 'shop-assistant', `${content}.vectors`);
  return {
    kept: await readVectors(path, embedder),
    keep: async (vectors) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, vectors.write());
    },
  };
}

/** With what is done told at a terminal; what `previous` has is not made anew. */
export async function makeVectors(embedder: Embedder, products: CatalogStore['catalog']['products'], previous?: ProductVectors): Promise<ProductVectors> {
  const onProgress = (done: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} products embedded`);
  };
  const vectors = await ProductVectors.make(embedder, products, previous, { onProgress });
  if (process.stderr.isTTY) process.stderr.write('\r');
  return vectors;
}

/** Undefined where there is no such file, it is damaged, or of another embedder. */
export async function readVectors(path: string | undefined, embedder: Embedder): Promise<ProductVectors | undefined> {
  return path !== undefined && existsSync(path) ? ProductVectors.readOf(embedder, await readFile(path)) : undefined;
}
