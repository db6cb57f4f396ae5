/** The smallest model folder that passes every check: one 4-bit matrix, one norm. For tests. */

const HASH = '0'.repeat(64);

/** A fresh manifest as JSON gives it, so that a test can spoil it. */
export function smallManifest() {
  const external = (file: string, parts: readonly object[], bytes: number) => ({ file, bytes, parts });
  return {
    format: 1,
    name: 'small',
    version: '1.0.0',
    licence: 'Test terms',
    licenceFiles: ['TERMS.txt'],
    dims: { layers: 1, hidden: 32, heads: 1, kvHeads: 1, headDim: 4, mlp: 32, vocab: 50, context: 8, window: 8 },
    dtype: 'q4_block32_fp16scale',
    tokens: { bos: 2, eos: 1 },
    tokenizer: { file: 'tokenizer.json', bytes: 2, sha256: HASH },
    shards: [{ file: 'weights-0.bin', bytes: 192, sha256: HASH }],
    tensors: [
      { name: 'matrix', kind: 'q4', shape: [2, 32], shard: 0, offset: 0, bytes: 36 },
      { name: 'norm', kind: 'f32', shape: [32], shard: 0, offset: 64, bytes: 128 },
    ],
    graphs: {
      webgpu: {
        file: 'graph-webgpu.onnx', bytes: 3, sha256: HASH,
        external: external('webgpu.bin', [
          { form: 'codes', offset: 0, bytes: 32, tensor: 'matrix' },
          { form: 'scales', offset: 64, bytes: 8, tensor: 'matrix' },
          { form: 'f32', offset: 128, bytes: 128, tensor: 'norm' },
        ], 256),
      },
      wasm: {
        file: 'graph-wasm.onnx', bytes: 3, sha256: HASH,
        external: external('wasm.bin', [
          { form: 'int8-columns', offset: 0, bytes: 64, tensor: 'matrix' },
          { form: 'int8-scales', offset: 64, bytes: 8, tensor: 'matrix' },
          { form: 'cos', offset: 128, bytes: 64, base: 10_000 },
          { form: 'sin', offset: 192, bytes: 64, base: 10_000 },
        ], 256),
      },
    },
    probe: { ids: [2, 5, 6], top: { webgpu: [[7, 10]], wasm: [[7, 10]] }, tolerance: { webgpu: 0.5, wasm: 2 } },
  };
}
