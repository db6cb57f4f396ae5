/** The most memory a browser's page processes have held, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: string;
  readonly parent: string;
  readonly command: string;
}

/**
 * Peak resident bytes (VmHWM: WASM memory and scripts, but also the browser's own code) of the largest
 * renderer of the browser that was started on `profile`. Undefined where there is no /proc.
 */
export function peakRendererBytes(profile: string): number | undefined {
  const processes = listProcesses();
  const family = new Set(processes.filter(({ command }) => command.includes(`--user-data-dir=${profile}`)).map(({ pid }) => pid));
  // A child may be listed before its parent: go round until no more are found.
  for (let before = -1; before < family.size;) {
    before = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  const renderers = processes.filter(({ pid, command }) => family.has(pid) && command.includes('--type=renderer'));
  const peaks = renderers.map(({ pid }) => kilobytes(read(`/proc/${pid}/status`), 'VmHWM') * 1_024).filter(Number.isFinite);
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

function listProcesses(): Process[] {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return []; // not Linux
  }
  return names.filter((name) => /^\d+$/.test(name)).map((pid) => ({
    pid,
    parent: /^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? '',
    command: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' '),
  }));
}

/** Empty for a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN);
}
