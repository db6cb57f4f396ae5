/**
 * Writes the WASM probe of an exported folder anew, as ONNX Runtime Web computes it:
 *
 *     npx tsx training/web/probe.ts public/model
 *
 * Python's int8 kernels are off by up to two on a logit; with the browser's own, a tolerance can be as tight as what
 * reading in one step and reading in two differ by.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProbe } from '../../src/model/warm-up.ts';
import { openRunner } from './runner.ts';

const MIN_TOLERANCE = 1;
const COUNT = 10;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the exported folder: npx tsx training/web/probe.ts public/model');
const { manifest, runner } = await openRunner(folder);
const { together, alone } = await runProbe(runner, manifest.probe.ids);
await runner.dispose();
const middle = together.map((logit, id) => (logit + (alone[id] ?? NaN)) / 2);
const ids = [...middle.keys()].sort((a, b) => (middle[b] ?? 0) - (middle[a] ?? 0)).slice(0, COUNT);
const apart = Math.max(...ids.map((id) => Math.abs((together[id] ?? NaN) - (alone[id] ?? NaN))));
const file = join(folder, 'manifest.json');
const json = JSON.parse(readFileSync(file, 'utf8')) as { probe: { top: Record<string, unknown>; tolerance: Record<string, number> } }; // read and checked above
json.probe.top['wasm'] = ids.map((id) => [id, Number((middle[id] ?? NaN).toFixed(4))]);
json.probe.tolerance['wasm'] = Math.max(MIN_TOLERANCE, Math.ceil(apart * 2));
writeFileSync(file, JSON.stringify(json, undefined, 1));
process.stdout.write(`${JSON.stringify({ top: json.probe.top['wasm'], apart, tolerance: json.probe.tolerance['wasm'] })}\n`);
