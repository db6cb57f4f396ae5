/**
 * The files that lie beside a `catalog.json` and spare the shopper's device their making: `catalog.index` and
 * `catalog.vectors`. Written where the catalog is made, and checked against it.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { KnownNeeds } from '../assistant/known-needs.ts';
import { NearNames } from '../assistant/near-names.ts';
import { StoreWords } from '../assistant/store-words.ts';
import { buildCatalogIndex, CatalogStore } from '../catalog/catalog-store.ts';
import { readIndex, writeIndex } from '../catalog/index-file.ts';
import { counted } from '../catalog/import/ledger.ts';
import { parseCatalog } from '../catalog/read.ts';
import type { Catalog } from '../catalog/types.ts';
import type { WithLexicon } from '../embedding/embedder.ts';
import { EmbeddingError } from '../embedding/errors.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { makeVectors, readVectors, textsOf } from './embedder.ts';
import { besidePath, reason, UsageError } from './files.ts';

/** Writes the index and, with an embedder, the vectors; returns what it wrote, in a sentence each. */
export async function writeBeside(catalogPath: string, catalogText: string, embedder: WithLexicon | undefined): Promise<string[]> {
  const [indexPath, vectorsPath] = [besidePath(catalogPath, 'index'), besidePath(catalogPath, 'vectors')];
  if (indexPath === undefined || vectorsPath === undefined) return ['No index is written: it would be found only beside a file called ….json.'];
  const { catalog } = parseCatalog(catalogText);
  const index = writeIndex(catalog, buildCatalogIndex(catalog));
  await write(indexPath, index);
  const written = [`Written: ${indexPath} (${sizeOf(index)}): put it beside the catalog.`];
  if (embedder) {
    const previous = await readVectors(vectorsPath, embedder);
    const products = await makeVectors(embedder, catalog.products, previous);
    const store = CatalogStore.open(catalog, index);
    const { lexicon, needs } = textsOf(embedder);
    const said = await KnownNeeds.read(embedder, new StoreWords(store, lexicon), needs, previous);
    const bytes = products.and(await NearNames.read(embedder, store, previous)).and(said).write();
    await write(vectorsPath, bytes);
    written.push(`Written: ${vectorsPath} (${sizeOf(bytes)}, ${counted(catalog.products.length, 'product')}, ${embedder.name}): put it beside the catalog.`);
  }
  return written;
}

/** What is wrong with the files beside a catalog, in a sentence each. Nothing breaks by it: the worker makes them anew. */
export async function checkBeside(catalogPath: string, catalogText: string): Promise<string[]> {
  const [indexPath, vectorsPath] = [besidePath(catalogPath, 'index'), besidePath(catalogPath, 'vectors')];
  const index = await readIfThere(indexPath);
  const vectors = await readIfThere(vectorsPath);
  if (!index && !vectors) return [];
  const catalog = readable(catalogText);
  if (!catalog) return [];
  return [
    ...(index && !readIndex(catalog, index) ? [`${basename(indexPath ?? '')} is not this catalog's, or of another version: every shopper's device makes its own. Import again, or run: npm run catalog -- index ${catalogPath}`] : []),
    ...(vectors ? faultOfVectors(vectors, catalog, catalogPath).map((fault) => `${basename(vectorsPath ?? '')} ${fault}`) : []),
  ];
}

function faultOfVectors(bytes: Uint8Array, { products }: Catalog, catalogPath: string): string[] {
  const remedy = `Import again with --vectors, or run: npm run catalog -- index ${catalogPath} --vectors`;
  try {
    const missing = products.length - ProductVectors.read(bytes).fitting(products).ids.length;
    return missing === 0 ? [] : [`has no vector of ${String(missing)} of ${counted(products.length, 'product')} as they are now: these are found by words alone. ${remedy}`];
  } catch (error) {
    if (error instanceof EmbeddingError) return [`can't be used: ${error.message} ${remedy}`];
    throw error;
  }
}

/** A catalog that can't be read has other troubles, which the check tells. */
function readable(text: string): Catalog | undefined {
  try {
    return parseCatalog(text).catalog;
  } catch {
    return undefined;
  }
}

async function readIfThere(path: string | undefined): Promise<Uint8Array | undefined> {
  return path !== undefined && existsSync(path) ? readFile(path) : undefined;
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (cause) {
    throw new UsageError(`The output ${path} can't be written: ${reason(cause)}`, { cause });
  }
}

function sizeOf(bytes: Uint8Array): string {
  return `${Math.ceil(bytes.byteLength / 1000).toLocaleString('en')} kB`;
}
