/**
 * Three test projects: `unit` in Node (every `*.test.ts` beside the code), `component` in a real headless Chromium
 * (every `*.browser.test.ts`: the element, and what needs a page or a worker) and `package` (`*.package.test.ts`: the npm
 * package, built and packed). End-to-end journeys are Playwright's.
 */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/find-chromium.ts';
import { isolationHeaders } from './scripts/response-headers.ts';

// Without a Chromium the unit project still runs; the component project then fails with Playwright's message.
const executablePath = findChromium();

export default defineConfig({
  server: { headers: isolationHeaders },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,demo,scripts,bench,training}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.package.test.ts', '**/node_modules/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: { name: 'package', environment: 'node', include: ['scripts/*.package.test.ts'] },
      },
      {
        extends: true,
        // What only the worker imports is found late, and bundling it then reloads the page under a running test.
        optimizeDeps: { include: ['@huggingface/tokenizers', 'onnxruntime-web/wasm', 'onnxruntime-web/webgpu'] },
        test: {
          name: 'component',
          include: ['{src,demo}/**/*.browser.test.ts'],
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: [...CHROMIUM_ARGS] } }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
});
