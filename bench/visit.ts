/**
 * One shopper's two visits with one engine, in a browser of its own: the first with an empty profile (cold load), the
 * second with what the first left behind (warm load), and on the second the timed generations.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { CHROMIUM_ARGS } from '../scripts/find-chromium.ts';
import type { Contestant } from './contestants.ts';
import type { EngineOptions, Run, Timing } from './page/engine.ts';
import { peakRendererBytes } from './peak-memory.ts';
import type { Site } from './site.ts';

export interface VisitOptions {
  readonly executablePath: string;
  readonly threads: number;
  readonly promptTokens: readonly number[];
  readonly newTokens: number;
  /** Tells this visit's prompts from those of others. */
  readonly seed: number;
}

export interface Sample {
  readonly coldLoadMs: number;
  readonly warmLoadMs: number;
  readonly downloadBytes: number;
  /** Undefined where it can't be measured (not Linux). */
  readonly peakBytes: number | undefined;
  /** One for each prompt length, in the order of the options. */
  readonly timings: readonly Timing[];
}

/** Untimed: the first steps of a fresh page still compile. */
const WARM_UP = { promptTokens: 32, newTokens: 8 };
/** No load and no generation takes this long: the engine hangs. */
const LIMIT_MS = 300_000;

/** Rejects when the engine fails or hangs. */
export async function visit(contestant: Contestant, site: Site, options: VisitOptions): Promise<Sample> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath: options.executablePath, args: [...CHROMIUM_ARGS] });
  try {
    const engine = engineOptions(contestant, options.threads);
    const bytesBefore = site.bytesSent();
    const first = await openPage(context, site);
    const coldLoadMs = await load(first, engine);
    const downloadBytes = site.bytesSent() - bytesBefore;
    const peaks = [peakRendererBytes(profile)];
    await first.close();

    const second = await openPage(context, site);
    const warmLoadMs = await load(second, engine);
    await generate(second, { ...WARM_UP, seed: options.seed });
    const timings: Timing[] = [];
    for (const [i, promptTokens] of options.promptTokens.entries()) {
      timings.push(await generate(second, { promptTokens, newTokens: options.newTokens, seed: options.seed + 1 + i }));
    }
    peaks.push(peakRendererBytes(profile));
    const known = peaks.filter((peak) => peak !== undefined);
    return { coldLoadMs, warmLoadMs, downloadBytes, peakBytes: known.length > 0 ? Math.max(...known) : undefined, timings };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function engineOptions({ id, kind, file = '', dtype }: Contestant, threads: number): EngineOptions {
  return { kind, url: `/files/${id}/${encodeURIComponent(file)}`, threads, ...(dtype && { dtype }) };
}

async function openPage(context: BrowserContext, site: Site): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url);
  if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('The page is not cross-origin isolated, so WASM has one thread: check the headers in scripts/response-headers.ts.');
  return page;
}

function load(page: Page, engine: EngineOptions): Promise<number> {
  return within(page.evaluate((options) => globalThis.bench.load(options), engine), 'Loading');
}

function generate(page: Page, run: Run): Promise<Timing> {
  return within(page.evaluate((asked) => globalThis.bench.generate(asked), run), `A prompt of ${run.promptTokens} tokens`);
}

async function within<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${LIMIT_MS / 1_000} s.`)), LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
