import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/catalog/read.ts';
import { bookOf } from './phrases/index.ts';
import { inventBrand } from './invent.ts';
import type { Lang } from './lexicon/types.ts';
import { makeExamples, type Example } from './make-examples.ts';
import { makeStore } from './make-store.ts';
import { addNoise } from './noise.ts';
import { parsePlan, printPlan } from '../../src/assistant/plan-text.ts';
import type { Asker } from './ask.ts';
import { Rng } from './rng.ts';
import { Shop } from './shop.ts';
import { Tally } from './tally.ts';

const LANGS: readonly Lang[] = ['en', 'fr', 'zh'];

describe('made stores', () => {
  it('are read by the catalog room without a problem', () => {
    for (const [seed, lang] of LANGS.entries()) {
      const made = makeStore(new Rng(seed + 7), lang, 'train');
      const { catalog, problems } = readCatalog(made.json);
      expect(problems).toEqual([]);
      expect(catalog.products).toHaveLength(made.products.length);
    }
  });

  it('share no brand between train and held-out', () => {
    const of = (split: 'train' | 'heldout'): string[] => { const rng = new Rng(3); return Array.from({ length: 300 }, (_, i) => inventBrand(rng, LANGS[i % 3] as Lang, split)); };
    const train = new Set(of('train'));
    expect(of('heldout').some((b) => train.has(b))).toBe(false);
  });
});

describe('phrase books', () => {
  it('give train and held-out stores different templates, enough of each', () => {
    for (const lang of LANGS) {
      const train = bookOf(lang, 'train').find.find;
      const heldout = bookOf(lang, 'heldout').find.find;
      expect(train.filter((t) => heldout.includes(t))).toEqual([]);
      expect(train.length).toBeGreaterThan(30);
      expect(heldout.length).toBeGreaterThan(2);
    }
  });
});

describe('examples', () => {
  const run = async (seed: number): Promise<{ readonly shop: Shop; readonly lines: readonly Example[] }> => {
    const rng = new Rng(seed);
    const shop = new Shop(makeStore(rng, 'en', 'train'));
    return { shop, lines: await makeExamples(shop, rng, 20, 's', new Tally()) };
  };

  it('are the same for the same seed', async () => {
    expect((await run(5)).lines).toEqual((await run(5)).lines);
  });

  it('hold canonical plans in the language of the message', async () => {
    const { shop, lines } = await run(6);
    expect(lines.length).toBeGreaterThanOrEqual(20);
    for (const line of lines.filter((l) => l.task === 'plan')) {
      const plan = parsePlan(line.output, shop.names);
      expect(plan?.lang).toBe(line.lang);
      expect(plan && printPlan(plan, shop.names)).toBe(line.output);
    }
  });

  it('tell messages back from their own plans', async () => {
    const { lines } = await run(6);
    const planned = new Set(lines.filter((l) => l.task === 'plan').map((l) => `${l.output} => ask:${/\nask:(.*)\nplan:$/.exec(l.prompt)?.[1] ?? ''}`));
    const retold = lines.filter((l) => l.task === 'retell').map((l) => `${l.prompt.split('\nplan: ').at(-1) ?? ''}${l.output}`);
    expect(retold.length).toBeGreaterThan(4);
    expect(retold.filter((l) => !planned.has(l))).toEqual([]);
  });

  it('keep codes and numbers as they were, whatever the noise', () => {
    const shop = new Shop(makeStore(new Rng(9), 'fr', 'train'));
    for (let seed = 0; seed < 200; seed++) {
      const asker: Asker = { rng: new Rng(seed), shop, lang: 'en', book: bookOf('en', 'train') };
      expect(addNoise(asker, 'where is my order KX-20417 please?', ['KX-20417'])).toContain('KX-20417');
    }
  });
});
