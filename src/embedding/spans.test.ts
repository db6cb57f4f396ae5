import { describe, expect, test } from 'vitest';
import type { Embedder } from './embedder.ts';
import { Spans, type Spelling } from './spans.ts';

/** A direction for each thing; what is none of them lies between all. */
const MEANINGS: readonly (readonly string[])[] = [['red', 'rouge', '红色'], ['weight', 'poids', '重量'], ['saddles', 'selles'], ['price', 'prix', '价格']];

function fakeEmbedder(): Embedder & { readonly read: string[] } {
  const read: string[] = [];
  return {
    name: 'fake',
    dims: MEANINGS.length,
    read,
    embed: (texts) => {
      read.push(...texts);
      return Promise.resolve(texts.map((text) => {
        const vector = Float32Array.from(MEANINGS, (says) => (says.includes(text.toLowerCase()) ? 3 : 1));
        const length = Math.hypot(...vector);
        return vector.map((v) => v / length);
      }));
    },
    dispose: () => Promise.resolve(),
  };
}

const spelling: Spelling<'value' | 'field' | 'category' | 'brand'> = {
  names: [
    { kind: 'value', name: 'Red', field: 'color', saidAs: ['Red'] },
    { kind: 'field', name: 'weight', saidAs: ['weight'] },
    { kind: 'field', name: 'price', saidAs: ['price', 'prix'] },
    { kind: 'category', name: 'Saddles', saidAs: ['Saddles'] },
  ],
  find: (span) => (span === 'selles' ? [{ kind: 'brand', name: 'Selle Ada', likeness: 0.5 }] : span === 'red' ? [{ kind: 'value', name: 'Red', field: 'color', likeness: 1 }] : []),
};

describe('Spans', () => {
  test.each([['rouge', 'Red'], ['红色', 'Red'], ['poids', 'weight'], ['重量', 'weight'], ['selles', 'Saddles'], ['prix', 'price'], ['价格', 'price']])('%s reaches %s by meaning', async (span, name) => {
    const spans = await Spans.make(fakeEmbedder(), spelling);
    expect((await spans.rank(span, 1))[0]).toMatchObject({ name, by: 'meaning' });
  });

  test('a name that is spelled so and meant is one entry, whole and by its spelling', async () => {
    const spans = await Spans.make(fakeEmbedder(), spelling);
    const ranked = await spans.rank('red', 9);
    expect(ranked.filter(({ name }) => name === 'Red')).toEqual([{ kind: 'value', name: 'Red', field: 'color', by: 'spelling', score: 1 }]);
  });

  test('a name that is only spelled so is ranked among those that are meant', async () => {
    const spans = await Spans.make(fakeEmbedder(), spelling);
    expect((await spans.rank('selles', 9)).map(({ name, by }) => [name, by])).toEqual([['Saddles', 'meaning'], ['Selle Ada', 'spelling']]);
  });

  test('what stands for nothing is near to no name', async () => {
    expect(await (await Spans.make(fakeEmbedder(), spelling)).rank('zzz', 9)).toEqual([]);
  });

  test('a limit leaves the best', async () => {
    const spans = await Spans.make(fakeEmbedder(), spelling);
    expect((await spans.rank('selles', 1)).map(({ name }) => name)).toEqual(['Saddles']);
  });

  test('names that were read before are not read again', async () => {
    const before = await Spans.make(fakeEmbedder(), spelling);
    const embedder = fakeEmbedder();
    const after = await Spans.make(embedder, { ...spelling, names: [...spelling.names, { kind: 'field', name: 'size', saidAs: ['size'] }] }, before.vectors);
    expect(embedder.read).toEqual(['size']);
    expect((await after.rank('poids', 1))[0]?.name).toBe('weight');
  });

  test('cancelled, it is an AbortError', async () => {
    const embed: Embedder['embed'] = (_texts, _kind, options) => (options?.signal?.aborted ? Promise.reject(new DOMException('stopped', 'AbortError')) : fakeEmbedder().embed(_texts, _kind));
    const spans = await Spans.make({ ...fakeEmbedder(), embed }, spelling);
    await expect(spans.rank('rouge', 1, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
