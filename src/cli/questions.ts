/** A file of questions, one JSON object a line: read line by line, so that a broken line costs only itself. */
import type { Answer } from '../protocol/answer.ts';
import { reason } from './files.ts';

export interface Question {
  readonly id: string;
  /** Where it stands in its file, from 1. */
  readonly line: number;
  /** Name of the catalog file (without `.json`), where a file asks several. */
  readonly catalog?: string;
  readonly turns: readonly string[];
}

export interface BrokenLine {
  readonly line: number;
  readonly message: string;
}

export function parseQuestions(text: string): { questions: Question[]; broken: BrokenLine[] } {
  const questions: Question[] = [];
  const broken: BrokenLine[] = [];
  for (const [index, row] of text.replace(/^\uFEFF/, '').split('\n').entries()) {
    if (row.trim() === '') continue;
    const line = index + 1;
    try {
      questions.push({ line, ...asQuestion(jsonOf(row)) });
    } catch (error) {
      broken.push({ line, message: reason(error) });
    }
  }
  return { questions, broken };
}

function jsonOf(row: string): unknown {
  try {
    return JSON.parse(row) as unknown;
  } catch (cause) {
    throw new Error(`is not JSON (${reason(cause)})`, { cause });
  }
}

function asQuestion(value: unknown): Omit<Question, 'line'> {
  if (typeof value !== 'object' || value === null) throw new Error('is not an object');
  const { id, catalog, turns } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('has no id');
  if (!Array.isArray(turns) || turns.length === 0 || !turns.every((t) => typeof t === 'string')) throw new Error('has no turns (a list of messages)');
  return { id: String(id), turns, ...(typeof catalog === 'string' ? { catalog } : {}) };
}

/** The line that scorers read. */
export function answerLine(id: string, answer: Answer): string {
  const { text, products, outcome, plan, sources, cart, order, ms } = answer;
  return JSON.stringify({ id, answer: text, products: products.map((p) => p.id), outcome, plan, sources, cart, ...(order === undefined ? {} : { order }), repaired: answer.repaired, ms });
}
