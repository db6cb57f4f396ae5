/** Reads and checks a merchant's files off the page's thread: a feed of 50 MB must not freeze it. */
import { checkFiles, type CheckedCatalog, type Facts } from './check-files.ts';
import { failureOf, type Failure } from './failure.ts';
import { unpacked } from './unpack.ts';

export interface CheckRequest {
  readonly id: number;
  readonly files: readonly File[];
  readonly facts: Facts;
}

export type CheckReply = { readonly id: number; readonly checked: CheckedCatalog } | { readonly id: number; readonly failure: Failure };

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const { id, files, facts } = data;
  const check = async (): Promise<CheckReply> => ({ id, checked: checkFiles(await Promise.all(files.map(async (file) => ({ name: file.name, content: await unpacked(file) }))), facts) });
  void check()
    .catch((error: unknown): CheckReply => ({ id, failure: failureOf(error) }))
    .then((reply) => { postMessage(reply); });
});
