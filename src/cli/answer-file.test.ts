import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../protocol/answer.ts';
import { answerFile } from './answer-file.ts';
import type { Question } from './questions.ts';

const questionOf = (id: string, line: number): Question => ({ id, line, turns: [`Question ${id}`] });
const answerOf = (text: string): Answer => ({
  text, lang: 'en', products: [], outcome: 'answered', plan: 'en greet', sources: [], facets: [], bookmark: { shown: [], cart: {} }, cart: {},
  repaired: false, ms: { plan: 1, search: 1, first_token: 1, total: 2 }, usage: { prompt_tokens: 1, completion_tokens: 1 },
});

let folder: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answer-file-'));
  output = join(folder, 'answers.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

const written = async (): Promise<unknown[]> => (await readFile(output, 'utf8')).split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { answer: string }).answer);

describe('the answers to a file', () => {
  it('lack only the question that failed, which is told with its line', async () => {
    const onFailure = vi.fn();
    const answered = await answerFile([questionOf('a', 1), questionOf('b', 3), questionOf('c', 4)], {
      ask: ({ id }) => (id === 'b' ? Promise.reject(new Error('The catalog tea.json can\'t be read.')) : Promise.resolve(answerOf(`Answer ${id}`))),
      output,
      onFailure,
    });
    expect(answered).toBe(2);
    expect(onFailure.mock.calls).toEqual([[questionOf('b', 3), 'The catalog tea.json can\'t be read.']]);
    expect(await written()).toEqual(['Answer a', 'Answer c']);
  });

  it('are in the file as soon as they are given, in place of what was there', async () => {
    await writeFile(output, 'an older run\n');
    const before: unknown[][] = [];
    await answerFile([questionOf('a', 1), questionOf('b', 2)], {
      ask: async ({ id }) => {
        before.push(await written());
        return answerOf(`Answer ${id}`);
      },
      output,
      onFailure: () => undefined,
    });
    expect(before).toEqual([[], ['Answer a']]);
  });

  it('end the run when they can\'t be written: there is nothing to go on for', async () => {
    const ask = vi.fn();
    await expect(answerFile([questionOf('a', 1)], { ask, output: folder, onFailure: () => undefined })).rejects.toThrow(`The output ${folder} can't be written`);
    expect(ask).not.toHaveBeenCalled();
  });
});
