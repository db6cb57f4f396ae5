/** An embedder that reads each text once: for a command that meets the same names again and again. */
import type { Embedder } from './embedder.ts';

/** What was read is kept for as long as the embedder is. */
export function remembering(embedder: Embedder): Embedder {
  const known = new Map<string, Promise<Float32Array>>();
  return {
    ...embedder,
    embed: (texts, kind, options) => {
      const line = (text: string): string => `${kind}: ${text}`;
      const fresh = [...new Set(texts)].filter((text) => !known.has(line(text)));
      const vectors = fresh.length > 0 ? embedder.embed(fresh, kind, options) : Promise.resolve([]);
      fresh.forEach((text, i) => known.set(line(text), vectors.then((made) => made[i] as Float32Array))); // one a text
      return Promise.all(texts.flatMap((text) => known.get(line(text)) ?? []));
    },
  };
}
