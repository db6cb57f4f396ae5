/** Reads and checks a merchant's files off the page's thread: a feed of 50 MB must not freeze it. */
import type { ImportFile } from '../../src/catalog/import/types.ts';
import { checkFiles, type CheckedCatalog, type Facts } from './check-files.ts';

export interface CheckRequest {
  readonly id: number;
  readonly files: readonly File[];
  readonly facts: Facts;
}

export type CheckReply = { readonly id: number; readonly checked: CheckedCatalog } | { readonly id: number; readonly failure: string };

const GZIP = [0x1f, 0x8b];

async function read(file: File): Promise<ImportFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!GZIP.every((byte, i) => bytes[i] === byte)) return { name: file.name, content: bytes };
  const unpacked = new Response(file.stream().pipeThrough(new DecompressionStream('gzip')));
  return { name: file.name, content: new Uint8Array(await unpacked.arrayBuffer()) };
}

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const { id, files, facts } = data;
  const check = async (): Promise<CheckReply> => ({ id, checked: checkFiles(await Promise.all(files.map(read)), facts) });
  void check()
    .catch((error: unknown): CheckReply => ({ id, failure: error instanceof Error ? error.message : String(error) }))
    .then((reply) => { postMessage(reply); });
});
