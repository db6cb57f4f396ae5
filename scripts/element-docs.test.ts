import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementReference, manifestText, readManifest } from './element-docs.ts';

test('the committed reference says what the element’s comments say (else: npm run docs)', async () => {
  const manifest = await readManifest();
  expect(readFileSync('custom-elements.json', 'utf8') === manifestText(manifest)).toBe(true);
  expect(readFileSync('docs/element.md', 'utf8')).toBe(elementReference(manifest));
});

test('bars in types do not break the table', () => {
  const field = { kind: 'field', name: 'device', type: { text: "'auto' | 'wasm'" }, description: 'One\nof two.' };
  const text = elementReference({ modules: [{ declarations: [{ name: 'Example', members: [field] }] }] });
  expect(text).toContain("| `device` |  | `'auto' \\| 'wasm'` |  | One of two. |");
});
