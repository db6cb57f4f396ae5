/**
 * Builds the demo store (index.html) and, beside it, `shop-assistant.js`: the element alone, for other people's pages.
 * Everything is served from this origin and by relative addresses, so the folder `dist/` can lie anywhere.
 */
import { defineConfig } from 'vite';
import { isolationHeaders } from './scripts/isolation-headers.ts';

/** Where `npm start` and `npm run dev` serve the store (see README). */
const PORT = 4173;

export default defineConfig({
  base: './',
  server: { port: PORT, strictPort: true, headers: isolationHeaders },
  preview: { port: PORT, strictPort: true, headers: isolationHeaders },
  worker: { format: 'es' },
  // ORT and its .wasm are found by `new URL(..., import.meta.url)`: pre-bundling would move the code away from the file.
  optimizeDeps: { exclude: ['onnxruntime-web'] },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      input: { index: 'index.html', 'shop-assistant': 'src/define.ts' },
      output: {
        // The element's file has a name that a merchant can write into a page; the rest is named by content.
        entryFileNames: (chunk) => (chunk.name === 'shop-assistant' ? 'shop-assistant.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
