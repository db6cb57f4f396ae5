/** How a bench's page is built and served: by itself, so that nothing of it gets into the product, and cross-origin isolated. */
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { isolationHeaders } from '../scripts/response-headers.ts';

/** Addresses of folders: the page's own, and the one that it is built to. */
export function pageConfig(root: URL, outDir: URL): InlineConfig {
  return {
    root: fileURLToPath(root),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    preview: { headers: isolationHeaders },
    worker: { format: 'es' },
    build: { outDir: fileURLToPath(outDir), emptyOutDir: true, target: 'es2022' },
  };
}
