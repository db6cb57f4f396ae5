/** An exported folder on WASM in ONNX Runtime Web: the very kernels of the browser, whose int8 sums are not Python's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWasmRunner } from '../../src/model/open-wasm-runner.ts';

export function openRunner(folder: string): ReturnType<typeof openWasmRunner> {
  return openWasmRunner((name) => new Uint8Array(readFileSync(join(folder, name))));
}
