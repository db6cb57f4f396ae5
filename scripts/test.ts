/**
 * `npm test`: lint, types, unit, package, component and end-to-end tests, one after another, all of them even when one fails.
 * The last line is `N passed, N failed` over all stages (lint and types count as one test each); the exit status is 1
 * when anything failed. `tsx scripts/test.ts lint types unit` runs only the stages named.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './find-chromium.ts';
import { countPlaywright, countVitest, type Count } from './test-report.ts';

interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Reads the runner's JSON; a stage without one is a single test that its exit status decides. */
  readonly count?: (report: unknown) => Count;
  readonly needsBrowser?: boolean;
}

const STAGES: readonly Stage[] = [
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types', command: ['tsc'] },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'], count: countVitest },
  { name: 'package', command: ['vitest', 'run', '--project', 'package'], count: countVitest },
  { name: 'component', command: ['vitest', 'run', '--project', 'component'], count: countVitest, needsBrowser: true },
  { name: 'e2e', command: ['playwright', 'test'], count: countPlaywright, needsBrowser: true },
];

function run(stage: Stage, folder: string): Count {
  console.log(`\n== ${stage.name}`);
  const failure: Count = { passed: 0, failed: 1, names: [] };
  if (stage.needsBrowser === true) {
    try {
      chromiumPath();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return failure;
    }
  }
  const [program, ...args] = stage.command;
  const report = join(folder, `${stage.name}.json`);
  if (program === 'vitest') args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const result = spawnSync(join('node_modules', '.bin', program), args, {
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  if (stage.count === undefined) return result.status === 0 ? { passed: 1, failed: 0, names: [] } : failure;
  let count: Count;
  try {
    count = stage.count(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    console.error(`The ${stage.name} tests left no report (${String(error)}).`);
    return failure;
  }
  // A runner can also fail outside its tests (an unhandled rejection, no tests at all): never let that pass as green.
  return result.status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}: choose from ${STAGES.map((stage) => stage.name).join(', ')}.`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'shop-assistant-test-'));
const total = { passed: 0, failed: 0 };
/** Told once more at the end, which is all of a long log that anyone sees. */
const failures: string[] = [];
for (const stage of STAGES) {
  if (chosen.length > 0 && !chosen.includes(stage.name)) continue;
  const { passed, failed, names } = run(stage, folder);
  console.log(`${stage.name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(`${stage.name}: ${names.length === 0 ? 'see above' : names.join('\n  ')}`);
}
rmSync(folder, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nfailed:\n${failures.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
