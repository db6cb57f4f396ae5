/**
 * Builds the demo store (index.html, with a page for kiosks and one for merchants) as an installable app and, beside it,
 * what other people's pages take: `shop-assistant.js` registers the element, `shop-assistant-api.js` exports the public
 * list of src/index.ts.
 * Everything is served from this origin and by relative addresses, so the folder `dist/` can lie anywhere.
 */
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { leanStyles } from './scripts/lean-styles.ts';
import { leanTransformers } from './scripts/lean-transformers.ts';
import { isolationHeaders, strictHeaders } from './scripts/response-headers.ts';

/** Where `npm start` and `npm run dev` serve the store (see README). */
const PORT = 4173;

/** The store as an app that works offline; what is kept when is demo/pwa/service-worker.ts's. */
const storeApp = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'demo/pwa',
  filename: 'service-worker.ts',
  injectRegister: false,
  manifest: {
    name: 'Larkmoor — outdoors and home',
    short_name: 'Larkmoor',
    description: 'The demo store of shop-assistant: an invented shop whose assistant runs in your browser.',
    lang: 'en',
    display: 'standalone',
    background_color: '#fbf7ef',
    theme_color: '#33452f',
    icons: [
      { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  },
  injectManifest: {
    globPatterns: ['*.html', '*.js', 'assets/**/*', 'images/*.svg'], // and the icons, by the plugin
    maximumFileSizeToCacheInBytes: 30_000_000, // ONNX Runtime's .wasm
  },
});

export default defineConfig({
  base: './',
  server: { port: PORT, strictPort: true, headers: isolationHeaders },
  preview: { port: PORT, strictPort: true, headers: strictHeaders },
  plugins: [leanTransformers(), leanStyles(), storeApp],
  worker: { format: 'es', plugins: () => [leanTransformers()] },
  // ORT and its .wasm are found by `new URL(..., import.meta.url)`: pre-bundling would move the code away from the file.
  optimizeDeps: { exclude: ['onnxruntime-web'] },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      input: { 'store-page': 'index.html', 'kiosk-page': 'kiosk.html', 'merchant-page': 'merchant.html', 'shop-assistant': 'src/define.ts', 'shop-assistant-api': 'src/index.ts' },
      preserveEntrySignatures: 'exports-only',
      checks: { pluginTimings: false },
      output: {
        // Names that a merchant can write into a page; the rest is named by content.
        entryFileNames: (chunk) => (chunk.name.startsWith('shop-assistant') ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
