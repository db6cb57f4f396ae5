import { expect, test, vi } from 'vitest';
import type { ModelReport } from '../../src/protocol/messages.ts';
import type { ProductDescription } from '../../src/protocol/description.ts';
import { checkFiles } from './check-files.ts';
import { Describer, type DescribeClient } from './describer.ts';

const CSV = 'id,title,price,description\n1,Mug,5 EUR,The mug is for the stove and the fire.\n2,Pot,6 EUR,\n3,Cup,7 EUR,\n';
const checked = checkFiles([{ name: 'own.csv', content: CSV }], { name: '', currency: '', updated: '', map: '' });
const MODEL: ModelReport = { name: 'm', version: '1', bytes: 1, licence: { name: 'L', files: [] }, device: 'wasm', threads: 1, reason: '' };
const DESCRIPTION: ProductDescription = { title: 'Pot', text: 'Pot is part of the range of Shop.', origin: 'plain', failures: ['form', 'form'] };

function opened(describe: DescribeClient['describe'] = () => Promise.resolve(DESCRIPTION)) {
  const client = { loadModel: vi.fn<DescribeClient['loadModel']>(() => Promise.resolve(MODEL)), describe: vi.fn(describe), close: vi.fn() };
  const describer = new Describer(() => Promise.resolve(client), () => undefined);
  describer.take(checked);
  return { describer, client };
}

test('products without a description in the language come first, and the first is chosen until the merchant chooses', () => {
  const { describer } = opened();
  expect(describer.state?.lacking.map(({ title }) => title)).toEqual(['Pot', 'Cup']);
  expect(describer.state?.described.map(({ title }) => title)).toEqual(['Mug']);
  expect(describer.state?.choice).toEqual({ lang: 'en', product: '2' });
  describer.setLang('fr');
  expect(describer.state?.lacking.map(({ title }) => title)).toEqual(['Mug', 'Pot', 'Cup']);
  expect(describer.state?.choice).toEqual({ lang: 'fr', product: '2' });
});

test('what is written is shown with how it came about', async () => {
  const { describer, client } = opened();
  describer.setProduct('3');
  await describer.write();
  expect(client.describe).toHaveBeenCalledWith('3', 'en', expect.anything());
  expect(describer.state).toMatchObject({ description: DESCRIPTION, step: undefined, failure: undefined });
});

test('the download is told in percent', async () => {
  const { describer, client } = opened();
  const seen: unknown[] = [];
  client.loadModel.mockImplementation((onProgress) => {
    onProgress?.({ phase: 'download', loadedBytes: 1, totalBytes: 4 });
    seen.push(describer.state?.step, describer.state?.percent);
    return Promise.resolve(MODEL);
  });
  await describer.write();
  expect(seen).toEqual(['loadingModel', 25]);
});

test('stopping, another choice or another catalog ends the writing, and what comes late is not shown', async () => {
  for (const end of [(d: Describer) => { d.stop(); }, (d: Describer) => { d.setProduct('1'); }, (d: Describer) => { d.take(checked); }]) {
    let finish: (description: ProductDescription) => void = () => undefined;
    const { describer, client } = opened(() => new Promise((resolve) => { finish = resolve; }));
    const writing = describer.write();
    await vi.waitFor(() => { expect(client.describe).toHaveBeenCalled(); });
    end(describer);
    expect(client.describe.mock.calls[0]?.[2]?.signal?.aborted).toBe(true);
    finish(DESCRIPTION);
    await writing;
    expect(describer.state).toMatchObject({ step: undefined, description: undefined, failure: undefined });
  }
});

test('a failure is told, and there is nothing to describe without a catalog', async () => {
  const { describer, client } = opened(() => Promise.reject(new Error('The model is gone.')));
  await describer.write();
  expect(describer.state).toMatchObject({ step: undefined, failure: 'The model is gone.' });
  describer.take(undefined);
  expect(client.close).toHaveBeenCalledOnce();
  expect(describer.state).toBeUndefined();
});
