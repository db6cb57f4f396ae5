/**
 * The npm package as a shop gets it: packed, unpacked beside Lit, type-checked against and bundled with the example for
 * Vite. A stage of `npm test` by itself, as building and packing 100 MB take longer than a unit test should.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packLibrary } from './build-library.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const TIMEOUT = 600_000;

/** What a shop may write in TypeScript; the last option must not pass. */
const CONSUMER = `
import 'shop-assistant/define';
import { AssistantClient, isAssistantError, ShopAssistant, type Answer, type ClientOptions } from 'shop-assistant';

const options: ClientOptions = { catalog: '/catalog.json', hidden: { categories: ['Home > Tea'] }, device: 'wasm' };

export async function ask(question: string): Promise<Answer | undefined> {
  const client = new AssistantClient(options);
  try {
    const stream = await client.chat.completions.create({ messages: [{ role: 'user', content: question }], stream: true });
    for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);
    return await client.ask([question]);
  } catch (error) {
    if (isAssistantError(error) && error.code === 'catalog-download') return undefined;
    throw error;
  } finally {
    client.close();
  }
}

export class OwnAssistant extends ShopAssistant {}

document.querySelector('shop-assistant')?.addEventListener('shop-assistant-cart-change', ({ detail }) => {
  const quantities: readonly number[] = Object.values(detail.cart);
  console.log(quantities);
});

// @ts-expect-error -- there is no such device
export const wrong: ClientOptions = { catalog: '/catalog.json', device: 'gpu' };
`;

/** What a script imports, at once or when wanted; comments, which hold types, are passed over. */
function importsIn(code: string): string[] {
  return [...code.replace(/\/\*[^]*?\*\//g, '').matchAll(/\b(?:from|import)\s*\(?\s*["'`]([^"'`\s]+)["'`]/g)].map(([, path]) => path ?? '');
}

let shop: string;
let tarball: string;
let installed: string;

beforeAll(async () => {
  shop = mkdtempSync(join(tmpdir(), 'shop-'));
  tarball = await packLibrary(shop);
  installed = join(shop, 'node_modules/shop-assistant');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  symlinkSync(join(ROOT, 'node_modules/lit'), join(shop, 'node_modules/lit'));
  cpSync(join(ROOT, 'docs/examples/vite'), shop, { recursive: true });
  writeFileSync(join(shop, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(shop, 'consumer.ts'), CONSUMER);
}, TIMEOUT);

afterAll(() => rmSync(shop, { recursive: true, force: true }));

test('the package is the library and the models with their terms, and no sources', () => {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { readonly version: string };
  expect(basename(tarball)).toBe(`shop-assistant-${version}.tgz`);
  expect(readdirSync(installed).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'custom-elements.json', 'lib', 'package.json', 'public']);
  for (const model of ['model', 'embedder']) {
    const folder = join(installed, 'public', model);
    const { licenceFiles } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { readonly licenceFiles: readonly string[] };
    expect(licenceFiles.length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([...licenceFiles]));
  }
});

test('its files import Lit and one another, and none the worker\'s first, which would then run twice', () => {
  const files = ['lib', 'lib/worker'].flatMap((folder) => readdirSync(join(installed, folder)).filter((name) => name.endsWith('.js')).map((name) => `${folder}/${name}`));
  const imported = files.flatMap((file) => importsIn(readFileSync(join(installed, file), 'utf8')).map((path) => (path.startsWith('.') ? posix.join(posix.dirname(file), path) : path)));
  expect(imported.filter((path) => path.startsWith('lit')).length).toBeGreaterThan(0);
  for (const path of new Set(imported)) expect(/^lit(\/|$)/.test(path) || existsSync(join(installed, path)), path).toBe(true);
  expect(imported).not.toContain('lib/worker/worker.js');
});

test.each([
  ['a bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ['Node', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
])('its types are whole for a shop that resolves modules as %s does', (_who, module, moduleResolution) => {
  const program = ts.createProgram([join(shop, 'consumer.ts')], { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module, moduleResolution, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [] });
  expect(ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)).toEqual([]);
}, TIMEOUT);

test('a bundler finds the worker, its parts and ONNX Runtime', async () => {
  // Not written, hence one output of many files.
  const { output } = (await build({ root: shop, configFile: join(shop, 'vite.config.js'), logLevel: 'error', build: { write: false } })) as Rolldown.RolldownOutput;
  const names = output.map(({ fileName }) => fileName);
  expect(names).toEqual(expect.arrayContaining([
    expect.stringMatching(/^assets\/worker-[\w-]+\.js$/),
    expect.stringMatching(/^assets\/ort-wasm-simd-threaded-[\w-]+\.wasm$/),
    expect.stringMatching(/^assets\/ort-wasm-simd-threaded\.asyncify-[\w-]+\.wasm$/),
  ]) as unknown);
  const texts = output.map((file) => ({ fileName: file.fileName, text: file.type === 'chunk' ? file.code : file.fileName.endsWith('.js') ? String(file.source) : '' }));
  const imported = texts.flatMap(({ fileName, text }) => importsIn(text).filter((path) => /^\.{1,2}\/.+\.js$/.test(path)).map((path) => posix.join(posix.dirname(fileName), path)));
  expect(imported.length).toBeGreaterThan(0);
  expect(names).toEqual(expect.arrayContaining(imported));
}, TIMEOUT);
