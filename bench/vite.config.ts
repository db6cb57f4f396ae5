/** Builds and serves the bench's own page: nothing of it, or of the engines it compares, gets into the product. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { isolationHeaders } from '../scripts/response-headers.ts';

export default defineConfig({
  root: fileURLToPath(new URL('./page/', import.meta.url)),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  preview: { headers: isolationHeaders },
  worker: { format: 'es' },
  // Transformers.js imports ONNX Runtime's WebGPU build: the WASM build runs the same kernels from a .wasm of half the size.
  resolve: { alias: [{ find: 'onnxruntime-web/webgpu', replacement: 'onnxruntime-web/wasm' }] },
  build: {
    outDir: fileURLToPath(new URL('../artifacts/bench-page/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4_000,
  },
});
