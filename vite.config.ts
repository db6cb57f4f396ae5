/**
 * Builds the demo store (index.html) and, beside it, what other people's pages take: `shop-assistant.js` registers the
 * element, `shop-assistant-api.js` exports the public list of src/index.ts.
 * Everything is served from this origin and by relative addresses, so the folder `dist/` can lie anywhere.
 */
import { defineConfig } from 'vite';
import { leanTransformers } from './scripts/lean-transformers.ts';
import { isolationHeaders, strictHeaders } from './scripts/response-headers.ts';

/** Where `npm start` and `npm run dev` serve the store (see README). */
const PORT = 4173;

export default defineConfig({
  base: './',
  server: { port: PORT, strictPort: true, headers: isolationHeaders },
  preview: { port: PORT, strictPort: true, headers: strictHeaders },
  plugins: [leanTransformers()],
  worker: { format: 'es', plugins: () => [leanTransformers()] },
  // ORT and its .wasm are found by `new URL(..., import.meta.url)`: pre-bundling would move the code away from the file.
  optimizeDeps: { exclude: ['onnxruntime-web'] },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      input: { index: 'index.html', 'shop-assistant': 'src/define.ts', 'shop-assistant-api': 'src/index.ts' },
      preserveEntrySignatures: 'exports-only',
      checks: { pluginTimings: false },
      output: {
        // Names that a merchant can write into a page; the rest is named by content.
        entryFileNames: (chunk) => (chunk.name.startsWith('shop-assistant') ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
