/** The examples in docs/examples: they compile, and name nothing that the element doesn’t have. The plain page runs in e2e/examples.test.ts, Vite’s is built in library.package.test.ts. */
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
  ['astro/ShopAssistant.astro', ['mode', 'load', 'lang', 'catalog', 'model', 'product-id'], ['cart']],
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

/** What TypeScript finds in texts, each as if it were the file of that name. */
function typeErrors(texts: Readonly<Record<string, string>>): string[][] {
  const files = new Map(Object.entries(texts).map(([name, text]) => [fileURLToPath(new URL(name, folder)), text]));
  const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true, jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: ['react'] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')));
}

/** What Astro gives its files. */
const ASTRO = `
  import 'react';
  import '../../../src/define.ts';
  declare const Astro: { readonly props: Props; readonly currentLocale: string | undefined };
  declare global { interface ImportMeta { readonly env: { readonly BASE_URL: string } } }
  declare module 'react' { namespace JSX { interface IntrinsicElements { 'shop-assistant': Readonly<Record<string, string | undefined>> } } }
`;

/** As its compiler reads it: TypeScript above, then a template that is JSX but for its scripts. */
function astroAsTsx(text: string): string {
  const [, above = '', template = ''] = text.split(/^---$/m);
  const scripts: string[] = [];
  const bare = template.replace(/(<script) is:inline([^>]*>)([^<]*)/g, (_all, start: string, rest: string, script: string) => {
    scripts.push(`{${script.replace(/(querySelector\('shop-assistant'\))/, '$1!')}}`);
    return start + rest;
  });
  return `${ASTRO}${above}\nexport const template = <>${bare}</>;\n${scripts.join('\n')}`;
}

test('React’s and Astro’s examples are free of type errors, Astro’s in its template and script, too', () => {
  const astro = read('astro/ShopAssistant.astro');
  const wrong = astro.replace('const { productId }', 'const { product }').replace('src={`${base}', 'source={`${base}').replace('detail.cart', 'detail.basket');
  const [ofReact, ofAstro, ofWrong] = typeErrors({ 'react/ShopAssistant.tsx': read('react/ShopAssistant.tsx'), 'astro/ShopAssistant.tsx': astroAsTsx(astro), 'astro/Wrong.tsx': astroAsTsx(wrong) });
  expect(ofReact).toEqual([]);
  expect(ofAstro).toEqual([]);
  expect(ofWrong).toHaveLength(4); // else one of its parts is not looked at; the name that is missing above is missed in the template
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
