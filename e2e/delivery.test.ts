/** What the build ships: one runtime per backend, scripts within their budget, and no request to another origin. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { watchForeignRequests } from './foreign-requests.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const files = (): string[] => readdirSync(dist, { recursive: true, encoding: 'utf8' });

test('one ONNX Runtime .wasm ships for each backend', () => {
  const runtimes = files().filter((file) => file.endsWith('.wasm')).map((file) => file.replace(/^.*\//, '').replace(/-[\w-]{8}\.wasm$/, '.wasm'));
  expect(runtimes.sort()).toEqual(['ort-wasm-simd-threaded.asyncify.wasm', 'ort-wasm-simd-threaded.wasm']);
});

test('what a page fetches to show the element stays within 30 kB compressed', () => {
  const eager = new Set(['shop-assistant.js']);
  for (const file of eager) {
    const imports = readFileSync(join(dist, file), 'utf8').matchAll(/(?:import|export)\s*(?:[\w$*{][^'"()]*?from\s*)?["'](\.[^"']+)["']/g);
    for (const [, path = ''] of imports) eager.add(join(dirname(file), path));
  }
  expect(eager.size).toBeGreaterThan(1); // else the pattern no longer finds what the bundler writes
  expect([...eager].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)).toBeLessThanOrEqual(30_000);
});

test('all scripts that a shop’s page may load stay under 240 kB compressed together', () => {
  // Not those of the demo’s own pages, not its service worker, and not what only a merchant calls.
  const scripts = files().filter((file) => file.endsWith('.js') && !/(^|\/)(service-worker|check-worker|register|orders|describe|\w+-page)\b/.test(file));
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  expect(bytes).toBeLessThan(240_000);
});

test('the page asks nobody but its own origin for anything', async ({ page, baseURL }) => {
  const foreign = watchForeignRequests(page, baseURL);
  await page.goto('./?lang=en');
  await expect(page.locator('.card').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
});

test('the page is cross-origin isolated, so that WASM has threads', async ({ page }) => {
  await page.goto('./');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});
