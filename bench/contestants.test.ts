import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listContestants } from './contestants.ts';
import { readOptions } from './options.ts';

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'bench-'));

test('whoever lacks its files says what is missing and where to read on', () => {
  const contestants = listContestants(readOptions(['--model', '/nowhere']));
  const reasons = contestants.map((each) => ('notRun' in each ? each.notRun : ''));
  expect(reasons).toHaveLength(5);
  expect(reasons[0]).toContain('manifest.json is not there');
  for (const reason of reasons.slice(1)) expect(reason).toContain('bench/README.md');
});

test('a GGUF is known by its name, in a folder or named itself', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'SmolLM2-135M.Q4_1.gguf'), '');
  const file = join(emptyFolder(), 'gemma.gguf');
  writeFileSync(file, '');
  const found = listContestants(readOptions(['--gguf', folder, '--gguf', file])).slice(3);
  expect(found.map((each) => ('file' in each ? each.file : undefined))).toEqual(['gemma.gguf', 'SmolLM2-135M.Q4_1.gguf']);
});

test('a Transformers.js folder with q4 alone runs q4 alone', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'onnx'));
  for (const name of ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_q4.onnx']) writeFileSync(join(folder, name), '');
  const [, q4, q8] = listContestants(readOptions(['--transformers', folder]));
  expect(q4).toMatchObject({ kind: 'transformers', dtype: 'q4' });
  expect(q8).toMatchObject({ notRun: expect.stringContaining('model_quantized.onnx') as string });
});
