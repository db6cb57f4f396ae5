import { describe, expect, it } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { LanguageModel } from '../model/types.ts';
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts';
import { smallTokenizer } from '../tokenizer/small-tokenizer.ts';
import { modelWriting } from './fake-model.ts';
import { buildRetelling, retell } from './retell.ts';

const store = CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['en'], policies: [] }, products: [{ id: 'tent', title: 'Ridge Tent', category: ['Tents'], price: 90 }, { id: 'peg', title: 'Peg', category: ['Tents'], price: 2 }] }).catalog);
const tokenizer = loadTokenizer(smallTokenizer());

describe('a plan read back', () => {
  it('tells what was said and shown before, but not what the store sells', () => {
    const context = { store, shown: store.catalog.products, last: { lang: 'en', verb: 'find', clauses: { where: [], category: 'Tents' } }, cart: { peg: 3 } } as const;
    expect(buildRetelling(context, 'en fact #1; price')).toBe('\nlast: en find cat=Tents\nshown: 1 Ridge Tent 90; 2 Peg 2\ncart: 3 Peg\nplan: en fact #1; price => ask:');
  });

  it('is scored by the message, of a long one by its beginning', async () => {
    const scored: [string, string][] = [];
    const model: LanguageModel = { ...modelWriting(tokenizer, () => ''), score: (prompt, [message = []]) => (scored.push([tokenizer.decode(prompt.slice(1)), tokenizer.decode(message)]), Promise.resolve([-scored.length])) };
    const told = await retell(['en find meant', 'en find text=ridge; not=steel'], { store, shown: [], message: `a  tent\n${'x'.repeat(900)}` }, { model, tokenizer });
    expect(told).toEqual([{ logProbability: -1, copied: 0 }, { logProbability: -2, copied: 'ridgesteel'.length }]);
    expect(scored[1]?.[0]).toBe('retell\nplan: en find text=ridge; not=steel => ask:');
    expect(scored[1]?.[1]).toBe(` a tent ${'x'.repeat(293)}`);
  });
});
