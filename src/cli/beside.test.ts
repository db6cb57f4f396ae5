import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { parseCatalog } from '../catalog/read.ts';
import { KnownNeeds } from '../assistant/known-needs.ts';
import { NearNames } from '../assistant/near-names.ts';
import { StoreWords } from '../assistant/store-words.ts';
import type { TextKind, WithLexicon } from '../embedding/embedder.ts';
import { ProductVectors } from '../embedding/vectors.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { readNeeds } from '../lexicon/needs.ts';
import { checkBeside, writeBeside } from './beside.ts';
import { openSearch } from './embedder.ts';

const textOf = (...titles: string[]): string => JSON.stringify({ store: { name: 'S', currency: 'EUR' }, products: titles.map((title, i) => ({ id: String(i), title })) });
const text = textOf('Tent', 'Stove');
const open = (catalogText: string, index?: Uint8Array): CatalogStore => CatalogStore.open(parseCatalog(catalogText).catalog, index);

let embedded: string[];
/** One direction for shelter, one for everything else. */
const embedder: WithLexicon = {
  name: 'test',
  lexicon: 'tent\ttente\t帐篷',
  needs: 'tent\ta night under the stars',
  dims: 2,
  embed: (texts, kind) => {
    if (kind === 'passage') embedded.push(...texts);
    return Promise.resolve(texts.map((t) => (/Tent|abri/.test(t) ? Float32Array.of(1, 0) : Float32Array.of(0, 1))));
  },
  dispose: () => Promise.resolve(),
};

let folder: string;
let path: string;
beforeEach(async () => {
  embedded = [];
  folder = await mkdtemp(join(tmpdir(), 'beside-'));
  path = join(folder, 'catalog.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('beside a catalog', () => {
  it('lies an index that opens it', async () => {
    expect(await writeBeside(path, text, undefined)).toEqual([expect.stringContaining('catalog.index')]);
    expect(open(text, await readFile(join(folder, 'catalog.index'))).hasLoadedIndex).toBe(true);
    expect(await checkBeside(path, text)).toEqual([]);
  });

  it('lie vectors that its search uses, without embedding its products again', async () => {
    expect(await writeBeside(path, text, embedder)).toEqual([expect.stringContaining('catalog.index'), expect.stringContaining('2 products, test')]);
    embedded = [];
    const search = await openSearch(open(text), path, embedder);
    expect((await search.search('abri', 1)).map((p) => p.title)).toEqual(['Tent']);
    expect(embedded).toEqual([]);
  });

  it('lie vectors of the names that prompts show and of needs that the store meets, so that a device embeds none', async () => {
    await writeBeside(path, text, embedder);
    const file = ProductVectors.read(await readFile(join(folder, 'catalog.vectors')));
    embedded = [];
    const counting = { ...embedder, embed: (texts: readonly string[], kind: TextKind) => { embedded.push(...texts); return embedder.embed(texts, kind); } };
    await NearNames.make(counting, open(text), file);
    await KnownNeeds.make(counting, new StoreWords(open(text), Lexicon.read(embedder.lexicon)), readNeeds(embedder.needs), file);
    expect(embedded).toEqual([]);
  });

  it('lies what a check complains of once the catalog is another', async () => {
    await writeBeside(path, text, embedder);
    const problems = await checkBeside(path, textOf('Tent', 'Lamp'));
    expect(problems).toEqual([expect.stringMatching(/^catalog\.index is not this catalog's/), expect.stringMatching(/^catalog\.vectors has no vector of 1 of 2 products/)]);
  });

  it('are vectors made anew only of products that changed', async () => {
    await writeBeside(path, text, embedder);
    embedded = [];
    await writeBeside(path, textOf('Tent', 'Lamp'), embedder);
    expect(embedded).toEqual(['Lamp']);
  });

  it('lies a broken file that a check names, with what to do', async () => {
    await writeFile(join(folder, 'catalog.vectors'), 'no vectors');
    expect(await checkBeside(path, text)).toEqual([expect.stringMatching(/catalog\.vectors can't be used.*catalog -- index/)]);
  });

  it('need not lie anything', async () => {
    expect(await checkBeside(path, text)).toEqual([]);
  });

  it('is nothing written where it would not be found', async () => {
    expect(await writeBeside(join(folder, 'catalog.txt'), text, embedder)).toEqual([expect.stringContaining('No index is written')]);
  });
});

describe('search at the command line', () => {
  it('goes by words alone without an embedder', async () => {
    const search = await openSearch(open(text), path, undefined);
    expect(await search.search('abri', 1)).toEqual([]);
    expect((await search.search('tent', 1)).map((p) => p.title)).toEqual(['Tent']);
  });
});
