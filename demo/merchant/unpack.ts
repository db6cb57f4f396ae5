/** What a dropped file holds; one packed by gzip is unpacked, as far as a product feed can be long. */
import { MerchantError } from './failure.ts';

/** A file that unpacks to more is no product feed: as on the command line (src/cli/catalog.ts). */
const MAX_UNPACKED_BYTES = 1_000_000_000;

const GZIP = [0x1f, 0x8b];

/** @throws MerchantError 'tooLarge' as soon as it is known to be, and 'damaged'. */
export async function unpacked(file: File, maxBytes = MAX_UNPACKED_BYTES): Promise<Uint8Array> {
  const head = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  if (!GZIP.every((byte, i) => head[i] === byte)) return new Uint8Array(await file.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new MerchantError('damaged', file.name, { cause });
    });
    if (done) return joined(chunks, length);
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new MerchantError('tooLarge', file.name);
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
