/** The lists that `search` and `pick` are given, read before anything is loaded: a broken entry is said with its place. */
import { UsageError } from './files.ts';

export interface SearchEntry {
  readonly id: string;
  readonly query: string;
}

export interface PickEntry {
  readonly qid: string;
  readonly question: string;
  /** A product's attributes, each as `name: value`. */
  readonly attributes: readonly string[];
}

/** `[{"query_id", "query"}]`; other keys are ignored. @throws UsageError */
export function readSearchEntries(json: unknown, path: string): SearchEntry[] {
  const shape = '{"query_id": "1", "query": "rain jacket"}';
  return entriesOf(json, path, shape).map(({ query_id: id, query }, index) => {
    if (!isId(id) || typeof query !== 'string') throw broken(path, index, isId(id) ? 'query' : 'query_id', shape);
    return { id: String(id), query };
  });
}

/** semiPQA's shape, `[{"qid", "question", "attributes": [{"text"}]}]`; other keys are ignored. @throws UsageError */
export function readPickEntries(json: unknown, path: string): PickEntry[] {
  const shape = '{"qid": "1", "question": "is it heavy?", "attributes": [{"text": "weight: 2 kg"}]}';
  return entriesOf(json, path, shape).map(({ qid, question, attributes }, index) => {
    if (!isId(qid)) throw broken(path, index, 'qid', shape);
    if (typeof question !== 'string') throw broken(path, index, 'question', shape);
    if (!Array.isArray(attributes)) throw broken(path, index, 'attributes', shape);
    return { qid: String(qid), question, attributes: attributes.map((attribute: unknown, at) => {
      const text = asObject(attribute)?.['text'];
      if (typeof text !== 'string') throw broken(path, index, `attributes[${at}].text`, shape);
      return text;
    }) };
  });
}

function entriesOf(json: unknown, path: string, shape: string): Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(json)) throw new UsageError(`${path} holds no list: it must be a JSON list of entries like ${shape}.`);
  return json.map((entry: unknown, index) => {
    const read = asObject(entry);
    if (!read) throw new UsageError(`Entry ${index + 1} of ${path} is no object: write it like ${shape}.`);
    return read;
  });
}

function broken(path: string, index: number, field: string, shape: string): UsageError {
  return new UsageError(`Entry ${index + 1} of ${path} has no usable ${field}: write it like ${shape}.`);
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined; // any object's fields can be looked up
}
