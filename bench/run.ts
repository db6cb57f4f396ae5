/**
 * `npm run bench`: our engine and its peers in headless Chromium on this machine, in rounds: each round visits each of
 * them once, in a browser of its own, so that whatever slows the machine down hits all alike. Prints a table, writes JSON.
 * The exit status is 1 only when our own engine can't be run.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { chromiumPath } from '../scripts/find-chromium.ts';
import { listContestants, OURS, type Contestant } from './contestants.ts';
import { readOptions, type BenchOptions } from './options.ts';
import { figuresOf, measured, printTable, type Result } from './report.ts';
import { openSite } from './site.ts';
import { visit, type Sample } from './visit.ts';

/** Seeds of two rounds lie further apart than a visit has prompts. */
const SEEDS_A_ROUND = 100;

async function runRounds(contestants: readonly Contestant[], options: BenchOptions, executablePath: string): Promise<Result[]> {
  if (contestants.length === 0) return [];
  const samples = new Map<string, Sample[]>(contestants.map(({ id }) => [id, []]));
  const failures = new Map<string, string>();
  const site = await openSite(contestants);
  try {
    for (let round = 0; round < options.rounds; round++) {
      // Each round begins with another one: none is always the first, on a cool processor.
      const first = round % contestants.length;
      for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
        if (failures.has(contestant.id)) continue;
        console.error(`round ${round + 1} of ${options.rounds}: ${contestant.title}`);
        try {
          const sample = await visit(contestant, site, { ...options, executablePath, seed: 1 + round * SEEDS_A_ROUND });
          samples.get(contestant.id)?.push(sample);
        } catch (error) {
          failures.set(contestant.id, `it failed: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
  } finally {
    await site.close();
  }
  return contestants.map(({ id, title }) => {
    const notRun = failures.get(id);
    return notRun === undefined ? { id, title, samples: samples.get(id) ?? [] } : { id, title, notRun };
  });
}

function machine(executablePath: string): Record<string, unknown> {
  const cores = cpus();
  return {
    date: new Date().toISOString(),
    cpu: cores[0]?.model.trim(),
    cores: cores.length,
    memoryBytes: totalmem(),
    browser: execFileSync(executablePath, ['--version'], { encoding: 'utf8' }).trim(),
    versions: Object.fromEntries(['onnxruntime-web', '@xenova/transformers', '@wllama/wllama'].map((name) => [name, installedVersion(name)])),
  };
}

function installedVersion(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version; // npm wrote it
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const executablePath = chromiumPath();
  const listed = listContestants(options);
  const ran = await runRounds(listed.filter((each) => 'kind' in each), options, executablePath);
  const results = listed.map((each): Result => ('notRun' in each ? each : (ran.find(({ id }) => id === each.id) ?? { ...each, notRun: 'it was not reached.' })));
  const ours = measured(results).find(({ id }) => id === OURS);
  const on = machine(executablePath);

  console.log(`\n${String(on['cpu'])}, ${String(on['cores'])} cores, ${String(on['browser'])}, ${String(on['date'])}`);
  console.log(`WASM, ${options.threads} threads; ${options.newTokens} tokens a prompt, greedy; median of ${options.rounds} rounds\n`);
  console.log(printTable(results, options.promptTokens));

  const report = results.map((result) => ('samples' in result ? { ...result, figures: figuresOf(result, ours, options.promptTokens) } : result));
  mkdirSync(dirname(options.output), { recursive: true });
  writeFileSync(options.output, `${JSON.stringify({ machine: on, options, results: report }, undefined, 2)}\n`);
  console.log(`\nAll samples: ${options.output}`);
  if (!ours) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
