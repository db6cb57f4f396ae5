/**
 * The shipped model on WASM against the logits that Python computed (training/fixtures.py): of the tuned checkpoint in float, its
 * weights on the 4-bit grid as in tuning, and of the 4-bit graph. Skipped where public/model isn't there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from './manifest.ts';
import { openWasmRunner } from './open-wasm-runner.ts';
import type { StepRunner } from './step-runner.ts';

interface Logits {
  /** Ids and logits, best first. */
  readonly top: readonly (readonly [number, number])[];
}

interface Case {
  readonly prompt: string;
  readonly ids: readonly number[];
  readonly float: Logits;
  readonly q4: Logits;
}

const FOLDER = new URL('../../public/model/', import.meta.url);
const FIXTURE = new URL('./fixtures/parity.json', import.meta.url);
const isHere = existsSync(new URL('manifest.json', FOLDER)) && existsSync(FIXTURE);
const bytesOf = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(name, FOLDER)));
const jsonOf = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

describe.skipIf(!isHere)('the shipped model (skipped without public/model)', () => {
  let manifest: Manifest;
  let runner: StepRunner;

  beforeAll(async () => {
    ({ manifest, runner } = await openWasmRunner(bytesOf));
  }, 120_000);

  afterAll(() => runner.dispose());

  it.each(['float', 'q4'] as const)('gives the logits of the %s model, within what int8 rounding costs', async (name) => {
    const cases = jsonOf(FIXTURE) as readonly Case[]; // our own exporter's file
    expect(cases.length).toBeGreaterThan(0);
    for (const { prompt, ids, [name]: expected } of cases) {
      const { logits, present } = await runner.run(ids, runner.empty(), 1);
      present.release();
      // Rounding may lift or lower all logits together; what is chosen depends on their differences.
      const differences = expected.top.map(([id, logit]) => (logits[id] ?? NaN) - logit);
      const middle = differences.reduce((sum, x) => sum + x, 0) / differences.length;
      // The tolerance is for the probe's text; a text of one space was seen 1.15 apart. A wrong kernel is off by many times that.
      for (const difference of differences) expect(Math.abs(difference - middle), prompt).toBeLessThan(1.5 * manifest.probe.tolerance.wasm);
    }
  }, 120_000);

  it('gives a cached sequence the logits of one read at once', async () => {
    const { ids, top } = { ids: manifest.probe.ids, top: manifest.probe.top.wasm };
    const head = await runner.run(ids.slice(0, 5), runner.empty(), 1);
    const tail = await runner.run(ids.slice(5), head.present, 1);
    for (const [id, logit] of top) expect(Math.abs((tail.logits[id] ?? NaN) - logit)).toBeLessThan(manifest.probe.tolerance.wasm);
    head.present.release();
    tail.present.release();
  }, 60_000);
});
