/** A model folder on WASM without download, device choice or warm-up: for tests and measuring. */
import { assemble, tensorsIn } from './assemble.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { createOrtRunner } from './ort-runner.ts';
import type { StepRunner } from './step-runner.ts';

/** `readBytes` gives a file of the folder by its name. */
export async function openWasmRunner(readBytes: (name: string) => Uint8Array<ArrayBuffer>): Promise<{ readonly manifest: Manifest; readonly runner: StepRunner }> {
  const manifest = readManifest(JSON.parse(new TextDecoder().decode(readBytes('manifest.json'))) as unknown);
  const graph = manifest.graphs.wasm;
  const external = await assemble(manifest, graph, tensorsIn(manifest.shards.map(({ file }) => readBytes(file))), () => Promise.resolve());
  return { manifest, runner: await createOrtRunner({ manifest, backend: 'wasm', graph: readBytes(graph.file), external, threads: 2 }) };
}
