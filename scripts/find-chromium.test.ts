import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

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

test('a CHROMIUM_PATH that names no program is an error that repeats it', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chromium', PATH: '' })).toThrow('/nowhere/chromium');
});
