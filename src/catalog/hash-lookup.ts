/** From texts to the products that may have them, by 32-bit hashes in typed arrays. The caller compares the texts themselves. */

export interface HashLookupData {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** Whose text it is; ascending among equal hashes. */
  readonly owners: Uint32Array;
}

export function makeHashLookup(texts: Iterable<readonly [text: string, owner: number]>): HashLookupData {
  const pairs = Array.from(texts, ([text, owner]) => [hashText(text), owner] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { hashes: Uint32Array.from(pairs, ([hash]) => hash), owners: Uint32Array.from(pairs, ([, owner]) => owner) };
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
