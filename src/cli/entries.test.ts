import { describe, expect, it } from 'vitest';
import { readPickEntries, readSearchEntries } from './entries.ts';

describe('queries to search for', () => {
  it('are read, numbers as ids too', () => {
    expect(readSearchEntries([{ query_id: 7, query: 'tent', locale: 'us' }, { query_id: 'b', query: 'stove' }], 'Q.json')).toEqual([{ id: '7', query: 'tent' }, { id: 'b', query: 'stove' }]);
  });

  it.each<[string, unknown, string]>([
    ['no list', { query_id: 1, query: 'tent' }, 'Q.json holds no list'],
    ['an entry that is no object', [{ query_id: 1, query: 'tent' }, null], 'Entry 2 of Q.json is no object'],
    ['an entry without an id', [{ query: 'tent' }], 'Entry 1 of Q.json has no usable query_id'],
    ['a query that is no text', [{ query_id: 1, query: ['tent'] }], 'Entry 1 of Q.json has no usable query'],
  ])('are refused with what to write for %s', (_what, json, message) => {
    expect(() => readSearchEntries(json, 'Q.json')).toThrow(message);
    expect(() => readSearchEntries(json, 'Q.json')).toThrow('like {"query_id": "1", "query": "rain jacket"}.');
  });
});

describe('questions to pick an attribute for', () => {
  const entry = { qid: 'a', question: 'is it heavy?', attributes: [{ text: 'weight: 2 kg' }, { text: 'color: red' }] };

  it('are read with the texts of their attributes', () => {
    expect(readPickEntries([entry], 'P.json')).toEqual([{ qid: 'a', question: 'is it heavy?', attributes: ['weight: 2 kg', 'color: red'] }]);
  });

  it.each<[string, unknown]>([
    ['qid', { ...entry, qid: undefined }],
    ['question', { ...entry, question: 7 }],
    ['attributes', { ...entry, attributes: undefined }],
    ['attributes[1].text', { ...entry, attributes: [{ text: 'weight: 2 kg' }, { name: 'color' }] }],
  ])('are refused by the field %s', (field, broken) => {
    expect(() => readPickEntries([entry, broken], 'P.json')).toThrow(`Entry 2 of P.json has no usable ${field}: write it like {"qid": "1"`);
  });
});
