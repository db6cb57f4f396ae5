/**
 * The first steps of a fresh session: they compile what compiles lazily, in both shapes that decoding uses, and their
 * logits are compared with those that training wrote down, because WebGPU computes wrong numbers without an error on
 * some cards.
 */
import type { Backend, Manifest } from './manifest.ts';
import type { StepRunner } from './step-runner.ts';

/** Undefined when the logits are right within the manifest's tolerance, else what is wrong, in one clause. */
export async function probe(runner: StepRunner, { probe: known }: Manifest, backend: Backend): Promise<string | undefined> {
  const { together, alone } = await runProbe(runner, known.ids);
  const tolerance = known.tolerance[backend];
  for (const [id, expected] of known.top[backend]) {
    for (const logits of [together, alone]) {
      const logit = logits[id] ?? NaN;
      if (!(Math.abs(logit - expected) <= tolerance)) {
        return `the logit of token ${id} is ${logit.toFixed(3)} instead of ${expected.toFixed(3)} (tolerance ${tolerance})`;
      }
    }
  }
  return undefined;
}

/** Logits after the last id: of a step over all ids, and of a step over the last one alone. */
export async function runProbe(runner: StepRunner, ids: readonly number[]): Promise<{ readonly together: Float32Array; readonly alone: Float32Array }> {
  const empty = runner.empty();
  const all = await runner.run(ids, empty, 1);
  empty.release();
  const head = all.present.crop(ids.length - 1);
  all.present.release();
  const last = await runner.run(ids.slice(-1), head, 1);
  head.release();
  last.present.release();
  return { together: all.logits, alone: last.logits };
}
