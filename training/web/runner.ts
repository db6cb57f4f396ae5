/** An exported folder on WASM in ONNX Runtime Web: the very kernels of the browser, whose int8 sums are not Python's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, tensorsIn } from '../../src/model/assemble.ts';
import { readManifest, type Manifest } from '../../src/model/manifest.ts';
import { createOrtRunner } from '../../src/model/ort-runner.ts';
import type { StepRunner } from '../../src/model/step-runner.ts';

export async function openRunner(folder: string): Promise<{ readonly manifest: Manifest; readonly runner: StepRunner }> {
  const bytesOf = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, name)));
  const manifest = readManifest(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as unknown);
  const graph = manifest.graphs.wasm;
  const external = await assemble(manifest, graph, tensorsIn(manifest.shards.map(({ file }) => bytesOf(file))), () => Promise.resolve());
  return { manifest, runner: await createOrtRunner({ manifest, backend: 'wasm', graph: bytesOf(graph.file), external, threads: 2 }) };
}
