/**
 * Finds a Chromium for the browser tests: `CHROMIUM_PATH`, then `chromium` (or Chrome) on the PATH, then the one
 * Playwright installed. It downloads nothing: where there is none, `chromiumPath` says in one sentence how to get it.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Flags every browser of ours starts with: no sandbox (containers), and nothing that talks to the network by itself. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Flags that give a headless Chromium without a graphics card a (slow, exact) WebGPU in software. */
export const WEBGPU_ARGS: readonly string[] = [
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
  '--enable-features=Vulkan',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium to start, or undefined where there is none. Throws an Error when CHROMIUM_PATH names no program. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is no program that can be started: correct it, or unset it.`);
  }
  for (const name of NAMES) {
    for (const folder of (env['PATH'] ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  const own = chromium.executablePath();
  return own !== '' && existsSync(own) ? own : undefined;
}

/** The same, but throws an Error that says how to get a Chromium where there is none. */
export function chromiumPath(env: NodeJS.ProcessEnv = process.env): string {
  const path = findChromium(env);
  if (path !== undefined) return path;
  throw new Error(
    'No Chromium was found for the browser tests: run `apt-get install -y chromium` or `npx playwright install chromium`, or set CHROMIUM_PATH.',
  );
}
