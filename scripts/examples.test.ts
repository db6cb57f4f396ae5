/** The examples in docs/examples: they compile, and name nothing that the element doesn't have. The plain page runs in e2e/examples.test.ts, Vite's is built in library.package.test.ts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileScript, compileTemplate, parse } from '@vue/compiler-sfc';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = new URL('../docs/examples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

interface Named {
  readonly name?: string;
  readonly fieldName?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
}

// Written by `npm run docs`; the shape is the analyzer's.
const manifest = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as { readonly modules: readonly { readonly declarations?: readonly Declaration[] }[] };
const element = manifest.modules.flatMap((module) => module.declarations ?? []).find((declaration) => declaration.attributes !== undefined && declaration.events !== undefined);
const names = (list: readonly Named[] | undefined): readonly string[] => (list ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));

test.each([
  ['plain-html/index.html', ['mode', 'load', 'catalog', 'model'], ['cart']],
  ['vite/index.html', ['mode', 'load', 'catalog', 'model'], []],
  ['vite/main.js', [], ['cart']],
  ['react/ShopAssistant.tsx', ['mode', 'load', 'catalog', 'model'], ['cart', 'productId']],
  ['vue/ShopAssistant.vue', ['mode', 'load', 'catalog', 'model'], ['cart', 'productId']],
  ['hugo/layouts/shortcodes/shop-assistant.html', ['mode', 'load', 'lang', 'catalog', 'model', 'product-id'], []],
] as const)('%s sets only what the element has, and hears only what it fires', (file, attributes, properties) => {
  const text = read(file);
  for (const name of attributes) {
    expect(text).toMatch(new RegExp(`\\b${name}\\b`));
    expect(names(element?.attributes)).toContain(name);
  }
  for (const name of properties) {
    expect(text).toContain(name);
    expect(names(element?.members)).toContain(name);
  }
  const events = [...text.matchAll(/shop-assistant-(?:[a-z]+-)*(?:change|cart|click|answer|reset|error|toggle|contact|rating)\b/g)].map(([event]) => event);
  for (const event of events) expect(names(element?.events)).toContain(event);
});

test('React’s example is free of type errors', () => {
  const file = fileURLToPath(new URL('react/ShopAssistant.tsx', folder));
  const program = ts.createProgram([file], { strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: ['react'] });
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
}, 300_000);

test('Vue’s example compiles', () => {
  const source = read('vue/ShopAssistant.vue');
  const { descriptor, errors } = parse(source);
  expect(errors).toEqual([]);
  const { bindings } = compileScript(descriptor, { id: 'example' });
  const compiled = compileTemplate({ id: 'example', filename: 'ShopAssistant.vue', source: descriptor.template?.content ?? '', compilerOptions: { ...(bindings ? { bindingMetadata: bindings } : {}), isCustomElement: (tag) => tag === 'shop-assistant' } });
  expect(compiled.errors).toEqual([]);
  expect(compiled.code).toContain('onShopAssistantCartChange');
});
