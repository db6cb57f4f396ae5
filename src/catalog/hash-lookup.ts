/** From texts to the products that may have them, by 32-bit hashes in typed arrays. The caller compares the texts themselves. */

export interface HashLookupData {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** Whose text it is; ascending among equal hashes. */
  readonly owners: Uint32Array;
}

/** Owners below 2^21: hash and owner are then one exact number, and sorted as such. */
const OWNERS = 2 ** 21;

export function makeHashLookup(texts: Iterable<readonly [text: string, owner: number]>): HashLookupData {
  const pairs = Float64Array.from(texts, ([text, owner]) => hashText(text) * OWNERS + owner).sort();
  return { hashes: Uint32Array.from(pairs, (pair) => Math.floor(pair / OWNERS)), owners: Uint32Array.from(pairs, (pair) => pair % OWNERS) };
}

/** Owners of texts with this text's hash. */
export function ownersOf(text: string, { hashes, owners }: HashLookupData): number[] {
  const hash = hashText(text);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; hashes[low] === hash; low++) found.push(owners[low] ?? 0);
  return found;
}

/** FNV-1a over code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
