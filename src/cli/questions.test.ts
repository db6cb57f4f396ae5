import { describe, expect, it } from 'vitest';
import { parseQuestions } from './questions.ts';

const good = (id: string): string => JSON.stringify({ id, lang: 'en', turns: ['Hello'] });

describe('a file of questions', () => {
  it('loses only the lines that are broken, each told with its number and why', () => {
    const text = [good('a'), '', '{"id": "b"', '[]', '{"turns": ["Hello"]}', '{"id": "c", "turns": []}', '{"id": "d", "turns": [1]}', good('e')].join('\n');
    const { questions, broken } = parseQuestions(text);
    expect(questions).toEqual([{ id: 'a', line: 1, turns: ['Hello'] }, { id: 'e', line: 8, turns: ['Hello'] }]);
    expect(broken).toEqual([
      { line: 3, message: expect.stringMatching(/^is not JSON \(/) as string },
      { line: 4, message: 'has no id' },
      { line: 5, message: 'has no id' },
      { line: 6, message: 'has no turns (a list of messages)' },
      { line: 7, message: 'has no turns (a list of messages)' },
    ]);
  });

  it('may come from Windows, have numbers as ids and name catalogs', () => {
    const text = `\uFEFF${JSON.stringify({ id: 7, catalog: 'tea', turns: ['Hello', 'Green ones?'] })}\r\n${good('b')}\r\n`;
    expect(parseQuestions(text)).toEqual({ questions: [{ id: '7', line: 1, catalog: 'tea', turns: ['Hello', 'Green ones?'] }, { id: 'b', line: 2, turns: ['Hello'] }], broken: [] });
  });
});
