import { describe, expect, it } from 'vitest';
import { readArguments, readCount } from './arguments.ts';
import { UsageError } from './files.ts';

const config = (args: string[]) => ({ args, options: { output: { type: 'string' as const }, limit: { type: 'string' as const } } });
const read = (...args: string[]) => readArguments(config(args), 'Run with: --output FILE [--limit N]').values;

describe('the options of a command', () => {
  it('are read', () => {
    expect({ ...read('--output', 'a.jsonl') }).toEqual({ output: 'a.jsonl' });
  });

  it.each([
    ['one that is unknown', ['--outptu', 'a'], "Unknown option '--outptu'. Run with: --output FILE [--limit N]"],
    ['one without its value', ['--output', '--limit'], "Option '--output' argument is ambiguous. Run with: --output FILE [--limit N]"],
    ['a word that belongs to none', ['--output', 'a', 'b'], "Unexpected argument 'b'. Run with: --output FILE [--limit N]"],
  ])('are refused in one line for %s', (_what, args, message) => {
    expect(() => read(...args)).toThrow(new UsageError(message));
  });

  it('count from 1 on', () => {
    expect(readCount('limit', undefined)).toBeUndefined();
    expect(readCount('limit', '20')).toBe(20);
    for (const text of ['0', '1.5', 'many', '']) expect(() => readCount('limit', text)).toThrow('--limit is');
  });
});
