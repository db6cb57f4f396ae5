import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { failureOf, failureText } from './failure.ts';
import { unpacked } from './unpack.ts';

const TEXT = 'id,title,price\n1,Mug,5 EUR\n'.repeat(1_000);
const packed = new File([gzipSync(TEXT)], 'goods.csv.gz');
const textOf = async (file: File, maxBytes?: number): Promise<string> => new TextDecoder().decode(await unpacked(file, maxBytes));
const failed = async (file: File, maxBytes?: number): Promise<ReturnType<typeof failureOf>> => unpacked(file, maxBytes).then(() => Promise.reject(new Error('It was unpacked.')), failureOf);

test('a packed file is unpacked, up to the very limit; another is taken as it is', async () => {
  expect(await textOf(packed, TEXT.length)).toBe(TEXT);
  expect(await textOf(new File([TEXT], 'goods.csv'), 10)).toBe(TEXT);
});

test('a file that unpacks to more than a feed can have is refused by its name, in the page’s language', async () => {
  const failure = await failed(packed, TEXT.length - 1);
  expect(failureText('en', failure)).toBe('goods.csv.gz unpacks to more than 1 GB, which no product feed needs. Choose a smaller export.');
  expect(failureText('fr', failure)).toContain('goods.csv.gz occupe plus de 1 Go');
  expect(failureText('zh', failure)).toContain('goods.csv.gz 解压后超过 1 GB');
});

test('a file that is cut off is said to be damaged', async () => {
  const whole = gzipSync(TEXT);
  const failure = await failed(new File([whole.subarray(0, whole.length - 20)], 'cut.gz'));
  expect(failure).toEqual({ code: 'damaged', subject: 'cut.gz', detail: '' });
});
