/**
 * The shipped embedder on the catalogs of `../shared`: words of three languages reach the right field and value. Only names of the kind
 * that is asked for are read, for each takes a tenth of a second; how often all kinds together go right is measured by `bench/spans`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spellingOf } from '../catalog/spelling.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { remembering } from '../embedding/remembering.ts';
import { Spans } from '../embedding/spans.ts';
import { loadEmbedderFolder } from './embedder.ts';
import { openCatalogFile, ROOT } from './files.ts';

const CATALOGS = join(ROOT, '../shared/catalogs');
const TIMEOUT = 180_000;

interface Asked {
  readonly catalog: string;
  /** Only values of this field; left out, fields themselves. */
  readonly field?: string;
  readonly said: readonly string[];
  /** Any of them is right. */
  readonly right: readonly string[];
}

const VALUES: readonly Asked[] = [
  { catalog: 'bikes', field: 'color', said: ['red', 'rouge', '红色'], right: ['Red'] },
  { catalog: 'bikes', field: 'color', said: ['black', 'noir', '黑色'], right: ['Black'] },
  { catalog: 'epicerie', field: 'allergènes', said: ['milk', 'lait', '牛奶'], right: ['lait'] },
  { catalog: 'xiaojiadian', field: '颜色', said: ['red', 'rouge', '红色'], right: ['红色'] },
  { catalog: 'xiaojiadian', field: '颜色', said: ['black', 'noir', '黑色'], right: ['黑色'] },
];
const WEIGHTS: readonly Asked[] = [
  { catalog: 'bikes', said: ['weight', 'poids', '重量'], right: ['weight'] },
  { catalog: 'epicerie', said: ['weight', 'poids', '重量'], right: ['poids net', 'poids', 'poids égoutté'] },
  { catalog: 'xiaojiadian', said: ['weight', 'poids', '重量'], right: ['净重'] },
];

describe.skipIf(!existsSync(CATALOGS) || !existsSync(join(ROOT, 'public/embedder/manifest.json')))('with the shipped embedder', () => {
  let embedder: Embedder;
  beforeAll(async () => {
    const loaded = await loadEmbedderFolder(undefined);
    if (loaded) embedder = remembering(loaded);
  }, TIMEOUT);
  afterAll(() => embedder.dispose());

  /** The nearest three of the kind that is asked for. */
  async function nearest({ catalog, field }: Asked, span: string): Promise<readonly string[]> {
    const { names, find } = spellingOf(await openCatalogFile(join(CATALOGS, `${catalog}.json`)));
    const isAsked = (name: { readonly kind: string; readonly field?: string }): boolean => (field === undefined ? name.kind === 'field' : name.field === field);
    const spans = await Spans.make(embedder, { names: names.filter(isAsked), find: (text) => find(text).filter(isAsked) });
    return (await spans.rank(span, 3)).map(({ name }) => name);
  }

  test.each(VALUES)('$said reach $right of $catalog before any other', async (asked) => {
    for (const span of asked.said) expect(asked.right, span).toContain((await nearest(asked, span))[0]);
  }, TIMEOUT);

  test.each(WEIGHTS)('$said are near to $right of $catalog', async (asked) => {
    for (const span of asked.said) expect((await nearest(asked, span)).some((name) => asked.right.includes(name)), span).toBe(true);
  }, TIMEOUT);
});
