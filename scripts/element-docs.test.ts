import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementReference, manifestText, readManifest } from './element-docs.ts';

test('the committed reference says what the element’s comments say (else: npm run docs)', async () => {
  const manifest = await readManifest();
  expect(readFileSync('custom-elements.json', 'utf8') === manifestText(manifest)).toBe(true);
  expect(readFileSync('docs/element.md', 'utf8')).toBe(elementReference(manifest));
});

test.each([['part', /part="([a-z-]+)"/g, 'csspart'], ['slot', /<slot name="([a-z-]+)"/g, 'slot']])('every %s that is drawn is told of', (_what, drawn, tag) => {
  const files = readdirSync('src/element').filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).map((file) => readFileSync(`src/element/${file}`, 'utf8'));
  const names = new Set(files.flatMap((text) => [...text.matchAll(drawn)].map(([, name]) => name)));
  const comments = readFileSync('src/element/shop-assistant.ts', 'utf8');
  expect(names.size).toBeGreaterThan(2); // else nothing is found any more
  expect([...names].filter((name) => !comments.includes(`@${tag} ${name ?? ''} - `))).toEqual([]);
});

test('bars in types do not break the table', () => {
  const field = { kind: 'field', name: 'device', type: { text: "'auto' | 'wasm'" }, description: 'One\nof two.' };
  const text = elementReference({ modules: [{ declarations: [{ name: 'Example', members: [field] }] }] });
  expect(text).toContain("| `device` |  | `'auto' \\| 'wasm'` |  | One of two. |");
});
