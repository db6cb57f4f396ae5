/** Builds and serves the bench's own page: nothing of it, or of the engines it compares, gets into the product. */
import { defineConfig, mergeConfig } from 'vite';
import { pageConfig } from './page-config.ts';

export default defineConfig(mergeConfig(pageConfig(new URL('./page/', import.meta.url), new URL('../artifacts/bench-page/', import.meta.url)), {
  // Transformers.js imports ONNX Runtime's WebGPU build: the WASM build runs the same kernels from a .wasm of half the size.
  resolve: { alias: [{ find: 'onnxruntime-web/webgpu', replacement: 'onnxruntime-web/wasm' }] },
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 4_000 },
}));
