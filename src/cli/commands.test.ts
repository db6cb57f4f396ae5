/** The commands as a shell starts them: a mistake in the files is one line and exit code 1, before anything large is loaded. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './files.ts';

/** Each starts Node anew; seconds where the machine is free. */
const TIMEOUT = 180_000;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A model folder that isn't there: a command that loads the model too early complains of that instead. */
const NO_MODEL = ['--model', '/nowhere/model', '--embedder', 'none'];

/** A model of random weights, which is loaded in a moment. */
const TINY_MODEL = ['--model', join(ROOT, 'e2e/fixtures/tiny-model'), '--embedder', 'none'];

function run(script: 'ask' | 'search' | 'pick' | 'catalog', ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', `src/cli/${script}.ts`, ...args], { cwd: ROOT }, (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }));
  });
}

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
  await Promise.all([
    writeFile(file('broken.json'), '{"store": {"name": "Tea"}, "products": ['),
    writeFile(file('broken.jsonl'), 'no JSON\n{"id": 1}\n'),
    writeFile(file('questions.jsonl'), `${JSON.stringify({ id: 1, turns: ['Hello'] })}\n`),
    writeFile(file('shop.json'), JSON.stringify({ store: { name: 'S', currency: 'EUR', languages: ['en'] }, products: [{ id: 'tent', title: 'Moss Tent', price: 149 }] })),
    writeFile(file('mixed.jsonl'), [JSON.stringify({ id: 'a', catalog: 'shop', turns: ['Tents?'] }), 'no JSON', JSON.stringify({ id: 'b', catalog: 'missing', turns: ['Tents?'] })].join('\n')),
    writeFile(file('stock.csv'), 'Ref;Label;Cost\nt1;Moss Tent;149,00\nt2;Fern Stove;59,00\n'),
    writeFile(file('queries.json'), JSON.stringify([{ query_id: 1, query: 'tent' }, { query: 'stove' }])),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

describe.concurrent('a command given', () => {
  it.each<[string, Parameters<typeof run>[0], () => string[], () => string]>([
    ['a catalog that is not there', 'ask', () => ['Hello', '--catalog', '/nowhere/catalog.json', ...NO_MODEL], () => "The catalog /nowhere/catalog.json can't be read"],
    ['questions to a catalog that is broken', 'ask', () => ['--questions', file('questions.jsonl'), '--output', file('a.jsonl'), '--catalog', file('broken.json'), ...NO_MODEL], () => `The catalog ${file('broken.json')} can't be used: The catalog is not JSON`],
    ['a questions file that is not there', 'ask', () => ['--questions', '/nowhere/q.jsonl', '--output', file('a.jsonl'), ...NO_MODEL], () => "The questions file /nowhere/q.jsonl can't be read"],
    ['a questions file of which no line can be read', 'ask', () => ['--questions', file('broken.jsonl'), '--output', file('a.jsonl'), ...NO_MODEL], () => `The questions file ${file('broken.jsonl')} has no line that can be read (line 1 is not JSON`],
    ['an option that it doesn\'t have', 'search', () => ['--query', 'tent'], () => "Unknown option '--query'. Search with: npm run search"],
    ['a broken entry', 'search', () => ['--queries', file('queries.json'), '--output', file('r.jsonl')], () => `Entry 2 of ${file('queries.json')} has no usable query_id`],
    ['a list that is none', 'pick', () => ['--input', join(ROOT, 'package.json'), '--output', file('p.jsonl')], () => `${join(ROOT, 'package.json')} holds no list`],
  ])('%s says so in one line and exits with 1', async (_what, script, args, message) => {
    const { code, stdout, stderr } = await run(script, ...args());
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stderr).toContain(message());
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  }, TIMEOUT);

  it('several catalogs of which one is missing answers what it can, tells the lines of the rest and exits with 1', async () => {
    const { code, stderr } = await run('ask', '--questions', file('mixed.jsonl'), '--output', file('mixed-answers.jsonl'), '--catalogs', folder, ...TINY_MODEL);
    const answers = (await readFile(file('mixed-answers.jsonl'), 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as { readonly id: string });
    expect(answers.map(({ id }) => id)).toEqual(['a']);
    expect(stderr).toContain(`${file('mixed.jsonl')}:2: this line is not JSON`);
    expect(stderr).toContain(`${file('mixed.jsonl')}:3: this question is left out: The catalog ${file('missing.json')} can't be read`);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('1 of 2 questions have no answer: the lines above say why.');
    expect(code).toBe(1);
  }, TIMEOUT);
});

describe.concurrent('a check', () => {
  it('told the columns and the currency of a file of no known format passes what it else refuses', async () => {
    const columns = ['--map', 'id=Ref,title=Label,price=Cost'];
    const [untold, mapped, told] = await Promise.all([[], columns, [...columns, '--currency', 'EUR']].map((args) => run('catalog', 'check', file('stock.csv'), ...args)));
    expect(untold).toMatchObject({ code: 1, stderr: expect.stringContaining('stock.csv') as string });
    expect(mapped).toMatchObject({ code: 1, stdout: expect.stringContaining('The currency of the prices is not told') as string });
    expect(told).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/columns: id=Ref, title=Label, price=Cost.*2 products usable/s) as string });
  }, TIMEOUT);

  it('of a catalog counts what is told of its store', async () => {
    const { code, stdout } = await run('catalog', 'check', file('shop.json'), '--currency', 'GB');
    expect(stdout).toContain('store.currency');
    expect(code).toBe(1);
  }, TIMEOUT);
});
