/** From samples to figures: medians over the rounds, ratios to ours round by round, and the table that is printed. Pure. */
import { OURS, type Absent } from './contestants.ts';
import type { Sample } from './visit.ts';

/** A contestant that ran: one sample a round. */
export interface Measured {
  readonly id: string;
  readonly title: string;
  readonly samples: readonly Sample[];
}

export type Result = Measured | Absent;

interface Column {
  readonly title: string;
  read(sample: Sample): number | undefined;
  show(value: number): string;
}

/** A figure's median, and the median of what it is divided by ours of the same round, so that drift of the machine falls out. */
export interface Figure {
  readonly median: number;
  readonly toOurs?: number;
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function columns(promptTokens: readonly number[]): Column[] {
  return [
    { title: 'load cold', read: (sample) => sample.coldLoadMs, show: seconds },
    { title: 'load warm', read: (sample) => sample.warmLoadMs, show: seconds },
    ...promptTokens.map((n, i): Column => ({ title: `TTFT ${n}`, read: (sample) => sample.timings[i]?.firstTokenMs, show: milliseconds })),
    ...promptTokens.map((n, i): Column => ({ title: `tokens/s ${n}`, read: (sample) => sample.timings[i]?.tokensPerSecond, show: (value) => value.toFixed(1) })),
    { title: 'peak memory', read: (sample) => sample.peakBytes, show: megabytes },
    { title: 'download', read: (sample) => sample.downloadBytes, show: megabytes },
  ];
}

/** The figures of one that ran, by column title; what could not be measured is left out. */
export function figuresOf({ samples }: Measured, ours: Measured | undefined, promptTokens: readonly number[]): Record<string, Figure> {
  const entries = columns(promptTokens).flatMap(({ title, read }): [string, Figure][] => {
    const value = median(samples.map(read));
    if (value === undefined) return [];
    const toOurs = median(samples.map((sample, round) => quotient(read(sample), ours?.samples[round] && read(ours.samples[round]))));
    return [[title, { median: value, ...(toOurs !== undefined && { toOurs }) }]];
  });
  return Object.fromEntries(entries);
}

/** Figures first, then the same divided by ours, then who was not run and why. */
export function printTable(results: readonly Result[], promptTokens: readonly number[]): string {
  const ours = measured(results).find(({ id }) => id === OURS);
  const shown = columns(promptTokens);
  const head = ['', ...shown.map(({ title }) => title)];
  const rows = measured(results).map((each) => ({ each, figures: figuresOf(each, ours, promptTokens) }));
  const figures = rows.map(({ each, figures: own }) => [each.title, ...shown.map(({ title, show }) => (own[title] ? show(own[title].median) : 'not measured'))]);
  const ratios = rows.map(({ each, figures: own }) => [each.title, ...shown.map(({ title }) => (own[title]?.toOurs === undefined ? '' : `×${own[title].toOurs.toFixed(2)}`))]);
  const absent = results.filter((result) => 'notRun' in result).map(({ title, notRun }) => `${title}: not run: ${notRun}`);
  const blocks = [
    ...(rows.length > 0 ? [aligned([head, ...figures])] : []),
    ...(ours && rows.length > 1 ? [`Divided by ours, round by round:\n${aligned([head, ...ratios])}`] : []),
    ...(absent.length > 0 ? [absent.join('\n')] : []),
  ];
  return blocks.join('\n\n');
}

export function measured(results: readonly Result[]): Measured[] {
  return results.filter((result) => 'samples' in result);
}

/** Of an even number the mean of the middle two; undefined when a value is missing. [3, 1, 2] -> 2 */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const [low, high] = [known[(known.length - 1) >> 1], known[known.length >> 1]];
  return known.length < values.length || low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function quotient(value: number | undefined, by: number | undefined): number | undefined {
  return value === undefined || by === undefined ? undefined : value / by;
}

/** The first column to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}
