import { expect, test } from 'vitest';
import type { Embedder } from './embedder.ts';
import { remembering } from './remembering.ts';

test('each text is read once of each kind, and comes in the order asked for', async () => {
  const read: string[] = [];
  const embedder: Embedder = {
    name: 'test',
    dims: 1,
    embed: (texts, kind) => { read.push(...texts.map((text) => `${kind}: ${text}`)); return Promise.resolve(texts.map((text) => Float32Array.of(text.length))); },
    dispose: () => Promise.resolve(),
  };
  const remembered = remembering(embedder);
  const lengths = async (texts: readonly string[], kind: 'query' | 'passage'): Promise<(number | undefined)[]> => (await remembered.embed(texts, kind)).map((v) => v[0]);
  expect(await lengths(['a', 'bb', 'a'], 'passage')).toEqual([1, 2, 1]);
  expect(await lengths(['ccc', 'bb'], 'passage')).toEqual([3, 2]);
  expect(await lengths(['bb'], 'query')).toEqual([2]);
  expect(await lengths([], 'query')).toEqual([]);
  expect(read).toEqual(['passage: a', 'passage: bb', 'passage: ccc', 'query: bb']);
});
