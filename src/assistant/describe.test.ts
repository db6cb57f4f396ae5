import { describe, expect, it } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { GenerateOptions, LanguageModel } from '../model/types.ts';
import type { ProductDescription } from '../protocol/description.ts';
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts';
import { smallTokenizer } from '../tokenizer/small-tokenizer.ts';
import { modelWriting } from './fake-model.ts';
import { describeProduct } from './describe.ts';
import { plainDescription } from './describe-plain.ts';

const tokenizer = loadTokenizer(smallTokenizer());
const store = CatalogStore.open(readCatalog({
  store: { name: 'Peak', currency: 'EUR', languages: ['en', 'fr', 'zh'] },
  products: [
    { id: '1', title: 'Lark Tent', brand: 'Norvik', category: ['Camping', 'Tents'], attributes: { weight: '2.4 kg', colours: ['green', 'red'], set_up_time: '5 min.', waterproof: true, foldable: false, note: 'x'.repeat(200) } },
    { id: '2', title: 'Peg' },
    { id: '3', title: 'Box', attributes: Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`property ${String(i)}`, 'w'.repeat(80)])) },
  ],
}).catalog);
const FILLER = 'It comes in green. Take your time to read these lines and to compare them with what you need for the trip that you have in mind, since a good choice begins with the plain facts and your own list of wishes.';
const GOOD = `Lark Tent by Norvik | Its weight is 2.4 kg. ${FILLER}`;

interface Told extends ProductDescription {
  readonly asked: readonly GenerateOptions[];
}

/** The model writes these lines, one a go. */
async function described(lines: readonly string[], id = '1', signal?: AbortSignal): Promise<Told> {
  const asked: GenerateOptions[] = [];
  const model: LanguageModel = modelWriting(tokenizer, (options) => {
    asked.push(options);
    return lines[asked.length - 1] ?? '';
  });
  return { ...(await describeProduct({ product: store.product(id)!, lang: 'en', store, tokenizer, model, ...(signal ? { signal } : {}) })), asked };
}

describe('a described product', () => {
  it('has the model\'s text where that passes, written without chance', async () => {
    const { asked, ...description } = await described([GOOD]);
    expect(description).toEqual({ title: 'Lark Tent by Norvik', text: `Its weight is 2.4 kg. ${FILLER}`, origin: 'written', failures: [] });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.temperature ?? 0).toBe(0);
    expect(tokenizer.decode(asked[0]!.promptIds.slice(1))).toMatch(/^describe en\nproduct: Lark Tent\n[^]*text:\n$/);
    expect(asked[0]!.stopIds).toContain(tokenizer.eosId);
  });

  it('loses the sentences that fail', async () => {
    expect(await described([GOOD.replace('Its weight', 'It sleeps 4. Its weight')])).toMatchObject({ text: `Its weight is 2.4 kg. ${FILLER}`, origin: 'repaired', failures: ['number'] });
  });

  it('is tried once more with a seeded draw where nothing is left', async () => {
    const { asked, ...description } = await described(['Lark Tent | Short.', GOOD]);
    expect(description).toMatchObject({ origin: 'written', failures: ['length'] });
    expect(asked[1]).toMatchObject({ temperature: expect.any(Number) as number, seed: expect.any(Number) as number });
  });

  it('has its values listed where both goes fail', async () => {
    expect(await described(['It is 9 kg.', 'Lark Tent | It is 9 kg.'])).toMatchObject({ ...plainDescription(store.product('1')!, 'en', store), origin: 'plain', failures: ['form', 'length'] });
  });

  it('is never given an invented number, wherever the model puts it', async () => {
    const sentences = ['Its weight is 2.4 kg.', FILLER, 'It comes in red.'];
    for (const at of [0, 1, 2, 3]) {
      const text = [...sentences.slice(0, at), 'Only 37 left!', ...sentences.slice(at)].join(' ');
      const { title, text: told } = await described([`Lark Tent 37 | ${text}`, `Lark Tent | ${text}`]);
      expect(`${title} ${told}`).not.toContain('37');
    }
  });

  it('of more attributes than the context holds is shown with those that fit', async () => {
    const { asked, origin } = await described([], '3');
    expect(origin).toBe('plain');
    expect(asked[0]!.promptIds.length + asked[0]!.maxNewTokens).toBeLessThanOrEqual(2048);
  });

  it('is given up when its signal aborts', async () => {
    const abort = new AbortController();
    abort.abort();
    await expect(described([GOOD], '1', abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a plain description', () => {
  it('lists the values in the language\'s own form', () => {
    const texts = (['en', 'fr', 'zh'] as const).map((lang) => plainDescription(store.product('1')!, lang, store));
    expect(texts).toEqual([
      { title: 'Lark Tent', text: 'Lark Tent is by Norvik and is listed under Tents. Weight: 2.4 kg. Colours: green, red. Set up time: 5 min. Waterproof: yes. Foldable: no.' },
      { title: 'Lark Tent', text: 'Lark Tent est de la marque Norvik et se trouve au rayon Tents. Weight : 2.4 kg. Colours : green, red. Set up time : 5 min. Waterproof : oui. Foldable : non.' },
      { title: 'Lark Tent', text: 'Lark Tent，品牌：Norvik，分类：Tents。Weight：2.4 kg。Colours：green、red。Set up time：5 min。Waterproof：是。Foldable：否。' },
    ]);
  });

  it('of a product that has but a title names the shop', () => {
    expect((['en', 'fr', 'zh'] as const).map((lang) => plainDescription(store.product('2')!, lang, store).text)).toEqual(['Peg is part of the range of Peak.', 'Peg fait partie de l’assortiment de Peak.', 'Peg，店铺：Peak。']);
  });
});
