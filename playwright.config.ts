/**
 * End-to-end journeys against the built store, which Playwright starts by itself. Three projects: `default` (a browser
 * without WebGPU, so the WASM path), `phone` (the journeys tagged `@phone` once more, at a phone's size and by touch) and
 * `webgpu` (only `*.webgpu.test.ts`; WebGPU in software, exact but slow).
 */
import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGS, WEBGPU_ARGS, chromiumPath } from './scripts/find-chromium.ts';

/** Not the port of `npm start`: a store left open is not in the way, and what is tested is always built anew. */
const PORT = 4174;
const isCI = Boolean(process.env['CI']);
const executablePath = chromiumPath();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  forbidOnly: isCI,
  retries: isCI ? 1 : 0,
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['json'] as const] : [])],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    trace: 'on-first-retry',
    serviceWorkers: 'block', // each test's browser is new: only those of the offline store need one
    launchOptions: { executablePath, args: [...CHROMIUM_ARGS] },
  },
  projects: [
    { name: 'default', testIgnore: '**/*.webgpu.test.ts', use: { ...devices['Desktop Chrome'] } },
    // Drawn in software: at a phone's density every frame would take seven times as long.
    { name: 'phone', testIgnore: '**/*.webgpu.test.ts', grep: /@phone/, use: { ...devices['Pixel 7'], deviceScaleFactor: 1 } },
    {
      name: 'webgpu',
      testMatch: '**/*.webgpu.test.ts',
      use: { ...devices['Desktop Chrome'], launchOptions: { executablePath, args: [...CHROMIUM_ARGS, ...WEBGPU_ARGS] } },
    },
  ],
  webServer: {
    command: `npm run build && npm run preview -- --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
