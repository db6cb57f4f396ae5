/** The bench's page: one worker makes the index, another loads it and is asked; then the page counts its memory. */
import type { BuildReply, FromWorker, QueryReply, ToWorker } from './messages.ts';

export interface PageResult extends Omit<BuildReply, 'type' | 'index'>, Omit<QueryReply, 'type'> {
  readonly indexBytes: number;
  /** Of the page and its worker: the catalog, its index, and what the queries left behind. */
  readonly memoryBytes: number;
}

declare global {
  interface Window {
    measureCatalog: (url: string, queriesPerKind: number) => Promise<PageResult>;
  }
  interface Performance {
    /** Chromium, on cross-origin isolated pages. */
    measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }>;
  }
}

window.measureCatalog = async (url, queriesPerKind) => {
  const built = await ask(startWorker(), { type: 'build', url }, 'built', true);
  const { importMs, buildMs, index } = built;
  const indexBytes = index.byteLength;
  const { parseMs, loadMs, warmUp, timings } = await ask(startWorker(), { type: 'query', url, index, queriesPerKind }, 'queried', false);
  const { bytes } = await performance.measureUserAgentSpecificMemory();
  return { parseMs, importMs, buildMs, indexBytes, loadMs, warmUp, timings, memoryBytes: bytes };
};

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

function ask<Type extends FromWorker['type']>(worker: Worker, request: ToWorker, expected: Type, endsAfter: boolean): Promise<Extract<FromWorker, { type: Type }>> {
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (endsAfter) worker.terminate();
      if (data.type === expected) resolve(data as Extract<FromWorker, { type: Type }>); // just compared
      else reject(new Error(`The worker replied ${data.type}.`));
    };
    // The index moves: two copies of it would be counted.
    worker.postMessage(request, request.type === 'query' ? [request.index.buffer] : []);
  });
}
