import { expect, test } from 'vitest';
import { figuresOf, median, printTable, type Measured } from './report.ts';
import type { Sample } from './visit.ts';

const sample = (firstTokenMs: number, tokensPerSecond = 20, peakBytes: number | undefined = 5e8): Sample => ({
  coldLoadMs: 4_000, warmLoadMs: 2_000, downloadBytes: 8e7, peakBytes, timings: [{ firstTokenMs, tokensPerSecond }],
});
const ours: Measured = { id: 'ours', title: 'ours', samples: [sample(100), sample(200), sample(400)] };
const peer: Measured = { id: 'peer', title: 'peer', samples: [sample(200, 10), sample(400, 10), sample(800, 10)] };

test('a median of an even number of values is the mean of the middle two, and of a gap there is none', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([1, undefined])).toBeUndefined();
  expect(median([])).toBeUndefined();
});

test('ratios are taken round by round, so that a machine that slows down changes none', () => {
  expect(figuresOf(peer, ours, [32])).toMatchObject({ 'TTFT 32': { median: 400, toOurs: 2 }, 'tokens/s 32': { median: 10, toOurs: 0.5 } });
});

test('the table shows figures, ratios, and who was not run', () => {
  const table = printTable([ours, peer, { id: 'x', title: 'another', notRun: 'its file is missing.' }], [32]);
  expect(table).toMatch(/peer +4\.0 s +2\.0 s +400 ms +10\.0 +500\.0 MB +80\.0 MB/);
  expect(table).toMatch(/Divided by ours[^]*peer +×1\.00 +×1\.00 +×2\.00 +×0\.50/);
  expect(table).toContain('another: not run: its file is missing.');
});

test('without ours there are no ratios, and memory that was not counted says so', () => {
  const table = printTable([{ ...peer, samples: [{ ...sample(200), peakBytes: undefined }] }], [32]);
  expect(table).not.toContain('Divided by ours');
  expect(table).toContain('not measured');
});
