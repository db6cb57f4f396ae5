import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { chromiumPath, findChromium } from './find-chromium.ts';

/** Where Playwright keeps the Chromium that it installs: the machine's own must not decide these tests. */
const installed = vi.hoisted(() => ({ path: '' }));
vi.mock('playwright', () => ({ chromium: { executablePath: () => installed.path } }));

beforeEach(() => {
  installed.path = '/nowhere/playwright/chrome';
});

function fakeProgram(name: string): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'find-chromium-'));
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return { folder, path };
}

test('CHROMIUM_PATH wins over the PATH', () => {
  const named = fakeProgram('my-browser');
  const found = fakeProgram('chromium');
  expect(findChromium({ CHROMIUM_PATH: named.path, PATH: found.folder })).toBe(named.path);
});

test('a chromium on the PATH is found', () => {
  const { folder, path } = fakeProgram('chromium');
  expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(path);
});

test('the one that Playwright installed is found where the PATH has none', () => {
  installed.path = fakeProgram('chrome').path;
  expect(chromiumPath({ PATH: '/nowhere' })).toBe(installed.path);
});

test('a CHROMIUM_PATH that names no program is an error that repeats it', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chromium', PATH: '' })).toThrow('/nowhere/chromium');
});

test('where there is none, one sentence says how to get it', () => {
  expect(findChromium({ PATH: '/nowhere' })).toBeUndefined();
  expect(() => chromiumPath({ PATH: '/nowhere' })).toThrow(/^No Chromium was found [^.\n]*: run `apt-get install -y chromium` or `npx playwright install chromium`, or set CHROMIUM_PATH\.$/);
});
